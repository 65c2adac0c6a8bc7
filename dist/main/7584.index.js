const id=7584;const ids=[7584];const modules={67584:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{compare:()=>compare_compare});var errors=__webpack_require__(57642);var compare_pairs=__webpack_require__(65542);var style=__webpack_require__(
19650);var core_text=__webpack_require__(69716);;const columns=[["System",row=>row.system],["Rows",row=>count(row.rows)],["Written",row=>count(row.written)],["P\
arsed",row=>count(row.parsed)],["Ran",row=>count(row.ran)],["Passed",row=>count(row.passed)],["Steady",row=>count(row.steady)],["Strengthen",row=>count(row.strengthens)],
["Kept",row=>count(row.kept)],["Wrong",row=>count(row.wrongExpectations)],["Mutants killed",({mutants})=>mutants?`${mutants.killed} of ${mutants.total}`:""],["M\
utants added",({adds})=>adds?`${adds.mutants} of ${adds.open}`:""],["Bugs caught",({bugs})=>bugs?`${bugs.caught} of ${bugs.total}`:""],["In training",row=>row.seenInTraining===
null?"":count(row.seenInTraining)],["Tokens in",row=>row.inputTokens===null?"":(0,core_text.oh)(row.inputTokens)],["Tokens out",row=>row.outputTokens===null?"":
(0,core_text.oh)(row.outputTokens)],["Dollars",row=>row.usd===null?"":(0,core_text.TG)(row.usd)],["Per kept test",row=>row.usdPerKept===null?"":(0,core_text.TG)(
row.usdPerKept)],["By texts alone",row=>row.textUsd===null?"":`about ${(0,core_text.TG)(row.textUsd)}`],["Claimed",row=>row.claimed===null?"":(0,core_text.TG)(row.
claimed.usd)],["Tuning bill",row=>row.bill===null?"":(0,core_text.TG)(row.bill)],["Break-even",row=>breakEvenOf(row)],["Seconds",row=>row.seconds.toFixed(1)]];const breakEvenOf=({
breakEven})=>typeof breakEven==="number"?`after ${breakEven} tests`:breakEven??"";const count=value=>String(value);function cellsOf({systems}){const used=columns.
filter(([,cell])=>systems.some(row=>cell(row)!==""));return{titles:used.map(([title])=>title),rows:systems.map(row=>used.map(([,cell])=>cell(row)))}}function renderTable(comparison,width=Infinity){
const{titles,rows}=cellsOf(comparison);const safe=[titles,...rows.map(row=>row.map(cell=>(0,core_text.TN)(cell,40)))];const widths=titles.map((_,at)=>Math.max(...safe.
map(row=>[...row[at]??""].length)));const line=(row,places)=>places.map(at=>[row[at]??"",widths[at]??0,at]).map(([cell,wide,at])=>at===0?cell.padEnd(wide):cell.
padStart(wide)).join("  ").trimEnd();const fill=lines=>lines.map(text=>width===Infinity?text:(0,style.L)(text,width-2).replaceAll("\n","\n  ")).join("\n");const reasons=comparison.
systems.filter(row=>Object.keys(row.rejected).length>0).map(row=>`${(0,core_text.TN)(row.system,60)} rejected: ${reasonsOf(row)}`);const blocks=[...split(widths,
width).map(places=>safe.map(row=>line(row,places)).join("\n")),fill(comparison.pairs.map(describePair)),fill(describeAdded(comparison)),fill(reasons),fill(listUnusable(
comparison))];return`${blocks.filter(Boolean).join("\n\n")}
`}function split(widths,width){const[first=0]=widths;const groups=[[0]];let used=first;for(let at=1;at<widths.length;at++){const more=(widths[at]??0)+2;if(used+
more>width&&(groups.at(-1)?.length??0)>1){groups.push([0]);used=first}groups.at(-1)?.push(at);used+=more}return groups}const reasonsOf=row=>Object.entries(row.rejected).
map(([reason,times])=>`${times} ${reason}`).join(", ");function describePair({baseline,system,functions,better,worse,equal,p,served}){const names=`${(0,core_text.
TN)(system,60)} against ${(0,core_text.TN)(baseline,60)}`;return`${names}, ${(0,core_text.LS)(functions,"function")}: ${better} better, ${worse} worse, ${equal}\
 equal (p = ${p.toFixed(3)}); functions with a kept test ${describeServed(served)}`}function sayFinding({systems,pairs}){const[pair]=[...pairs].filter(each=>each.
functions>0).sort((one,other)=>one.p-other.p);if(pair){const{system,baseline,functions,better,worse,p}=pair;const[good,bad]=better>=worse?[system,baseline]:[baseline,
system];const counts2=`${Math.max(better,worse)} to ${Math.min(better,worse)} of ${(0,core_text.LS)(functions,"function")}, p = ${p.toFixed(3)}`;return p<.05?`${(0,
core_text.TN)(good,60)} writes better tests than ${(0,core_text.TN)(bad,60)} (${counts2})`:`No clear difference between ${(0,core_text.TN)(system,60)} and ${(0,
core_text.TN)(baseline,60)} (${counts2})`}const[best,...others]=[...systems].sort((one,other)=>other.kept-one.kept);if(!best)return"Nothing was compared";const counts=`${best.
kept} of ${(0,core_text.LS)(best.written,"test")} kept`;return others.length===0?`${(0,core_text.TN)(best.system,60)}: ${counts}`:`Most kept: ${(0,core_text.TN)(
best.system,60)}, ${counts}`}function describeAdded({systems}){const names={explorer:"the explorer",human:"the project's own tests"};return systems.flatMap(({system,
adds})=>{if(adds===null||adds.functions===0)return[];const beyond=adds.beyond.map(name=>names[name]??name).join(" and ");const[low,high]=adds.interval.map(share=>`${Math.
round(share*100)} %`);return`${(0,core_text.TN)(system,60)}, beyond ${beyond}, ${(0,core_text.LS)(adds.functions,"function")}: ${adds.mutants} of ${adds.open} m\
utants that these miss, in ${(0,core_text.LS)(adds.helped,"function")} (95 %: ${low??""} to ${high??""} of the functions); a test for ${adds.served} of ${adds.unserved}\
 functions without one`})}function describeServed({baseline,system,difference,interval}){const points=share=>`${share>0?"+":""}${Math.round(share*100)}`;const[low,
high]=interval;const tell=low<=0&&high>=0?", too few to tell":"";return`${Math.round(system*100)} % against ${Math.round(baseline*100)} %: ${points(difference)}\
 points (95 %: ${points(low)} to ${points(high)}${tell})`}const mostShown=20;function listUnusable({unusable}){if(unusable.length===0)return[];const shown=unusable.
slice(0,mostShown).map(({place,reason})=>`  ${(0,core_text.TN)(`${place}: ${reason}`)}`);const more=unusable.length>mostShown?[`  and ${unusable.length-mostShown}\
 more`]:[];return[`${(0,core_text.LS)(unusable.length,"row")} could not be used:`,...shown,...more]}function renderComparison(comparison,tests,notes){const{titles,
rows}=cellsOf(comparison);const table=[titles,titles.map(()=>"---"),...rows.map(row=>row.map(core_text.qy))];const rejected=comparison.systems.filter(row=>Object.
keys(row.rejected).length>0).map(row=>`- ${(0,core_text.qy)(row.system)}: ${reasonsOf(row)}`);const blocks=[["",table.map(row=>`| ${row.join(" | ")} |`).join("\n")],
["",notes.map(note=>`> ${(0,core_text.qy)(note)}`).join("\n>\n")],["Function by function",comparison.pairs.map(pair=>`- ${(0,core_text.qy)(describePair(pair))}`).
join("\n")],["What each adds",describeAdded(comparison).map(line=>`- ${(0,core_text.qy)(line)}`).join("\n")],["Rejected",rejected.join("\n")],["Wrong expectatio\
ns",listed(tests.filter(test=>test.reason==="wrong-expectation"))],["Suspects",listed(tests.filter(test=>test.verdict==="suspect"))],["Disputed assertions",listed(
tests.filter(test=>test.dropped.length>0))],["Seen in training",listed(tests.filter(test=>test.seenInTraining===true))],["Not used",comparison.unusable.length>0?
(0,core_text.OF)(listUnusable(comparison).join("\n"),"text"):""]];const rendered=blocks.filter(([,text])=>text!=="");return`# Comparison

${rendered.map(([title,text])=>title?`## ${title}

${text}`:text).join("\n\n")}
`}const mostListed=200;function listed(tests){if(tests.length===0)return"";const lines=tests.slice(0,mostListed).flatMap(test=>[`${(0,core_text.TN)(test.system,
60)}  ${(0,core_text.TN)(test.target,100)}  ${(0,core_text.TN)(test.name,100)}${test.reason?`  ${test.reason}`:""}`,...sides(test.expected,test.actual),...test.
dropped.flatMap(({code,expected,actual})=>[`    dropped   ${(0,core_text.TN)(code)}`,...sides(expected,actual)])]);const more=tests.length>mostListed?[`and ${tests.
length-mostListed} more`]:[];return(0,core_text.OF)([...lines,...more].join("\n"),"text")}function sides(expected,actual){return[...expected===null?[]:[`    exp\
ected  ${(0,core_text.TN)(expected)}`],...actual===null?[]:[`    actual    ${(0,core_text.TN)(actual)}`]]}var html=__webpack_require__(76546);;const percent=share=>`${Math.
round(share*100)} %`;function renderComparePage(comparison,tests,notes){const{systems,pairs,unusable}=comparison;const parts=[(0,html.hc)`<h1>${sayFinding(comparison)}</h1><p class="mute">${(0,
core_text.LS)(systems.length,"system")} compared by running their tests</p>`,(0,html.hc)`${[...describeAdded(comparison),...notes].map(note=>(0,html.hc)`<p>${note}</p>`)}`,
renderMoney(comparison),renderWorth(comparison),(0,html.hc)`<h2>Kept of written</h2><p class="mute">The line is a 95 % interval (Wilson).</p>${(0,html.dr)(systems.
map(({system,kept,written})=>{const share=written===0?0:kept/written;return{name:system,value:share,words:`${percent(share)} (${kept} of ${written})`,interval:(0,
compare_pairs.GY)(kept,written)}}),1,"Kept of written by system")}`,...charts(comparison),renderFigures(comparison),pairs.length===0?(0,html.hc)``:(0,html.hc)`<h2>Function by function</h2>${(0,
html.iH)("Function by function",["System","against","#Functions","#Better","#Equal","#Worse","#p","Told","Functions with a kept test"],pairs.map(pair=>[pair.system,
pair.baseline,pair.functions,pair.better,pair.equal,pair.worse,pair.p.toFixed(3),pair.p<.05?"a difference":"too few to tell",describeServed(pair.served)]))}`,renderReasons(
comparison),unusable.length===0?(0,html.hc)``:(0,html.hc)`<h2>Not usable</h2>${(0,html.b3)(["Where","Why"],unusable.map(({place,reason})=>[place,reason]))}`,(0,
html.hc)`<p class="mute">${(0,core_text.LS)(tests.length,"test")} judged; tests.jsonl holds every one with its verdict.</p>`];return(0,html.Cf)("Testwright: com\
parison",parts)}function renderMoney({systems}){if(systems.every(({usd})=>usd===null))return(0,html.hc)``;return(0,html.u4)(systems.map(({system,usd,usdPerKept,
kept})=>[(0,core_text.TG)(usd),`${system}: ${(0,core_text.LS)(kept,"test")} kept${usdPerKept===null?"":`, ${(0,core_text.TG)(usdPerKept)} each`}`]))}function renderWorth({
systems}){const paid=systems.filter(row=>row.mutants!==null&&row.usd!==null&&row.usd>0);const perDollar=row=>(row.mutants?.killed??0)/(row.usd??1);if(paid.length===
0)return(0,html.hc)``;return(0,html.hc)`<h2>Mutants killed per dollar</h2>${(0,html.dr)(paid.map(row=>({name:row.system,value:perDollar(row),words:(0,core_text.
oh)(Math.round(perDollar(row)))})),Math.max(1,...paid.map(perDollar)),"Mutants killed per dollar by system")}`}function charts({systems}){const mutants=systems.
filter(row=>row.mutants!==null&&row.mutants.total>0);const dollars=systems.filter(row=>row.usdPerKept!==null);const most=Math.max(0,...dollars.map(row=>row.usdPerKept??
0));return[mutants.length===0?(0,html.hc)``:(0,html.hc)`<h2>Mutants killed</h2>${(0,html.dr)(mutants.map(({system,mutants:found})=>{const share=(found?.killed??
0)/Math.max(1,found?.total??0);return{name:system,value:share,words:`${percent(share)} of ${found?.total??0}`}}),1,"Mutants killed by system")}`,most===0?(0,html.
hc)``:(0,html.hc)`<h2>Dollars per kept test</h2>${(0,html.dr)(dollars.map(row=>({name:row.system,value:row.usdPerKept??0,words:(0,core_text.TG)(row.usdPerKept)})),
most,"Dollars per kept test by system")}`]}function renderReasons({systems}){const rows=systems.flatMap(row=>Object.entries(row.rejected).map(([reason,times])=>[
row.system,reason,times]));return rows.length===0?(0,html.hc)``:(0,html.hc)`<h2>What was not kept</h2>${(0,html.b3)(["System","Reason","#Tests"],rows)}`}function renderFigures(comparison){
const{titles,rows}=cellsOf(comparison);const columns2=titles.map((title,at)=>at===0?title:`#${title}`);return(0,html.hc)`<h2>All figures</h2>${(0,html.iH)("All \
figures",columns2,rows)}`}var compare=__webpack_require__(7988);var live_models=__webpack_require__(180);var output_folder=__webpack_require__(59323);var tools=__webpack_require__(
71065);var tracing=__webpack_require__(66940);var command=__webpack_require__(87196);var input_files=__webpack_require__(4844);;var __addDisposableResource=function(env,value,async){
if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable\
.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}
return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"\
An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(
r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const compare_compare={name:"compare",group:"tuning",summary:"compare models, recorded replies or test files by running their tests",about:`Reads rows of JSON l\
ines (.gz too): raw replies of models, or finished test files, with the module that they are
    about. Every test goes through the same gates as in a review. The table shows what each system wrote, which tests hold, which
    were kept, which mutants these notice, and what it cost.`,examples:["testwright compare --rows replies.jsonl --functions modules.jsonl","testwright compare \
--functions m.jsonl --model explorer --model gpt-6-luna"],options:{rows:(0,command.J$)((0,command.NJ)("Recorded rows.")),functions:(0,command.J$)((0,command.NJ)(
"Modules that the rows do not contain, or that models write tests for: lines of {path, source}.")),model:{type:"string",placeholder:"M",multiple:true,help:"Writ\
er of new tests for the same functions: a card, a model name, explorer, or human (the project's own tests, with --root)."},"base-url":{type:"string",placeholder:"\
URL",help:"Endpoint of the models. It takes precedence over those of their cards."},"api-key-file":command.y,afresh:command.SY,price:command.lR,"max-cost":command.
on,cards:(0,command.J$)((0,command.NJ)("Cards of recorded systems, or a folder of cards: price, tuning cost, and the claimed cost of their run.")),root:command.
Vm,baseline:{type:"string",placeholder:"SYSTEM",help:"Compare the others with this system, function by function."},agreement:{type:"boolean",help:"Report where \
several replies agree on a value other than what the code gives."},training:(0,command.J$)((0,command.NJ)("Training rows: count the tests that are among them.")),
out:{...command.FD,help:"Where compare.json, compare.md, compare.html, tests.jsonl and the kept tests go. Default: nowhere."},json:command.Pq},async run(context){
const env_1={stack:[],error:void 0,hasError:false};try{const{args,log,answer}=context;const folder=args.path("out");if(folder!==null)(0,output_folder.p$)(folder);
const asked=await readCompareInput(context);const opened=__addDisposableResource(env_1,await(0,tools.AL)({...context,root:args.path("root")}),true);const compared=await(0,
compare.U)(asked,opened.tools);for(const note of compared.notes)log(note);const trace=await(0,tracing.t)(context,"compare");if(folder!==null){(0,output_folder.CI)(
folder,outputOf(compared,trace),compared.files);log(`comparison and tests: ${folder}`)}const width=context.isTerminal?context.columns:Infinity;answer(compared.comparison,
renderTable(compared.comparison,width));return command.DH}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)
await result_1}}};async function readCompareInput(context){const{args,folder}=context;const[rows,models,training]=[args.words("rows"),args.words("model"),args.words(
"training")];if(rows.length+models.length===0)throw new errors.yo("compare needs recorded rows or models: name a file of JSON lines with --rows, or a model with\
 --model.");if(models.includes("human")&&!args.has("root"))throw new errors.yo("Tests that people wrote are read from a project: name its folder with --root.");
const pricing={key:(0,input_files.ml)(args),baseUrl:args.word("base-url"),price:args.word("price"),maxCost:args.number("max-cost"),afresh:args.has("afresh")};return{
live:models.length===0?null:await(0,live_models.HM)({models,...pricing},context),cards:await(0,live_models.PV)(args.words("cards"),folder),rows:rows.map(input_files.
yR),functions:args.words("functions").map(input_files.yR),training:training.length===0?null:training.map(input_files.yR),agreement:args.has("agreement"),baseline:args.
word("baseline")}}function outputOf({comparison,tests,notes},trace){return{"compare.json":`${JSON.stringify(comparison,null,2)}
`,"compare.md":renderComparison(comparison,tests,notes),"compare.html":renderComparePage(comparison,tests,notes),"trace.jsonl":trace,"tests.jsonl":tests.map(test=>`${JSON.
stringify(test)}
`).join("")}}})};export{id,ids,modules};
