const id=9152;const ids=[9152];const modules={79152:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{completions:()=>completions});var errors=__webpack_require__(57642);var command=__webpack_require__(87196);var configuration=__webpack_require__(
739);;const SHELLS=["bash","zsh","fish"];const BUILT_IN={help:"show the help",version:"print the version"};function renderCompletions(shell,verbs){return{bash:renderBash,
zsh:renderZsh,fish:renderFish}[shell](verbs)}function wordsOf(verbs){const first={};const second={};for(const{name,summary}of verbs){const[one="",other]=name.split(
" ");if(other===void 0)first[one]=summary;else{first[one]??=`commands: ${verbs.flatMap(verb=>verb.name.split(`${one} `)[1]??[]).join(", ")}`;second[one]={...second[one],
[other]:summary}}}return{first:{...first,...BUILT_IN},second}}function choices(name){return Object.hasOwn(configuration.W0,name)?(0,configuration.cU)(name):null}
const isFolder=({placeholder})=>placeholder==="DIR";function allChoices(verbs){const names=new Set(verbs.flatMap(verb=>Object.keys((0,command.cz)(verb))));return[
...names].flatMap(name=>{const words=choices(name);return words===null?[]:[[name,words]]})}const flagsOf=verb=>Object.keys((0,command.cz)(verb)).map(name=>`--${name}`).
join(" ");function renderBash(verbs){const{first,second}=wordsOf(verbs);const reply=kind=>`COMPREPLY=($(compgen ${kind} -- "$current"))`;const folders=new Set(verbs.
flatMap(verb=>Object.entries((0,command.cz)(verb)).flatMap(([name,option])=>isFolder(option)?[`--${name}`]:[])));return`${["# testwright completions bash: sourc\
e it from ~/.bashrc.","_testwright() {",'  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" options=""',
`  if [ "$COMP_CWORD" -eq 1 ]; then ${reply(`-W "${Object.keys(first).join(" ")}"`)}; return; fi`,'  case "$command" in',...Object.entries(second).flatMap(([name,
words])=>[`    ${name})`,`      if [ "$COMP_CWORD" -eq 2 ]; then ${reply(`-W "${Object.keys(words).join(" ")}"`)}; return; fi`,'      command="$command ${COMP_W\
ORDS[2]}" ;;']),`    help) ${reply(`-W "${Object.keys(first).join(" ")}"`)}; return ;;`,"  esac",'  case "$before" in',...allChoices(verbs).map(([name,words])=>`\
    --${name}) ${reply(`-W "${words.join(" ")}"`)}; return ;;`),`    ${[...folders].join("|")}) ${reply("-d")}; return ;;`,"  esac",'  case "$command" in',...verbs.
map(verb=>`    "${verb.name}") options="${flagsOf(verb)}" ;;`),"  esac",`  case "$current" in -*) ${reply('-W "$options"')} ;; *) ${reply("-f")} ;; esac`,"}","c\
omplete -o filenames -F _testwright testwright"].join("\n")}
`}const quoted=text=>`'${text.replaceAll("'","'\\''")}'`;function renderZsh(verbs){const{first,second}=wordsOf(verbs);const list=words=>Object.entries(words).map(
([name,text])=>quoted(`${name.replaceAll(":","\\:")}:${text}`)).join(" ");const optionList=verb=>list(Object.fromEntries(Object.entries((0,command.cz)(verb)).map(
([name,{help}])=>[`--${name}`,help])));return`${["#compdef testwright","# testwright completions zsh: source it from ~/.zshrc, or save it as _testwright in a fo\
lder of $fpath.","_testwright() {","  local -a found","  local command=$words[2]",`  if (( CURRENT == 2 )); then found=(${list(first)}); _describe command found\
; return; fi`,"  case $command in",...Object.entries(second).flatMap(([name,words])=>[`    ${name})`,`      if (( CURRENT == 3 )); then found=(${list(words)}); \
_describe command found; return; fi`,'      command="$command $words[3]" ;;']),`    help) found=(${list(first)}); _describe command found; return ;;`,"  esac","\
  case $words[CURRENT-1] in",...allChoices(verbs).map(([name,words])=>`    --${name}) compadd -- ${words.map(quoted).join(" ")}; return ;;`),"  esac","  case $c\
ommand in",...verbs.map(verb=>`    ${quoted(verb.name)}) found=(${optionList(verb)}) ;;`),"  esac","  if [[ $PREFIX == -* ]]; then _describe option found; else \
_files; fi","}","compdef _testwright testwright"].join("\n")}
`}function renderFish(verbs){const{first,second}=wordsOf(verbs);const add=(condition,rest)=>`complete -c testwright -n ${quoted(condition)} ${rest}`;const seen=word=>`\
__fish_seen_subcommand_from ${word}`;const groups=Object.entries(second).flatMap(([name,words])=>{const none=`${seen(name)}; and not ${seen(Object.keys(words).join(
" "))}`;return Object.entries(words).map(([word,text])=>add(none,`-f -a ${word} -d ${quoted(text)}`))});const options=verbs.flatMap(verb=>Object.entries((0,command.
cz)(verb)).map(([name,{type,help}])=>{const words=choices(name);const value=type==="boolean"?"":words===null?" -r":` -x -a ${quoted(words.join(" "))}`;return add(
verb.name.split(" ").map(seen).join("; and "),`-l ${name}${value} -d ${quoted(help)}`)}));return`${["# testwright completions fish: save it as ~/.config/fish/co\
mpletions/testwright.fish.",...Object.entries(first).map(([name,text])=>add("__fish_use_subcommand",`-f -a ${name} -d ${quoted(text)}`)),...groups,...options].join(
"\n")}
`};const completions={name:"completions",group:"start",summary:"print the script that completes command lines in bash, zsh or fish",about:`Prints a script for y\
our shell. bash: eval "$(testwright completions bash)" in ~/.bashrc. zsh: the same in ~/.zshrc, after
    compinit. fish: testwright completions fish > ~/.config/fish/completions/testwright.fish.`,examples:["testwright completions bash"],options:{},files:{placeholder:"\
SHELL",least:1,most:1},stopsAtOnce:true,async run({args,print,verbs}){const shell=SHELLS.find(name=>name===args.files[0]);if(shell===void 0)throw new errors.yo(
`There are completions for ${SHELLS.join(", ")}: name one of them.`);print(renderCompletions(shell,await verbs()));return command.DH}}})};export{id,ids,modules};
