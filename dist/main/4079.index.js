const id=4079;const ids=[4079];const modules={84079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{ALL_SPECIAL_TOKENS:()=>constants.t,DEFAULT_MERGE_CACHE_SIZE:()=>constants.S,EndOfPrompt:()=>specialTokens.dS,EndOfText:()=>specialTokens.
mm,FimMiddle:()=>specialTokens.wK,FimPrefix:()=>specialTokens.Pm,FimSuffix:()=>specialTokens.qX,HarmonyCall:()=>specialTokens.DR,HarmonyChannel:()=>specialTokens.
yO,HarmonyConstrain:()=>specialTokens.K5,HarmonyEnd:()=>specialTokens.IG,HarmonyMessage:()=>specialTokens.SI,HarmonyReturn:()=>specialTokens.j8,HarmonyStart:()=>specialTokens.
tP,HarmonyStartOfText:()=>specialTokens.f$,ImEnd:()=>specialTokens.Eh,ImSep:()=>specialTokens.NS,ImStart:()=>specialTokens.ZC,clearMergeCache:()=>clearMergeCache,
countTokens:()=>countTokens,decode:()=>decode,decodeAsyncGenerator:()=>decodeAsyncGenerator,decodeGenerator:()=>decodeGenerator,"default":()=>api,encode:()=>encode,
encodeChat:()=>encodeChat,encodeChatGenerator:()=>encodeChatGenerator,encodeGenerator:()=>encodeGenerator,estimateCost:()=>estimateCost,isWithinTokenLimit:()=>isWithinTokenLimit,
setMergeCacheSize:()=>setMergeCacheSize,vocabularySize:()=>vocabularySize});var constants=__webpack_require__(86933);var specialTokens=__webpack_require__(56413);
var GptEncoding=__webpack_require__(42626);;const c0=["!",'"',"#","$","%","&","'","(",")","*","+",",","-",".","/","0","1","2","3","4","5","6","7","8","9",":",";",
"<","=",">","?","@","A","B","C","D","E","F","G","H","I","J","K","L","M","N","O","P","Q","R","S","T","U","V","W","X","Y","Z","[","\\","]","^","_","`","a","b","c",
"d","e","f","g","h","i","j","k","l","m","n","o","p","q","r","s","t","u","v","w","x","y","z","{","|","}","~",[161],[162],[163],[164],[165],[166],[167],[168],[169],
[170],[171],[172],[174],[175],[176],[177],[178],[179],[180],[181],[182],[183],[184],[185],[186],[187],[188],[189],[190],[191],[192],[193],[194],[195],[196],[197],
[198],[199],[200],[201],[202],[203],[204],[205],[206],[207],[208],[209],[210],[211],[212],[213],[214],[215],[216],[217],[218],[219],[220],[221],[222],[223],[224],
[225],[226],[227],[228],[229],[230],[231],[232],[233],[234],[235],[236],[237],[238],[239],[240],[241],[242],[243],[244],[245],[246],[247],[248],[249],[250],[251],
[252],[253],[254],[255],"\0","","","","","","","\x07","\b","	","\n","\v","\f","\r","","","","","","","","","","","","","","\x1B","","","",
""," ","",[128],[129],[130],[131],[132],[133],[134],[135],[136],[137],[138],[139],[140],[141],[142],[143],[144],[145],[146],[147],[148],[149],[150],[151],[152],
[153],[154],[155],[156],[157],[158],[159],[160],[173],"  ","    ","in"," t","        ","er","   ","on"," a","re","at","st","en","or"," th","\n\n"," c","le"," s",
"it","an","ar","al"," the",";\n"," p"," f","ou"," =","is","       ","ing","es"," w","ion","ed","ic"," b"," d","et"," m"," o","		","ro","as","el","ct","nd"," in",
" h","ent","id"," n","am","           "," to"," re","--"," {"," of","om",");\n","im","\r\n"," (","il","//"," and","ur","se"," l","ex"," S","ad",' "',"ch","ut","\
if","**"," }","em","ol","                ","th",")\n"," {\n"," g","ig","iv",",\n","ce","od"," v","ate"," T","ag","ay"," *","ot","us"," C"," st"," I","un","ul","\
ue"," A","ow"," '","ew"," <","ation","()"," for","ab","ort","um","ame"," is","pe","tr","ck",[226,128]," y","ist","----",".\n\n","he"," e","lo"," M"," be","ers",
" on"," con","ap","ub"," P","               ","ass","int",">\n","ly","urn"," $",";\n\n","av","port","ir","->","nt","ction","end"," de","00","ith","out","turn","\
our","     ","lic","res","pt","=="," this"," wh"," if"," D","ver","age"," B","ht","ext",'="'," that","****"," R"," it","ess"," F"," r","os","and"," as","ect","k\
e","rom"," //","con"," L",'("',"qu","lass"," with","iz","de"," N"," al","op","up","get"," }\n","ile"," an","ata","ore","ri"," pro",";\r\n","				","ter","ain"," \
W"," E"," com"," return","art"," H","ack","import","ublic"," or","est","ment"," G","able"," -","ine","ill","ind","ere","::","ity"," +"," tr","elf","ight","('","\
orm","ult","str","..",'",'," you","ype","pl"," new"," j","                   "," from"," ex"," O","20","ld"," [","oc",":\n"," se"," le","--------",".s","{\n","'\
,","ant"," at","ase",".c"," ch","</","ave","ang"," are"," int","’","_t","ert","ial","act","}\n","ive","ode","ost"," class"," not","og","ord","alue","all","ff",
"();\n","ont","ime","are"," U"," pr"," :","ies","ize","ure"," by","ire"," }\n\n",".p"," sh","ice","ast","ption","tring","ok","__","cl","##"," he","ard",")."," @",
"iew","			"," was","ip","this"," u"," The","ide","ace","ib","ac","rou"," we","ject"," public","ak","ve","ath","oid"," =>","ust","que"," res","))","'s"," k","ans",
"yst","unction","********"," i"," us","pp","10","one","ail","====","name"," str"," /"," &","ach","div","ystem","ell"," have","err","ould","ull","pon"," J","_p",
" ==","ign","St",".\n"," pl",");\n\n","form","put","ount","}\n\n","dd","ite"," get","rr","ome",[32,226,128],"aram","cc"," */","ER","In","les","_s","ong","ie"," \
can"," V","erv","pr"," un","row","ber"," do","ll"," el"," self","ated","ary"," .","']","ud"," en"," Th","                       ","te","_c","uct"," ab","ork",".\
get"," #","aw","ress","ob","Name","201","app","['"," all","ory","ition","ance","ear"," cont","vent","ia"," will","IN","         ","return"," </","data",")\n\n",
"Re","ple","ild","ther"," your",'"\n',"($"," out","),"," has","String","so"," up","ax"," def"," bo","ge","alse","ON","per","12","ich"," but"," \n"," _","_m","ad\
d","quest","odel","self","ery","ft","ens","////","ake",".C"," go"," function"," K","ivate"," im"," const",".t"," */\n",");\r\n"," void"," set"," System","cri","\
()\n","li","	if",".m","ally","set","ep","’s","bo","def","',\n"," me"," !","atch",'">','",\n',"ec"," In","ph"," |","_f"," var","ence","Id","ree","ink","lect","\
ug","eth"," else","----------------","19","cont"," so","atic"," lo","pro","ton","ss","own","abel","oint","ous","eld","ST","The","                               \
 ","RE",'":',"olor","tp","eg","key","ude"," St","ound"," ar",'");\n',"ener","ser","11","bject","essage","fer"," more","ations","ents"," his"," they",".S"," Y","\
use","ne","ish","old","_d","io","ield"," per","Cont","ings","####"," data"," sa","ef","fo"," one","eng"," dis","AT"," name"," true","val","led",".f"," ne"," end",
"32",".T","16","cre","ark","log","Ex","error","_id","urre","ange"," null","rray"," my","pan","ict","ator","View","List","	return","”"," pre"," x","clude","arg",
"15","ov",".h"," >"," their","')","irst","ick","gh","LE","OR"," private","tem","\r\n\r\n","user"," )","com",".A",'";\n'," id","read"," who","_b",'">\n'," time",
" man","ry","========","roup","rop","public","vel","umber","ble"," which","****************"," any"," false","we"," value"," li",'")',"nder","gr"," no","param",
"25","fig",".com"," app","_l","ions",".D"," Ch"," about"," add"," su"," string","ID"," over","string",".l","ource","000","_C","]\n"," qu"," String","ca","SE"," \
ro","sh","ual","Type","son","new","ern"," ag","AR","];\n","]."," ?","ical"," des","uth","ix","ays"," type","'t","ault"," inter","var",".b"," part",".d","urrent",
"IT","EN","30","enc","(f","ra","value","cho","18","utton","ose","14"," !=","ater","é","reate","oll","pos","yle","ng","AL","using","ames"," {\r\n","ates","ely",
" work"," em","inal"," sp"," when",".set","      ","):\n","to","quire","indow","lement","pect","ash","[i"," use",".F","pec"," ad","ove","ception","ength","inclu\
de","ader","                           ","atus","Th","itle","rit","void","().","(\n"," off"," other"," &&","';\n","ms"," been"," te","ml","co","nc","13","ervice",
" %","**\n","ann","ade","\n\n\n\n","lock","const","100","ponse"," sup","++","date"," acc"," had"," bu","200"," Re"," were"," file"," would"," “","ven","iss","\
 our","class","raw"," year","Data"," val"," some","fter","ys"," ///","round","view"," pe"," there"," said","du","of","line","/*","duct"," her","             ","\
Res"," co"," comm","ise","min","    \n","#include","ethod",".P","ute"," ass","Int","ask","loc"," like","ody"," let","load"," am","rol"," gr","yp"," also"," It",
"url","ific","ors","_P","_n","igh"," than","Com","AN","UL","ating","17"," This","ref","_S"," static","roll"," just"," result","ian","idth"," them","));\n","der",
"reak","Con","://","ule","...","arch","ement"," <<","50","ush","ense","arr"," into","cess","amp","ied","ument"," \\","],","wo","als"," what","anc","Value","='",
"olum"," pos","ages","ayer"," sc","ues",'")\n',"_T"," list","(s"," case","Ch","					","////////","ponent"," z"," kn","let","DE","red"," fe"," },\n"," ,","(t"," \
first","');\n","word"," import"," act"," char","CT"," Tr","ople","={","	f","24","ient","cent",".j","lection","))\n"," only"," print","mer",".W","ock"," --","Tex\
t"," op","ank"," its"," back",'["'," need"," cl"," sub"," la","((",'."',"Object"," start","file","(self","ner","ey"," user"," ent"," Com","its"," Con","ouble","\
ower","item","very"," We","64","lick"," Q","php","ttp","':","ics"," under"," *\n",".L",");","ices"," reg",")\r\n","	public","SS"," then","reat","ious",".G","ek",
"irect","heck","cript","ning"," Un"," may"," Wh","Bo","Item","struct",".st","ream","ible","loat"," org","und","sum","_in","../","_M"," how","rite","'\n","To","4\
0","ww"," people","index",".n","http","(m","ector"," ind"," jav","],\n"," He","_st","ful","ole","){\n"," should","opy","elp","ier","_name","erson","ION","ote","\
 test"," bet","rror","ular",[227,128],[32,208],"bs","ting"," make","Tr"," after","arget","RO","olumn","rc","_re","define","22"," right","right","day"," long","[\
]","(p","td","cond"," Pro"," rem","ptions","vid",".g"," ext"," __","')\n","pace","mp"," min","stance","air","action","wh","type","util","ait","<?","IC","text","\
 ph"," fl",".M","ccess","br","fore","ersion","),\n",".re","ateg"," loc","ins","-s","trib"," Int"," array",',"',"Pro","(c","ession",">\n\n"," she",'"]',"aph"," e\
xp","erty"," Se"," par","unc","ET"," read","print"," rel"," form"," dr","Exception","input"," trans","########","order","By"," aw","ities","uff","play",".add","\
 –"," want"," comp","ments"," ||","az","be"," number"," require"," Ex","60"," col"," key","ember"," two"," size"," where","UT","result","                     \
          ","ough","orld","ood","uch","ative","ger","arent"," /*"," arg"," while","23","(this"," rec"," dif","State"," spec","ride","_F"," look","AM","ility","e\
ter","’t","\n\n\n","ayout","--------------------------------","ager"," could"," br","ends","ures"," know","ets"," If"," Sh",".w","back"," ser"," +="," fr","()\
);\n"," hand","Ind","ULL","Im","();\n\n"," most"," try"," now","rough",">\r\n","ackage"," him","._","ify"," break"," );\n","ren","#define","itt"," ap","	c","(n",
" You",":\n\n","-m"," every","ustom","lient","ocument","cription","Error","-b","о","][","99","trans"," point"," std"," fil","Time","80"," mod"," ->"," error","\
ah"," text","roller","lose","ql"," pol","></"," show","User","ased"," {\n\n"," find","а","ED","span","enu"," current"," used","cept","clud"," play"," log","uti\
on","fl"," see","indows"," help"," these"," pass"," down"," even","ason","uild","from","(d"," bl","label","else","е"," (!","ized","(),"," ob"," item","ump","UR",
"orn"," don","Se","man","27","ample","tn","================","He","gram"," did","wn","_h","iver"," sm"," through"," An","che"," inv","ouse"," es"," New","export",
"mary","uto","ler"," last"," event","try",[239,188],"ily","igned","ines","ollow","icense","sole","lear","(int"," again"," high","html","Index","uthor"," /**\n",
" line","Event","_D"," does","itial"," cr","ars","28"," tem","cause","face"," `","_A","Button","ature","ected","ES","ister","	\n"," before","ale","other"," beca\
use","roid"," ed","ik","reg"," De"," dist","},\n"," state"," cons","rint","att"," here","ined"," final",' ""',"Key","LO"," del","pty","thing","26"," And"," run",
" X","ym",".app"," very","ces","_N","ared","ward","list","ited","olog","itch","Box","ife","33"," ac"," model"," mon"," way","lete"," call"," att"," cal","vert",
" dec","lease","oun"," });\n","fr","formation","etail"," num","aj","query"," well"," object"," As"," years","Color","IS"," default","Wh"," ins","aint"," java","\
 sim"," Ar","mon","til","();\r\n","):","Set","29","atter"," view"," pres","array","We","At"," bel"," many","21","Man","ender"," being"," good","						","ational",
"ware",".log","{\r\n"," using","_B"," :=","_w","ists","lish"," stud"," Al"," gu","config","uring","time","oken","amespace"," request"," child",[32,195],"lob"," \
param"," }\r\n","01"," echo","function","********************************","ps","Element","alk","lication","by","Size","rawing"," person","                 ","\\\
n","object","ince","En","File","uf","ffect","AC"," style","summary"," que","_r"," ($","Model","ident"," method","IL","ott","less","ING"," ()"," expect","ync","p\
ackage","35","urs"," prot","./","pre"," )\n","ma"," sur"," found","Info","par","imes",".e","ains"," post","-d","45","olean"," sl","PE"," such","select","ainer",
" think"," differ",".r","/**\n","FF","ool","plate","qual"," For"," much","uc","(new","odule"," som"," http"," List"," count"," inst","char","mit",".id","aking",
" gener","px","vice","37","_data"," NULL","}\r\n","idd","。"," med","org","ider","ache","work"," check","ween"," ((","the","ants","><",".B","-c"," open"," est",
"        \n"," next","IM","т","OT","ó"," follow","content","            "," includ","HE"," Res"," href","и"," car","ypes","image","Un"," bool","AD"," game","\
.Form","rows","*/","velop",".Drawing"," path","ision"," each"," Pl","_type","Path","nection"," av","')."," support","ENT","rem",'").'," own"," cor","count","mis\
s","ually"," mem","std","ience","search",'"\n\n',"Form"," sex","ename"," sign"," et","          ","','"," App"," those","off"," err"," system"," best","code"," \
same"," di","uss"," create","ather","Array",".in","fe","Service","UN","ats"," Z","alth"," made","true","AB"," mark","rid","ified",",\r\n","yn","press"," group",
" fin"," License","Field","eger"," world","iness","ty"," process","(b"," cre","arn","ives"," main","ideo","36","_g","AG","valid","img","PI"," color"," report","\
 take","rib","OM"," day","Request"," sk","bers","	s",".Add","oot","Image"," comple","ollection"," top"," free","AS","De"," On","IG","90","eta","Date"," action",
"34","Over","itor","                                   ","not"," index","her","icon","On",";\r\n\r\n","ivity","mand",".Windows","OL"," real"," max","land","....",
"raph"," build","leg","assword","?\n\n","…","ook","uck"," message","test","ivers","38"," input"," art"," between","Get","enter","ground","ene","á",".length",
"Node","(i","Class","for"," —","ten","oin"," ke","ui"," IN"," table","sub"," Le"," head"," must","////////////////",".util","Context"," order"," mov","over","\
 contin"," say","static",".Text"," className","pany"," ter","head","rg"," product","This",".”"," But","70","loy"," double","sg"," place",".x","message"," info\
rmation","private"," oper","ced","db",'"></',"Param","icle"," week"," prop","table","idget","place","Prop"," All","els","box",".\n\n\n\n",".R"," To","iter","Sh",
"uration","older","_list","come"," sw","ization","	for","bl"," program","(e","ape","check",".Forms"," und","ategory","75","ags"," response","US","request"," str\
uct","escription"," code","_H","uffer"," without","lobal","Manager","ilter","PO","	this","option"," sol"," ===","akes","Controller","44","Message"," ref","ever",
" So","aining",".append"," still"," provid"," assert","med"," cap","usiness"," rep","tings","ved",".N","api","OD"," field","iven","oto","“","col","(x","ght","\
Result","Code",".is","link"," cour","An"," team","	int","ift","55"," second"," going"," range","_E","ness","39"," fam"," nil"," Cont","ailable","utes","atab"," \
fact"," vis","(&"," AN","31","Al","title"," android","CE",'\\"',"irt"," writ","н","	m","ftware","ond"," ret","osition"," home"," left","args","meric","48"," di\
rect","oci","Pl","As","ret","ado","Of","chn"," Get","ee","ross","();","____",".ph","It","oute"," exper","chool","www","},"," allow",[32,194],"())","size","ism",
"ai","tract","ane","...\n\n","context"," beg","CH"," page","hip","no","core","sp"," different","iable"," Me","_IN","button"," Is","ervices"," ca"," around","App",
"ration"," rece"," really"," image"," target"," dep","opyright","tra","ingle","ital","Layout"," both","Override","arm","=>","aterial","iled"," put","Qu","р","u\
ng","map","								"," level","Component","book","creen","_RE"," config",[227,129],"Or",".data"," document",'","',"tribute","ux","Log","ference","post","_e"," l\
ocal","andom","assert","Val","lected","ina","atabase","Add"," content",".print","signed","ric",'."\n\n'," fa","!\n\n","-f","ived"," quest",".ex"," float"," deve\
lop",[208,190,208],"Map","ading"," poss","UE","namespace","_O","	b",".Get",">(","json","etails","66"," too"," extends"," None"," fore","(String","format"," grea\
t","inter","cale","с","ron","iving","Ent","ency","xt","oy","05"," month"," happ"," super","bar","default","_de","ords","ln","({\n"," Ind","ases"," title"," con\
text","08","oh","-p","Em"," met","Test"," life","_v"," US","UI","ocation","md"," [\n"," ]","sw"," incre","script","ential","ways",".de"," src"," catch"," Americ",
"//\n","              "," pay","plit","—"," coun","obj",".php"," change","ething","'re","aster","los","lation","  \n","Le","ä","({","ready"," No"," position",
" old"," book","abled","bug","202","Hand","};\n\n","isplay","aving","04"," gover"," version","System","nect","response","Style","Up","angu"," three","init","ero",
" law","endif"," base","email","(l","_V"," conf","ATE"," during","tes"," console"," Pr"," spe","ves","65","path","ialog","dition","_to","ards"," against","etwor\
k"," Ph","_L","cur","imit","With"," power","ium","';\n\n"," wom","left","ources","atri"," Im"," Man","orth","${","88","quals","ese","_size"," iss","otal","-g","\
ique","rame"," width","erg",")(","ittle","TR"," They","ences","02","rl","ons"," label",".y","-t","update","anel","sc",".to"," project","ü"," element"," success",
"		\n",".sh","ram","ched","())\n"," (\n"," date"," tot","_ST","All","ification","	var"," tri","chem","my"," big"," Ad"," At","ots","num","Act"," map","era","cop\
e",".$",",”"," pop"," few"," len","uid","eters","ules","í","source","https"," dem"," ear","################"," match","ories","49","aces"," Cl"," node","78",
"irc","local","unity","};\n"," another","<<","ogle"," sit","ework","TE",".I","NS","ology","ought",".Cont",">>"," care","state","	private"," effect","++)","_file",
"ending","Line","For","ior"," Sc"," fun",".Size","	else","])","start","vious"," },","ours"," leg"," service"," since","iron","Label"," non"," los","iction"," fu\
ll","acter","board","gress"," turn","ither","09",".size"," body","resh","eturn","199","(_","yles","ormal","pi"," something","!--","uint"," produ"," stand"," pro\
ble"," available","mt"," Bl"," ..."," block","Input"," keep","Count","open"," ['"," throw","uilder","Action"," things","True"," url"," Bo","printf"," red","js",
".create"," Or","Status","Instance"," control"," come"," custom","location","07","model"," \r\n"," source"," eas",".out","]\n\n","oney"," await"," partic","AP",
"ublish","odes","_pro","ply","riter"," prov"," mill","HT","])\n"," chang"," ask","                     "," output"," email","68",".push"," }\r\n\r\n","ination",
"47","atrix","Table","uccess","]);\n","                                       "," disc","(["," business","height",".html","ta","field"," required","_R"," govern",
"}\r\n\r\n","lex","500",".,"," Set","urch","///","ts","af"," might","istory","Str"," never","Response","arse","ada"," How"," *)"," ;"," hard","Ad"," intern","us\
ed","(data","mod","annel"," np","ugg"," />\n"," called","body"," cho","(r","_set","ird"," >="," };\n"," options"," Gener"," height","Point","You","ety","Click",
" small"," ide"," access","anguage"," protected"," job"," There","Def"," address"," uint","Not","oo","aps","<div","ained","atur"," sum","-w"," Date"," little","\
 fri","YPE"," port","eh","pring","_path"," status","06","aim","bool"," appe"," os",".name","ension","_G"," update","Config","aff","ERR"," <=","ately","#if","uct\
ion","95"," Te"," link"," User",".find",".org","me"," given","Out","#endif"," better","Page"," feel","enn","ML"," already"," including","oogle","ru","ically","p\
rop","lean","outer"," always","ording","If","orage"," parent","vis","							"," got","stand"," less","/s"," Ass","apt","ired"," Add"," account","ploy"," der","r\
esent"," lot"," valid","	d"," bit","ponents"," following","_ex","SON"," sure","ocial"," prom","erties","header",".pro"," boolean"," search","ken"," orig"," er",
"Ed","EM","aut","ling","ality","ById","bed","	case","46","ether","posit"," invest"," OR"," says","mission","AME"," temp","oad"," rest","info"," interest","Arg",
" perform","pons"," View"," ver","lib","(const","Util","Listener","arge","77"," mult"," die"," site","../../","EL"," values"," })\n","pen","No","icro"," beh"," \
'./","acy","rec","()->","	   ",'"))',"Content","_W","plement"," won"," video","adi","point","%%","03"," gl","erved","viron","IF","uted",[227,131],"'m"," cert","\
 prof"," cell","ari"," player","ais"," cost"," hum","(R"," offic","ks",".text","atures"," total"," */\n\n","ope"," stat","UM"," load","ights"," clear","uro"," t\
echn","upport","IR"," row"," seem"," q"," short"," Not","ipp","Group","section","max","irl"," override"," company"," done",'");\r\n'," gre",".Re"," belie","rist",
" health","ANT","()\n\n"," Be",".value"," Gr","ottom"," args","PT","status","func","uments","-h","Number",":\r\n"," Log","erver"," ),\n","ament"," obj","inc"," \
children","icy","IZ","ands","ably"," distrib"," cur","erial"," days","reated","rect","-l","irm","idden","omb"," initial",".js",[32,226],"Query"," online","imal",
".con","au","Url","control","irection"," instance","ORT"," Fr","where"," javax"," organ","apter"," reason","options","59"," Mar","(a"," within",".”\n\n","ODE",
"_DE","admin","ended"," design"," Data","une"," File","root"," cent"," arr","_add","len","page",",'","_str"," bro","ability","outh","58","/c","pose","irtual","e\
arch","_url","argin","Http"," school","ava"," consider",".label"," Array","42","web","opt",".println","ulation"," func","PL",' "\\'," Text","actory","(function",
"null"," eng","down"," include"," En"," Dr"," db","!!","side"," init","quired"," She","Column","react"," ann"," stop"," later"," That","ention","df","UG","ILE",
" client","raft","ffer","POST","elper"," love","quote","oud"," json"," able"," men","AX"," Copyright","ö","avig","req","Client","});\n",".Com","erc","ilt","pec\
ial","_com","room",".Name"," give","amb","ike"," condition","client","ators",':"'," copy","uture","iversity","ernal","{{"," Can","ounc","do"," occ"," appro","th\
ers","ze"," either"," Fl"," important"," lead","attr","ART","Equal"," da","etch","entity"," family","adding"," option"," exist","ica"," Object","69","'ve","vers",
"itional","67","output"," True"," OF","_time"," offer"," });\n\n","HER","egin",'""'," water"," che"," My","ored"," step","ances","CK","AY",[224,184],"struction",
"(C","300","ouch","Stream","active","ama","Entity","product","(){\n"," government"," ID","ajor","And"," display","л"," times"," four"," far"," present"," NS","\
 \\\n","uest"," bas","echo","child","ifier","Handler"," lib","Property","translation"," room"," once"," []","center","================================"," result\
s"," continue"," talk","_get"," grow",".sw","eb"," Public","OP","ecute","ols"," **",'");\n\n'," mass","ured",".class","omic"," mean","ips"," aut",");\r\n\r\n","\
 until"," market"," area","uit"," length"," With","structor","event",'"><'," Sp","IV"," mus","iff"," kind","author","ounds","mb","_key","41","width","pository",
" light","uk","Row","ohn","alf","vironment","apper","ollections"," side","_info"," example","imary"," wr"," camp","cribe","255",'"/'," miss","way"," based"," pl\
an","Vis","omain","unk"," away","UP","<T","OS","iod"," Mon","’re"," lik","ç","ively",".v","imer","izer","Sub"," button"," Up"," experience","CL"," render","_\
value"," near","URL","alt"," country","ibility","57","(),\n","ead"," author"," specific","base","(name","ones"," Do"," along","year"," express",".'","env"," beg\
in"," software"," imp"," win","ón"," thing","Trans"," THE"," <?"," why"," doesn","ij","ging","	g"," single","offset","arning","ograph","ley","_count"," anal","\
create","/m"," Reg","98","unch","=$","isk"," rights","(M",' """\n',"aper",".model"," po","empty","artment"," ant"," When"," women"," Ed"," season"," dest","ã",
"(h"," possible"," sever"," btn"," didn"," sent"," enc"," command"," ],\n","_x"," recent","olution","vector"," By"," May"," Act",[187,191]," money","INT","bsite",
"	p",".\r\n",[239,187,191],"sl","attern"," Class"," told","udio","current"," equ"," auto"," State","da","msg","));\n\n"," working"," query"," Br"," window","aut\
h","only","	t"," least","agn"," expl","itter","aring"," column"," General",'":"',"eral","rior"," record","IB","EX"," dat"," making","ued"," Car","emp",'".'," Me\
d"," close"," percent"," past","(g",":("," write"," move"," pat","Control",".To"," vi","*/\n","inate","'ll","aged","Null"," special","IZE"," city","/*\n"," Eng",
"ixed","inary","py"," eff","ario"," tell","avor"," select","level","imum","oper","Builder","IP","'),\n","esc"," font",'";\n\n'," Am","ished","ills","Inter","OW",
" course"," late","iddle","43"," amount"," async","ino","cul",[32,236],"andle","_user"," ben"," Cal"," $_"," Rep"," enough","Token",".user","(j","Sc","Width","n\
ow","atform"," looking"," hold","Module","ITY","vo","ison",".Data","yc"," pot"," Trump","idual","ides","rt"," property","                                       \
    ","amework","go"," low"," para"," price","ury"," today","roy"," '/"," polit"," ''","ymb","Ph"," adv"," attack"," Ste","ROM","400","ana"," means"," story","i\
ds","aken"," meet"," mom"," ‘"," ?>"," den","obile","change","            \n","ici","na"," Form"," sort","Select","pare"," thought","_con"," task","ocus"," DE",
" Min"," opt","	break","umer","KE","then"," det"," Test","ports"," review","('/","move"," switch","ERT","patch","annot",[227,130]," above","itive","56"," questi\
on"," Qu","。\n\n","gle"," word"," provide"," Return"," research","ão","ustr"," publish","chema","}}"," CON","-in","allback"," cover","\\\\","color"," IS"," w\
hether","imate","isc","Bar"," div","Be","ourn"," having","lem","player","abs","amera","ney"," exc","gether","plied","ao","[$"," ++","ipe","show","/d","[:","agem\
ent","lev","_ID","97","rary","ades","_se","ause"," employ"," */\r\n"," fre"," '@"," complet"," large","ral","\\x"," fac","<String"," created","uper",".state"," \
host","eneric","/b","(!","while","ias","BUG"," );\n\n"," role","Reg"," Color","Start"," porn","top"," web"," dev"," deal","++)\n","Integer","position",".on",' (\
"',[228,184]," problem","sv"," press","ABLE","ATION"," See","anch"," though","leep"," <!--"," points","                         ",".J"," ::","ptr","DB","++;\n",
".png","node","soft","pond"," ever","----------------------------------------------------------------","Menu","('#"," services","pg","})\n","params"," actually",
' "/',"Empty","Method"," ident","unic"," million"," aff","style"," conc","ios","ignment","ULT","Pr",'";\r\n'," understand","uary"," happen"," server"," Co","SC",
" les"," files","Grid","sql"," often"," info","_tr","src","ony"," space","umb"," password"," store",",\n\n"," What","ged"," False","Us","swer","_index"," format",
"most","sm","New"," details"," prob"," AND","()\r\n","ilar"," ${","rypt",".Collections","$this"," Free","_of","(false","dated"," >>"," face","CTION"," save"," t\
yp","dev",'("#',"AGE","container","edit","QL"," items"," social","ien"," React",").\n\n"," mar"," redu"," RE",".put"," major","Cell","next"," expected"," yet","\
 indiv","tributes","atis","amed"," food","Source","(string"," +\n","ites","dr"," members"," comb","items"," Per","TH","=True"," bar","_SE","comm","(w",")\n\n\n",
" send"," inc","unsigned","FA"," params","apping","ros","ugin","fa"," connection"," };\n\n"," become","Mode"," ev"," diff"," United","Height","fully","images","\
 makes"," global"," contact","':\n"," abs",[208,176,208],"float"," except"," Pol","Child","typ"," certain","ión","OUT"," impro","iles"," -->\n"," Part","values",
"oss","/**","ilit"," Event","curity","ster"," character","198"," news",' ",'," device","cel","login","heet","Default",'@"',"	 ","click","(value"," Ab"," previou\
s","ERROR","ocal"," material"," below"," Christ"," media","cover"," UI"," fail"," black"," component"," American"," added"," buy","stit"," came"," delete","prop\
erty","oding"," card","rops"," https"," root"," handle","CC","Back","emplate"," getting","_by","mail","_sh",".assert"," Dec","(true"," comput"," claim","'=>"," \
Sub"," air","ops","nav","ements","(id"," enter","anged","End"," location"," night"," doing"," Red","lin","}\n\n\n","vider"," pick"," watch","essages"," human","\
 dam","pend","dir"," tax"," girl","reet"," box"," strong","(v","rel"," interface"," msg","fect","_at"," house"," track","');\n\n","je"," John","istr","(S","ube",
" ce","itted","VER","*)","parent"," application","any",".swing"," pack","\\u"," pract"," section","ctx"," unsigned",".Point"," One","ı","iple","aid","у","Vect\
or","byte"," wait"," à","å"," together"," throws","FO","'))","host","ising",".view"," terms","framework","-r"," apply"," session","Options","uggest"," others",
"witter"," fund","Init","__(","ensor","GET"," several","ii","[j","IO"," template","Position"," econ","achine"," il",".spring","main","elt","iment","Rec","mm"," \
University","ursor","                    ","GL","icture","ithub","cer","cast","From","ales"," subject","password","ny"," esc",".write","，","What",".H"," histo\
ry"," Fe"," individual","unit"," -->"," du","IST"," users","fs","false","unt","Title"," mot"," future","ached"," started"," mode"," '<","_array"," ax","'];\n","\
ires","There","ught","tml","posed","icult"," took"," games"," }}"," ?>\n"," products","Is"," bad"," Des",".path","'\n\n"," Post","avel","(:","150"," needs"," kn\
own","Fl"," exec"," seen","51","ume"," border"," live","temp","Per"," variable","iet"," Def"," ge","eme","_back","first"," provided","//////////////////////////\
//////"," filename"," hope","uly","auto","find","_string","btn","itude","Attribute"," young",".txt"," website"," Prop"," ey",">();\n","ional","ARR","ictionary",
"urther",".</","ALL"," study","ili"," network","yl","istance","OK","NU","rest"," ST","icrosoft"," limit"," cut","():\n"," cou","ogn"," sizeof","ival"," went",".\
z","Link"," fire"," across"," community","region","NE","Ref"," official"," visit","olve"," received"," token"," months"," anim"," particular","styles","ico"," e\
ss","87",".Control"," é","ball"," learn","inding","Var"," decl","(err","LECT","One","pha"," ~","fort","asure"," mind"," End","Check"," quick",'"),',"AND","utio\
ns","Base","________"," comment","INE","’ve","But"," El"," Us"," admin","mark"," Name","`\n"," Type","amic","pc","loor","FT"," opp","cket",")->","tx"," pur","\
uel","ymbol","uation","anger"," background","ecess","efined","........"," description"," represent",'"));\n',"pression","rowser"," series","wards","52","($_","a\
ise"," hot","acity","ries","actions","Create","adio","amples"," original","ensive","font","stream",[239,187,191,117,115,105,110,103],".springframework","001","s\
erver"," bill","ACK","ilename"," frame"," =\n","Edit","adius"," draw","anks"," deter"," comes","_int"," foreach","angle"," elect","pected","Header","istration",
"False"," Game"," filter","Activity"," larg","inition",' "<',"256","ised"," remove"," Trans","met","see","Format","Command"," EX","None"," front","ASE"," Rec","\
oundation"," vo","96",'=\\"',"(*","Change",".Write","group","ients","uy","****************************************************************"," dig","hr","(-"," g\
en","number","vec","urope","entry","LL"," ste","Valid","'],","_param"," selected"," according"," Dis"," util","Buffer","_error"," associ","_SIZE"," wor"," print\
f","rag"," ","DD"," Val"," activ","Eng","etime"," virtual","aign","aur"," Pres"," Exception"," anything"," Off"," hours"," war","Args","aging"," models"," Time",
"Ob","ams","joy"," early",".read","86"," center"," Initial"," language","length","xy"," sn"," inf","Post"," ago"," easy","_code"," ANY","_ch"," download","(T","\
aved","–"," students"," fig","light","xx"," buffer"," Dep"," Math","ITH"," vari"," due","Factory"," por"," ep","otype"," cannot"," white","<int","tern"," regi\
ster"," pred","clus","_date"," /**"," auth"," []\n"," period","nown"," vot"," screen","'d","Types"," tmp",[208,181,208],"ural"," benef","_y"," net"," States","'\
]['"," Ne"," NOT"," neg","102"," common","scope"," cred","ges","_TYPE"," suggest","oom",".\n\n\n"," accept"," random","erm"," Vector","with","TER","(str"," resp\
ons"," hit",".Set","grid","ria"," click","undle","Case","insert","Utils",' """'," implement","atal","tempt","template","ocr","returns"," players","users","edef",
" These"," among"," deb","ha",".getElement"," circ"," answer"," walk"," treat"," Ge"," Create"," age"," req","OST","angular","я"," five","53"," distributed"," \
friend","TP"," clean","ows",".Controls","dis"," words",".io","zy"," header"," Check","’m","just","holder",'="<?'," GNU"," Col","imest","entic","{\n\n"," tre",
"last","la"," York","Lo"," discuss"," God"," issue","rew","Window"," land","120"," stream"," Par"," quality","Par","_num","54"," sal","elves","ORD","(user"," wo\
rks"," half","enses","vas"," police",'("/',"ua"," simple","Address"," empty","esh","128","Update"," Created","('.",").\n","                  "," agre"," FROM","\
 cook"," everything","ilities",".status"," relations","extern"," nothing"," running","	void","RI","_a","_CON","por",".sub","require"," City"," West"," mor","sto\
re","Equals","oder"," na"," [["," ('"," Don","ERS","/p",".json","abor"," someone","_text",".css",".Tab"," Some","ato","double"," share","(void","_dir"," ur","St\
ack"," World",".X","stract","How",".Generic","icles"," entry"," changes"," personal","(A"," offset","_ptr"," pie"," Jan","-group","module","Items"," However","v\
erage",".Font"," events",".min"," invol","za"," whole"," needed"," likely","rief","ORM","version"," fight"," ein","Frame","197","gen"," Out","avigation","Length",
"illed","quence"," !=="," Software"," writing"," rate","'],\n","Panel","inner",' ["'," tw","cd"," ;\n","_state"," Sm"," Mark","))\n\n","prot"," Mr","method","us\
tomer","Icon"," correct","(object"," More"," fall"," vol"," development","ently"," si","medi","ving","PP","aker"," indu"," elif"," pret"," believe","ns","omet",
"123"," Intern","Rect","So",".error","Read"," features"," minutes","---","asing","cret",'">\r\n',".annot"," collection","'."," similar"," taken",'("%',"Order","\
']\n","-md"," TH","aced"," isn","/j"," son","graph"," Integer"," necess","reen"," um"," \\<"," moment"," bring"," indic","ysis","Level","verse","urrenc","_test",
" entire","Down"," }\n\n\n","(result"," Read","è","Mod"," trying",'"),\n'," member"," Cor","ODO","-control","untime"," Sim","Dialog","plot","_on"," phys","}/",
" namespace","	\r\n","acc","Player","ARE","89"," foot"," board","part"," sus","wise"," Mc"," push","ATA"," please","ried","weet","bit","ided","VE"," Sw","UB"," \
types","edia"," clos","acebook","When"," edit","igger"," energ","Container"," phot"," Count"," Europe",".Is"," Russ","peed"," Str"," py"," cult"," defined","cco\
unt"," obt",".Location"," thread","ille"," instead","strong"," Sec","URE"," idea",".se","emy","selected","Connection","acing","thread",".next"," coll"," film","\
istic"," compet"," conn","though"," compan","ocket"," teach","=("," phone"," active","79","delete","101","tries"," mo"," death","});\n\n","ocol","Widget"," arti\
cle","rodu","andid","ы"," Cr","ka","():","lood","			\n"," almost"," sell","ervlet","rip","Unit"," applic"," connect"," feature"," via","'),"," lim","          \
                                     "," Gu","Engine"," ens"," environment","block","HERE","NULL","gy","tag",")).","exp"," compl"," install"," complete","queue",
"atural"," general","thon"," asked","ores","(res"," reserved","SP"," …","ł"," signific","Off","                             "," Ag"," Just"," Error"," infl",
"adata"," icon","asks","''","_LO","?.","account"," (*","')\n\n","rap","_var"," FOR"," party"," Your","cat","stry",".new","boot"," Nov"," vector"," normal"," fur\
ther","Repository","800"," database","attle"," music"," speed"," doc","process","IGHT",".parse"," taking"," viol","ceed"," After"," forward"," crit",'"/>\n',"ro\
t"," failed","efore"," concern","oe","ba"," sender"," term","has",'="#'," potential","Num"," published",".close"," Image","straint","UD"," Ob"," probably","lim",
'":\n',"olume"," consum","76","ague","ensions"," investig","-year","');","-sm"," enjoy","orig","ering","cp","leased","plements"," returns","pat","BO"," House","\
.Label"," weight","ighb"," conditions"," exception","description"," trad","-to"," {}"," module","END",".ap",".props"," constructor","aves"," favor"," Now",";i",
" Main","_k","eries","’ll","transform","imestamp","Pre"," mer",".res","stant","Location","_NAME"," loss"," \n\n","net"," engine","Block"," issues"," parse"," \
Bar"," stay"," JSON"," dom","airs","wner"," lower",'",\r\n'," Dem","ufact"," ps"," perfect","RL"," educ","ls","emory","ARRANT","uge"," exact",".key","alled","ec\
h","ief","\\/","oke"," former","alloc"," six","ida"," margin"," heart","ald","pack",".getElementById"," WARRANT"," rather"," building","erman","lice"," question\
s","izes","lege","irectory"," je"," cas","props","utf"," security"," however","weight"," inside"," president","Char"," WITH",".map"," graph"," tag","_status"," \
attempt","opp","uses","	const"," round",",$"," friends","Email","?>","Resource","KEY","osp",".query"," North","ables","istrib","_class","ello","That","к","peci\
ally"," President"," campaign"," alt","area"," chall"," opport",".Con"," energy","like",".string","ington",")*","yy"," profession","irth"," seg",[230,156]," hor",
"iers","can"," behind","Product","fg"," Sk",".jpg","?:","];\n\n"," callback"," Http","ь","long","MS","ATH"," raise"," wanted","rown","utor","lt","]=","eline","\
MA"," separ","cs","semb","Dis","bserv"," Will"," policy"," third","phone"," bed","/g",".__"," Inc","izing",".remove","instance",".type"," serv","Each"," har"," \
Message","(key","SELECT","Pos","));\r\n"," recomm"," training"," Ent"," Char","icht","(file"," prior","Game"," exit","Params",".core","PC","nes","anced","(reque\
st","Password","}>\n"," mag"," release"," shall","udent"," South","ando",":'",".TabIndex","sk","anner","isset"," outside","ledge",[32,229]," Rob"," imm","!\n","\
 Web","Des","BC","ancial","Route","Dec","ferences"," purch"," Model","ctor","gn","_start","_un",".*","ises"," ground"," unique"," beaut",'{"'," pour"," Oct"," t\
ree","sets","_res","')->","_reg",'("\\'," byte","Bl"," dating"," matter"," Rem"," '../"," Aug"," La"," $(","ournal","111","iam"," shows","write"," ball"," simpl\
y"," fast"," memory","ASS"," Of","oved","ante","aul","istry",")));\n"," fit","<string"," political","ancel","_.","card",".current","och","_image","\\t","#\n","(\
L"," industry","coming"," extra","600"," reported",".start"," resources"," img","flow","_EX","(null"," Pre"," wrong","interface","Parameter","ners",[225,187],"t\
ure","ersist","ountry"," seems","alance","dest","	String"," maint"," unit","acters"," TR","iful","exports","project","Application","legate"," takes","term"," et\
c","uster"," appear","address"," fem","hs"," hom",",-"," difficult"," coming","Open"," settings"," War"," Then"," autom"," Foundation"," quite","Description"," \
blog","iqu","PS","110","_field","Json","SSION"," Sch"," LO"," descri"," everyone"," pretty"," longer"," menu"," currently","sec"," relationship","##############\
##################"," Map","aset"," parameters"," crush",'"\r\n',"ILITY","igration"," cout","total"," names","ndef",'");',"riend","ynamic"," effort"," actual","\
 fields","OUN","ters","250"," fix","_model"," cases","CA","My","Interface"," SE","196","]]","alle"," National"," ArrayList","inline",".V","ara","refix","asc","R\
eader"," п","astic","(()","Cl",".annotation"," performance","aily",".toString",".net","views",".end","ayers","late"," Apr","ederal","'])",".body"," higher","_f\
l","cr","alert","_node"," Google"," itself","Auth","urrency"," significant","append"," respect","strap"," una","riteria","PORT",".apache","Output"," progress","\
 mid"," Microsoft"," resource","ablish"," dim",".load",".App"," direction"," additional","                        "," numbers"," companies",".Th"," sound","user\
name"," statement"," alert"," contract","home","_length",".Component","ev",".Ex","：",'";'," High"," )\n\n"," Point","oph"," lines","->_",'")\n\n',"ox","applic\
ation"," ]\n","\n\n\n\n\n\n","180"," soon","ctions","inger"," join"," Pe",[32,235]," las",".E","css","/or"," Start"," TO"," subs","conn","components","DEBUG","q\
uare","Function","endar",".index"," fill","ę"," choose","how"," America","assets","------------"," Value"," office"," veh"," transform"," Art"," inde"," fn"," \
implements","ango","plete",'+"',"tmp","amily"," hash","missions","EST","gt","Provider","                      "," flag"," particip","den"," Returns"," note","ür",
"pm","ideos"," specified"," EN","ester","olid"," upon","(std","	v"," '\\","uz"," vert"," vict","	self",' "$',"85",".k"," groups","github","lang"," mut","TO"," v\
e"," Please",";\n\n\n","access",' {"',"rea"," risk","icker","oggle","	while","ANG",".send","72"," woman"," gets"," ign"," Id","_log","ONE"," evid"," Har","_sub",
" endl"," included","());\n\n"," Ap","igr"," sem"," Black","doc","_table","                                                                ","-up"," cause"," ..",
" van","_dict"," focus","IND","CESS",".Log"," multiple","ido"," regard","-M","andler","ourse"," deg",".U"," addition"," various"," receive","ен"," HT","Obj","\
DF"," increase"," Open","];"," commit","?\n","ategories","atory","ship"," Mich"," html","romise"," leave"," strateg","aven"," Console","known","-n","_LE",".comp\
onent"," bre","Session","iance"," align","typedef","_result"," WHERE",".split"," reading","FAULT"," clo"," notice","_pr","arter"," lock"," standard","etic","ell\
ow"," padding"," His"," states","_cast","(P","aa"," internal","ean"," PRO"," Key"," especially","ming"," cross"," national","_object","filter"," script",".updat\
e","_i"," Assert","/core","%%%%"," problems","istor"," .="," arch"," written"," milit","MENT",".ch","cape"," Mus","_config"," API","foot"," images","endl",".In",
"First"," platform",".prot","Option","ste"," TODO"," force",".cont","	echo"," Dav","Ptr","(B","RT"," Base","]['"," announc","console"," Py","ds",".as"," prevent",
"apan"," {'","}</"," Service"," Sen","ador","profile","Top"," iter","po","IES","JSON","IE","iant","、","_j"," Sept","_map","bum","(context"," Home","ians","GB",
"63"," living"," pattern","(input","icient","999","Core"," entity"," integ","Changed"," useful",".info"," tool","(item"," ok"," feed","IX","és"," News","remove",
"erry","									","ipment","ares","Do","Current",".content",".Group","ustral"," с","})"," popular"," stre"," methods","_ERROR","Left","cal","bsp",".ToString",
" dir"," allowed"," impact",'")]\n',"62",".config"," elements"," prote"," train",".tr","rs"," Republic"," Task","61","aries","(D","(get","…\n\n"," related"," \
vers"," sil",' "";\n'," cmd"," technology",".width","Float"," Use","Body","should",".join","Font","llum","ycle"," Brit"," mit"," scale"," (_","ernel",'"))\n'," \
score","/v"," student","UC",".show"," average","Enabled","(ex","common","imation",':@"',"chie"," ...\n\n","river"," March","category","fin"," court","в","Serve\
r"," container","-st","_for"," parts"," decision","obs","oub","mitted"," $('#"," saw"," approach","ICE"," saying"," anyone","meta","SD"," song","display","Oper",
"outes"," channel"," changed","ê"," finally","_number","Please",[224,164],"oring","-re"," kill"," drug","window"," convert","ombre"," ways","Helper"," First","\
(__","urity"," Windows","ees"," mat","rapper"," plus","anges",'"].',"azon","/t","lat","aste"," profile"," ready","#ifndef","rote"," sense","Gener"," Config","om\
y"," June"," latest"," saf"," region"," deep","witch"," Park","}`"," From","II"," cv"," reach"," counter"," Work"," URL"," Update","',\r\n"," immedi","close","a\
dos","ferred"," weeks","urg"," damage"," lost","ani","_lo"," himself"," dog",")]\n",[239,191],"pir","tt"," paper"," thems","second"," staff"," Input",'"+'," Fac\
ebook"," alloc"," sched","ACE"," themselves"," Component"," driver","ja","(path"," category","alls","pu","lluminate"," Action",".button"," GL","istics"," oil","\
 stock",">'"," dead","VAL","QUE","************************************************************************"," charg","Return"," ful","dom"," rules"," modify"," \
eval","ham","atement","\\<","ula","=False","RA"," contains","74"," stack","mar"," {}\n"," undefined","Ass"," China","vey","*\n"," playing",")/","actor"," bottom",
"lier"," Number"," couple","DC"," SO","gor",".setText","success","command","Filter"," Our","_item"," ctx"," road","Version","case","urt","avior","ych","sembly",
" Product"," held","afe"," includes","<quote"," avoid"," Fin"," Mod"," tab","ano","ñ","ipping","-e"," insert","target","chan",".Model","IME","\\\n"," machine",
"avy"," NO"," Inter"," operation","modal","Tag","]:"," production"," areas"," ren","_from","nbsp"," operator","men","apped","_per","zen",'(".',".save",'="{{'," \
tor","(response"," candid"," conv","ailed"," Lib","comp","ura","�"," Here"," argument","hood"," establish","ography"," onClick","ambda"," sch"," movie"," sec",
" activity","ا"," sql","_all","incip"," provides"," sys","acket"," wasn"," uses"," Function",".google"," Result","84","Visible","agma","elcome"," Sy"," Cent","\
ALSE","ación","EXT"," license"," Long"," accom"," ability",".height","Active","ological","oly",")),",".Se"," parameter","prite","ABILITY",".service"," Group","\
_query"," Item","ining"," jud","ims","fix","inder","agram"," functions"," experi"," Em"," rot"," pen",".btn"," AS","#ifdef"," choice"," Page","_PRO","QU",[229,143],
"antity","­","words"," readonly"," flex","protected"," Any"," characters","enced"," July","iler","Card","urance"," rev",".event","aly","130"," wonder"," Port",
" legal","role"," ten"," goes","MP","white","):\r\n","))\r\n"," reference"," mis"," Project","icks",">&","CON"," repl"," regular","Storage","ramework"," goal","\
 touch",".widget"," built","des","Part","(re"," worth","hib","game","91","192"," в","acion"," White","(type","(`","81"," natural"," inj"," calcul"," April",".L\
ist"," associated","	System","~~","=["," storage"," bytes"," travel"," sou"," passed","!=","ascript",".open"," grid"," bus"," recogn","Ab"," hon"," Center"," pr\
ec","build","73","HTML"," San"," countries","aled","token","kt"," qual","Last","adow"," manufact","idad","jango","Next","xf",".a"," porno"," PM","erve","iting",
"_th","ci","=None","gs"," login","atives","']);\n","ą"," ill","IA","children","DO"," levels"," {{"," looks",' "#',"ToString"," necessary","   \n","cell","Entry",
" '#"," extrem","Selector"," placeholder","Load"," released","ORE","Enumer"," TV","SET","inq","Press"," Department"," properties"," respond","Search","ael"," re\
qu"," Book","/\n","(st"," financial","icket","_input"," threat","(in","Strip",[236,157],"ção","71"," evidence","));"," Bro"," [];\n"," ou","buf","Script","dat",
" rule","#import",'="/',"Serial"," starting","[index","ae"," contrib","session","_new","utable","ober",' "./'," logger"," recently"," returned","\r\r\n",")))\n",
"itions"," seek"," communic",' ".'," username","ECT","DS"," otherwise"," German",".aw","Adapter","ixel"," systems"," drop","83"," structure",' $("#',"encies","a\
nning"," Link"," Response"," stri","ż"," DB",[230,151],"android","submit","otion","92","(@",".test","82","\n\n\n\n\n\n\n\n","];\r\n"," directly",' "%',"ris","e\
lta","AIL","){\r\n","mine","                          ","(k","bon","asic","pite","___","Max"," errors"," While"," arguments"," ensure","Right","-based","Web"," \
-="," introdu"," Inst"," Wash","ordin","join","Database"," grad"," usually","ITE","Props","?>\n"," Go","@Override","REF"," ip"," Austral"," ist","ViewById"," se\
rious"," customer",".prototype","odo","cor"," door"," WITHOUT"," plant"," began"," distance","())."," chance"," ord","came","pragma"," protect","ragment"," Node",
"ening","ч"," route"," School","hi"," neighb","After","licit"," contr"," primary","AA",".WriteLine","utils"," bi","Red",".Linq",".object"," leaders","unities",
" gun","onth"," Dev","FILE"," comments","_len","arrow","amount","Range","sert","GridView"," updated"," Mo"," inform","ociety","ala","Access"," hab"," creat","_a\
rg"," January"," Day",'")\r\n',"uple","document","gorith","menu"," Over","bb",".title","_out"," led","uri"," ?></","gl"," bank","ayment","	printf","MD"," sample",
" hands"," Version","uario"," offers","ityEngine"," shape"," sleep","_point","Settings"," achie"," sold","ota",".bind","Am"," safe","Store"," shared"," priv","_\
VAL"," sens","){"," remember","shared","element"," shoot","Vert","cout"," env","_label"," >\n","run"," scene","(array","device","_title","agon","]\r\n","aby"," \
became","boolean"," park"," Code","upload","riday"," September","Fe"," sen","cing","FL","Col","uts","_page","inn"," implied","aling"," yourself",".Count","conf",
" aud","_init",".)"," wrote","003","NG",".Error",[228,187],".for"," equal"," Request"," serial"," allows","XX"," middle","chor","195","94","ø","erval",".Column",
"reading"," escort"," August"," quickly"," weap"," CG","ropri","ho"," cop","(struct"," Big"," vs"," frequ",".Value"," actions"," proper"," inn"," objects"," mat\
rix","avascript"," ones",".group"," green"," paint","ools","ycl","encode","olt","comment",".api","Dir"," une","izont",".position"," designed","_val","avi","irin\
g","tab"," layer"," views"," reve","rael"," ON","rics","160","np"," core","());\r\n","Main"," expert","		\r\n","_en"," />","utter","IAL","ails"," King","*/\n\n",
" Met","_end","addr","ora"," ir","Min"," surpr"," repe"," directory","PUT","-S"," election","haps",".pre","cm","Values",' "\n',"column","ivil","Login","inue","9\
3"," beautiful"," secret","(event"," chat","ums"," origin"," effects"," management","illa","tk"," setting"," Cour"," massage","	end"," happy"," finish"," camera",
" Ver"," Democr"," Her","(Q","cons","ita"," '.","{}","	C"," stuff","194"," :\n"," AR","Task","hidden","eros","IGN","atio"," Health","olute","Enter","'>"," Twitt\
er"," County","scribe"," =>\n"," hy","fit"," military"," sale","required","non","bootstrap","hold","rim","-old"," Down"," mention","contact","_group","oday"," t\
own"," solution","uate","elling","]->","otes","ental","omen","ospital"," Sup","_EN"," slow","SESSION"," blue","ago"," lives"," ^",".un","inst","enge"," customer\
s"," cast","udget","！","icens"," determin","Selected","_pl","ueue"," dark","//\n\n","si","thern"," Japan","/w","PU"," East","ovie"," package"," nor"," api","b\
ot",'"];\n',"_post","ulate"," club","'));\n"," loop","PIO","ione","shot","Initial"," played","register","rought","_max","acement","match","raphics","AST"," exis\
ting"," complex","DA",".Ch",".common","mo"," '../../","ito"," analysis"," deliver","                \n","idx","à","ongo"," English","<!--"," computer","ENSE","\
 pas"," rais","Hash"," mobile"," owner","FIG","                                                   ","thes"," attr","wd",".time","awn"," treatment"," Ac",".View",
"impl","more","pass"," ha",".from"," leading","FFFF","(error",".ui","atar","aders","dates"," zu"," flow","Target"," involved"," io","parse","$_","hest",".int","\
-item","asy","Sp"," shift","NT"," tf","_TR",".web","CS"," })"," eyes","125","105","_z","');\r\n","iforn"," {@"," nice",".list","    \r\n"," floor"," redirect","\
 UK","(['"," wish"," capt","legal"," IO"," stage",".String"," Afr","igen"," SH","Delete","ells"," solid"," meeting"," worked"," editor","iny","м","_read",".Id",
"eff","Offset","cha","USER","		   ","ipped"," dict"," Run",".hpp"," ang","xml","imple"," medical","_token","connect"," hour"," controller","_message","UID","Gr",
"anded","_CH"," books"," speak","aming"," mount","Record","	struct",".Web","ondon"," //\n"," felt",".Auto","idge","_pos","PR"," modern","Collection","_msg","CD",
" Lo"," seconds","ibly",".equals"," international","#pragma","ooth","Writer","iate"," cele"," Bit","ivo","ivery","rd","HECK"," cache",".count"," roll",".Read","\
108","RED"," setup","izontal","models","argv"," considered",'="../',"settings"," Rel"," growth"," mix"," Washington"," plt"," IM",[225,186]," turned"," DateTime",
" Wed","(url",' "-'," letter","Async","                            "," October","_line"," attention"," collect"," Hash"," imag","Tree"," situation","ette","_no",
"IVE"," von",".target"," knowledge"," drive",".post"," blood"," cit","primary"," configuration","tee"," photo","isode","Trace"," gave"," shot"," Air"," mother",
"price"," morning",")){\n","-x"," trade"," desc"," &&\n"," parents","Api",[229,136],"ted","wer",[32,230]," sy"," Ke","Parser",[229,133],"ancy"," piece","ifornia",
"toString","ran","iding","PTION","comes","/lic",".client","El","Long"," professional","rupt","va"," completely"," practice","002"," selection","Rem","ini"," cam",
"REE"," sites","pa","ATUS","ст","arrant","*(","_KEY"," Button"," Friday","sequ"," reader"," messages",[232,175]," buf","Ke"," nov","HP","Msg","align","arily",
" ',","_with"," das"," heard","atomic","rial",")["," dise","@end"," gold"," fair"," sales",".Button","strict","save"," measure",' "+',"ecause","ViewController",
" Table",".param"," decided","(((","INFO"," opportunity","Te","ICENSE","ccording","ki"," UN"," contain"," manager"," pain"," Fire","rome"," plans","Found","lay",
" December"," influ","ú","rench","                                 ","azing","brief","call","wood"," loaded"," grand","/f","imp","_U","127","STR","•"," credi\
t",".Color","orge","QUEST"," difference"," PC","wargs"," pub","unday"," fra",".max"," tried","annels","send"," reports"," adult",[228,186]," consist"," Street",
" Program","SQL","Matrix","ouncil","-A","	w"," whose"," relig"," Sex"," gives","none",".message","(G",".awt","-right"," November","ellig","360","utive","ă","ov\
ern"," easily"," ideas","104"," н","/css","lying","elle","Can","_color","ов"," pair","ngth"," split","140","drop","arty","ona"," capital"," hear"," exists","\
	log","emo","Run","oi"," parser"," Method"," education","[k"," library",'>";\n',"_UN","	std","oded"," calls","here","Rel"," brand","background","ga","_address",
"_params","Category","103"," India","_event"," ing","Render",".cl","umpy"," pet","FC"," Ant","Ext"," charge","ened","grad","EO"," depend"," .\n\n","frame"," df",
" huge"," PART","eds",";;"," AM"," basic"," Let","lich"," arm"," star"," federal","Work"," carry"," Israel","(obj","={{"," saved"," syn"," constant","VENT"," po\
sitive"," conduct"," skin"," earlier"," layout"," IP","OUR"," tim","stylesheet","_cl"," Card","++){\n"," temper"," David","	try",".dart"," wants"," picture"," v\
ideos"," Comm","isions","_MAX","Mapping","-content"," Ear","-de"," prem","bruary"," components"," throughout"," pull"," pages","ente","respond"," gas","criptor",
" edge"," bound","ACT","******"," creating"," CH"," nullptr","Br","+'",".co",">::"," learning",".Length","_SH"," patients","AIN"," kids"," comfort"," shown","ug\
ins"," Back","ella","_CL"," lat"," dispatch"," classes",".at",".begin"," successful","ban"," obtain"," Sl"," lack","iterator","Thread","(size"," none",".has","_\
X","sort","nap","pet","bin","700"," Canada","They"," dans"," Mat","<td"," hair"," '',\n"," cu"," laws","leted","ped"," pow"," knew","_COM","_,"," Mag","idents",
"(req"," ),","-center","190"," wide"," Author","stants"," jobs"," math","etimes","Boolean"," scope","_is"," meas"," keys","elay"," exactly","'=>'"," Paul","mas",
"	print","(len","fd"," );",".Event","qli","irit","ields","oman"," Top"," vote"," mask"," theme","-\n"," props"," fine"," writer","_offset","car"," altern"," cop\
yright"," destroy","pper"," generate","pped","’d","      \n","make"," Show"," browser"," favorite"," career"," happened","(char"," recommend"," liter",".filte\
r","grade"," £","Phone","oms"," named","-label","ipo"," Other"," panel"," rock","Scale","	assert","д"," trust","front"," demon","Ar","Net"," economic","footer",
" race","(node"," Option","split"," physical","ifest"," removed",".http",")),\n"," looked","';","ding","gest","aturday","/licenses","Price"," dro"," towards"," \
uns"," CL","	static"," rows"," define",".replace"," father"," Design","assign","mut","Device","Did","'))\n","ometry","ayload"," histor"," Param"," Boolean"," na\
ture"," js"," nation","ih"," discover","sem","Handle","	r"," Techn"," wall","{$","@property",' "../'," exam",".draw","opping"," nearly"," cool"," independ","RES",
" handler"," Monday"," sun","Styles","ously"," 	","vest","Display","(y","atically"," predict","ying"," sometimes",'"]\n'," drink"," bul","ifications",".insert",
".reg"," tests","Alignment"," alleg"," attribute"," Note"," myself","arts","Now"," interesting","lients"," population"," California",'"I',[229,185]," greater","\
uesday"," thous"," costs"," launch","\\Http","ker","band"," Play"," band",".shape","esome","article",".rf"," wer","ás","embers","usr","BA","ican","ett","valida\
te","ulti"," immediately","zer"," figure","oes","eller","ircle"," Sign",".db"," rank","Bytes"," projects","_rec","ULAR","API"," Line","Port"," poll"," giving","\
idence","--\n"," plot","icial"," warrant","ITION"," Double"," billion","gorithm"," equipment","DATE",' @"',"EE"," ple","iation"," headers"," proced",".Component\
Model"," Obama"," pa"," Best","imately",".getString",".\\","mploy"," raw","_block","undred",'"},\n',"112",".GroupLayout"," brought","NSString","throw","created",
".New","_view","CP","eps","Op"," gratis",` '"`," interview",'"""\n'," partial"," aria","bing","Author","Book"," Pat","uman","Users","plus","193"," Direct","venu\
e","alpha","UCCESS"," Call"," );\r\n","imated"," remain"," anti"," London"," safety","POSE","oles","controller","Byte"," Court"," Phil"," Associ","ena",[229,144],
"_STR","coin","reshold"," batch","_Click","entication",">';\n","enty"," beginning"," zero"," Convert"," terr"," paid"," increased","catch","-size","115","activi\
ty","equals"," queue",` "'`," International"," für","ursday"," scient","allow","axis"," appropri","edge"," idx","Success","entifier",":\\","xis"," maximum","ar\
ks"," birth","(index"," maybe",".py","files"," limited","_check","look","plies"," movement","']."," broad"," BE"," UnityEngine",".cpp"," Every","Admin"," fans",
"pared","\n    \n"," foreign"," pan"," tour"," Order"," moving"," auf","Call","cb","ş","ventory"," Sql"," fully","ClickListener","WORD"," announced",")\r\n\r\n",
" agreed","rie"," earn","_link",".array","(text"," materials",",p","ffff","vg"," ©"," unless","ajax","LOG"," sexual",' \\"',"-time"," coach"," supported"," pho\
tos","iform",".Create",")]","rier"," dialog","aver","ige",")+","_idx",":[","_min"," Cong"," pressure"," teams","Sign","begin","rian","NESS","LS"," improve"," Su\
nday"," definition","iger","rollers"," thinking","Template","-F"," emerg","plates"," USA",".setState"," Also","rev"," enable"," CO","PECT"," concept",")-"," •",
" sets"," meaning","emon"," Cons","cmp","eder","anned","icensed"," Super"," daily"," multi","_u"," challeng","_mode"," Promise"," strict","jo","inton","(list","\
Only",">{"," vehicle",[237,149]," Player","106"," Del"," pool",".url","nesday","();\r\n\r\n","900",' ");\n',"Local",'.");\n'," organization","render"," Applicat\
ion"," summer","expected","NA"," rap","_obj"," surface"," PUR"," },\n\n"," variables","(message"," opin",".back","ан"," workers","vm","Co","ughter"," master",
' "",'," stories",".User"," celebr","inese","BS"," Command","ashboard"," og","kg",".image",".style"," steps"," Ben","(args","404"," Person",",y"," officials","|\
\n"," skills","vc"," builder"," gar","Account"," Auth",[231,148],"'])\n"," AT","nn",".Int","SSERT"," effective","LETE"," tools","ARD"," digital","191","Double",
" Find","RC"," inline","/r","ARAM","ASK"," intent","aight","_addr"," requests",".first"," debug"," spent","()));\n","ś"," princip","Logger","cludes",".use"," s\
urv","media"," February"," Mac"," missing"," wife"," talking"," Make"," cart"," located","Enc","-a","chron"," cards"," guy"," pers"," Yes","atever"," Ang","olar",
" Even"," accur"," Power"," Gold","clear","Process"," records"," killed",".clear"," WARRANTIES"," purpose","panel","JECT","ía"," exerc","WS","/L",".exports"," \
___"," sin","Servlet"," dé",".delete","roke","Sl","ugh","ears"," pointer"," hop","allery"," obs","covery","	char","										","	def","ocity","itchen","ulation\
s"," FIT"," ).","straints","vention"," requires"," Oper","ME","OUNT","allet"," norm","IRE","exas"," programs"," weak","'.$","uing","	       "," mil"," firm","in\
itely","_VALUE","apse","atisf"," demand","_mod"," described"," places","VID"," alone"," export"," vec"," Max"," activities","ictures","gener"," ma",[130,172]," \
expression","Callback","_content"," Most"," testing","EC","CHANT"," adjust",".Threading","(ctx"," agree","ighest"," ui"," Law",".Y","><?"," pod","-lg","”\n\n",
" describe"," European","-sh"," PURPOSE","ORY"," convers"," Illuminate"," Av","(ch",'?"',"chen","ima","Document"," operations","win","	function",".Image"," scen",
"/h"," SC"," explo",":%","/**\r\n","NAME",[230,136],"(var"," director","ONG"," yield"," feet"," Search"," Il"," restaur","duc"," integer","107"," '';\n"," highl\
y","checked"," PARTIC","ERCHANT","）"," optim","Queue"," LI","itation"," transport","ission","fill","usion","                              ","	bool","-th","upt",
" essential","anted"," benefits","	S","';\r\n","iki"," girls","iced","buffer","]+"," socket"," prices"," Fre"," sat"," wood","MenuItem","ARG"," Admin","OWN","dk",
" reset"," forms"," и",[230,150]," Tuesday","109"," Initialized","_train","orary","ategor"," dt","Total","construct","ilies"," guys","ер"," instruction","010",
"yled"," internet","etadata","ady","faces","jection"," Jack"," rect","[-"," Leg"," devices","OC"," *\r\n","oration","ertain"," guard","ostream"," enum",".layout",
' ";\n',"voke"," Ok","Home","(tr","ETH"," delay"," purchase","dc"," aren","_once","				\n","ror","draw",".run","(model","Timeout","lik"," Arg",".en"," fish","cp\
y","_fe","ERCHANTABILITY","(X","_output","??"," jo","andard"," doll","errors","_base"," PARTICULAR"," leader"," compar"," doub"," Vis","StackTrace","-C"," Stud",
"stitute","More"," Description","WARE","ads"," к","bind","=self","employ","[n",".all","-B","&&","alm"," culture","house"," suffer"," '%"," straight"," Star","u\
do"," ded"," COM"," confirm"," Good",".sc","________________","DR","Configuration","DateTime"," advert"," couldn","async","stack","')\r\n","Kit"," hous"," mecha\
n","rate","204"," audio","	cout","cores"," spot"," increasing"," ##",")))","points"," compared","lig"," behavior"," BY"," Att","craft","headers","ete","endregio\
n"," detail","ULE"," Common","	protected","ston"," FITNESS"," fresh",'">\n\n',".example","berg"," moved","	e"," Saturday"," payload","ć","):\n\n"," bey","urer",
"<script"," symbol"," assum"," pul","Effect"," hundred","Tool","aked","connection"," voice"," pd"," transaction"," links","Err"," Indian","TC","atalog","ni","si\
gn",'<<"',"ji","ya"," demonstr","ulated",".St"," instit"," boost"," cells","olic",".Pro",":</","EventListener","ifying"," Di","orrow",".execute"," college","You\
r"," largest",".dis"," qui"," individuals","_buffer"," ng","SA"," Control"," sing"," suit","    	","SG"," jump"," smart","oma"," Exp"," '-"," assist"," successf\
ully","sys"," Cre","_ref"," Thursday"," bur"," д"," beyond"," nodes","Details","inct"," James"," affect","exception"," typeof","(\r\n","-se"," fetch","`,"," cr\
usher","}."," BO","Show"," rates"," bon","-icon"," Media","RESS"," Valid","ол"," fuck","acks"," studies","Me"," owners","}else"," growing","Variable"," Bel","\
.random","vement","onym","(F"," FALSE"," torch","(row","igo","structure","121"," certainly","Dep"," Green","question"," adding"," Develop","_def"," mach","=%","\
		 ","conds","Project"," reject",[32,206]," poor"," aware","114"," Build"," British"," NE"," numer","rees","claim"," mock"," om"," scre","OLD",".pl","eler"," co\
rrespond","_HE"," binary","116","_order"," SQL"," advant"," prev",".[",".assertEqual","plier","arp"," closed"," encour"," QString","aud"," developed"," permissi\
on",".debug","operator"," '\n"," sym","atively","ée","-color"," GET","ky"," although","_request","_element","................","_DATA"," amazing"," sb"," Defau\
lt","Events"," failure","acle","Properties"," dream"," distr"," au"," generated",[230,149]," Team","USE"," income"," eye","_not",'"],',"_form","Support","orders",
".Print","ville"," Wednesday","olver"," oppos","isation","ola","Close","<p","_width","Invalid","xb"," strugg","_action"," txt"," Path","alar"," MERCHANTABILITY",
"service"," Michael","ableView","Debug","okes","She"," guess"," Java","_PATH"," particularly"," II"," domain","年"," reduce","-left","real"," appears"," como",
" Unit"," Govern","ali","allel"," Jew","_I"," cos",".color"," Global"," tele","ben","_trans"," reasons"," emb","ensity","lines","omin","Screen","ат","pects","\
clip","foo","rent"," af"," danger","iling","Names","Our"," distribution","While","SL","Write"," goto"," colors"," powerful","kin"," depth","ercial"," Congress",
" Market","Db","under"," Last","ß","greg"," posts","_URL","otos","Don"," micro"," arrest","п"," (@"," Hot"," Index",";&","#!"," Nor"," Cap","-("," interested",
"pear"," rent"," album","olicy",".lang",".trans",".format"," {\r\n\r\n","phere"," axis"," Business","ersistence","urr"," minimum","endor"," SD","113"," Internet",
[229,164],"Exp","iverse","MM"," obvious"," basis"," science"," budget","izations","PA"," flags","pret","LOCK"," variety"," truth","dt"," gone"," battle","<std",
" Sil","rf","uda"," erot"," Cam"," station"," '</","cheme"," Sun"," finished"," shop"," Kore"," eight","_REG","ND",">,",'"><?',"(num","	inline","Transaction",".\
On"," mail","rey","results"," nav","IMIT","_ids","Make",[229,138],"Modal"," LOG"," Sur"," instanceof"," overall"," Information"," construction","_FILE","but"," \
medic"," duration","itness","agent","AV"," seven","olf"," }}\n",'"],\n',"170","122"," calling"," ans","throws","orizontal"," useState",".fl"," Status"," Online",
"RR"," Rich"," Hill"," brain"," followed","240","emic"," slight"," insurance",".Array"," abstract"," Sum","redirect","owner","(msg"," Clinton","Non","	ex"," vol\
ume"," EventArgs","-L"," Dim"," Mart"," cursor"," implementation","urred"," larger",");\n\n\n","'+",".transform"," upload","                                    \
                   ","Draw","nel","	float","qrt"," Network"," tit","Axis",".android"," completed"," mur"," columns","xc"," supply","iminal"," spr","============\
===================================================="," units","(u","mi","replace","[key",[224,185],"antic"," payment",",B"," Apple","gin","Required","#+","land\
s"," squ"," factor","dec"," strength"," boy"," balance"," sources","screen","-top"," Amazon"," hidden","ет","_client"," eat",".display"," »"," trigger","anag\
er"," tro"," claims","ford"," Company"," gift",",:","_app","handle"," produce","/lib","512"," -*","	set","'];","arc","ander"," Engine"," attributes","task","<=",
"(N"," warm","which"," Fore","agnost","mys"," tal"," Sal","gi"," Print"," TRUE"," о",".UI"," flash","roperty",".location"," Mill","bi","contr",".request"," Sam",
" negative","kit"," sett",".printStackTrace","abe","	i"," burn"," society","Cache"," Security",".models"," WARRANTY","_up","ceive"," clients",".Tr"," providing",
" rout","material"," ||\n"," Ser"," Office","FTWARE"," '$"," foc"," excell"," cat","normal"," determine","	uint","Pane"," employees"," Texas"," traff"," Report",
"anta"," Box"," django"," partner","EB","LINE"," feeling"," civil","(float","Sql"," wouldn",".init",".left","-v","_level","'}","AF"," loading"," Only"," cookies",
" Gl","CO"," strategy","('./"," ship","poses"," signal"," alpha",".pop","Radius"," replace","_DIR","counter","bservable","ela","Weight","hash","bose","fx"," Ema\
il"," refer","localhost","_RO","iques","Step"," ahead","(View"," Services"," Json","essor"," pun"," appropriate","akers","osen","posing"," agent","fc"," transfe\
r"," invalid"," Research","Vertex"," gay"," journal","[x",' "",\n'," Well",".Tasks","Spec"," ol"," spend"," Australia","Match",".junit","                       \
              "," MAX","izable","clusive","_valid"," quarter","yan","005"," Edit","arden","=new"," frag","Bit","zi","aine","udd",".Object","debug"," cash","_IM",
" een"," commercial"," Video","loader"," fixed"," applications"," _,"," Russia","itect","_("," Block"," san"," Tom"," perhaps"," sig","levant"," corpor","ataset",
"ronic","xe"," eth","Some","pop","_OK"," tend",".Res","_and"," reviews"," wild","117"," degree",".O",".objects","_args","nil"," disabled","Parent"," notes",' ""\
\n',"(state","istrict"," logging",".IO"," Mal","DM"," xml"," Robert","elen","layout","fol","']))",",b"," Jer","filename"," fan"," Custom",'=""'," Die","Bundle",
".utils"," trip","MB"," soft","_MODE"," applicable"," upper","ERVER","_al","_LOG","Here","wp"," Server"," Client"," chem","Scroll"," highest"," Select",' "@'," \
Why","Sec","heel","Operation"," connected","irmed"," citiz"," Che"," forces"," www","Root","ANCE","Many","icip","rgan","220"," Tor"," Press"," Mor","-line","ule\
d",">\\"," thus"," Register","hol"," Chinese"," posted"," magn","abilities"," disease"," remains"," Prof","-form"," cin","organ","icate"," stress","]*"," ------\
----------------------------------------------------------","_context","orry"," died","mat"," starts",".Message"," runs"," guide"," warranty","entials","dict","\
 Size","uler"," responsible","_SET"," containing"," Price","||","350","FS"," emp","_button","(uint"," suff","pth"," definitely","pute"," marketing"," WH"," Sie",
"+=","OLOR"," consult"," signed"," sequence","lee"," requirements","hy","Express","MT","sey"," ult",[229,174],"elligence"," analy"," dress","engine"," Great"," \
Android"," Alex","mode","Dictionary",".Date",[228,189],"VICE"," families"," Russian"," Times",".call","$(","Profile"," folder","ches"," legis","_row","unes","ل",
" }).","Assert","agen"," Hand","Iter"," biggest","oreach"," polic"," permissions"," showed"," Element"," topic","——","road"," Bank","record"," partners"," R\
ef","essions"," assess","UST"," Party","produ","LC"," ul",".form","hide","copy","UTF"," SOFTWARE","\r\n\r\n\r\n"," Lin","una","ugar"," administration"," opening",
" scan"," continued","component",".sp"," happens","ummy"," PR",".File"," Download","Loading","di"," waiting","_ADD","Tab",".querySelector"," economy"," French",
"txt"," fant","_;\n","Holder","SH","004"," numpy"," street"," male","\\Model","anging","333"," Bill"," previously","BI"," Secret"," mist"," Field","ups"," Proce\
ss"," kept"," OT"," traditional",".i","amin"," helps","Any","origin","ilters","ju","desc"," Account"," )\r\n","ktop","olly"," fs",[32,234]," ut"," central","(te\
st",".An"," satisf","GR"," Full"," heat","iber"," onto","mos","Schema"," factory",'".$',"aws","Statement","(target","	new",".be"," guest"," mal","ARY"," reached",
" mouse"," challenge","	double"," Tem"," terror"," extract","_TO"," separate"," mir","help"," capacity"," Property","kan","_create"," Light",".parent"," underst\
anding"," easier"," |="," enh"," fat"," protest","amm","_AT","-of","ils"," Oh"," psych"," $.","inds"," relative","shop","short"," Sand","210","uestion"," fear",
"/\n\n",".context"," schools"," serve","zone","_db"," majority","example"," lang","	  ","Register","endo"," processing","_template","-user"," eg","COM"," Blue",
"iro"," remote"," IT","#!/"," redistrib","124","raz"," Since"," Tur","135","Background","==="," reflect"," pros","cmd"," whom","Compat"," Are","Identifier"," Th\
om","_port","gu"," monitor","rm"," patient","verter"," gain","-ui","Inst"," dies","118","Area","_filter"," grat"," reality","ordinate","olved","Contact"," compl\
iance","_or"," Var","dl"," append","GER","(max",".render"," dynamic","ordinates","_options","_column"," batter","space","La"," Source","/bin"," dos"," Board"," \
Thread"," AL","(config","144"," Mer"," miles","_header","ETHOD","izz"," benefit"," integr","(current","ulo",".default"," Div"," ton","oth","ervation","edom"," b\
aby","ceived",".top","riority"," Local","riage"," attacks"," hospital","168"," female"," Login"," Flor"," chain","ashion","Texture","Save"," farm",".contains","\
.Test"," knows"," generally","ipeline"," meant","encia"," nicht"," contents","PM","chedule","(line","CG","job"," Real","uer","firm",[32,216],"etro",'"`\n'," spe\
ech"," thr","foreach"," warn","	l"," heavy","<li","Ne"," investigation","Math","-title"," church"," despite","chain"," whatever","arian","fn"," meta","})\n\n","\
UFF"," regarding","_SUCCESS","mes"," Intent"," resolve","poss","ira","force","oice","â"," pm"," updates","Arr",[32,209],"testing"," toward","ntax",[235,139]," \
listen"," goals","InstanceState","Dr"," rare"," trail","Keys","Cal","Car"," People","	local","classes","Reference",".forEach","emb","activ"," prim","redict"," r\
ad","数",".Back"," spread"," clock"," vir","editor"," efforts"," branch"," indust"," motor"," amb"," datetime"," rencont"," Christian"," Americans","full"," fm\
t",".main"," caused","_update"," Content","ATCH"," bath"," Each"," radio","achment","uzz","Submit"," restrict","abin"," Load"," extension"," essay"," hat","avio\
ur","toBe",'":['," offered"," vill","(double","119","日","bc","_free"," Miss"," Ber",[32,232]," Like"," helped",".getName","_AL"," spirit"," Apache","ws"," the\
refore","(params","_img"," peace"," incor"," EXPECT"," minor","ipes","	data","selector","city","trie",".base","_frame"," opened","/json","LY","nu",".De","tf","m\
argin",".Parse"," pi"," eq","bd","Fields"," Tree"," ban","istan","\n        \n","	gl"," produced","system","Mark","_hash"," bg"," constit"," League"," mission",
"_format","([\n","clusion",'!"',"з","break","	switch"," ther","Transform"," football","-link","route",".auth"," bag","overs"," enabled"," rac","(I","CR","ancin\
g"," managed","_q","NGTH"," mac"," Auto","amente"," '',",".Append"," pin",".item","acking"," occas","person"," ti",".Reg"," haven"," glass",' "</'," Simple","Pr\
int"," surround","NO","。\n","        \r\n"," Many",' "_'," weekend"," somew",".params","small","ATED"," plugin","fields"," Initialize","oon","atile","ye"," vo\
us","LAG"," older"," gam"," extremely"," het","enum"," SET","xff"," timer","/index"," critical","Rows","_argument"," execute"," showing",".xml","-list","Role","\
typename","_method","that","cher",[32,226,134],"XT"," thousands","	n"," resp","_price","olut","Ag"," Two"," becomes"," hus",".Use","theme","urb"," /*\n","eriali\
ze","ARN"," lose","Lower"," vel"," defense","condition"," bes"," dry"," scroll",".Show","IEL","ор"," Rest","Where","oods"," Jes"," wire","_INFO"," strings","g\
ment"," matches"," electric"," excellent"," Council","idade"," wx","push","_entry"," tasks"," rich","sa"," Smith","UNCTION","Pointer","pective","131"," widget",
"ista"," agency"," sich","ologies"," trial","alysis",".check","ARK"," onChange","about","',$","(val"," placed","_NO"," dan",".equal","	     "," weather",".game",
" destination","_USER","iece"," provider",".last","plex","Note","/js"," på"," planning","attribute","PRO","atches"," <-"," seeing"," cancel","_ind",".keys"," v\
isual"," Current"," College"," Rock"," agreement"," Store","oving"," corner","ampions","ISE","Fin"," protection"," fi","Play","plugin",")}",".frame","-z"," tran\
sition","igin"," candidate"," Union","_values","(map","cle"," trend","wide","aren","Loc","UTH"," Bay"," smaller","ius","141","well"," criminal"," conflic","bert",
"_INT"," investment","custom"," Session","_write","ania"," Mass","_EQ","_NOT"," violence","Argument","_email"," belong","_function"," enemy","ema"," Address",".\
empty"," inner"," Contact","Loader","<input"," CA","lot"," pictures"," Support","_names","188","Layer"," Click","Sum","æ"," Look","uous","Lib","Flags","team","\
EP","189","hat","override","apsed"," labels","quis"," Stream","_device"," Commit","(root",'"}',".isEmpty","126","	M"," angle"," Because","%%%%%%%%"," aim"," sti\
ck","stmt","agraph","answer"," clin"," Isl",".ext"," INT"," styles"," born"," scr"," expand"," raised","TextBox","ILL","----------------------------------------\
--------","HTTP","132",">)","_char","resource"," episode"," '_"," Es"," Earth","  ","UPDATE","133"," Sou","uis","types"," mas"," fav"," construct","_rate","er\
as"," |\n","roperties"," external"," applied"," prefix","oted","lers"," cold"," SP"," Church"," Output","losed",[231,154],"ificate","operation","herit","xFF",".\
env","_err","osh","Direction","Cancel"," Frank"," finding",".)\n\n"," router","・","ses"," crow","=='"," sand"," rid","iture"," entre"," observ"," vac",[240,159],
"-T","Art","night",".search"," exchange"," district",".os"," department"," documents"," century"," Next","Host"," KIND"," susp","-P","rend",".em","uite","isters",
"(json"," Ann","wt","ati"," HTML","when","Directory"," shut","<a","edy"," healthy"," temperature"," Gen"," metal"," submit"," DO"," attract"," {};\n"," Word"," \
ll"," seemed","ko","IED"," labor",".Context"," asset","you"," cars"," Column"," ré"," square"," NSString","”,","apes","...\n"," thanks","(props"," tick"," ex\
periment"," prison","tree","-text"," IOException","-width","_STATUS","fast","-body","-header"," guar","crete"," Tim"," clearly"," Republican"," justify","ит",
"	    ","cache",";//"," presence"," factors"," employee","]))","Member"," selector","bor"," Mex","的","utex","_tag","ailure"," Net"," reli","EG"," fprintf"," t\
een","loss"," leaving","134","Delegate"," beat"," minute","subscribe"," redistribute","Constants"," cancer","/{","BL"," span"," Child","Center"," earth","YS"," \
Level"," sea",".support",".inner",".Item","illing","    \n    \n"," Label","320"," Est","(arg","145","boBox","	foreach","cos","Failed","swers","Editor","ront","\
 MP","expr"," Life"," ??","ör"," attend"," Que"," species","-D"," aus","Struct"," advantage","oston","-block","initial","CRE"," truly"," compare","orney"," spe\
ct","Full","bes"," visible"," mess","stances"," cloud","_version"," furn","icago","LOW"," traffic"," fol","rypto"," declar"," slot"," Ext"," England"," Under","\
 ta","letter","203"," officer"," Donald","Yes","_json","ITableView"," USE","mployee"," opinion"," Aut","border"," advice"," automatically","isco"," mm",".vis","\
aml"," initialize"," ({"," ;\n\n"," generation"," bits","clipse"," unf","utors","plt"," delta","estroy","isis","<br"," limitations"," ended"," Mad","ilm","These",
"187"," Minister"," chart","Fragment"," independent","Year"," instr"," tags","AVE"," Arch","stop","Progress"," mi"," learned","Ge"," hotel","151","SM","TYPE"," \
cy","ERSION","unately","limit","sel"," movies"," steel","oz","gb"," Camp","site"," Logger","PLE","од",".right"," Core"," mixed","step"," puts","super","Router",
"186",".Http","222","lyph"," Colors"," androidx",".str"," innov"," deck","'>\n","apers","](","continue","spec"," Road","ASH","iliar"," continues"," appoint"," #\
\n"," Vir",' ?>"'," bin",'}",',"going","each","BD","185"," Access","Doc"," Management","BER","asket",".getInstance","129"," established","socket","INS","	virtua\
l","	result","READ","_height","152"," Font"," ();\n","_html"," neighbor","lor"," gather"," })\n\n"," identity"," fab","padding"," Route","Enumerable","ô"," for\
ced","/jquery",".\n\n\n\n\n\n","resents","_left",".Param","	throw"," Ham"," eventually","acer","pub"," tra","unique","del"," Florida"," Clean","xa"," ·"," vali\
date","Visual","Expression","_func","member","	h","trl","136","	G","napshot"," PropTypes","vin","153","])\n\n","owl","ifies"," $('."," Context"," Toast",".Key",
" officers","/n","sn","undefined",".items","utow","amage"," accounts","ookie","Section","icians"," advis","(is","[:,"," France","Func","icious"," tok","Channel",
" AD","_NUM"," timeout","lemma","reme","uj",".Al","uclear","(os",'("<',"[\n","fetch"," bal"," guid","-align"," Write"," Once","utowired","ODULE"," pitch","CF","\
bytes"," Commission"," incred","PER","_response"," Los","parser"," assume",".Request"," Token","_position"," nom","-term"," remaining","iostream"," pieces","apy",
" Less","range","umbn","prise","_option","230","Impl","kwargs"," businesses","Alert"," parties"," Container"," Private"," Plan"," registered"," jour","acker","е\
ни","/>","chat","sect"," creation","olutely"," instant"," delivery","icken","yes","163"," Franc","bling","enda","[(","_range","                               \
   "," schedule","Conn"," thank","xd"," hook"," documentation","Parameters","Hello","vt"," articles"," west","defined",".select","okens"," VAL",".file","reset",
" mys"," MA","]),"," cities","related",[229,155]," appeared"," wid",".panel"," Ins",".entity"," decre"," Lou","(time"," Thank",".createElement"," mentioned","ou\
nce"," Try"," Wall","/images"," Menu","'\r\n"," Er"," critic"," Year","(param"," flo","NN","ooter"," ];\n"," Aff",'"github',"rooms"," hyp","global"," avec","月",
" completion"," cond","onymous","(temp"," stars"," relevant"," covered"," elim","_types","(bool"," tu","_exists"," secure"," stored","]/","xF"," Controller"," m\
igr","MI"," Den"," annual","UIL","-and"," crime","bel"," kitchen","@g","_ph","ournament"," Social"," Special","logger"," tail"," unknown","ded"," apprec","(db",
"cf","155"," assign","-out"," Mont","dp","widget"," stone","-primary",".grid","Results","azz"," daughter"," curr","175"," lin"," south","forms"," OUT","lette","\
aks","igure"," EU","variable"," brief"," Scott"," conference","anda","_lock","oral"," eine","ORS","/////////////////////////////////////////////////////////////\
///","esso"," ris"," gender","estic","License","(out"," ms","See"," willing","aze"," sports"," yes","lu"," purs","/javascript","-pro","navbar","_product","/boot\
strap"," driving",[32,196]," propos","ultip","uplic",".email"," approx","(cl"," wear"," reply","asset"," ice"," tx","kr"," Germany"," George"," cb","	err","Move",
" poly","voice",'}"'," animal","Av"," Location"," native",']["',"<double"," mais",",int"," prepar"," interval","plementation","_ERR"," bug",'>"',"stat"," },\r\n",
"<span"," faith"," rom","prev"," Elect","Find"," god","otor","//----------------------------------------------------------------","original","Cpp"," Senate"," p\
ositions"," weapons"," coff"," purposes","pol"," impress"," animals",".Entity","(np"," murder"," ``","flag"," solutions"," Active"," bright",".date"," situ","（",
".ID"," sie","),\r\n","akt","Space",".dat",".indexOf","han","azine"," Ze"," crash","(/",">=","б","139","iva",".AutoSize"," Lat","_ext","Initialize",".register",
"156","OPY"," reverse","_dis","']["," prompt","onto"," Journal","router"," mysqli","#else",')"',"-xs","lets","phan",".LE","137","Will"," afford"," skill","-togg\
le","NC","Bind","TS","Just","iteral","YP","	unsigned"," wind","149",")):\n"," warning"," Water"," draft"," cm"," sam"," holding","zip"," Science"," supposed","G\
en"," diet","<h"," Pass","vi"," husband","��","note"," About"," Institute"," climate",".Format"," nut","ested"," apparent"," holds","fi","news","CM","video",
"':'","DITION","ping"," senior","wa","-->\n","_default"," Database","rep","ESS","nergy",".Find","_mask"," rise"," kernel","::$",".Q"," offering","decl"," CS"," \
listed"," mostly","enger"," blocks","olo"," governing","\\F"," concent",".getText"," mb"," occurred"," changing","Scene","_CODE","Beh",'"The'," tile"," Associat\
ion","	P","alty","_ad","odies","iated"," prepared","possible"," mort","TEST","142"," ignore"," calc"," rs"," assertEquals"," sz"," THIS",'."\n'," canvas","java",
" dut","VALID",".sql",".input"," aux","Sup"," artist","Vec","_TIME",".stringify","etween"," Category"," [-"," DevExpress"," Jul"," ring",".ed","YY","Let","TextF\
ield"," flat","_print"," OTHER","adian"," checked","ele","Align","standing"," [],"," lab","ucky"," Christmas","(image",".module"," lots"," slightly","(final","e\
rge",[232,191],"147"," Police","143"," Right"," award"," OS"," {}\n\n"," ptr","oves","icated","ем"," manage","oliday","Amount","oolStrip","tbody","Nav","wrap",
"BB"," watching","arios"," optional","_K"," Licensed",".Map","Timer"," AP"," Rev","(o",",c","umin","etailed"," Hy"," blank","agger"," Self","()[",".make","earn",
"channel","<pre","blem","_password","_sp","icing","ez"," theory"," Ter","184",",n","logo"," HTTP","()))",".handle",">;\n","World"," python"," lif"," trav"," con\
ven","company"," Club","138","Ver","Btn"," zone","products"," Educ"," verify"," Mil","ono","]);\n\n","ENCE"," packet"," cer"," enumer"," pars","formed"," occup",
"tre"," exercise","Day","_sum"," asking","aption"," orders"," spending"," ERR",".Dis"," Util","“I","\\'","?)","/>\n"," emot"," influence"," Africa","atters","\
م",".session"," chief","											"," tom","cluded","serial","_handler",".Type","aped"," policies","-ex","-tr","blank","merce"," coverage"," rc","_matrix","_b\
ox"," charges"," Boston","Pe"," circum"," filled","148"," north","ictureBox","	res",[232,174]," termin"," […","IRECT"," ber",' "../../',"retch",".code","_col",
" Government"," argv"," Lord","asi","Exec","	let","vertis"," discussion","enance","outube","typeof"," served"," Put","	x"," sweet","Before","ategy",".of"," Mate\
rial","Sort","ONT","igital","Why"," sust",[32,231],"abet"," segment"," [],\n"," Muslim"," findViewById","cut","_TEXT"," Mary"," loved"," lie"," JO"," isset","mo\
nth"," prime","ti"," Carol","Use","146"," Pop"," Save","Interval","execute","dy"," Iran","_cont","	T"," phase","checkbox","week"," hide"," til"," ju","Custom","\
burg","/M","TON"," quant"," rub","ixels"," installed"," dump"," properly","(List"," decide","apply","Has"," keeping"," citizens"," joint","pool","Socket","_op",
" weapon","gnore"," Exec","otten"," MS"," (-"," Review"," examples"," tight","!(","DP"," MessageBox"," photograph","164","URI","ét","low"," Grand",".persistenc\
e"," maintain"," nums"," zip","ials"," Gets","peg"," Buffer","~~~~","rastructure"," PL","uen","obby","sizeof"," pic"," seed"," experienced"," odd"," kick"," pro\
cedure","avigator","-on",",j"," Although"," userId","accept","Blue","IColor","layer","available"," ends",".table"," dataset","bus"," explain","(pro"," Committee",
" noted","]:\n","Dim","stdio","154",'.",\n',"_source","181"," Week"," Edge"," operating"," este","ipl","330","agination"," proceed"," animation",".Models"," Wat\
ch","iat"," oppon","/A","Report"," sounds","_buf","IELD"," bund","	get",".pr","(tmp"," kid",">\n\n\n"," yang","NotFound","ц","math","@gmail"," LIMIT","redients",
" vent","avigate","Look"," religious"," rand","rio","(GL","_ip","uan","iciency"," Change",">\r\n\r\n"," Entity"," rencontre"," Ret","plan","én","BOOL","uries",
"train","Definition","============","zz","450","Animation"," OK","_menu",".bl","_score"," acad","(System"," refresh","'=>$",".Graphics","amento","pid","tc"," ti\
ps"," homes"," fuel",[226,150],"_helper","  \r\n"," Room",".Close","_attr"," Mount"," Ev","arser","_top","eah"," Delete","」","uke"," usage","aria","_dev"," te\
xture"," conversation","eper","Bean","done","nonatomic"," Second"," shooting","_pre","Components"," ]\n\n","__,","stitution",".Char",">();\n\n"," presented"," w\
a","oker","-\n\n","iner"," becoming"," incident","Att","162"," revealed","forc"," boot",".page","Enumerator","165","_->","Photo"," spring",'.",'," Dictionary","\
BJECT"," locations"," samples","InputStream"," Brown"," stats","quality","х","-dis"," helping"," ped","224","(se"," Who","alian","internal"," ft",">().","->{",
" mine"," sector"," gro"," opportunities"," ü"," mp"," alleged"," doubt","Mouse","About","_part"," chair"," stopped","161","loop","entities"," apps","ansion","\
 mental","                                         ","FR"," defend","care"," ideal","/api","urface","011"," ele","ulator"," Rights","anguages"," funds"," adapt",
"Attributes"," deploy","opts"," validation"," concerns","uce",".num","ulture","ila"," cup"," pure",".Fore","183"," HashMap",".valueOf","asm","MO"," cs"," stores",
" ************************************************************************"," communication","mem",".EventHandler",".Status","_right",".setOn","Sheet"," identif\
y","enerated","ordered",' "['," swe","Condition"," According"," prepare"," rob","Pool"," sport","rv"," Router"," alternative","([]"," Chicago","ipher","ische","\
 Director","kl"," Wil","keys"," mysql"," welcome","king"," Manager"," caught",")}\n","Score","_PR"," survey","hab","Headers","ADER"," decor"," turns"," radius",
"errupt","Cor"," mel"," intr","(q"," AC","amos","MAX"," Grid"," Jesus","                                    ",".DE"," ts"," linked","free"," Qt"," /**\r\n"," fa\
ster","ctr","_J","DT",".Check"," combination"," intended","-the","-type","182","ectors","ami","uting"," uma","XML","UCT","Ap"," Random"," ran",".sort"," sorted",
".Un","401","_PER","itory"," priority"," Gal"," Old","hot"," Display","(sub","_TH","_Y"," Care","loading","Kind","_handle",",,","rase","_replace",".addEventList\
ener"," RT","172"," entered","gers"," ich","(start","205","/app"," brother","Memory","Outlet"," utf","prec"," navigation","ORK"," dst","Detail"," audience"," du\
r"," cluster","unched"," ],"," comfortable",".values"," Total"," snap"," standards"," performed","hand",'("@',[229,173]," phil","ibr","trim"," forget","157"," d\
octor",".TextBox","377","icons",",s"," Op","Sm","Stop","	List","	u","Comment","_VERSION",".Xtra","Person","rb","LOB","                    \n"," Central","270","\
ICK","raq"," putting"," md"," Love","Program","Border","oor"," allowing","after"," entries"," Maybe","])."," Short",")\\",".now","friend"," prefer"," GPIO","osi\
s"," GameObject"," skip"," competition","_match","lications","_CONT",".groupBox"," als","666",'"We',"_eq","lan","_search"," Music","asis"," bind"," Island","rum",
"(E"," seat","Video"," ack","reek","={()"," rating"," restaurant","456","DEX","(buf","pping","uality"," league","176"," focused","apon","$data","CLUD","CLUDING",
" absolute","(query"," tells","Ang"," communities"," honest","oking"," apart","arity","/$","_module"," Enc",".an",".Config","Cre"," shock"," Arab","IENT","/re",
" retrie","ycler","isa"," Organ",".graph",[32,237]," BAS","Enum"," possibly",[209,128,208,176,208]," Japanese"," craft"," Place"," talent"," funding"," confirme\
d"," cycle","/x","GE"," hearing"," plants"," mouth","pages","oria"," Remove","_total"," od","ollapse","door"," bought"," addr","ARCH","_dim","dden"," decades","\
REQUEST"," versions","fire","006"," moves","fb"," coffee",".connect"," Row"," schema","Scope","-Type"," fighting"," retail"," modified","TF","Files","nie","_com\
mand","stone"," т","_thread"," bond"," Development"," pt","FORM","plet"," identified","cpp","206","225"," coding","oked"," Master","IDTH"," residents","redit",
" Photo","=-","unte","ateur","159","_STATE"," Sing"," sheet",".val","orse"," hers"," determined","Common"," wed","_queue","PH"," Atl","cred","/LICENSE"," mes","\
 advanced",".java",".Sh","Go","kill","fp","_settings"," pal"," truck"," combined",' "${'," Corpor"," joined"," Jose"," Cup","uns","estival","levision"," broken",
" marriage"," Western"," represents"," Title"," ss",".Ass","ongoose","iento","<>();\n"," absolutely"," smooth","TERN"," Unless","Word"," merge","igan"," Vol"," \
nn",".getId"," з","171"," sexy"," seeking","Single",".this","179"," kom","bound",';"'," fontSize","_df"," injury","(H"," issued","_END",":self","020"," patch",
" leaves"," adopt","FileName","【"," executive"," Byte","]))\n"," nu","outing","cluding","-R",".options"," substant","avax"," BUT"," technical"," twice"," más",
" univers","yr"," drag"," DC"," sed"," bot"," Pal"," Hall","forcement"," auch",".mod","notation","_files",".line","_flag","[name"," resolution"," bott",'("[',"e\
nde","(arr","Free",'(@"'," District","PEC",":-","Picker"," Jo","     \n"," River","_rows"," helpful"," massive","---\n"," measures","007"," Runtime"," worry"," \
Spec","	D","】"," ){\n"," worse","(filename"," lay"," magic"," Their","oul","stroy"," Where","280"," sudden"," defe"," binding"," flight"," OnInit"," Women"," \
Policy"," drugs","ishing","('../"," Mel","peat","tor"," proposed"," stated","_RES"," east","212"," CONDITION","_desc"," winning","folio","Mapper"," Pan"," Ange",
".servlet"," copies","LM"," vm",[229,141]," dictionary","Seg","177","elines"," Send"," iron"," Fort","166",".domain"," debate","NotNull","eq","acher","lf","	fmt",
" lawy","178","ğ"," Men"," trim","(NULL"," !!"," pad"," follows",'"]["',"requ"," Ep",".github","(img","eto","('\\","Services","umbnail","_main","pleted","fortu\
nately"," windows"," plane"," Connection",".local","uard","}\\",'=="',"andon"," Roy","west","158","iginal","emies","itz","'):\n"," Peter"," tough"," reduced"," \
calculate"," rapid","customer"," efficient"," medium"," fell",".ref"," Cas"," feedback","Speed","(output","aje"," categories"," fee","};"," deleted","reh"," pro\
of","Desc","Build"," sides",".ArrayList","-%","                                      ","ر",".match","ли"," feels"," achieve"," clim","_ON"," CD"," teacher","\
_current","bn","_PL","isting","Enable","GEN"," tv"," sock"," plays"," discount"," KE"," Debug","Fore"," Iraq"," appearance","Mon"," styled"," Human","iot"," His\
tory"," sac"," Collection"," recommended",".Selected"," organizations"," discovered","cohol","adas"," Thomas","May"," conserv"," domin"," Follow"," Section"," T\
hanks","Username"," recipe"," wonderful",".sleep","_if","	\n	\n","orno"," ru","_target",'.""',[224,166],"EventArgs"," inputs"," fif"," vision","cy"," Series",")\
((("," trading"," marker","Begin"," typically"," causes","dropdown","_DEBUG","260"," detect","country",'!");\n',"	R","appy"," cref","('<",'"=>'," LE","reader","\
 administr","õ","ucket"," fashion",".char","izar"," disable"," suc"," Live","issue"," metadata","flags",[32,240,159]," committed"," va"," rough"," '''\n"," hig\
hlight","_vars","VO"," encoding","-Z","_sign",'$("#'," rain","reatest"," END","Selection"," candidates"," sav",".Empty"," decisions"," collabor","ridge","feed",
"ression"," persons","VM","008","ega","_BIT","According","acked"," dollars","_loss"," Cost",'}"\n',"Notification"," prostit"," authority",".rec"," spokes"," Tod\
ay","istant"," Head","”.","ertainment","cean","culate"," ven","However","_arr"," tokens","Graph"," Jud"," Virgin"," Serial","unning","Mutable","agers",".csv",
" developing"," instructions"," promise"," requested","_encode",'/"'," Icon","uilt","-day"," intelligence",".IS"," Observable"," Hard","Bool","211","idential","\
.Anchor"," selling","CI","AGES","tle","bur","UFFER","RY"," bigger"," rat"," famous"," typename"," explained","}}\n"," nuclear","-N"," crisis"," Enter"," answers",
"/${","/pl"," sequ","_next","mask"," standing"," plenty"," Cross","	ret","dro"," Cast","167","=true"," Chris","icio"," Mike","Decimal","addComponent","Len"," co\
ck"," #{","URN","<tr"," authorities","Resources","-H","Bottom","012","_qu","puter","esterday","Dispatch","since"," familiar",",i","VC"," ment",",C"," freedom","\
 routes"," Buy"," commands"," mesh","/C"," Settings","-style"," witness"," cle"," union","efault","aret"," thoughts"," ----","_process","_us","ingly","UES","Tou\
ch"," м","_open"," Vec"," reward",".Click","/:"," nie","Changes","Month","？"," execution"," beach","(Integer","	a","/'",".FontStyle"," abort"," Single","(iss\
et"," dp"," }}</"," Ma","214",".Rows"," Pet","%)","rand",[233,128],"Rule"," hel","021","RITE"," quiet"," ratio"," CONDITIONS","osoph"," IL"," advent","cap",";</",
" USB","Driver"," ours"," Johnson",".K","_delete",".q","	str","/common","	string"," PDF","acts",".Action"," Query",".response"," Girl"," processes","<Integer","\
imo"," adds"," entirely"," wash","/************************************************************************"," animated"," profit","encing","/S"," Sym"," manual",
"Download"," (!$"," motion","webpack","-bottom"," gratuit","PG","(:,"," era"," ho"," Jim","quir"," BASIS","án","DER"," expensive","_co","Bounds","Well"," Democ\
ratic"," →",".Rem","_SY","names"," Vi"," isinstance",'\\">'," *="," PS"," dangerous","[p","OME","Other"," StringBuilder","Points","heading"," currency"," perc\
entage","_API"," classic","thead"," MO","FE","Idx","await"," è"," accident"," variant"," myst"," Land"," Bre"," harm"," Acc"," charged","iones","Visibility","a\
rry"," Language"," walking",'".\n\n',"ifer"," leadership",".From","ynam"," timestamp","ipt"," Has","REFER"," Its"," listener","UTE","213","_description"," exper\
iences"," creates","RS","cart","black"," choices","war","750"," '''"," ordered"," evening"," pil"," tun"," Bad","(app","random"," explicit"," arrived"," fly"," \
econom","-mail"," lists"," architect","234"," Pay"," ds"," Sol"," vehicles","Hz","-com"," king","_equal"," Help"," abuse","480","169","--;\n"," extr"," chemical",
[228,191]," orient"," breath"," Space","(element","wait","DED","igma"," entr"," sob","-name"," affected","ika"," coal","_work"," hundreds"," politics","subject",
" consumer","ANGE"," repeated","Send"," #["," protocol"," leads","useum","Every","808","174","Import","(count"," challenges"," novel"," depart","bits",".Current",
" `${","oting","(\\"," creative"," buff"," introduced","usic","modules","Are","-doc","language","_cache"," tod","?></","omething"," hun",[229,186],"aters","Inte\
nt"," implemented"," Case","Children"," notification","Renderer","Wrapper","Objects","tl",".Contains","Plugin",".row"," forg"," permit"," targets"," IF"," tip",
"sex"," supports"," fold","photo","},\r\n"," google","$('#"," sharing"," goods","vs"," Dan","Rate"," Martin"," manner","lie",".The","Internal"," CONTR","Mock","\
RIGHT"," '{"," controls","Mat"," mand"," extended","Ok"," embed"," planet"," Non","-ch",')",',"epar"," believed"," Environment"," Friend","-res"," handling","ni\
c","-level","scri","Xml","BE","ungen"," alter","[idx","Pop","cam"," ((("," shipping"," battery","iddleware","MC"," impl","otation"," Lab","<form","	name"," Game\
s","ray","Extra","Two","(player"," Les","°"," charset"," journey","eting",[230,152],[226,148],"用"," din"," perman"," solve"," launched"," nine"," sending"," \
telling",".password"," Matrix","eric"," grab",".u"," Library"," debt","INK",".findViewById"," frequency",".ad","_TEST"," negot"," African","sender","š","Global",
"173"," experts","++)\r\n"," depending","gray"," judge"," sentence","losure","Ac"," trace","Edge"," friendly"," concerned","blog"," claimed","}'","integer","_tr\
ee","	continue","xi"," accepted","_one"," Education","ublished","gon","appoint","outs"," mining"," songs"," herself"," granted"," passion"," Lake"," loan","uent",
"chant"," detailed","except","_cmd"," HE","Related","zt","'},\n"," specifically","Static"," carried","ANS",'\\":',"Created"," cul","]-","_api","FP"," sitting",'\
 "")',"	goto"," Equ"," assault","kins","ancer","ogen"," voters"," Prot","Descriptor","ー",".Assert","bsites","oster","-menu"," arms",".Client",".background","a\
vity"," vul","_MASK"," housing"," bear","_iter","pired"," markets"," Student"," ticket"," millions","flater",")="," recover"," Force"," Both"," victim"," Disc",
"report"," fourth"," Assembly","/user","NullOr","textarea"," ath"," (["," channels"," Justice","choice","LOBAL","exec","emale"," elem","_le"," responsibility","\
 Tw","ICATION"," elseif"," fo","asts"," treated","sen"," Vict","sumer","_BASE"," ast",">{{"," Resource"," Standard"," Prem","updated","ivalent"," assets","_temp",
" interests"," hardware"," Rom"," Share"," ''\n"," *,"," Take"," Images","_CHECK","(typeof"," Jun","\\<^"," liqu"," worst","ymbols","			   "," drivers"," Docume\
nt","eno"," Technology"," approved","umps"," snow","formance","_ASSERT","uits","207","ن"," differences",".Visible","			\r\n"," Ps","_fetch"," todo",".',\n"," s\
el","urers","invalid"," tweet","VEL"," researchers"," sprintf"," RO"," pel",".Trans"," illegal","dialog","smarty","lg","_MIN"," hero","final"," pp",".Le"," ci",
"	RT"," suggested","pdf","aching"," Ro"," Properties"," Si"," buying"," mu"," lands","ifiers"," FILE","ROUP"," holder"," Son"," sympt",".route",")?"," argc"," f\
ort"," casino","_category"," forum","215","prefix","apture","Tube","ems","imize"," nue","aus","course","ATOR","()),","Advertis","INGS"," acknow"," Korea","pling",
" worker","PLIED","hal"," Richard","Elements","			 ","star"," relationships"," cheap","ACH"," XML",",&"," Louis"," ride","_FAIL"," chunk","[s","_OUT"," chosen",
"_[","/("," Jeff","_sl","priv"," Canadian"," unable","_FLAG"," nos","high"," lift","fun","(){","elly","yclerView","_as","_LIST"," radi",".getValue","304"," Ange\
les"," Span","_instance","itors","208"," migration","AK","Oh","®",".selected"," GT"," advance"," Style",".DataGridView","ection","ю","pio","rog"," shopping","\
 Rect","Illuminate","OU","	array"," substantial"," pregn"," promote","IEW",".Layout"," signs","/."," letters","Board","ctrl",'"\\'," Jones"," vertex"," ja"," af\
fili"," wealth","	default"," significantly"," ec"," xs","actual",".per","_step","anvas","mac"," transl","                                                       \
    ","Iterator"," och","agnostic"," During"," DEFAULT"," till"," signature"," bird"," Ol","310"," Ir","HS","avatar","ESSAGE"," elev"," mt"," Nav"," relax"," pl\
ate","ITEM","(date",".not"," grade"," }),\n",'?"\n\n',"iences","High"," DIS","231","disabled","QUI"," noise","aux"," UP","888","osa"," voc"," ))","ocom","_OFF",
" Db","Lock",".eclipse",",d"," Draw",' "('," visited",[32,226,136]," succeed"," impossible","aire"," Turn"," dish","FG"," sensor","ANN","aba"," surg","]);\r\n",
" fp","_an","-J","-G"," Job","Convert"," KEY"," authors","_server","\\r"," -*-","flex"," soc","Ret"," salt"," …\n\n"," Clear","(page","-danger"," rooms","conv",
"#{",".op"," Area","_SC","hen"," begins","-y"," excited"," ignored"," bonus","student"," Member"," relatively"," Low"," Produ","ateway","posure"," thick","aniel",
"(view"," Crush","Extension","Il","eed","LOC",".im",".Items"," conflict",".prevent","252"," onCreate","uv","iser"," wave","Mar"," Community","iche"," Nothing","\
[m"," Lee","riends","232","ère","!!!","anz",".result"," SK","_PARAM"," democr","BackColor",".exists",'"It',"(options","razy","aser","\\Database","alendar","_as\
s",";}\n","vertex","inecraft","Warning","argo"," actor"," Instead"," Using","Self","@interface"," speaking"," Paris"," LICENSE",".node"," Food","EIF"," Bi",".St\
art"," IB"," university","254"," Header",".product","409","Copy","etc","rical"," >>>","books"," algorithm"," '__","(javax"," numerous","Share","Have"," recru","\
 prove",".substring","health","ел"," decimal"," commission","scription","xC"," summary","atted"," closer","finished","()){\n"," Wood","301","_fields","ku","_i\
tems","Flag"," confidence"," Federal","dux"," compat"," vertical","й","ès",';">\n',"_manager","()))\n","IDE",':",',"235","__\n"," Way","221","ш","Temp"," STR",
"ritten","Sync"," AV"," CEO"," Guid"," environmental"," corresponding","	console"," justice"," JS"," lived","gar"," Graph"," Stat"," iPhone",".al"," HD"," occur",
" threshold","509"," onclick","REG",".GraphicsUnit","Meta","ž"," cum",".gnu","ë"," obtained"," complaint"," eating"," tar","_task"," opts","216","(to","Pass",
" plastic","tility"," Win",".preventDefault","pile"," Gar"," quantity","_last"," greatest","Dao","_DIS"," Used"," HP","riting","SION","blue","domain"," scores",
"Normal","_admin"," ASSERT","Then","***","dist","lon"," hate","shal","ImageView","database"," pand"," logic","=false","bg"," Configuration"," nur","OG"," marrie\
d",":+"," dropped","040"," registration","ом","ultiple","izers","shape",".copy"," wearing"," Cath"," dedicated"," ...\n"," advoc"," Family"," statements","ema\
tic","ampionship"," motiv"," Have"," blow","Job","cert","_vector","install"," COPY","embed","DIR"," Spring"," exhib","223","cdn"," Comment"," Optional",".player",
" Dark","(pos"," Should"," centre"," Guard","ów"," trouble","ENER","(unsigned","_service"," ns","uling"," Mexico"," NY","mysql"," lic",[229,156],"Mr","-fl"," C\
ustomer","idi"," ?>\n\n","rible"," пр"," sizes","_STRING","validation"," Jon","(Http","addClass","Nodes"," fragment"," spoke"," waste","Join"," illustr","eli",
"cient"," aid"," prosec","'){\n"," passing"," faces","Shape","_Z","iti"," alle"," robot","       \n"," Spe"," receiving"," Details",' ")',"mg","_REF"," comparis\
on","*,"," Found","_session","(U","/F"," xxx","Network","ders"," capture"," corre"," Ltd"," Adv","[@"," clip","Mill"," Profile"," endif"," oblig","describe",".e\
lement","riterion","LD","ered"," favour","score"," Filter","attributes"," checks","Inflater"," Plus"," scientific"," privacy","Head"," feat"," degrees"," Pale",
';">'," films"," Audio"," Tag"," Energy","itar","parator"," fellow"," evt"," Tri"," DAM","cloud"," Password"," Democrats"," Acad","$lang"," reb","())\n\n","ны",
" Bur","readcr"," hex","209","Console","ctl","ousel"," William"," az","_PORT"," practices"," anywhere"," Position"," ->\n","iams",".username","placeholder"," od\
er"," Secretary"," iT","mond","events","?”",".Sub"," attached"," não"," estate","365",".action"," figures"," });\r\n"," subscri",".tag","nam",".plot","noon",
"liament","Character",".tab"," winter"," Variable"," trees"," proud","(V","_load"," hier"," Econ"," fd"," victims","Rest","iana"," fake",".Println"," strlen"," \
sad"," ble","Prot"," buttons"," television"," logo","extension","	j","stein","aciones",' """\n\n'," simp"," recorded"," brings"," principal"," fees","(source","\
kdir"," utils"," correctly","fil"," wel","Pair","-button","scale","verify","[c"," ---"," escape","ikes","LowerCase","ician"," chapter"," TYPE"," shadow"," aweso\
me","WE","elif"," lambda"," distinct"," bare","-off"," colour",".appendChild","olec","aga",".fill","	super"," adj","(position",".getItem","242","Short"," totall\
y","VD"," Tre","_ep","vements"," Solution"," fundament","Follow"," facility"," happening","OF",".textBox","Span"," «","iden"," exceed","(parent"," cp",[231,187],
" hasn"," pri"," consequ","nen"," INTO","Ignore"," Future"," carbon"," Steel","fmt","okie"," spl","(title","-info"," deals"," fixture","ea","Div"," tested","_re\
turn",")\n\n\n\n","upported"," Cook"," paying"," Ill"," arrested"," Prime","_callback",">,\n","driver","Once","abb","_bytes"," Sets","(Object"," cc"," shell","a\
lo",");//","(log","264","ctors",")</"," neighborhood","420","ailability","vol"," youth"," techniques"," Schema","uh","mente"," repository","imm"," cookie","JS",
"ovies",":{","Complete","Since"," laugh","_BO","enable"," Does"," Walk","what","kes"," multip","iments","eur"," victory","Generator"," Mos","rovers"," compute",
" providers"," Medic","LP","_CONFIG"," veter","sters","_window","umeric","					\n",".Response"," replaced",".root","-free","-container"," matching"," Editor","=\
${"," Saf"," sind","(buffer",[229,135],".edu",")];\n"," NFL","aya"," dogs"," desire"," Middle","Cart","306","Theme"," mob"," displayed","igit"," adults",'"""',"\
 delivered","visible",'":{\n',"<<<"," GO","scroll","xE"," assigned"," Bool"," wp"," combat"," Haw",".-"," supporting",".Content","345","ircraft"," spin"," CR","\
.my",[224,165],"tpl"," spaces","?,","384"," Syria"," patterns","-box"," framework","/%","(long"," teaching","ARNING","_keys"," tables","UNC","inations","-weight",
"radio"," Pac",".server",".CharField","ring"," quote","anna"," werden"," cream"," machines","-k","375"," stim"," Stock","rick"," importance","rx","ões","و"," \
stroke","agra"," taste"," DEBUG","Thanks"," Required","ova","Media"," się","(base","posts"," fileName","Checked"," interrupt"," ()\n","python","pair"," circle",
" initi","_stream"," compreh","learn","Public"," humans"," bringing","ographic","_layer","-like","upportInitialize","idebar"," votes"," desired","Mask"," relati\
on",".Instance","Help"," inspir"," Mono","ViewModel","ometimes"," backgroundColor"," rotation"," mari","/test","INSERT","Star","phy","Ids","_GET"," increases","\
_close","233","_FORM"," […]\n\n","aza","TEXT"," ä"," Van"," lights"," Guide"," dates",".Command","aman"," paths",".edit","	add","dx"," reaction"," Beach",".g\
etMessage","Environment","interest"," minister"," readers","	F"," domestic"," filed","City"," mapping"," DES"," repair","tics","ixture"," nombre",".ISupportInit\
ialize","zo",".IsNullOr"," Carolina"," Der"," EVENT"," gest"," hist","resources"," orphan",".Are"," Invest","REFERRED",".Logger"," Roman"," cultural","feature",
"pts","bt"," dot"," diam","uspend","_access","(){\r\n"," surprise","abil"," virt"," bomb","aron","_IS"," vast","Real","epend","icted"," picked"," FL"," Republic\
ans",".zeros","Pressed","sup",".Core","Microsoft","services","agic","iveness"," pdf"," roles","403","ras"," industrial"," facilities","245",[232,161]," ni"," ba",
" cls","	B","Customer"," imagine"," exports","OutputStream"," mad","(de","){\n\n"," fro","hus"," committee","이",",x"," division","(client","(java","optional",
".Equal"," Phys","ingu","033","720"," sync"," Na","}}</","OLUM","ité"," identifier","owed"," extent"," hur","VA","clar"," edges","Criteria"," indeed","inherit",
" Night","302"," reporting"," encounter"," kinds","_pred"," considering",".("," protein","Typ","gricult"," Ball","@Component"," Ess"," Rub","802","ulp","       \
                                 ","itud",".attr","iente"," spell"," Joe","ENTER","_host","itan"," matters"," emergency","uated"," Chat","={'","contri","arker",
"成","iper"," scheme","(stderr"," *(","ceiver",".column"," marked","_ATTR"," bodies"," IMPLIED","Gap"," POST"," corporate"," dimension"," contrast","erview"," \
ERROR"," capable"," advertising","urchase"," PA"," Francisco"," facing","「","git"," beer"," sky","download"," Cur","mc","anny",".floor"," criteria"," parseInt",
"`,\n"," aspect"," bundle","Could"," tank","-id"," hurt"," broadcast","OKEN","ownt","nullable","Cap"," alcohol"," Coll"," Helper"," Af",".method"," planned","pl\
er"," Site"," resc","oment"," JavaScript","SERVER"," rhs","eres",'(",',"ifi",".fields"," parking"," island"," sister","_\n","Constraints"," Aust","dim","_points",
" gap","_active"," voor"," PO","Bag","-scale","lambda",".Dispose","rule"," owned"," Medical","303","entries"," solar"," resulting"," estimated"," improved","Dur\
ation","employee","$.","Actions","Like",",(","(Request","%s",".Open",')"\n'," pixel"," adapter"," revenue","ogram"," LA"," Machine"," ا"," fle"," bike","Insets",
" disp"," consistent","ação","gender"," Those","perience",".BackColor",".play"," rush"," axios"," neck","_mem",".PREFERRED","_first","CB"," Widget"," seq","ha\
r"," hits"," €"," contained","rient","water","LOAD"," Virginia"," Arm"," ./","»","_root"," assistance","[],","sync"," veget","escape","icer","boost"," Float",
"-W","*/\r\n","*>","218",' $(".',".pos"," boys"," wedding"," agents",'="_'," Army"," hint","vision"," tech"," Connect"," legend"," Bet",".Base","Subject"," lit",
"Remove",' ":'," Final","pearance"," iTunes"," participants"," Python"," busy","iel","vertices"," templateUrl"," Close","Img"," Corporation","timestamp"," exten\
d"," websites"," possibility","от"," kö"," meat"," representation","241"," 		","_START",".apply"," Valley"," Success","Hi"," nob"," IEnumerable","_select","g\
eo",'.")\n'," turning"," fabric",'("");\n'," perspective",[233,151]," Sn","Thank",";j",".Parameters","	           "," facts","305"," unt",".instance","#########\
#######################################################","-end"," JOIN"," Hen"," uri","名"," на"," Info"," conducted"," å","OURCE"," wine","John",".Errorf",
" Age","ounded"," realize","312"," ];"," subsequ",",m","(User","iano"," accompl","isp",".std",[233,135]," Bed",".setAttribute","BR","keep"," ALL"," isol","amma",
"Package"," occasion","-success","ед"," LIMITED","strip","()\n\n\n","istribution","Colors"," +:+","DidLoad","aler"," tid"," LED"," Linked"," Cart","())\r\n","\
_READ"," killing"," PHP","fection"," instances","cv",'"/>'," sf"," taxes","_location"," Bitcoin","uable","rank","ignore","track","ка"," shouldn"," OP","=>{\n",
" km"," helper","_head"," Whether","oco","_bl"," statistics"," beauty"," tog","tip","다"," csv","(sql","stdlib","weak"," likes","č"," repeat"," apartment"," e\
mph","_edit"," vit","	type","217","Even","uten"," circumstances","bian"," sugar","Windows",[236,158]," observed","/data"," calendar"," strike"," RES","_sc","fon\
y","orem","(z","power","etect"," Sat",".description"," gang"," Sports","ongs"," Bundle",".sum","once"," accused"," explore"," approximately"," losing","thesis",
" Fund"," diagn","Autowired","properties"," _."," cnt","cedure"," yy"," grant","sock",".innerHTML"," ]);\n"," CONFIG","='$","550","]];\n","UND"," glob"," dire",
"uffle","_MEM"," authentic",'>("'," decade"," Import"," originally"," jQuery"," indicate"," ourselves","Sw",".lbl","enerate"," basically"," Hom"," +#+"," Britai\
n"," Kar","toEqual",".stop"," modal","isi"," suggests"," dtype"," tur","bf"," connections"," Before","isted","mouse"," pulled",".build"," legislation"," forth",
"pad","ego",".Now"," exciting","}\n\n\n\n"," compr"," shares"," rig","green","_vec"," enumerate","Auto","icator"," Ray","asse"," holiday"," nullable","gun","_de\
tails"," wrapper","seq"," Young","juana",' "__',"license","serve","^(","iders",".Remove","ropdown","'S","pin","(token",".Default"," reasonable","ampion"," Socie\
ty"," bei","erves","rad"," Fox","_images"," wheel","')["," cfg","(By","Constructor"," vary",".swift"," proxy","	H"," Another"," Pen"," checking"," jest","manage\
r","Origin","ugs","oir","><!--"," expressed"," moder"," agencies"," ih","-hidden","iously"," Rod"," sole","Med",".Any"," pc","bal","Example"," Sale"," strip"," \
Comp"," presidential","Most","putation","(ref"," Four","_filename"," enforcement","د"," Georg","weights","/l"," aggress"," drawing","andy","<I","-j","aka","hre\
f"," teachers","_Q","(it"," MB"," temporary","irebase","stra","时",[232,180],"(label","oup"," topics"," portion","idos"," Jewish"," recovery","650"," stands","\
#["," afternoon"," Article","_att"," explan"," Pak",".setOnClickListener",".children"," ik","+(","lag"," disk"," controvers",'">&',"asp"," wie"," Australian"," \
YouTube","Attr","contains","duce"," Matt","340","atern"," volunte"," newsp","VP","oltip"," delegate","_meta"," accurate"," Example","%,"," Daily"," cabin"," SW",
" limits","kip"," army"," ending"," boss"," Dialog","Also",'="#"',"ordan","rowse","-min",' "&',"_loc","UX"," developers"," accuracy"," maintenance"," heav"," fi\
lters",".ToolStrip"," narr"," Emp","ORDER"," Mobile",".Serial",".output","244",".col","Material","uma"," consumers","shift"," pued"," mini","collection"," kan",
".center","History"," bench","());","itories"," crowd","_call"," powers","-E"," dismiss"," talks"," Channel","forward","_control","/src","iest","***************\
*********"," beta","(color","_OBJECT"," Api"," effectively","Camera","sd","ussy","290","Dict"," Effect","ibilities"," returning"," Far"," '')"," modules","219",
"ilation"," (%","TRGL"," storm","onna"," EXP"," spons"," displ","                                             ","fall",[229,140],"ignKey","_US","etrics"," handl\
es","TL","_amount","owa","brand"," Tool"," usual",".Z","crement","adium","stock"," serving"," Bon"," linear"," Target"," Radio","HL","Shader","omatic","agues","\
inity","diff","_iterator","quot"," ,\n","callback"," symptoms","[_"," Bul"," Feb","undo","_account"," typedef","ис","tras","UserId"," Penn"," Supreme","}>","u\
serId","327"," Kim"," ga"," artists",[229,184]," Abstract","okemon"," ham","oval"," cha","aten",[229,134],"Fixed"," vulner"," Parameters","quantity",".Clear","S\
ervletRequest"," ya"," soul","080","transaction"," solo"," pairs",[230,148]," Gre","_word"," CC"," gi","zie"," scheduled","rotation","gypt","ulous","::_"," Ell",
"<!","		  ","lp","aha","Copyright","009"," dram","251"," diagram"," Mem"," garden","Comp"," attempts","uffix",">()"," philosoph","_rel",[229,188]," sv",".second",
"anto",".Json"," Tele","_local","_send"," aspects",[236,151],"IBLE"," rail"," widely","ashed","iar","inf","upper","django","_results","issing"," equivalent","OU\
ND"," ty"," potentially","Advertisement","238"," Record","380","resentation","_widget","ounding"," religion"," consc"," Lim",".am","Html"," ':","PATH","_spec","\
orted","idades","_shape"," keeps",".Save"," Loc","ori"," TEST","unicip"," regions"," believes","/en","posite","{'","prepare","_const","sample"," Williams"," str\
t","_Get"," Andrew",".active"," layers","VisualStyle","azy"," Kn"," acid"," Asia"," excess","	my"," keyboard","ensus"," crew"," missed","master"," Wild"," newly",
" winner"," stub","icode",".move","Domain"," Sar"," forest","LED","claimer",".exit"," Window"," resistance"," CHECK",'("-'," Ryan"," pipe"," coast","DEF","//!",
"_off","exit"," ultimately","imitive"," Keep"," historical"," anyway"," Jackson","ocker","ERN"," UINT","yntax","ERY","isms"," cn"," occurs"," ;;","TextView","AE",
"/img"," yesterday","-default"," tiny"," proc"," alive"," REG",".th","earing",".getLogger","<link","_login","Folder","abc","lyphicon","но"," noticed","odigo",
" edition","imator",".Enabled",".parseInt"," yards","												"," verbose","ля","_BY",".login",".*;\n"," Mid","ées"," glo"," buildings"," ze"," Iter"," tu\
be"," Pot","\\M","253","<th","bridge"," Script"," Module"," vacc"," installation","vy","VisualStyleBackColor"," SM",".total","640","bat"," finds"," atmos","Subv\
iew","izard"," replacement","licated","apis"," logged"," Left","Gui","_Type","tm","Pad"," household"," rele"," proposal","_CLASS","243","::::"," infrastructure",
"Inject","/html","226"," ads","izza"," mg","ctrine","%\n","<html","-image"," attorney","<m","(',"," cann"," println","oose"," yellow",".exp","payment"," tableVi\
ew","away"," opposition"," Again"," Handle"," exclusive","inar","ér","об"," CODE","emporary"," react","pipe","236","cz",".activity"," largely"," diss","axy",
"esis"," Ren"," corn",".UseVisualStyleBackColor","days"," fruit","Insert","_enc","Est","_dec"," Luc"," über","parameters","PERT","express","_profile","Unknown",
" revolution",".address","_require"," uniform"," Pack","lar"," UITableView"," depends","Validation","confirm","Owner"," trib","het"," Ide","ansas","247","Langua\
ge","uet"," Po"," Steve"," contest","_DEFAULT"," apparently","REEN"," frequently"," tradition","ocolate","SI"," Argument","Focus","erte"," Layout"," dx"," gener\
ator"," Wait","Policy","lights",".Execute","555","Py"," bedroom","eda","raid","	size"," ancient"," pump"," dw"," (!("," specify","(status"," FBI",".exception","\
 remark","lymp","antee","Upload","ernet",[233,161],"inent"," Render","dm"," Memory","rich"," Tools"," kne"," perm","bad"," dinner",".reset"," jLabel","Feature",
".Service"," ({\n"," referred",".classList","248"," initWith"," TextView"," neither"," county",' "{',[231,167]," tack","className"," USER"," renew","``","getNam\
e"," brown","Errors","erto"," sustain","SO","letes"," Invalid","246","227"," enemies","unge"," existence","erra","\n  \n","utorial","#a","pay","charge"," Ire","\
atest"," explos"," fired","NER"," Ty","icion","Uri"," obviously"," Colum"," '+"," Device","-related","_ARG"," vor"," Lesser","_OP","Serializer"," upgrade","Ligh\
t"," codes","++;\r\n"," writes","food"," ét","@section"," tracks"," seriously","cht","430","(sizeof"," immediate"," scientists"," {$","_ne",".AnchorStyles"," a\
ccommod"," Harry"," sight"," Palest","ersistent"," у","-input"," coordinates","·","228","Welcome",".conf"," grew"," bold"," CPU","(my"," perfectly"," moments",
" Movie","-data","ystal","_WIDTH","262"," Screen",[230,157]," disap"," reduction",".GetComponent","_MODULE"," generic"," dy","aller"," curl"," Body"," banks",",\
t","avg"," evil"," manufacturer"," receiver","Columns"," ingredients","	out","ques",".Load"," slowly"," Town"," Cell","_normal","_prefix"," Alert",'("{',"är","\
“The"," MD"," courses","athan",[233,153],"occ"," SER","esign","Addr","=['",'("./',"]}",".font"," Instagram"," Border","oda"," hall"," rum","_bit"," saving","_\
down","Random","_register","(Context"," opposite","Room","YES","ани"," enjoyed","_run","Clear","‘"," Ford","onic","osten",'"])',"_auth","//\r\n"," sufficie\
nt","LES"," phen"," oh","_csv"," routine",".AreEqual","aylor"," basket","_COMM","rypted","Sim"," Shop"," studio","atos","(W","[string","ät","oga"," shr"," sick",
"Another"," doors","_NE"," THREE",".order","razil"," maps","_TRUE","translate"," nearby","265"," nach","LOAT","batch","229"," lux","ashes","angers","……","_E\
VENT","_UP"," acts","inv","_METHOD","ccion"," retain","utch"," б"," knowing"," representing","NOT","png","Contract"," trick"," Edition","uplicate"," controlled",
"cfg","javascript"," milk","White","Sequence","awa"," discussed","501"," Bush"," YES",".factory","tags"," tact"," sid","$$"," Enum","275"," frames","});"," regu\
l","'];\r\n","Region","321","fff"," cro","(com",'="+',"Student"," disappoint","RESULT","Counter"," butter"," Ha"," Digital"," bid",'">{{',"ingers"," Country","_\
tpl",'"])\n',"/k","dating",":#"," DATA","ynchron","_body","ollywood"," valor","ipient","oft","UBL","docs"," synchron"," formed","ruption"," lista","RequestMappi\
ng"," village"," knock","ocs",'"{',"_flags"," transactions"," habit"," Je","eden"," aircraft","irk"," AB"," fairly",".inter",".Act"," instrument","removeClass",
".command","щ","	mem","(min"," ot"," colle","=s","timeout"," ids"," Match","ijn","zero","410"," networks",".gov"," intel"," sections","outine","(cmd","(dir"," \
LIABILITY"," Blog"," bridge","308"," CV","convert",' ")\n'," Bern","_PO","eval","(set","tool"," payments","Behaviour"," concrete"," elig"," acceler"," hole","_o",
"TEGER"," graphics","Own","Formatter","onder"," packages","/a"," Know","OrDefault"," duty","Wait","на","_record","[t","Mesh"," ongoing",".beans"," tan"," inte\
rpret","asters","QUAL"," legs","\\Request","-file","_mutex"," Saint","//#"," prohib","(info",":=","linux"," blo","otic","	final","_exp"," Stop","aping","(saved",
"_push"," ease","_FR","ponsive","strcmp",":\n\n\n\n","件","oli"," extreme"," professor","Images",".IOException"," addresses","plemented"," incorpor"," useEffec\
t","_OF"," Da","nombre","IRST"," discrim"," compens","gregate","ancell","aches"," Criteria","$result","Destroy"," secondary","Watch"," Sem"," McC"," academic","\
Upper","::~","utral"," Dog","aded","237","Validator"," derived"," setTimeout"," Ken"," typical"," Bob"," bounds"," Season"," crazy","                           \
               ","-router","ittest"," Mir"," emotional",",v","cn","/st",[229,189],"onom"," declared",">.","ailing"," /*<<<"," normally","(Me","evin","likely"," \
pointed"," Stack"," walls",".Vector","mean","]]\n"," listening","adv"," swap","IFT","ت",".argv","uls","<option","notations"," emails"," Ukr","asta"," Thus"," S\
tone"," appeal",".’"," regulations","Preferences"," Phone","ulf"," DR"," technologies"," paragraph"," necessarily","370","030",".each","<float","resa"," under\
st"," finger","pressed","-by","iffer","watch"," Ba","AIM"," weights"," Ron","')}}","[self","----------\n","periment"," toString","xic"," Camera","!\n\n\n\n","au\
rant","Prefix"," institutions",":int"," exposure","pattern"," Linux",".number","redient","ArgumentException"," Chief",'"},'," electronic","rong","erd","spNet","\
rait","/',"," Ohio","Controllers"," continuing"," Template"," Eth","sz","/env","Env","%.","arters",")(("," TABLE"," î","perature","progress","Pres",[234,176],"\
implementation"," bien"," streets","_MSG","News","###",":/"," cutting","xB","ressed","_ENABLE","lab"," causing","]));\n","bra","xFFFF","illy","pletion","will","\
_bar"," structures"," Imp","ی"," <>"," ----------------","_BUFFER",".dir"," plain"," peer","249","gg","oints"," somewhat"," wet"," employment"," tickets","irms",
" tuple","sis","$sql","rig"," conversion"," ges"," configure","egr"," Ca"," __('","ouston",".token","Black"," magazine","AW",".IN","osing"," broke"," Cru","DELE\
TE"," destroyed","(Math"," approval","-dom"," III","tableView"," designs"," crushing"," consent","dirname","omp"," crypt","?(","orough","307",".o","	list","amsu\
ng",'."""\n',"erring","Google","_pair","_INIT","remarks"," gear","Fill","life",'}")\n'," suitable"," surprised","_REQUEST"," manifest","atten"," frustr","ovemen\
t",".click"," ii"," expansion","igs","Parse",".Regular","Rob","_layout",[236,160]," translation"," Beaut","Best","_COLOR","<label"," liquid","ITS"," prod","239",
" operate","UIKit"," natur","argument","_detail"," Centre",' "--',' }}"',"locale",".tv","_seq"," upcoming","Chart"," Division"," clinical","Company","Separ","la\
s"," Hun",":s"," heading","ог",' "");\n',"[id","bia"," stretch","icide"," reprodu",".project","legend","enders"," responses"," ont","ritical"," refuge"," Li",
" :\n\n"," Three",".controller","_INDEX","_FOR","\\Models","jax","	exit",[32,226,150]," covers","	y","-.","INDOW"," fails","includes"," fault","440"," ly","444",
"ño",".slice","ILED"," Pur"," Asian","_batch",".Max","vl"," COPYRIGHT"," giant"," Manual"," Copy","ClassName","Health","Cursor","IBOutlet"," twe",[230,179],"_l\
abels"," collected"," furniture"," dealing","Controls"," Hotel","cks"," chose","─","odd","SR","ي",[236,132]," accord"," Move"," Mode"," Mock"," threads","+++\
+"," Options","Refresh"," Did","']->","ucc","_channel",".abs"," {},\n"," Wal","erior"," mainly"," Driver","NotFoundException"," counts","eam"," &=","Question","\
 Ali"," anymore","detail","tail"," mile"," Fair"," sorry"," surrounding"," adm","Dev"," marijuana"," Sound"," Ash","FD","Team",".port"," []\n\n","ubble"," asc",
" intention","Acc","chi","usters"," inspired","seg","CLU"," manip","Metadata","Connect"," Beh"," findings"," assembly","world"," remained"," uid","(."," mx","Lo\
op","\n\n\n\n\n"," fantastic","who","aki"," Basic"," Yet"," Users","ikip"," heads"," Michigan","_it"," Toronto"," recording"," submitted","_variable","mediate",
".graphics"," stood"," rear","velocity","_MESSAGE","                                                                           ","roles"," Tour","_year","endmen\
t","amps"," Ireland","mal"," younger"," struggle"," cable"," SDL","('-","anes"," Need",".Row","Pol"," PH","_script","agem"," Bas","_space",".loc",":i","adr"," e\
ngineering","iten",")&"," uk"," Little","_COUNT","xA","ArrayList",[230,141],' "")\n',"Anchor"," hang","twitter"," competitive",".src","し"," translate"," Creat\
es","ooks"," Roll","'''\n","/sh","some","Encoding",".resolve"," designer"," Storage"," za"," Never"," somewhere"," boxes",".source"," pygame"," grown",".tw","()\
),\n","',['"," opponent","(src",".layer","APP"," Activ"," guests"," VALUES","};\n\n\n",".native"," amounts",".RE"," clone"," weren",' "<<',"_ac"," breaking"," r\
eliable",".POST"," Sky"," '&"," savedInstanceState","asting","illion","comments","ulty",".menu","/config"," \n\n\n","TODO"," purchased","_cor","	auto","CompatAc\
tivity","complete","_graph","isodes"," situations"," Hor","Receive","“We"," entities",".assertEquals","ок"," Sans","vince","rompt","=\n"," /.",".Select","yl\
v"," batt","Audio"," increasingly",".Bundle"," explains","060","theast",".offset"," hal"," technique","_limit"," drawn","AYER"," featured","yyyy","atin","phen",
"achel","!\\","lower"," GR"," pag"," Parse"," tou","一","Distance","IndexPath"," hell","sim","UTTON","Usage","elenium"," Fall",' ".$'," Mu"," cruc"," sont","RE\
FIX","311"," interior"," Olymp",".AutoScale","para","AxisAlignment"," river","Dto"," withdraw","React","-class","before","_alloc","Contents"," Was","ICT"," form\
ula"," indicates","    \n\n","_store","itting"," Italian","_Set","_report"," pid","_VER"," wins"," Cloud",'"){\n',"chester"," denied"," wird"," Step"," investor\
s","bold","_display","ouver","orer","Reset"," surgery"," strategies","/material","_unit"," council",".Per"," „"," reform","Framework"," listing","_btn"," bis",
"%d","egas"," suddenly","_SER","315"," ao","_directory","fas"," premium"," tracking"," BL"," mature"," bathroom"," '/'"," đ","Performed"," soldiers","arnings",
" walked","-con","bottom"," surprising"," gene","Usuario",".DEFAULT"," MIT","CODE"," Egypt","picker","ysql","ATURE","details"," Conference","Information"," Mail",
"-down","raries","bro"," subjects"," '*","请","orient",":@","verbose","EF"," toler","313","engers"," endpoint"," strange"," colon"," preferred","dep"," EV","AR\
RAY"," whe"," pup","_nodes"," talked"," institution","dbc"," exposed","teen"," Front","TT","_NONE","\\/\\/","program"," encourage",".`","shire"," Islam","325","\
een","NI",`'"`,".Width"," liked"," {..."," Systems"," votre"," manufacturing","Converter"," Inf",[236,154],"DTO"," inches",[32,224,164],"ù"," Charles","BU",'")\
);\n\n'," Labor","unn"," estim","mobile"," Learn","281","_CALL",[226,132]," indices"," tub","288","ikipedia","Cost","rowable",[235,161],"gage"," functionality",
"uzzle","emos",".lib"," dass","ек","enna"," shots"," restore","/D","ForKey","],[","alias","lint",".stream",[230,160],"_FORMAT"," silver",".repository"," legis\
l",".Border","_features","Permission"," houses"," Wars","_COMP"," injuries"," constantly","flutter","ENU"," Conf"," recognized"," practical"," decent","BJ","]);",
"asty"," Activity","-mode"," slide",".IsNullOrEmpty"," YOU","Power","indices"," qualified"," thrown","hello","316"," Nick","lah","assembly"," Small","olding","S\
hould"," Silver","(savedInstanceState"," toggle",".Not","Ctrl",":nil"," Continue"," Boot",[230,137]," Mur","don"," FA","Snapshot"," association","fox",",a","azi\
one","])\r\n","CTYPE"," fade"," Dar",".navigation"," luck","SCRI"," Dead"," terminal","_LENGTH"," efficiency"," unw"," narrow","imento","(Color"," Sea","_area",
",A","_opt"," Hillary",".task"," Jac","asted"," Adam"," Illegal"," searching","InstanceOf","Java"," Format"," realized"," Children"," kil","(frame","”.\n\n","\
 scenario",'"]);\n'," incredible","lix","IOException"," Quest","ilty"," unlock","€"," references"," Vert","Binding","egative"," wrap",".database","(content","\
Buf"," Trad"," Aud","trace",".mock"," therapy","	L",".ToInt"," Kingdom","Bus","haust",'"""\n\n',"(end",".drawable","[];\n"," Hospital"," pharm","-----"," AG","é\
d",'>");\n'," wallet","atable",")$"," monthly"," diagnostic","Symbol"," iterator","unfinished"," immigration","sr","ROW","(game"," clothes"," Unt"," activation",
"_Con","273",".hash"," initially",".Hash"," cuts","found"," Story","ци","acao","_TYP","proto","estr","-page","ahr"," incorrect"," Joseph","TextBoxColumn","_st\
yle"," Daniel","sheet"," liv","lined"," ra","Runtime","_empty","slug","_struct",[235,138],"mu"," permitted"," regional"," sobre"," Such"," [_"," roof",".Alignme\
nt","times",".msg"," chest"," Tab"," esta","än"," subscription","(command","special"," meal",'"):\n',"_ctx"," closely","309","etry","-be","adel"," Ram","igest",
" Spanish"," commitment"," wake","*>(","PHP","_{","cker","<List","_null","390"," Reserved"," inher",".Columns",".AspNet","_INVALID"," Parameter"," expr","}{","C\
ellStyle"," valuable"," funny","Inv"," stable","*t"," pill","299","pliers"," CSS"," Condition"," Speed","ublisher","259"," offensive","cest","icas"," spark"," P\
rote","setup","IFY"," Tax","Who","Family","-for",".uk"," fasc","svg",'")).'," birthday","█","veh","elled"," imports"," Islamic","TA"," Stan","weather"," suspe\
ct","eature","ennes","WM",".minecraft","avid",[232,189],".security","inos","Good"," march","655","257"," possess","usuario","Cons","amber","cheduler"," horse",[
231,189],"(body"," Transform","_decode",".svg"," foo"," della","extends","amer"," processed"," Harr"," AI"," ko","CHAR","(%"," tap","({'","croll","DOM"," tea","\
 rein","261"," worldwide","_fn","sha"," bir","ções",'="#">'," represented","iller","(expected"," dance"," visitors",".concat","-bit","URRE"," Rog","vp","iph",
" LLC","itled","iami","Coll","_real","_show","_folder"," dar","                                                               "," latter","archy"," bow"," outco\
me","510"," Posted"," risks"," Therefore"," ownership"," parallel"," pending","geometry"," recognize","STEM"," CP"," immigr","ITLE","    		","connected"," smile",
"(document","\\Component","vertical"," consumption"," shoes",".impl","unks",'.";\n'," foods","_);\n",".assertTrue"," pipeline"," collections"," earned"," Cert",
" partnership","(action","263"," cd"," Very","Optional"," screens"," titles","enerator"," abandon","kind","ILTER"," closing","lica","_inter"," campus","setting",
"Sprite","は","_reply","ToList",":\\/\\/","ede"," folks"," boat","(argv"," permanent"," carrying"," conservative","important",".img"," Imm"," dimensions","alan\
d","single","Exit","----------","ariant","ternal","Seconds"," Italy","otlin",".Resume",`='"`,")==","ceptor"," sca","/main","Security","_dat"," lets"," aqu"," wh\
enever","berry"," acting","anti","pd","&gt",[230,173],"Zone","Today","!.","323","ToProps","abis","itable"," gal","]{","izona"," incontri","NET","///\n","[in","_\
save"," exem"," Kenn"," evolution","272","vars","_stats","-only"," Colorado"," watched","bour"," severe"," professionals","portion"," guarante","г"," pushed","\
 Gi",[239,189]," tum"," Az"," EdgeInsets",'"));\r\n',"isse",".ac","Setting"," appreciate"," ValueError"," surve"," Role",".Inter","plotlib","jet","dam"," platfo\
rms","tele","UTO"," Internal","+:","};\r\n","General","\\Entity"," lawyer","quiv"," Posts","iso"," accum","obe"," marks"," ];\n\n","	text",".success","curr","as\
a","                                            "," thin","_over","016","arest"," Os","(address"," velocity"," [];\n\n",'="../../'," Priv","bow"," guarantee","%\
\n\n","322"," evaluate",".LENGTH"," inventory","qa","_debug",".OnClickListener"," lies"," assessment","datetime",".backgroundColor"," */\r\n\r\n","raf","unwrap",
" Foot"," notify"," lowest","DOCTYPE"," languages","extra","-back"," einen","templates","271","_pass","520","777"," Must"," está","_core"," Scot","AI"," bias",
"ationship","Constant"," programming","Ins","uspendLayout"," PROVID","antes"," shirt","inated",".OK","[a"," thinks","?\n\n\n\n"," regardless"," Magic","ulating",
"	class","addGroup","REATE"," SU"," simpl","copyright"," bunch"," universe","950"," Err"," presentation","categories"," attach",".sign","_AC"," discipl"," regul\
arly"," primarily","inks","[[",".rand",".should","owntown",`="'`," sans"," supporters","sequence","GO","..\n\n"," Spr"," carefully","UIColor","destroy"," todos",
" ORDER","otted"," dont","audi","_player","gre","625"," Oil","<body","_stack",".Padding"," Products"," privile","014"," injured"," Further"," alias",".ResumeLay\
out","_LEN"," ses","'];\n\n","creens"," directed",".SuspendLayout","odge",".At","marks"," Univers","erts"," Esc"," navbar"," utility","agnostics"," inject"," DN\
A",' ","',"amar"," eu"," restaurants","_put","uters","ToolStrip","tw","istro"," zoom"," legit","pecific","285"," Come"," localStorage"," absor",".Panel"," Desig\
ner"," ow","ICAL","_uri","(field"," superv","Exists"," respectively"," Stand","Conf","ussian","364"," arc"," nd","ucks"," restr"," seasons"," Chapter"," Switch",
"pic"," hi","loaded"," fluid","-btn"," runtime",".it","258","BN","Opacity","asant","ryption","-native"," taught",[229,175],"agment"," mul","Registry","_grid"," \
Brook",":Set"," mongoose","AMES","innerHTML"," soci"," Intel","getId","Cmd"," accessible","rames","leton"," __(","	delete"," Square",'"\n\n\n'," bucket","avorit\
e"," Break","++]"," brush","266"," tensor","/http","Tile"," functional",' "*',"whel"," tent"," Character"," sees",".ST","Big"," extern","Urls",")))),"," Jr",".B\
uilder",".;","nl","_Init"," HER","że","mysqli","_icon","van"," feelings"," lean"," hoping","TV",'="<?='," curve","_std","_LINE","dst"," moral","emes","ogy"," u\
rban","015"," aside"," editing","ADD","Second","Track"," voting"," honor",".',","ellen","Chat"," improvement","']\n\n",[160,129]," parsed","         \n"," lazy",
" falling","Serialize"," Pa","_gr"," forever",".white",".Query","Bed"," Du"," resume"," papers"," Init"," suffering","​"," declarations","()-"," executed"," H\
ol",".block","ン","SK"," stuck"," Lock","incipal","Nullable"," sessions","uni"," coup","appro","ghan","_pool","283","	id"," slots"," medicine"," glad"," MonoBe\
haviour","atre"," $('","merican","agg"," kann","_connect"," brands"," ske"," digit","<n"," backup"," personally",".Property","314",".commit"," cry","_counter","\
 malloc"," gran"," Drop","platform","redentials","inking"," UIL","ubs"," ml","lessly","Generated","ereotype"," bat","LayoutPanel","LOT",'");\r\n\r\n'," muscle",
" certificate","ANDLE"," harder"," pixels",')",\n',".Header"," developer"," Las","egan",".<"," explode"," participate","Pattern","(table"," TEXT","constants","x\
D","thew","},\n\n","の","_des"," substr"," Smart"," scala","gent","-bar","essional","umbs",".exec","'\\","TK","unist","proof","cial","proc",'={"',".href","=$(",
" lunch","iscal"," Entry"," outdoor","semble"," essentially","/G","[])",'%"',"sten","USED"," dust",[229,176],"	\n\n"," retire"," fib","Although"," loves"," read\
s","ycles"," Hel","_uint"," '.$","_initial","Named"," fundamental","ADING"," tow"," ADD"," Academy","050",":String"," comprehensive",".scal"," Meta","Messages",
".annotations","\\Response"," acknowled"," ARE","]=="," cleaning",[232,190],"Entities"," Sales"," Wis",".extend","allenge"," gaming","$query","ICES","ETCH","Hor\
izontal","quential","850","BACK","develop","isor","(code","-K","_PIN","requency"," Question","_container","_modules"," Jersey","_diff",".el"," *((","cnt"," Sa",
"CPP","inite"," unus","-white","etary"," involving"," ?>\r\n","best","allas","ented","                        \n","_connection"," repo","enabled","ак"," sha",
" membership","StatusCode","inating","_sm","_custom","_weight"," css","Stat","_env","links","TRL"," Hit",",r","upid"," opens"," gent","_vis"," joy","<w","_cost",
" PyObject","rence"," Georgia"," Broad","mma",[226,130],"pf",' "\\"'," (&","omo"," literally",[136,152],"metric"," bars","zed","(window"," Israeli"," formal","i\
dentifier",".dao"," Death","%;\n"," declare","arms","REAM","PERTY"," consequences","tools","People"," Which",">();\r\n",".decode","_ACT","Buttons",".float",".Fi\
rst",[235,165]," Polit"," XCT","Tags"," CGFloat","=str"," leaf","-check"," Iss",".system","logout","acht","Angle","sin","chart","INTER"," NUM","Basic",".Propert\
ies","中","_change"," Brazil","Abstract"," :+:","_use","ал","268"," Ly","IBUT"," outer"," -->\r\n"," relief","lap","quer","_parent","heap","LOSE"," combine",
" Rose","owers"," procedures"," Sort","anim","variant","ehicle"," signing","Primary","currency"," sexe","oen","theta","eman"," impressive","('_","	U"," TextStyl\
e","_cnt"," slice","(':"," understood","His","277","013"," informed"," nick","429","(TAG","hd"," elections","esture"," Santa"," Coast",".pdf","inciple",".clone",
"born","uta"," licensed","Cr"," bread"," Houston"," nod"," hopes"," CGRect"," guilty",".gif"," rose",".Common","Tip","ANK"," FC","During"," Symfony"," defensive",
"km",")>","archive"," URI","ycling","-o"," Website","AMP","405","ishment"," doctors","Direct","ARI"," Redirect","ieren","960","_dist","yo"," Progress"," zum"," \
memor"," ED"," jur","据","_TABLE"," uuid","Expr",".head","('%","pointer"," estimate"," Greg"," loader"," iOS"," mens","[y"," refused"," precision","isch"," ACT\
ION","Cloud","sWith","(ret","292","_ADDR","_conf","(df"," locked"," rising","・・"," Ms"," scenes","_EXT","_raw","_the","people"," recon"," Fun"," bless"," Up\
dated","422","ün","            \r\n","pection","Release",".logger"," SY"," counsel","urd","_true"," everybody","ivot"," hence"," NAS","789"," opposed","unknown",
" DESC"," Chair","failed"," INCLUDING","386","352"," writers","{}\n","ít","_copy","}:"," Bat"," converted","eding","placement"," Host","Sound","им"," sought",
"402","mid"," salary","ogg","™","bul"," wir","validator","_STAT",".store"," Battle","ın"," -->\n\n","Trump","dot"," CONT",".fetch"," continu","was"," fraud",
"_tmp","mitter",".pictureBox","GA"," tournament",".Input","343","[r","exion","centage"," Korean","undef"," Available","reshape"," kit"," Struct"," SUB","Answer",
"_lib",".twitter"," ore"," Dragon",".Ext",",k"," explanation","refs"," Drive"," Training","282",".Has","341","intage","big","ologist","ennis","460","ه"," chick\
en","          \n",[231,155],"で"," peak"," drinking"," encode"," NEW","malloc","	fprintf"," =================================================================",
"including"," principles"," Mah","267","storage","-key"," keyword","%;"," trained",".contrib"," kv","__':\n"," Boy","parameter"," suite"," thousand"," coordinat\
e","-generated","하","generated"," admitted"," pussy","#w"," swim","union","Na","274"," Royal",".channel","Updated","_ROOT"," vital","335","raction"," Crusher",
" preced"," horizontal","Blueprint"," attrs"," smoke","В",".Equals","FB"," Resources","rolling"," passes"," Num","rotate","etype",'\\",'," sensitive"," tall","\
?”\n\n","Proxy","iy","_section","————","brid"," circuit","atan","ENC"," driven"," voted"," educational"," interaction","abetes"," tone"," InitializeCo\
mponent"," merely",[32,236,158],"cookie","_div"," UILabel","vely","});\r\n","_ENT","#+#+","articles"," Southern"," stronger"," Given"," Eric"," IR","abstract","\
Under","nable"," increment","oven"," coin","_timer"," suffered"," FREE",`']."`," Queen","stats"," meetings","276"," entering"," alongside","(session","itals"," \
foundation"," Credit",".div","_ALL","pcion","_stat","icking","Defaults","_src"," outputs","/B"," enthus","-bl",".ForeColor","	temp","Face"," interact"," weird",
"Mount","rell","udents"," requirement"," Sus","IER"," elected","reference"," ME"," servers",".wait"," snapshot","ilton"," tries"," tipo",".Time",">w"," mountain",
" pounds"," [...","exists"," ngOn","_MAP"," flying","331","xiety","	value","_DB","uno"," seats","TURN",".author","!)","orce"," indicated","317",".sin"," assignm\
ent","imiento"," Frame","324","_gen","inery","_)","messages",".settings"," Mean"," Museum","irq","attach"," Palestin","_QU","_tags"," casual","emen","ASSWORD","\
432","$s"," Circ","ой","etric","/P","018"," epoch","<head","_CMD"," git"," penalty","orph","_users","ourses",".DateTime","aternion","_project"," superior"," D\
am"," Seattle","XY",">The"," Ak"," grass","/*\r\n","(dis"," guns"," tb"," Kevin",".args"," Ah","oped","(J","columns","arguments"," WithEvents","_full"," Defense",
"Simple"," deaths","295"," extensive"," Still"," Expression"," Agency"," performing","FX"," usuario","UAL","Side","odos","aptop"," credentials","_cap","atient",
" Disney"," ai"," chip"," volt",".makeText","%%%%%%%%%%%%%%%%"," belief","_LOC"," Civil","Navigation"," reveal"," violent"," Fil"," catalog","emed","scan",".con\
trol"," constitution","Country","Separator","_APP","topic","uetooth","MIN"," descriptor","yt","ETHER"," distribute","'}\n",".trim",".Line"," lbl","assertEquals",
" Det","ombok","(width"," tort"," EXPRESS","aco","Using"," Brand","wall","EMENT"," Communic","<uint"," GUI","EGIN"," Range","/i"," Taylor","cost"," responded","\
 Theme","nce","ISH"," featuring","Returns"," Kr"," .\n"," nam","_cb","Testing"," {},","yal",".field"," /=","_SHORT","mates","TestCase","ainless"," evaluation","\
_ITEM"," Pacific","	k"," cant"," Ros",")s"," fet","STRING","319"," Dispose","gal"," Join"," Porn"," Catholic","ARGET","cpu","码",".scroll","328","ISING","ifest\
yle","ancement"," merc"," Browser","etermin"," overflow","Available"," bottle",":UI","ificial"," coord","claration"," conj","GLOBAL","oku"," kwargs","conditions",
"ulum"," genu"," Hero",[229,142]," unexpected"," DAMAGES"," ka"," Could","UPPORT"," Photos"," confident"," detected","deg","rgb"," strongly"," };\r\n"," ):"," l\
ect","ursive","ROL"," Weight"," entertainment"," ));\n"," gonna"," bb",".do","GS"," mistake","DL"," PROVIDED","earning","Limit","issions","[v","不","irty","Del",
" underlying","prene"," jaw"," DI","peer"," objective"," deposit"," kon"," esp","278",".setVisibility","/login","<typename"," franch","/e","269","Parallel"," sc\
ored"," Hon"," Vill","iga"," anticip","_assert"," Opt"," describes","wan","mount"," monitoring"," tout","는","},{","................................","=int"," \
cust","------"," atmosphere","PAR","orte","ISIBLE"," Iron"," Notification",".logging"," BOOL","-point"," afraid","enta"," tomorrow","@implementation"," engage",
" Anth"," Floor"," Ul","Tools"," bab"," careful","い"," crucial"," calculated"," SA"," wy","911","DX","_TAG","inded"," jet"," Engineering",".MAX","enz","vd"," \
publication"," ###"," faced","raham"," Capt","336","Asset"," Constants"," loans","_IP"," Fish","Reduc","_mat","DateFormat","_me","[][]"," integrity"," Course","\
lobals"," facilit"," embr"," Ng",".System"," manufacturers"," proven",".onCreate"," alarm"," §"," commonly","icos","新"," Station","})."," Film","wi",[231,137],
" engaged","Stats"," governments","540"," affordable","_property"," ages","('--"," för"," Professor"," hydro","Push"," organized","284","Accept","ém","_cell",
" nb","pb","Article"," removal"," authentication"," FR","lide"," pleasure","apol"," partition"," Side"," crimes"," demo","holders"," Pakistan","Instruction"," e\
xpectations","332",".scene"," ')","hes","inois","_Pro"," molec","andal","_short"," defaults"," nations","inen"," rt","OCK","Packet","SB"," SHALL","_contents","i\
seconds","verty","át","Guid","nom"," conclusion",".Update"," lovely"," emit","bec","				 "," intellect"," brew","ecycle","Fire","358"," admit"," arbit"," arran\
g"," MIN","Mail"," Native","Cur"," convent",".Runtime",'"}\n',".Run"," printed"," convenient",".ar","mock"," Administration","ま"," electron","flate"," lombok",
" javafx","nh"," supplies"," visiting","ahl"," powder"," ultimate"," orientation","utas","_scale","Confirm","phones"," Operation","/T","443","_INTER"," airport",
" metrics"," phenomen","audio","334"," mai","(K","hu","alling","roduction"," Transport"," NOTE","文"," fewer","_TIM",[236,167],"ки","Age","FIN","294",[32,236,
157]," Attribute","groups","erk","atto",".define",".AspNetCore","ategoria"," Sir","(form","<User",".round","_day",".All","ServletResponse",".No","large","IGH","\
quent"," virus"," retro"," imper","Bitmap"," vice"," offense","iste"," AUTH",[32,234,176],"ToolStripMenuItem","Gu"," rape"," Davis"," overwhel",":flutter","-tab\
le"," Constructor","Private","even","chr"," applies","_attribute"," contribute","EVER","289","Lines"," Afghan","Visitor"," SL","season","CU"," introduction"," m\
atplotlib","ő"," newspaper","—and","<tag"," ini"," diverse","IgnoreCase","353"," Ur","Agent"," bull",".emit","(Exception","arLayout"," incredibly"," Trust","\
={(","-nav"," equals"," lady"," Pod","disc","alam"," IV",[226,153],"ividual","phi","017","added"," difficulty"," compact","530"," ActionResult","cers","_classes",
"NonNull"," quit"," pou","Switch","irs","-test"," Kind"," Calendar","406"," streaming","}',","279","SW"," stead","oca"," province","978"," colspan"," personnel",
" Employee"," producer"," everywhere","odb","П","bsolute","activate"," grinding"," Building"," Sanders","(sc"," Offset","////////////","};\r\n\r\n",'({"'," sca\
nf"," YY","	defer"," jew"," restrictions",".mp","[l","下","labels","redicate","awesome"," waves"," confront"," measured"," datas","_exit","355","otton"," shoul\
der","aska","+#","        \n        \n"," troops","293"," Und","_card","wich"," nous",' "/"',"sb"," communications","Export"," decode","ths","interpret","ByName",
" Spirit","edges","OLE"," EM","tit"," Through"," bio"," Package","orne","291"," }.","411","`;\n"," okay"," Zealand","identity","(next"," Bang","Library"," heavi\
ly","ilon"," dipl"," rotate","puts",")',\n"," DataTable"," mayor",".toLowerCase"," somehow"," Northern","alc"," capabilities"," vibr","+\n"," Su","286"," Reset",
"_mean"," cig",".cloud"," Band"," Factory"," Arizona","_io","opher"," conscious"," ö","\\Controllers","_speed"," Fac","_Com"," Bible","wen","EDIT"," unn"," Sta\
ff"," Inn"," mechanism"," Members"," migrationBuilder","'].'",".getInt","<void","	free","oids","\\Support"," automatic"," chances","ж"," complicated","[row","a\
hoo"," }\n\n\n\n","Models","Win"," tape","irus","izon","onomy",'("_',":.",".stereotype","296","(env","_rect","(with"," assertThat"," constraints","puty","Employ\
ee","620","TD"," guitar","875"," Jews",".process"," fiction"," Shared","──"," propag",".Net"," achieved","	Q"," nurs","Shared","_FAILURE"," behaviour"," col\
s","ismo"," femin"," challenging"," posting","encil"," captured"," Dou","(word"," Turkey","panies"," reputation","ORMAL"," eligible","protocol","414","idas","(f\
rom","344"," finance","-per"," gotten","HA","duration"," Parent","678"," invent"," restart","оль","rition","(rs","<bool","iert"," modification"," TX","readcr\
umb","bank","326","$/"," Miller","]),\n",".Checked"," sacr","security"," pose"," Brad"," fitness"," announcement","ationToken"," serves","need"," geometry","ARS",
[230,128],"andidate"," sprite","_split","Week","adies",">(\n",'?>"'," ///\n"," einer"," weekly","	logger","_pop","_man"," migrations"," asks"," bs"," falls",".W\
here","-height","_feature",".Min"," hyper"," volatile"," twenty","Typography","Unable","Det",",f","-mod"," settlement"," contracts","nome","Bad"," Brian","768",
"(username","!!!!"," hack",".Field","HR"," Jordan","iza","  "," Sher",".header","(other"," Dub","(op"," Round"," vie"," appl","	J"," Insert"," LP","regon"," MP\
I"," anchor","aca","ør"," ade","anchor","quee"," TreeNode"," targeted"," laid","ABEL","vet"," Origin","Ant",".');\n","expect","edReader"," Major"," inch","Comp\
ar"," preview"," illness"," CONTRACT"," Independ","uuid"," nome"," tc"," Avenue","isan"," phrase","_move",'")[',"412"," provision"," concentr","_IR"," Ut","()+",
" nas","!,"," Robin","iations","atitude"," px"," Without","/bash","ekt","reement","342","Observer","318"," Region","UBLIC"," {//","KN",[229,183],"GameObject",[229,
190],"encoding"," ***","projects"," tk"," cheese","EMPL","aro"," ال","610","337"," consists","refresh","ureau"," Scanner"," soil"," flavor","DataSource","Exec\
ute","ение"," shit","分","<any"," retrieve"," belongs",".strip","absolute"," expanded","boy","):-"," rescue",".JLabel"," rely"," alignment","-family"," ren\
d","OLUMN"," borrow"," quotes"," Lew"," shower"," DELETE","_loop",'!"\n\n',"	re"," attempted","average"," Paint","quisition","olen"," literature"," Reference","\
_TEXTURE"," Seg"," Indust","ctype","DUCT","_HOST"," Trade"," plugins"," breast","ulse"," creature","372","す"," Wi"," supplied","coll",'!("'," fucking"," Chrom\
e"," Uri"," Nation"," vertices","THE"," Original","onde"," sharp"," cooking","347"," {/*"," Psych"," Hollywood","=$_",".Dock"," ger"," bone","_conn","_sec","ysi\
cs",' ="',"298","Sal","sf"," deeply","angles","Term","bell"," Quick","560","eneration","adioButton","入","}\r\n\r\n\r\n"," caption","lc"," EL",",[","      \r\n",
"rett","(method"," Flash","470","                                              ","WISE",".scale"," roughly","_child","memory","aying"," initialized","inator","а\
р"," scalar"," Ho","aires","(column",".destroy","PACK"," hem","angel","_SUB",".qu",[32,215],"DEFAULT","positories","503"," Length"," Fast"," signals"," //$","r\
iers"," dummy","ANY"," personality"," agricult","Platform","ERO"," Tra"," enorm","	W","ActionResult"," aver","[str"," '--",".Sprintf"," debut"," ч","hex","_uti\
ls"," pb","UITableView"," zur",".encode","416"," vag",".errors","он"," mr"," Award"," cpu"," pressed","'est"," Festival","'T"," ak","resolve","043",".me"," ni\
c"," genre"," attrib"," Moon"," arrive"," Dating"," tm",".Configuration","505",".red"," glm"," stations","switch"," tied","人"," /></","Quantity","quiry","_tab",
" alg","Toast","resize","questions","schema","Literal","(entity","NECTION","changed","_FIELD","_HEIGHT"," organic","PRE"," Cat",".Draw","Es"," loud","680","    \
    	"," Kat"," heap","“It","070","etr"," unlikely","erals","/auth","502","todo","Place","Posted","Comments"," Tech"," Finally","egration"," minimal"," Files",
" tamb","로"," Release","425",".resize",[32,207],"collect","=p"," LIABLE"," producing","-wrapper"," singles"," NBA","orr","eren",".addAction"," thesis","dn","P\
TY",".des"," bacter"," Express"," *)\n",[229,145],"/admin","seconds","功","ussion","abeth"," Computer"," ruling",'("../',".GET"," Medal","itionally","commit","\
focus","_LEVEL","inda","Fact","=np",'="">\n'," subsequent","posable","-fluid"," thorough"," publicly","apters"," Wilson","_PRE","yard",[228,188],"	in","339"," r\
evers"," bullet","cribed","nesota"," ($_","annon","cursor"," clothing"," Multi","287",":',"," vess","ordinator"," einem","Cannot"," armed","	V","上",".Flat"," \
Sep"," Subject","_font"," characteristics","Done","eln","############","POS"," density"," Platform","-items"," overs"," pushing",[231,164],".Connection","_term",
" initialization","________________________________",[231,172],".document","lesh","	document"," Pin","ça"," definitions",".Path","_WRITE"," 	\n","?>\n\n"," ter\
rible","bean","ickets"," SV","Buy","(task"," regime","google"," crack",".visit","NUM","energy"," struck","_sample",".payload"," revis"," Scene"," pg"," breakfas\
t","URRENT",".charAt","_exception"," Anton"," guidelines"," exhaust"," Financial"," indent"," desktop","Hidden","Failure"," principle"," iv"," seks","network","\
 numberOf"," Albert","	long","801",",."," zeros","fade"," Typ"," Term"," Arts",".Application"," behalf","户"," mere","(`${"," awareness","elpers","flix"," weig\
h"," estimates",".child","/O"," Bitmap",".bottom"," **************************************************************************","Expect","ento"," Forum","veral",
" jail"," abilities"," HOLD"," Cit"," dynam"," gray","													",".nextInt","antly"," ARISING","(private"," rejected"," Nic"," leather","={\n","alytics","th\
etic",".Top","373",".Page","={`"," ;\r\n","depth","mann","WD"," Som",".Right"," )}\n"," trait","×","iac"," rv","Sample",".Xml","opped"," ф","lists"," tear","i\
versary",".collection"," Constitution"," HttpResponse"," brill"," Prom","hover","366"," Miami"," argue","_float","504",[32,227,130]," nat"," Tal"," integration",
"(cur"," removing"," coeff"," Though"," forecast","408"," Vegas","Site","346"," trab"," Henry","-i"," involves","BT"," slo","Invoke"," lucky","025","rat"," ?\n",
" handled","(fd","contents"," OFF","RF"," sty"," Motor","tery","tax","MAP"," Mrs"," phones"," UIView",'")));\n',"(dev"," Irish","019"," ws","DI","_OFFSET"," Eve\
nts"," stages"," }//"," haben","STANCE"," Sin"," Money","(top"," appointment","VERSION","metadata","_comment"," colleagues","maps",[226,152],"\n	\n","(al","_req",
" fut"," architecture","351"," WHETHER","                                                 ","_screen"," styleUrls"," monster",".up","phia"," processor"," Terr",
"=',"," Manufact"," NT","kel","ibern","	file","Ali","rientation"," //!","apore","aneous"," Creat","folder","415"," hay","Suppress","(left"," euro"," disclaimer",
"ustry","ships","_fd"," Fa","_insert"," rol","ifting"," Comments","_br"," losses"," Added","charg"," по","_system"," Sometimes"," Spain","(group","ialis"," do\
llar"," Args","499","297","quires"," Ten",".scss"," survive","usage"," jun","imiter","！\n\n"," fifth","toggle"," decline",'($"',"(Long","inge"," pilot","-ligh\
t","-radius"," podcast"," naturally","Pages","为"," Despite"," lighting"," crate"," Binary"," reducing"," eleg"," Mouse"," TestBed"," beforeEach","_ARRAY","Red\
irect","329"," flood"," ships","363"," electricity",")*(",[234,184]," Viet","hero"," dia"," Kent","heart"," threats","_acc"," symbols","ischen","_inst","Criteri\
on"," TIM",".Height","580"," ’","();\n\n\n","Products","_SP"," Cy"," dependent","este"," datos","dit","ав","IGNAL"," lesson",`">'`," Cover"," Hope"," Timer",
" dad","viders"," Phot","/?","ropy","oming","asion"," \\("," ET"," Reading"," episodes","lm","421","echa"," neuro","820"," harmon"," liberal","-ind","393","DATA",
" everyday"," divided"," ActiveRecord","figure","UA",[228,185],"riendly","tech","601",".gameObject","ить","374"," moon","ftime"," noch"," TORT"," VM",".initi\
al","(child"," musical"," oc","bas"," Hay","361","_long"," memset","iley","adelphia","SV","roat","_tx"," lon"," ngOnInit","bp"," Golden","ACHE"," worried","azi",
"Ear","Take","(fp","burgh","_Data","gres"," Ont","pus"," transparent"," pocket"," ram","igrations",".\r\n\r\n"," [("," adopted"," reportedly"," Dream"," }));\n",
"losing"," teeth"," Books",'",&',"enny","LEMENT"," gel"," Plant","437","!”",".host"," Reply","376","rength"," recognition"," }}>\n","LA"," mirror"," assistant",
"(device"," spiritual","builder","§"," outr"," tt"," PER"," radical","Methods"," pace","udy"," gut"," Greek"," nonatomic"," Paper","_GPIO"," obst",".Ad","viron\
ments"," Sov","356","(con"," Transaction",".assign","	catch","elter"," bitcoin","_GR"," <?=","_lang","을","Browser"," consideration"," Executive","间",";\\","\
 JSONObject"," Bell"," spokesman","~~~~~~~~","ockey"," Gro"," Aw","Constraint"," Pract"," Ever","prim",":{\n","_im","PN","Millis","UMENT"," bags","år","ANNEL",
"354"," ic"," transportation"," Saudi","handler","Drag"," hd","collapse","_PH"," ub","ARM"," APP"," tonight"," dining","Recogn"," bc","igt","(number","Boot"," e\
lsewhere"," arrow","arga"," delicious"," SN","WR","Validate"," Quality","(email"," interpre","igation"," chocolate","525","_edge"," stops",":function",")|"," th\
ai"," Loading","Story","Trigger","branch"," td","enticated"," adventure"," blockchain","EventHandler"," sqrt",".Pr","Lng","Because"," viv"," ocean","ylvania","а\
с"," Utils"," desper"," defer","	require","hl","Require","]\\"," directions","_resource"," subscribe"," ú"," Heart","ests","-sub"," Rh","forEach"," delight","\
 territory",".concurrent"," (+","jpg"," preparation"," rounded","Comm",".Left"," opinions"," Navigation","(first",'",$'," hire"," detection",".getElements"," ep\
s"," sklearn"," cz"," />\r\n","metic"," transformation","号"," rgb","istributions"," implicit","/in","destination","ать","Zero"," unset","920",".where",".go",
" formation"," declaration","()\r\n\r\n"," Expl","			  ","/pro",".JSON","441"," desk",".substr","//-------------------------------------------------------------\
---------------","lyn","pson","407","disable"," Func","	Assert"," MARK"," defeat"," blind"," constants","362",".headers","UILD"," expenses","Pixel"," hr"," fel",
" Eastern","424","490","_del","357"," Cub"," sq","	count"," Directory"," exclus"," historic"," ------------------------------------------------"," composition",
" dataGridView"," Burn"," BC","Master"," spawn"," bearing",".SetActive","ilo"," gallery"," founded"," availability",".sqrt"," pes"," DOM","mate","Oct"," matched",
"itivity"," anxiety",".price"," Instant",[236,138]," tut","ICollection",".shared","_sql","tbl","library","_destroy","ermal"," Notes"," Ein"," southern"," OTHERW\
ISE"," macro",".lower","cls","ContentView",".link","constant"," Bes"," somebody","nb","399",'">{',"(local","....."," Null","mx"," ç"," pause","-----------","_M\
O"," CM"," forKey"," DVD"," closest","_DEVICE"," Stephen"," BBC"," Travel","Paint"," Results"," Rule"," tp"," ratings","cin","csv",">/"," GOP","lad"," р"," ind\
exPath","matrix","=f","arsed"," });"," Cos"," Score"," tak"," ESP"," INC","_NULL","-flex",'"][',"into","eland","Authorization","_FALSE"," gate"," vid","istent",
"TIME"," rewrite"," tie"," archive","511",".events",".getParameter"," Permission"," programme",[32,233],"jud"," cameras","338","349","(sys"," Syrian"," improvem\
ents"," hip"," suicide"," scholar"," compatible","022","remote",".down","FUNCTION"," managing"," UIKit",".raw",">>>>","371"," demands","ellite"," dent"," Micro",
"取","'][$"," IE","imension"," trem","630"," gained",".with",".ok","hou"," bom","ampaign"," joining","fish"," addSubview","860"," northern",".cor","oret","Die",
"inish","_comp"," attended"," collapse"," SS","acent","_EQUAL"," Deep","RGB","	test","olves","uset","UnityEngine","writer","Resolver",",%","ifference","_remove",
"onda"," femme","385","decode","Branch"," flush"," innovative","Tests"," ['./"," covering",".admin","ultipart","(lambda",[239,187,191,110,97,109,101,115,112,97,
99,101]," Sport"," !(","acles"," depression"," Kong","570"," pert"," Conn"," Otherwise","/home","supported"," pink"," invited","ños","_enabled"," -\n","FW","en\
ers"," MY"," suggestions","Canvas"," fer"," Marketing","@Test","untu"," Ven"," Cou","ivals","Donald","limited","						\n"," analyst","(entry"," representative",
"_attributes"," fur",".hide","resp","adores","rides"," Josh","robot"," NAT"," sesso"," integrated",":true","parts"," stupid",":event","@endsection"," pu",".Tabl\
e"," Yii","`;\n\n"," clang",'="">',"engan","_parameters",".internal"," Modern"," metric"," semi","={{\n","707",".amazon"," BB","ainty","viewport","367"," startA\
ctivity","dispatch","*****"," flav","ifferent","382","[this"," stake"," argued","viously",".work"," Oak","Old","(async","notes"," flip"," disag"," TE","	error",
"<'"," »\n\n"," filtered"," Mach"," hung","_dump","_samples","-dismiss"," ray","Implemented","DK"," jed","090"," breaks"," fits",".gr"," Zero","oro"," equally",
" '["," concerning","<meta","players","_POS","_sim","Jan"," yours","	N"," spir"," champion"," Analysis","apa"," NSLog","_lines","ña","		       ","819",".Sc","R\
ep","etroit","urable","MIT","compat","owned","_indices","],\r\n"," discovery"," Diego","obi",".Index"," trends","PLAY",".no"," lens","_cfg"," anno","agan"," per\
iods","terms","yz"," attacked","ibration","PECIAL","_grad"," accordance",".ReadLine",".device","rix",".container","may","ercise"," Lu"," rg"," ст","		\n		\n",
"(un","TERNAL"," lessons"," allegations"," transmission",".Ref","Mobile"," Tournament"," Nut"," Ga"," Capital","definition","-exp","clean"," fantasy"," enhance",
"entence","031","']:\n","ackets"," celebrate",'@",',"SerializeField"," arrays","tb","	st","[assembly","(reg",".category"," improving"," salope","ByteArray","Ori\
ginal"," [{\n","回"," Clin","oenix"," Samsung"," maintained"," agenda","fail"," presents"," timing",".mark","'><"," promot"," incl","_only","를"," Attorney","\
-date"," landscape"," fu","SY",".prop"," Arr","pag","ParallelGroup","':\r\n"," logs","aunch","unci","nama","TableCell","issues",".{","ecurity","_exec","olds"," \
hosts"," proto","_import","_sort"," Bow"," Normal"," Farm",".createParallelGroup","Rotation",".err"," pleased","itage",".Wh","		    ","MR"," MORE"," Natural","_\
transform","BASE","eneral","utdown",".commons","WT"," aan",".Result","dog"," clicking","),\n\n","#line","Operator"," civ"," merg","obuf","ngthen"," [{"," cancel\
l","trigger",".:","WORK","declare"," decrease","ści","loom",".None"," MI"," Jason"," healthcare","iamond","sylvania","*x"," Ra","[b"," printing","phabet"," Lab\
our","opper"," zijn","-target","_FUNCTION"," oct","ения","在"," western"," computers"," RET","HashMap","[String","getValue","_DATE",".Next"," Fif","él","i\
cked",[230,142],"-MM"," {\n\n\n"," contacts"," digits","Produ"," unusual"," rapidly","tures"," angry","cancel","xxxx","_parser","idity","_PREFIX","710"," mehr",
" rarely","ethe","opes"," %.","works"," theta"," contribution"," Tony"," squad","537","ай"," în","there","outed","	q",[153,130],"good","LI","页"," Living","\
izabeth"," kt"," Dallas","]],\n"," />\n\n"," raising","/router","_game","368"," CUR","zens",".es"," fontWeight","(func","notification"," '../../../"," blame","。\
\n\n\n\n","anco","980","Identity","follow"," arts","xs"," officially"," Studio"," recommendations"," locale"," amateur"," Enable"," caps",".End","388","-add","_\
gshared"," CT","Force","\n            \n"," orange"," lp"," answered",".Grid"," dual"," strategic"," nobody"," fatal","_est","(el",[32,236,160]," Budd","AIT","_\
factor","-one"," HAVE",'"\r\n\r\n',"760","Prof"," är","strings"," dirty"," Face"," Begin"," Bus"," wis","字"," speaker"," carrier"," Om"," hadn","Allow","::__",
" verb"," Complete"," Easy"," bills","  \n\n","Vertical"," pron"," Define"," lookup","variables"," pandas","umes"," innoc"," setUp"," Championship","artist"," C\
Type","Foundation","่"," Setup","428"," recipes"," UIColor"," Fight"," authorized","_click","990","_success","angan"," Mountain"," Doctor"," egg"," Medicine",
"cles","`.\n","[int","dashboard"," Appro","-dr"," produces"," rental"," reload","381"," arrival","spot"," undert","378"," equipped"," proved"," centers"," defin\
es","also"," opacity"," Unfortunately"," Illinois"," не"," Temple"," Trail"," Kelly"," measurement"," separated","-circle","Hey"," READ","igits"," ib"," MOD",
"attery","аз"," vend","ент"," HttpClient","359","safe","_ASS","icit"," Construct"," Clo"," Six","_TOKEN","(block"," warned","/*!","!</","acades"," marg","e\
rase"," displays","istrator","gets"," gtk","_GENER","ned","_%"," favourite"," Bru"," á","secondary"," mast"," soph"," Safety","hard","062","raise"," Exchange",
" contemporary"," dreams"," tel"," neighbors"," Holy","383",".mean","810","emit"," Mess","Cast","NECT","plugins"," rb","wr"," hub"," Studies","562"," possession",
"$('.","ensitive"," addCriterion","__."," expertise","Arch"," cub","ervers"," particles","uar"," boundary",")',","ajo"," pref",":`"," harass","iu"," reaching","\
 meg"," zo","(ID","_required"," sé"," Queue","AO"," gem","812","pton","880","                                                ","660","ijk","({\r\n"," collision",
" Ukraine"," -*-\n","NSInteger","_BLOCK","567"," Texture"," declined","nan","_wait"," politicians","413"," coins"," deriv","helper"," Perhaps",".rect"," Poly","\
abling","}/>\n"," innovation",'_"'," );\r\n\r\n"," spots"," choosing",".cs"," flexible","UInt","435","930"," scratch","-al"," festival"," outstanding","========\
========================================","Mean"," Oregon","symbol",".account","dney","'''",'!",',"901"," particle","Ã","[MAX","IVER","ERENCE","NSMutable"," Co\
lumbia","_\n\n",".fr"," cogn","VR"," Methods"," Made"," BR"," Else"," eggs"," swing"," Inv"," diseases"," firms"," lemma","}`);\n","lings"," gym","uminum",".Tri\
m","Mem"," criticism","ibernate","_TX","ioni"," guidance"," repeatedly"," supplier"," painting","864",".Fragment","edException"," wiring"," courts","WEB","有",
"\\.","illance"," brows"," Pattern","PLICATION"," Summer","Chain"," cute","mercial"," dil"," Franklin","	global","INCLUDING","history"," lst","Qt","SDL","alia",
"iere","(...","	cin","iffs","velope"," Root","cluster","UserName","igne","<S"," fest","419"," indicating","keeper"," cada","ég","consin"," GB"," lb","emony","-\
icons","_doc","Actor","elem",".Delete"," infection"," Privacy"," greatly"," Pos"," Treat","Flow"," attractive"," Marc","sudo","tesy","-an","998","abama"," Would",
" suck","indexPath"," Et","Times","780"," clubs","_assoc"," acquired",'(":'," intense",".maps","Expected","Toggle"," ay"," lifestyle","-called"," Snow","Volume",
" cannabis"," Direction"," Limited","-specific"," downtown","/icons"," reven","Leg","885","=null","496","Keyboard","')).",' "";\r\n'," attitude",".navigate","-e\
rror","AMPLE"," Jay","vr","cow",".compile"," memories","_mark"," Minnesota"," kosten"," probability","warning"," genetic","Fixture"," HashSet","Nombre","_month",
"ư","-start","xygen","	ft","iagnostics"," Matthew"," concepts"," constr",".State","ин","Nov","α"," Panel","个","compare",">()\n"," applying"," promised"," \
ox","ncia"," Validation","orts","_cur","elect","eye","(Data"," reporter"," Buff","395"," sr",' ";',"icky"," tempor","SN"," resident","pires","ysical"," endorse",
" Song","isEmpty","leet","_util"," distingu"," Talk"," Mot","(default",".Arg","gorithms","_words","immer","_reset","family","WW"," savings"," ”","_enable","si\
debar","Running"," ali"," testim"," warnings"," Chem"," Exit"," founder","pector"," rm","_dataset"," Das"," han","Getty","ál"," ny"," poverty"," resulted",".by",
" Visit"," obtaining","/'.$","           \n","shall","_LEFT","UIImage","_Name","have"," Nob","lr","-footer"," naked"," Garden","\\Facades"," graduate","417"," f\
ranchise","plane"," contributions"," stringWith"," crypto"," movements","athers"," lifetime"," communicate","jar"," Fragment","_IF"," Navy"," Figure"," simulati\
on","_stop"," reporters"," versus","aja"," α"," governor","ListItem"," sealed",".Background","edi","ashing"," lip"," Ih","merge"," nec","024","elocity","ATEG",
" seeds"," floating","701","_FA","walk","	user","_depth"," wage","@app","Nil",'(["',"(vector"," secretary","461"," jPanel","vez","    ","direction"," EP"," \
hunt","396","JsonProperty"," PORT",']",',"ап"," Foreign","panic"," trials"," Ale"," rural","-value","authorized"," Scotland",".drop"," MT",[231,177],"391","ro\
wth","515","FilePath"," recall","ifle"," cel"," SELECT","kn","_case"," crop","543","sure","pot","ICS"," stem"," industries","Put"," aber","roadcast","Icons",')"\
)\n',"成功","gui"," assumed"," rx","EA",[232,167],"ELL"," dose"," ine"," deeper","lider"," ordinary"," golf","605","_IMAGE"," NAME","(module"," atom"," belt",
" offices","506","beta"," philosophy","(JSON","-field"," introduce"," convenience","optim",'>"\n',"athy"," employer","quate"," edited","Arguments"," Nations","_\
_)"," nose"," Sample","')\n\n\n"," cake",".getAttribute","HD","392","Modified","445"," predicted","ń","anie","Sorry","(doc","wind","ieve"," provisions","ATER",
"OTE","MY",".Autowired"," Bath","423",".Boolean"," backend",".Mouse","ateral","paper","Const"," VR","_entity","_CTRL"," Protection"," GM"," Study"," soup","otim\
e","'use",']"',"/users","aug"," Hong","_norm","と"," secre","(Build"," Contract","olas"," sauce"," aggressive"," racial","character","@@"," compile"," Void","_\
rem","_memory","348","kk"," mic","Same","Utility"," Html"," Xml","Ready"," gall"," allegedly","				   "," Metal"," Personal"," borderRadius","rxjs","objects"," \
wanting"," bowl","vendor","offsetof"," Rs"," Rating"," rally","_NODE","418"," Mix"," advertis","485","667"," narrative","sal"," mc","SError"," fingers"," accomp\
any"," tired"," stride"," gui","elist","Locale"," releases","iking"," anger",")))\n\n","allest","Summary","(O","(for"," basketball"," roads"," Install"," Fab","\
itmap","475"," ))\n"," intersection","ighbor"," Bry"," HERE","Software","elfare","acs","622"," trailer",".getClass","chars"," regulation"," refers"," destructio\
n"," continuous"," Austin",[233,162],"akan",".window"," Templates"," absence",":n"," disorder","flash"," delet","boards","  	","ROP","                          \
                                         "," acqu"," lawsuit"," Reviews"," garage","timer"," ej"," Rectangle"," flowers","398","ilst"," Instance","Super","det",
"disposing"," ES"," IC","vere","Sk","_channels","puted","/null","nnen","431"," Gallery","_global","Authentication"," Rank"," blocked"," calm","market","	val"," \
aug","period"," Constant",' ?>">\n'," lobby","pal","379"," sink","508","iah","С","urname"," conver"," investigate","Christ","Hub"," IND"," Ped","uras","	url","\
 Tro"," preferences"," guaranteed","`\n\n"," portions"," evalu","'></","(){\n\n","encoded","zilla",".Class"," *_","_'"," viewed"," Philadelphia",".rows","Added",
" Touch","840",".delegate","queeze","slide"," Senior","(tag"," interviews"," sua","atas","@\n\n","distance"," sein","latest"," Prince"," luxury"," refr"," Kitch\
en","ф","(at","Final","ück","_zero"," ABC"," Manchester"," cow","COL","_NUMBER","changes","generate",".Printf","369","share","Stock"," PT","Anim","anga"," ig",
"uploads"," packed"," }];\n","(sender"," Wire","isons"," playoff","\\E","608","/R"," headed","Alpha","(order"," opponents","ackson","_member","Turn"," Soviet","\
에","auge","448"," incoming"," jak","-game"," Male"," Month","Stage",".exe","OwnProperty",".setItem"," dc","作"," brut"," attempting",".len"," judgment"," sab",
" cad"," Items","comfort","elize","/log"," entreprene"," compiler","_validation","review"," textBox"," fraction"," Bal",">;\n\n",".AutoScaleMode"," cats","465",
" registry","ulus","FI","payload","-search"," staying","acious","Decoration","Review","Inf","Keep","itis",",String","Coord"," pero","Sex"," Atlanta","uesta","Ar\
gb",">*","}_","Footer"," employed","_bound","vide",".func","$scope"," spo"," Anal","ounced","around"," restriction"," shops",[229,128]," Latin","-col"," barely",
" Euro","Er"," faire","_distance","_unlock","Quote","IVATE",[32,229,136]," aimed"," Retrie",".iter"," wrapped"," agreements","strument","(product"," studied",".\
setValue"," ye"," Cache","MBOL"," quarterback"," syntax",".getElementsBy",".version","website","Runner","_single","ativ"," Altern"," Beautiful","rightarrow"," d\
iversity","plash","(co",".Fill"," typing","387","023"," clar","Hit","OO","acco","507","worth"," scripts"," Muslims"," LL","erving","(boolean"," baseball"," CAN",
"394","044","MAIL","depend"," respective"," constexpr",".*;\n\n","']))\n"," yard"," identical","ifecycle","USH","upiter",".validate","cli","ISTER","Indicator","\
Fail"," democracy",".var"," satisfied","-------------","encer","hor"," rounds","DAO","oa"," flask","=c","[]\n","/dist"," parte"," confirmation","eron","aware","\
<?>"," dependencies"," Videos","-row"," **/\n"," nou"," hover",[230,158]," nin"," USD","Mac","_Load"," outcomes","_socket"," queries","wm","592"," hitting","inu\
x","Mich","udge","ATAB"," vulnerable",[228,190]," portfolio",":YES","	map","Bound"," iteration","incess"," actors"," Qual","_clean","】【","MSG","Green"," Off\
icer"," smoking",">',"," Flo","++;","433","olygon"," bulk"," drama"," exceptions","osed"," +\r\n"," legacy","CV"," contributed"," Terms"," bt","434"," untuk"," \
alien","===\n","	Vector"," ls","Online",".facebook","numeric","ockets","Aut","bury","-redux"," Redistributions","GLOBALS","urrencies"," tons","’,"," ê","(col",
" Symbol"," stayed"," ML"," municip"," sexo","Sen","nr"," gains"," shortly",".Menu","ý","KNOWN"," operators","-V"," Patrick","/add","_CO","iration","(post","Po\
sts","/_"," plug"," intellectual"," metab"," pregnancy"," Premier","nm"," prediction","606"," Ministry","Three","valuate"," Mini","bu","оз","<ul"," dd","olvin\
g"," Cut","602"," schem",".train","itate"," rice"," birds","に","middle","structions"," nerv","aque","453"," flu"," survival"," Galaxy"," Fant",".Order","Attri\
b","irts","éc","Movie"," conce","quarters"," mood",".AddRange","942"," resolved","ト"," burning","702","				\r\n"," WE"," hosting","LAB"," managers"," strengt\
hen","<const"," Firebase","oned"," Jean","'</"," :=\n","algorithm"," Arc"," frozen","_events"," overse","goods"," fait"," viagra","oses","922"," compiled"," Ath",
" substance","animated","PF","previous"," roots","(filter","olumes"," intro","(evt"," Bag"," Definition"," Features","Annotation"," avg","(sum","QUIRE"," render\
er"," Fix",".datetime","=device","Spe","getInstance"," extensions","_net"," Parliament"," comic","468"," Pick","arma","	model"," -------------------------------\
-"," meng","manual","adapter","}-","edback"," electrical"," Counter","ApplicationContext","_byte","(byte"," Autom"," terrorist",[231,144],"through"," fiscal","o\
ning","455"," spectrum"," bitmap"," sle","prod"," aged"," bene"," Spi"," brilliant"," stability"," diabetes"," configured","bone","748","484","ouses",".googleap\
is","FACE"," inspiration"," Detroit","ench","ру","vehicle","Station"," holes"," durch",".Media"," CNN","inning","604"," Pennsylvania"," emotion","Secret","ári\
o"," Rate","451","Depth"," modes","426","(idx"," hes"," grey","Standard","Quest","buy","sur"," Track","omm",".gl"," (\\","two","_IO","osex","_role","示","route\
s","Shop"," ASC"," memcpy","direct","446"," *\n\n"," BM"," Por","_history"," ResponseEntity",".setFont"," engagement",",h"," WordPress","fecha"," entrance","Des\
pite","IDENT"," sanit"," Generate",'("",',"_video","Strategy","_ok"," ties"," logical"," Bron","(File"," Moh",".Split",".Try"," Hind"," scoring"," approaches","\
 flour","VRT","804","USTOM","467","scripts"," Episode","389"," Amb","_OR"," frauen"," unlike"," riding"," pit"," transf","arte","้","rape","retval","_after",'\
"<<',"703"," Berlin"," tissue",".Intent"," для"," stunning"," Hal",".Integer"," whereas"," deleg"," userName"," formats"," compensation"," Hum","arring"," un\
safe","Pin","club","keyword","_theme"," caller"," ghost"," entitled"," Mas","561"," demonstrate"," Howard","Drop","#undef","427"," invoke"," Bridge","enden","ib\
ling","Slot","ATABASE"," temperatures","series"," Remember","Calendar","BF","=?","064"," AF","(http","makers","finity","precated","WH","olidays","-un","iale","\\\
User","reason","',\n\n","OWER"," predictions","prob",".nn"," ';\n",".FromArgb","_LONG"," troub"," unittest","elihood","	is","442"," consec","LEASE"," clicked","\
 templates","BY","perm","matches","law","(tf","_ratio","itempty"," creator","Bits","Encoder","*."," UIT"," Mask","curl","-go"," Occ","correct"," Ger","(layout",
"unct",".dispatch",";amp",".isRequired","	do","mir"," pthread","-auto"," Ice"," violation"," concluded"," vars","canvas"," Temp"," Philipp",[136,235,139,164],"c\
rease"," fishing","abbit"," concentration","irthday"," gross"," ki"," Handler"," immigrants",[232,128],"Und","pn","rac","454"," Consult","fold"," struggling","h\
eat","Generic"," ridic"," COVID","omitempty","_OPTION","가"," creatures","_PAGE","ei","(host","_HPP","516"," XXX"," awk","ascade"," preg","provider","Pal","ege\
n","clone",".Register"," attachment","beit","theless","(Date"," Forest","CGRect"," childhood","amine","axes","']=","Navigator"," replied","_inv",",T"," Feature",
"438","{-","LANG"," convey","用户"," Serif"," Aus","liche"," unused"," mont","nodes"," seu",".className","norm","_SERVER"," wing","inx","Raw"," Jam","590"," i\
nsight","471","535"," NG"," Interface"," stmt"," nan","culator","-app","(Bundle","MessageBox",[224,174]," meets","uby","OptionPane","itarian"," collaboration","\
movie"," armor","_bits"," Having"," nude"," Setting"," succ","Delay",".components","achuset"," Alexander","©"," meters"," preparing"," incent",[229,147]," könn\
en"," Conserv"," numero","achusetts","-int"," emphas","layouts","Excel","IBAction"," residential","eling"," NC"," Allen"," cette"," minds",".required","س"," Gi\
rls"," };"," stringWithFormat"," addressed","they"," Blood","poser"," jam","ș","数据"," stdout"," UTF","Classes",'>";\r\n'," Sav",".Bold"," enables","	tmp","\
 manually"," Squ","userid",".function",".cache","LOPT",".Services","588","ddit","tim","<img"," Things"," Everything"," apt","397","emand"," rolling",[235,166],"\
.level"," stom"," Winter"," viewing","(values","ocomplete","via","upo"," abortion","532","ière","１","_BUTTON","_domain"," bra"," Ast","inas"," statist","cod",
"LR"," drives"," followers"," allies","	current","ecessary"," damaged","_pt","andles","ountries"," simult","eu"," controversial","_GROUP"," rib",".Info",":mm","\
.normal","_ADDRESS",[32,237,149],"addle"," Dur",".Element","656","Warnings"," credits"," inhib"," emissions","545"," haz",".youtube","ugged"," bother"," Kansas",
" Fixed"," Tests"," FIX","576","Uniform"," kont",">>>","station","lore","atype","ishop","/****************************************************************","521",
"ComboBox"," vacation"," initiative"," defaultValue","770","concat"," Kh","632"," Welcome","izedName","Migration"," gradient","Hot"," hardly","elo"," Students",
" loose","730","atz",".Send","'/"," universal"," enterprise"," regex"," visitor"," Fly","Seq","น"," Visual"," libraries","atoes","Payment","447"," pent"," gat\
hered","VRTX"," DM","Split"," letting","Н","_errors","epoch","PARAM","cu","ств","olutions","Editing","fonts"," allocated"," Based","(Y"," Judge"," brothers",
"FILES","ço","531","wb","_PI","'^"," sword",".services"," nl","Tim","igg"," Moore"," cryptoc","出","_posts","otate","?'","....\n\n"," kl",'="$'," decoration",
"ạ"," DIRECT","GUI",")=>{\n"," newsletter"," precis","(point"," Equipment","uty"," Dave"," participation","uarios","xit",".As","ETER","orous"," shield","[]>",
"ilitary",".origin"," promotion","Unt"," ct","TRA","556","ViewHolder"," sigma","delta","arehouse","contract","(Vector","721"," compete","/form","/components"," \
nr"," Indones"," от"," Volume",".files","(resp","/models"," surf","standard","/o"," XCTAssert","VICES",".Code","SED"," activate","Delta"," limitation","rij","\
 pregnant",":^("," sour","pie","803"," expense","ication"," Large"," ±"," Bowl","(models","/N","857","Pa",".reload"," wondering","462","Execution","	      "," \
Graphics"," Contin","_job"," getName"," Magn"," DWORD","mad"," nh","features",'}");\n',"heets","(train","zn"," recruit",".connection"," barrel"," steam","_setti\
ng"," angular","aneously"," bil"," Norm","522","(!$","ibt","%("," posit"," Father","intendo","565","Live","041"," ports"," mej"," landing","ponder"," cod","_HEA\
DER",".Margin"," balls"," discussions"," blend","Hex"," farmers"," maintaining","   \r\n","syn","[T","rus","439","uffers"," contributors","_sys",".Debug"," cons\
tructed","omes","?id","slider"," suppliers","611","scriber","pes","О",'":\r\n',"\\Controller","))\n\n\n"," lua","Multi","ENS","Src"," petition"," slave","looki\
ng","VERT","	vector","Special","hh","anne"," Niger","/views","zing","endant","<C","speed","514"," {};\n\n","BeginInit"," fopen","@RequestMapping","EndInit"," pu\
nch","Sender","603",[233,148],"getMessage","/types",".PI","('');\n","ocused","(all"," dropdown",").__"," Vin",".ForeignKey","612","canf","oured"," Organization",
" а"," Culture","(cls",",_","902","rgba","의",".dataGridView"," dozen"," Ges","805","464","_shared","nick"," hosp","ometer","495"," claiming","032","ibles","r\
ik","是","enario"," dengan","obb","mont","_rank","('/',"," apolog","Ps","_power"," Gree"," fulfill"," firebase","910"," fare"," Him"," bean","…."," SPI","_RX",
" perception","relative","compile","uum","utos","auc"," Ask"," indicator","/th",".setString"," Wisconsin",".Domain"," artificial","Develop"," Sarah"," lying","(\
search"," Empire","urring","时间",'="${'," getId"," Payment","transition"," ].","ixin","VT","-select"," demonstrated"," lastName","employment",".getProperty",
" fought","fileName"," Pers","452","-card","astr","attrs"," prominent","Design","ancouver",[227,129,151,227,129],"ardo","secret"," rag"," poison","-man",",omite\
mpty","740","	un","itzer"," Casino"," Ross","-foot","(results","Plan"," laser","기","_DR","523","Facebook","449"," boards","sta","]],","675"," tiles","SIZE"," \
=~","970"," premier","ocab"," encoded"," reserve","609"," Afghanistan"," ListNode","urls"," submission"," neu","477"," #+#","_POST"," moist","elli","elligent","\
.alert","ód","bre"," Collect"," graphic"," longitude"," Provid"," Calculate","xffff","criteria"," waters","rock","loquent"," Trib","513"," burst"," suffix",".E\
xtensions","ishes","ivel"," LIKE"," Getty",".ActionEvent",".slf"," HAL","upal","EAR","524","udi","_timeout","UF"," Singapore"," Advent","_interval","chaft"," Em\
er"," telephone"," Turk","_interface"," Own"," encouraged","<Object","_Text"," Ontario"," Apply",".firebase"," antib","Priority","enez","Days","cid","urrence","\
;/","inned","ся"," vez","fw","//$","attack","458"," startup","ainers",".fragment","opacity","(conn","heim",".network","(stream","670"," NON","tol","830"," Xbo\
x"," DS"," cached"," prostitutas"," Balt","('[","575"," noexcept",`"'`," sd",".valid","_ag"," races","481"," rod","itudes","<>(","544",".Product","Forms","NEW",
"Pay","	boolean","_contact"," Electric","skip"," wur"," chronic","_driver","940"," Sab"," Ult"," Rad","STATUS"," Lewis","OB"," gifts",".Rec","TRUE"," intensity",
"Marker",".compare","ffic","Cookie"," Baby"," BigDecimal","ilet"," HOLDERS"," Lady"," lung"," Alabama"," dess","`);\n"," Builder","_region"," neutral","909","Bo\
th"," hp"," horn"," segments"," EC",'"=>"',"(rec"," Pi","GM"," laptop","Scalar","463","isd","-dialog"," Anderson"," mistakes","708"," Han","jes","estination","4\
36"," promises","bid"," Scient","GIN"," Performance","bage",".users","leading"," oral","Graphics","488","_PTR","518","hang"," inev","processing","Factor"," NA",
"$string"," grounds",".SaveChanges","clock","941","cripcion"," Newton","gc",".includes"," blast"," '-'"," puede","469",".Session"," grep","_final"," Gay"," Give",
"iri","-star"," UIImage","_epoch","ubb","enth"," elite"," campaigns"," Porno","_assign","Protocol"," Being"," Airport"," conventional"," Wat"," CI","ETA"," Anth\
ony"," tablet","(format"," consistently"," Iowa","474"," avatar","027",".cursor","!["," hanging","Her","Such","';\n\n\n","orgeous","()=="," viewModel",[32,227,131],
" els"," Agent","Fetch","apor"," cx","pread"," Pier","oeff","616","Sn","890"," Virtual","Apr",".White","615","_MOD"," Points","失"," genes"," vendor"," mainstr\
eam","<src"," Elizabeth","Decoder","-state"," Glass","ncy","adians","_mon"," Remote"," wireless"," Mi",[229,137],"466","表","stage"," Tile","llib","Variant","=\
=\n"," golden","(QString",".putExtra"," Dom"," Animation"," interactive","ifact","除","LET"," frequent"," <>\n","Filename"," sne"," Football"," rival"," disast\
er","ionic"," Damage",".Resource","-en"," Types","getString","(board"," bol","plain","zym","า"," scanner","ilder","_msgs",[230,143],"(intent"," destruct"," bu\
st"," Employ","oni"," UIViewController"," odds","earer","Geometry"," yii","_EXPORT"," Attack"," niet"," impression"," Gil","_prob","528"," CF"," Experience","/p\
lugins",".Method"," beliefs","Native","_build"," vig"," ranks","covered","705","such","Guard",".pack","adder","809","ivia","lng"," вы","552","Timestamp","_now",
" poker"," unc"," shapes","-types","_period","pk"," veteran"," sono"," appointed","overflow",".driver","_cat","utt","plant","imb"," Accept"," concert","	node","\
	z","?>\r\n"," banned","	               "," toxic"," disappe","473","ț"," grace","ateful","Reply"," Cruz","486"," scrap"," keywords","simp"," mortgage"," cyber",
" Execute"," latitude","ifu",".COM","dbo"," sorts"," Gas","omial",".Local","Cells",".Replace","Strings",".fit"," Third",'%",\n',' {}".'," Sony"," [:","585"," fa\
llen",".')\n","inh"," MC"," redis","Codes"," profiles","hook","Reducer","_FUNC"," navigate","strlen"," horm",[225,158]," SR",".boot"," digest","	header",".findO\
ne",[230,129],"DbType","nia","_merge"," donne","/Getty","_CHAR"," bands",".URL","artial"," freq"," sist","Ng"," rendering","\\Core","Widgets"," VA"," activists",
"Ste","=_","alla","Stamp"," loads"," xx"," Learning",".Mvc","uir",'("$'," connecting","ReadOnly","uru"," Eag","BIT","_DEL",[229,167],"arrass","external"," YOUR",
" Brew"," Five"," resize","igid","eration","653"," э","536","加","039"," Catch","ف"," Leon","amil",".Body","Clip","/list",".br","EditText","	db",".Game","(Bu\
ildContext","backend",".Red","facebook","529",".urls","mr","rolled","-------"," intervention"," retirement"," Kit"," PRE","UpperCase"," Socket"," :-"," studying",
" Metro","arded"," conversations","Called"," examine","ertificate",".gz","-responsive"," refund","_network","026","allowed","empt"," meals","Categories"," trave\
ling"," kg"," shame","                                                     "," explicitly"," mathematic"," Suite"," RGB","******/"," mixture","learning",".templ\
ate","atts","wx","	ctx",".properties"," drinks"," Either","setText",".getData",".zip"," reveals","<table",".HashMap"," Hur",')");\n',".framework"," START","feed\
back","457"," safely",".icon","configure",".lock",".layers","/>.\n"," ranked","_impl"," Handles"," hosted"," updating","album",[233,157]," shader","Editors","-r\
ound","[]{"," sep"," Hi","TEM","lookup",".man","_INPUT"," threatened","_IMPORT"," drops","ruit","sid","both"," Excel"," jer","ordinary","ей","VIEW","reply"," \
):\n","colors","verified","_Tr","_parse"," congress","617","Promise","ints"," Mother",".Api"," Duration"," firstName","inheritdoc"," Mars"," apr","ODY"," visits",
"631"," healing","letters",")));\r\n","future",".Framework"," kiss"," involve"," silent","adows"," anybody","sch","690"," solely","-img"," propri"," instruct","\
 licenses"," meth"," condem"," Domain"," Harris"," så","CEPT","Batch","@extends"," CONTRIBUT",".DataFrame","472","_packet","recision"," focusing",".ht",'__":\n',
":Get"," KC"," passage","Segment","_center","-zA","_BL"," convin"," classified"," NSMutable","_ap","tile","Rectangle","492","(nums","vens"," UIButton"," Feder",
"amo"," outline"," Parser",[32,226,137]," Works",".Schema"," engines","637","563","_common","542","_old"," setContentView"," ///<"," BT","fm"," divers","_weight\
s","emark"," ACT"," proportion","overlay",".dirname"," Git","_REFERENCE","<>","lb","_rule","败"," Putin"," sleeping","():\r\n"," preserve"," parliament"," Look\
ing"," picking"," Dispatch"," slip",[235,147]," Lyn","_signal","configuration"," Pitt","491","aden","procedure"," enthusi","fight"," Consider"," torn","Connecte\
d",".cos","_groups"," Think"," deliber"," resid","working",".columns"," Called"," eslint",'>",',"_DOWN","hist"," Advanced"," rewards","actors"," silence","479",
" myth"," neur","519"," auction",".GetString","eks","(project","598","	msg","	output"," complaints","551",",S"," tbl"," ,\n\n","riors","ahren"," lawyers","redux",
"_symbol","offee","_RESULT","(Name","UTC",".currentTime"," organis",".arg","533"," minim","wick"," receives","Balance"," speaks"," Days"," Below","483","tipo","\
Present"," reserv","hp"," rit","_RIGHT","--)"," chairman","781","DIS"," BOOST"," experiments","687","__);\n"," stamp"," fert"," fond","Ter","elve","uren","+i","\
endency"," virtually",'..."',"～","925","-cent","_unique"," pricing","mic","RESH"," :::"," annotation"," Circle","ongodb","itas"," %(","(component"," об","(p\
ort","-hour",".obj","LBL"," jury","GBT"," spy"," Professional",' "";\n\n'," striking"," discrimination"," pays","937","lict","entes"," throwing"," Plugin","(def",
" RuntimeException"," Migration","599"," dic","bag","onia"," corruption","704","(Map"," prz",".dto"," acquire","StateToProps"," loving","ож","_pattern"," emot\
ions"," publisher","_be"," couples","498","oj"," Chart"," trop",".tool"," establishment"," dol","654"," tower"," lane"," Sydney"," filling","claimed","644"," di\
alogue"," convention","booking","parency",[230,177]," Generic","718","\\Schema","482","618"," ranges","/ch"," panels"," ruled","生",".ts","_sets"," cleanup","P\
revious"," Animal","607","($("," Ave","ollar","028","_eval","	Name","(tree",' "]',"571"," duties","='/","Clicked"," differently"," Clark"," dit","ologists"," sy\
nd"," sends","-known","kb"," Modal","itative"," racing"," highlights"," Simon"," Captain","信"," CB","contin","aran"," physics","retty","etal",".md","axios"," \
speakers"," prep"," awarded","지"," Corn"," Nature","UDIO","737"," proj","-pre","[u","Features"," isEqual","Binary","sig"," confusion","546","568"," Hat"," któ",
".configure","MON","494","/edit","_Add",",true","541"," cli","ErrorMessage","-loader","Dimensions","ultiply"," {!!"," SqlCommand"," spoken"," pics"," toy","(Key",
" Loop","ب","EATURE","inction","_setup","wrapper"," tong","cular","Opt",".Pl",'=",',"(length","umn"," chrom"," sevent"," IllegalArgumentException","478","	star\
t"," begun","CEPTION","dataset","825"," Failed","cols","459"," knee","imore",".splice","shell","iggers"," themes","995"," DJ"," Assistant","-$","Maybe"," orderi\
ng"," Intelligence"," Massachusetts"," failing","elson","Great","=i",".rest"," invite","-disable",".GroupBox","’est"," tackle","gv","etter"," ),\r\n","_rules",
".warn","functions"," Christians"," backed"," slider"," enjoying","nest"," hij","_ms","//*","Annotations"," Variables","<V","(server"," Oracle","elements"," org\
anisation","_pointer"," Headers","[d"," deadline","issa"," knife"," NASA"," Height","784"," Async"," venue",".dom","bourne"," Hawai"," memo","ictions"," surveil\
lance","omi","/assets","587"," edu","ě"," roster"," hired"," Tok"," placement","urations"," setState"," Magazine"," horror","Try"," lag"," Everyone","thur","))\
;\r\n\r\n",".return"," symp","██"," nights","worker"," ale","ennessee",".step"," synchronized","487","ouri","Does",".change","fon",".setBackground","ircular",
"476","+-"," CIA","729"," Jane"," Similar","-I","leveland"," prospect","_found","	color",".Diagnostics"," announce"," assumes","/tr"," bd","987"," Carbon"," ana\
lys","564",".dest","nik"," Lie","-index","Drawable"," TAG"," triangle","_FLOAT","		     ",".black","vue","curacy"," affects","906"," surely","Slider","uki","cer\
y"," unter",".profile","ordon","                                                  ","leave"," smartphone","gie"," conspir"," tutorial","类"," cab","765"," Summ\
ary","*\n\n","äh",'"This'," slides",'"</',".dev","'<"," Ring","ła"," kotlin",".dumps"," bass",[236,139],"POINT"," utter"," és",".full","OLL"," ceremony","slo\
t"," aims","tooltip",".score","-dd","642"," prox","Recognizer","dynamic","änd","/std","DU"," NotImplemented",'("--',"RAW","635"," ethnic","anno"," championship",
",self"," acceptable"," Sprite","[type","üh"," VK","(jPanel","548","itr",[235,160],"aura"," faculty","avers"," Records",".Security"," constraint",".Bl","Uint",
"balance"," comme"," Nik","SuppressWarnings"," Ocean","554","_Id","DataSet"," inserted",'";\r\n\r\n',"″","ippet"," anniversary"," retired","orch"," perpet","\\\
Form"," involvement","_username","alem","_SERVICE"," Indiana"," cigaret","artz"," RC"," measurements","置"," affiliate","acional","-section","_controller","var\
d","_el"," Toy","<P","Machine","úmer"," Yeah",'"You'," mol",".Cl","controllers"," suspended","++;\n\n","ATT"," projection","Padding","586",".math","686","facto\
ry","042"," gamma","()>","cycle"," Bull","paths"," unp"," viewDidLoad","_Model"," assertTrue"," rated","Decl","verted"," Dat","brew"," pointing","Ms"," Pointer",
")'","_non","527"," SEC"," yeah","gency","initialize","fly","711","[pos",",g","Tele","034"," joke"," clause",".findById","enes","(instance","626","£","915"," s\
lic","_home"," */}\n","_pages","(service","905","RP"," Among",".getCurrent","806","ス"," slee","=<?","_prop","flush"," MM","Bel","Notes"," */\n\n\n","035"," rh",
"Tables"," Ju"," \\\r\n","lichen"," Insurance","]\n\n\n"," cooper","—the",".mat","489"," foi","(auto","Margin","636"," residence","559"," Histor"," ~=","Di","\
 ')\n"," exclude",".Drop",`'";
`," coc","_upload","Hide"," Unknown"," normalize","_ret",".'\n\n",".nodes","870",".DataSource","blems"," gentle",":$","'));\n\n",".Resources",[226,136]," Tai","\
VED"," Gun","leans"," Doc",".Void"," Amendment","866","essed","706"," recipient",".Node","ovo"," alignItems"," Unity"," Rome","burn"," voltage"," SHA","534","57\
2"," GOOD","helpers","/***/"," eliminate","wap","_angle"," refugees","	assertEquals"," probe","('../../","your"," merch","UBLE","	response","_DEF"," environment\
s","ousing"," restricted"," CONTRIBUTORS","621"," companion","ả","pow","urtle","bie",".Perform","=n","redis"," divide"," collective","Diff","Dynamic","isSelec\
ted","astype"," Lot"," Statement","icipant","akh","517"," serializer","_CFG","aval"," viewers"," FO","Occ"," robust"," Mit","_AND","Transition","unate"," pride",
" dramatic"," Pages","_tuple"," copied","mn"," ought"," equality","_has","_WR","573","emi"," surge","illo","()}","081"," perf","921","ulk"," investments","785",
" generations"," resort"," trusted","_freq"," forma","ATIONS"," Hu"," Grad","_cpu",' ",\n',"resse","(**"," hereby"," lake","_STACK"," Bureau"," sustainable"," P\
E"," dei"," Answer","Plus","/web"," ster"," mounted","_clear","fono","iances","_find"," confused","_bin","DECL"," instantly","UIT","_DO","Setup","kee","_printf",
"_stmt"," Steam","prof","lv"," solving","lator","otypes","Android","_escape","Leave",".getTime","811","ifs"," cov"," Classic","-dark","526","Dispatcher","-gray",
" Palestinian",".deep"," Inject"," reflection","538"," hypo","constructor",".application","yster",[226,149],"school"," Cow","593"," footage","-ins"," /**<","ato\
m"," profits","923"," booking","_threshold"," Liver"," citizen","bx"," Storm"," Corp"," wider",'")){\n',"_ACTION","iors","aises",":none"," cited",'"fmt',"Aug","\
comb"," whites"," sess","^^","ighth"," tang","_CAP","614"," interactions","497"," gard","646"," prize","647","afka","Tri","\\Eloquent"," Dynamic","理","gp"," r\
ealm"," Ni"," Edward"," identification"," physically","本"," picks","-friendly","<i","ifice","_AP","Logged","553",'}".',"/utils"," ....","ENTIAL","(Action","']\
);\n\n"," protests","oline","_RETURN"," populations"," Rain","dup","orial"," Authority","_expr","075",".us"," corrupt","	import","<char"," LEFT"," cabinet"," ne\
ighbour"," SqlParameter","attered","emia"," reviewed"," Hello","blocks","(process","997"," observation","rating",".global"," preference",".prepare"," dozens","W\
orker"," calculation"," Tower","airy"," ISO"," humanity",".asInstanceOf","712"," dys"," pier","igue"," associate"," intim","notify","({},","828"," Represent","p\
het","seudo","니다",".Position"," closure","(class","	time"," Orange","_ops"," popup"," Impro","_secret"," Eu",".setLayout","ully"," screw"," Sized"," COMP","\
 notifications","Transfer","Emitter","(old","letic","493"," -\n\n"," panic","715"," LCD","rules"," affairs"," Fill","_IRQ","912","attachment"," vom","<button","\
595"," texts"," activated",".access","(reader","Tem"," coron","roph","DMIN"," emerged"," inflater"," Independent","orious"," Delhi","672"," glyphicon"," Carl","\
Si"," experimental",".bar","IAN"," sqlite","cción","904","_BACK",",name","hort"," tens","549",[234,179],"usive"," genuine"," buck","/div",".room","_NEW","estad\
o"," Ark","ocols",".generate","touch","fixed"," '("," referring"," overwhelming","(let"," fue","623","_ENV","woman","Figure","animate"," Mort"," longest","coln",
"TM",":_","riel",",N"," RAM"," justifyContent"," actively","/public",[32,235,176],"Given","OTAL","失败","Sequential"," supplement",".ab"," categor","}},\n","a\
han","'un","osity"," accomplish","Utilities",".views",".cn","ceil"," CBD"," RF","PEG"," Gift","AYS"," WIN","panied"," ş"," observer"," smell"," {:","Linked",">\
[\n","oler"," libert"," `\n"," wenn","lated"," immune","(Node"," Problem"," Abs","logs"," ../"," ADC",' }}">\n',">');\n","=b"," Wind","lahoma"," allocate","oria\
n"," prescription","-quality"," Mayor","855","inely","endforeach"," Complex","kom","709","TY","790","]].",".Style","_many","','$"," barrier"," Fetch"," Marvel",
" resist","ого","bidden"," Runnable",":false","899"," builds"," Stage"," dub","empo",".site","558",";\n\n\n\n","994"," Denver"," revel"," triggered"," dice",
"_fail"," gc","833","589","	X"," Throwable","775",".router"," Revolution","ра","_NON","055",[159,165],"578"," elder"," abroad"," е"," Adult","blr","glyphicon",
"613"," promoting"," iz"," Solid","645","_loader","early",".enabled","-edit"," UL","_play"," Interrupt"," advantages","ucle"," mechanical",".tableLayoutPanel","\
 Working"," anonymous","Rating","igious","_phone",".addActionListener"," fran","unden"," *)&","_bool","ulative"," cone"," Mult"," mö"," Forward","]):\n"," conv\
inced","acted","643","こ"," Configure"," ceiling","Der"," passengers","Groups"," soccer","/W","aviors","swith"," Zone",".Options"," Mom","ieder","Arrays"," tre\
atments"," protecting","fac"," pickle","ButtonItem","713"," blocking","strar","ò"," Export"," threw","otta"," BASE",".ws",".LEADING","orderBy","_delay"," Pu","\
.dll"," Choose","992","Police"," BEGIN","boxes"," diamond",",l"," 			"," curious","624","tv"," erotische","ackages","	Set","Tick",".border","staticmethod"," che\
r","invoice"," cru"," defect","_metadata","relation","ikan","[N","(Qt","(Base","息","beat"," Empty","	o","_shift"," regret","722","Those","Cent"," Portug"," Is\
lands"," TIME","Management","996","-sp","539","ême"," notion","unifu","PK","826","行"," CURLOPT",'\\"\\',"UV",[231,186],"dra","cou","=`"," Destroy","rp",".can\
cel","GG","runtime"," Vue"," progressive","/services"," runner","_FRAME",".ToolStripMenuItem"," ','","delay","=utf"," screening"," pulling","omas"," anth","-new",
"/local"," iPad"," twitter"," dying"," heaven"," UInt"," Senator"," presum"," Walker"," overcome","etection"," embarrass","China","639","Include","ROLL"," dataT\
ype","David","ร","lop","-month"," scar"," Safe"," ****************************************************************"," accessories"," ramp","_USE"," contrad","\
))]\n"," prest"," HR"," Rap"," usize"," capability"," cort","-next","077","627"," burden","822","_reader"," @@","regular"," Ka","036","MAN"," astr"," '')\n"," f\
ed"," parsing"," Years"," broker",'":{"'," akt","Inventory","abeled"," argparse","*******\n","versation"," cord"," Ti"," hopefully"," ah","verb"," stolen",".Ent\
ry"," expecting","Orientation"," powered"," persist","                                                                       ","']);","')),\n"," Cash","	item","\
818","grades","ropol","basic",' ");\r\n'," awards","(range","-all"," IBOutlet"," Indeed","----------------------------------------------------------------------\
------"," stomach"," flower"," sew","_times","avis","QString"," Routes","_prot"," comedy"," logout"," wooden"," poster","piece",".Join"," Pok","celona","mutex",
";\r\n\r\n\r\n"," strikes","787","Loaded",")arg","esa","United","Ep","PELL","807"," Atlantic","ullet","652","apple"," settled","acon"," printer"," GC","定"," r\
endered",",’","heit","social",".ge","714"," Rick"," Utah","got","onical"," Scroll"," Sciences"," jug"," ampl","enti","LEFT"," tabs"," enormous",".getKey","loc\
ate",".EX",".storage",".We"," toast"," Additionally","882"," NOW","547","_UPDATE"," transferred","tha",".Display","_ui","IDEO"," meaningful"," Moscow",",this","\
 Victoria","改"," П",".stack"," Barn","paredStatement",":string"," bij"," STATE"," employers","	input","(|"," lex","invoke","	num","++,","atial","orses"," for\
k","_txt"," Antonio"," (<","averse"," devast","　",".Dec"," Gard","/ui",".%","tri"," rolled","ValuePair","itten"," Ther"," vrou"," Flow"," Finance"," Comb","HC",
".setVisible","isl"," pk","773"," upset","(raw"," Vice","eatures"," Lang","029","Looking","767"," AST"," trips"," Justin","browser",`="'.$`,".vertices","821","-\
co","}/{"," ?,"," Domin"," Belg",'"<'," suppose","addy"," walks","688","ERRU","_filters","Preferred","scene","ес"," Affairs",' "#{'," onSubmit"," stocks","/vi\
ew","gree","-get","903","hit","Jo",".getC","725","Initialized","ти","cuts","(Type"," Agreement"," Vietnam"," /*!"," pizza","-view","_em"," lhs"," muy"," Ident",
" Friends","061"," abund","_AD",".timestamp","-'"," duplicate"," hunting"," regulatory","iao","amous"," Entertainment","[A","iatric","_CLIENT"," Kids","/pkg","B\
reak",")));\n\n"," Shape"," relating","Interrupt","ableOpacity","embre"," mystery"," journalists","ritable",".Link"," stopping","CRET",".DB"," popularity"," gew",
" impr","setValue","FLAG","	max"," bake","wy"," Economic"," encontr"," fname","/de","Rank"," bugs",".sm"," median","DOWN"," Sure","AtIndex"," Dick"," (__",".del\
ta","Fr"," suggesting"," RecyclerView",",e","START","/****************************************************************************","xford"," receipt","CLAIM","\
readonly","968"," engaging","619","Ca","asma"," ensuring","English"," Vancouver","hyth"," purchasing"," PI",".word","(sp",".home",":def"," gig","574","671"," Ve",
"forum"," Mitch","Bay","_FL","651"," soll","577","_columns"," minority","bird"," handed","SSL","STAT"," nervous",[131,189]," filePath","CREATE","Aw"," pens","83\
5","seed"," Compute","olk","594"," Asset","reach","'),\r\n","navigation","LF","/util"," Pub",[32,226,148],"cion","##\n","072","III","TagName"," amid","permissio\
n","ifiable","xFFFFFFFF","ни",".Buffer","_irq","dark"," retval",".fire","production",".listen"," Weather"," buyers",".ne","erp"," Pent","699"," welfare"," pag\
eSize"," Stadium","erta"," lev","ampa","Pager","665"," charging"," Netflix","|null","_random",".xpath"," stere"," ISIS","ponses","(loc","566","eyond"," Official",
"657"," Maryland","DataType","_par","{},"," Enjoy","727","_SHIFT"," Awards","_ENTRY"," seemingly","enticate"," hearts","583","_;\n\n"," HIV"," individ"," Flag",
"_ctrl"," Callback",",z"," GPU","	obj"," Phoenix"," BUS","907"," rubber","_AUTH"," Solutions","(location","Variables",".setEnabled","_high","WO","Gesture"," ret\
ry"," objectForKey","alloween"," mos"," Cele"," ikke","(cell"," MODE","rena"," describing","641"," phi"," rd"," deserve"," wheels","市"," critics","755","Names\
pace"," Fra"," \n\n\n\n"," alla"," requiring","期","utation"," delayed"," administrative"," bay",".hidden","Tex","051"," boundaries"," ]);\n\n"," Following","~\
/","Fi","_conv","_TITLE"," desde","ICollectionView","Alias"," bite","patient","_COMMAND","Completed","	elif","(<","Business"," Pool"," pursue"," Ban","_steps","\
_DECL","umble"," combo"," Layer",".xr"," dup","---------","628"," modifier","rob","rez","696"," athletes","Used","wear","815"," legitimate",' "\n\n'," hv","Std",
"037"," Hold"," surviv"," Alliance"," Early","778","Behavior","(font","/libs"," rectangle"," singer"," amp","EqualTo",' "."'," girlfriend",[229,177],"linear","o\
bserv"," più"," complement","WithValue","(password","take","Blank"," Compar",`'",`,"_policy","mongoose","_FAILED",".report","Ratio",".PerformLayout","747","usa\
ble","mers","_render","PEED","772"," lesb","	E","_tool"," ladies","908","ос","))))\n",";;;;",".dot"," nest","peak","ukkit","eca","_SW"," &("," Oklahoma"," ban\
king","569"," Nintendo","752"," reproduce","_elements","_mac","proxy"," remarkable","}/${"," outs",".hasNext","MODE","658"," anime",".conn","Unique","Dom"," imp\
ortantly","itty"," juice","Tw"," Partners"," attacking"," portable","amiento",".PictureBox",".gen"," optimal","582"," recre"," journalist"," Extract"," Moreover",
" marginTop",".Ap"," firing","NaN","	template","ад",".En"," defence"," Tel","ilen","jan","=data"," Url"," Reuters","(total"," Fifth"," essays"," interpretatio\
n"," charity"," Rules"," subsection","styled","azer","lags","LIST"," uploaded"," trash"," registr"," seller",">';\r\n"," startTime",[231,153],"sy","(HttpServlet\
Request"," trap","GC"," embedded"," surrounded","816","imits","TX","ylinder","685"," Fal"," sentences"," Ja","IFICATION","weapon","ovation"," coat"," interpol",
" lips"," Ky"," vectors","_am"," intake",".world"," inbox"," MAC","_ab","(nameof","633"," entert"," gathering"," SIM","++.","nya","'}}"," UPDATE"," pac","(html",
" Sant","iating"," Ideas"," spray"," Hart"," verification","adesh","/modules"," Mind"," SizedBox"," shelter"," heroes","atty"," certified","sj"," être","ło","\
 publishing"," Malays",".getUser"," Provider"," LinkedList"," Bor","ROUND","did","tain","pire"," Jenn","tel","ande","757","_front"," McG","TestMethod","อ"," o\
ccasionally"," Wales"," exercises"," В","045","-plus"," validator"," prayer","LATED","_author"," labour","++\n","-equiv"," GPL"," facebook","simple","gly","Pro\
cessor","ipy","744"," *>","648"," cleared"," Push","858"," penis","Structure","lij"," Morgan"," handful",'".\n',"984","|\\"," ********************************",
" Aqu","584","_IC",".loads"," meter"," Marine","::{"," TS","776"," Arrays",".Title","GRAM","termin"," coinc","Else","_states","-run","members","782","astro","06\
6"," onPress"," beings"," abandoned"," taxp","owners",".mode"," diagnosis"," _\n"," Knight","	A"," observe","),'","823",'!")\n'," Para"," variation","(False"," \
Anti"," gri"," homeless","?v"," bez",".Server","release"," Patri"," chars"," ranking","activation","581"," wides","qr",".Sql","acular"," Bot","_sync"," happines\
s"," volunteers","877"," sits","/<","[e","(fileName"," capac","832"," Maria","father"," gram","*i"," caso","_draw"," Raw"," Iterator","664"," Padding","924","PD",
"BOX"," SPECIAL"," fecha"," vide"," Leader","以",'$(".'," diameter"," mild","745"," rocks","appings","048","directory","557",".flush"," Jess","UNIT"," Pear"," \
mandatory","Sur","qt"," streams"," cooperation"," Sac"," cheaper","	ch","animation","fare","(height","(True","NY"," wrest"," polls"," encountered"," Marketable",
"_PASSWORD","716","_SELECT"," Arabia","_clock"," voy"," из"," stir","isible","-effect",".created"," toys"," Tradable"," rust"," strcpy","_timestamp"," talente\
d",",null"," Jobs"," Portland"," weakness","Throw"," Angel","修","754"," uncert","）\n"," 이","Which"," [-]:","Something"," convicted","kle","edium"," branch\
es"," bases",[231,174]," complexity"," Fig",".reshape","$db","736","_CONST"," Tes",".runtime"," deny"," BSD"," kr","hatt"," Static"," universities","Replace"," \
drove"," adoles","_plugin"," LGBT"," tex","duction","751","799","EDI"," Ted","_URI"," reception","arten",".Single","rice","scious","843","_bg"," wages"," Servle\
t","UILayout"," formatted",".Mod","<class","isen"," representatives",'"]='," portal"," Hunter"," hiring","__)\n","riculum","uo","liest"," tears","Lat"," literal",
".Insert"," curs"," Comput"," terrorism"," sweep"," []\r\n"," passenger"," eastern"," tweets"," operated","wnd"," Syn",".tools"," WM","ulates"," bacteria","(byt\
es",".setData"," visibility","//================================================================","elm"," generating"," mv"," kh","jen","/search"," accounting",
"segment","actic",".ip"," deployment"," footer",">',\n"," expanding"," Hamilton"," Contrib",".Tables","728","Activ","HH","ocommerce","_;"," amongst","owing","85\
9"," Cold","APH"," psychological","_tensor"," packaging"," Sweden"," pare"," aggregate"," moderate","862","_hand"," designated"," drum"," getUser"," Creek","_sc\
ope"," Transfer"," Marg"," fighters","Wnd"," Sel"," Launch"," emerging","iframe"," Additional"," fears"," satellite","_:"," disposing","GetValue","HttpPost","AT\
IVE","ulary","Views"," attending"," Tennessee"," Mission"," medication"," Wy"," Anna","ع"," Vertex",".types","Organ",".DataGridViewTextBoxColumn"," RS"," tempo",
"(App","892","VersionUID",".point"," Dutch","Hours","LU"," quoted",".builder"," Perfect"," Always","_two"," exclusively"," Cra","ificar"," AWS","ingham","comple\
x","kernel"," gravity"," wi","052"," overview","661"," Want"," WP","(sh",".rotation","States"," Teen","_components","수","Received"," lyrics","rites","					 ",
"-American","[num","/python"," UART"," apple"," Jonathan"," momentum","ั",[130,185]," mich","andra"," biological"," Mens"," %%","elsea"," Mexican",".randint",
" tale"," Validate"," defeated",".htm"," copper","=/","cosystem"," rip","decimal",".VISIBLE"," Ta","														"," downloaded","environment"," nomine","build\
ing"," Spot","ipheral"," alto","quet"," FT","/get","/master","WIN","元","676","West","argc"," producers"," Much","_storage","credit","CONT"," vet"," voices","(\
'',"," instruments","662"," MSG","esse","repository","omics"," dealer","Still"," banner","ascii"," remarks","[js"," shorter","gulp"," myster"," kun"," Bird"," t\
iene","788","nut"," Um"," wise","Yeah","INESS","046","_begin","-heading","Course"," \r\n\r\n","ombie","graded"," GPS"," że","Fit","caption","ön","/image","lia",
"(mod"," leak","enza","629","/H"," Happy","993","Dist","nx"," Governor","(last","teacher"," Sent","support","838","jectory"," م","Registration","063"," Gray","\
,false"," adjusted","(settings","<R"," Mage"," plaint","_)\n","	it","ometric",".bootstrap"," carries","Ip"," !$"," swimming"," Mario"," Questions","PACE","方",
"eor",'}}"'," oven"," Kon"," wisdom"," acquisition","essment","agine"," expressions","SequentialGroup","Front","ulpt","awk","'])\n\n","813","732","_AR"," analog",
"ulin","_PRINT"," LG"," blob"," Furthermore","_component"," Cole","LAN","SCRIPTION"," lap","icensing","_TIMEOUT"," Fro"," liability"," composed","634",".createS\
equentialGroup","_person"," beam","	        "," NotFound","684",".'\n","ís",".TextView","PDF"," kar","__('",' ":"',"_messages"," harvest",".history",">'\n","-f\
old",[230,138]," Better",' "\\<',"spacing"," furnished","913","oser","]}\n",' $"',"pull",".Post","919","(ip",[151,143],".front","nte"," FM","guid","844"," negot\
iations","agonal","934"," tremend","ungeon","Adv","carousel","ße","_DESC"," hammer","ậ","        \n\n","-core","-service"," corners"," SF","pred",">A"," JLab\
el"," romantic"," testimony","osc"," Generation","asures","_internal"," prints"," ])\n"," Cleveland","repo","Disc","677","762",' ">\n',"����"," nearest",
"591","_tb","(require","EOF","-child"," budd",".XtraEditors","alties","723",'\\":\\"',"Words","917"," locally"," purchases","695","Drawer","extract"," execut","\
}'.","userdata"," focuses","-minute","764"," Publish","ogo"," mountains","Bot","}>{"," tension","rod","mesh"," transformed",",R","()}\n",".long"," gorgeous"," S\
chedule"," oldest"," subprocess","(IN","yect"," Cooper","arness"," Monitor",".part","972"," NBC","668"," cotton"," hol","726"," rgba"," Bio","Continue","Pod"," \
participating","clusions","(ByVal","734","ì"," HOW","_setopt"," accompanying","091","aton"," /\\"," Authentication","ién"," Barack","/*."," eager"," Cancel","\
<lemma","eph","	window"," incidents","756","),(",".Des","ibe"," Functions"," hospitals","038"," oxygen","rootScope"," drew","	request","notice","aku","aments","\
far","973","774"," precise","_wrapper"," listeners","AZ",".bounds"," Average","fieldset","_axis"," examination","'.\n","mons","++){\r\n"," Forms","한","916","C\
ppMethod","_trace"," engineer","663"," Flat"," revision"," heating","638","/profile",".ru","priority"," infer","_STREAM"," *)(",">$","OLEAN","OKIE","IBILITY","U\
AGE"," Survey","071"," resign","wing"," secrets"," chips","JSONObject","Desktop","596","_SYMBOL","(resource"," </>\n"," newest","uli"," desert"," dip"," Pow"," \
equation"," possibilities"," Fed","osph"," [%"," bubble","etherlands","793"," cement",".auto","_AN","’.","selection"," Bond","988","Den","-O",".getType","896",
".Window","pres"," swinger",'"})\n'," pip"," mice"," compound","-plugin","iko"," centuries","icular","-inline","	key",">\\<","ENSION"," [\r\n"," precisely"," ét\
é"," Past"," Cambridge","-full"," analyze"," Steven"," nem","due","oren"," muscles","ijing","852","/-"," Kennedy","597","RM","ossible"," actress"," dolor","914",
"录","Need",".toggle"," Race","wers",".material"," Due"," Pel","#print"," independence","exus","Shadow"," encoder","(level"," Swift",".doc","_selection","952",
" serialVersionUID","945","Labels"," performances",".Tag"," NHL","izen","/UIKit","991","_CONTROL"," earnings","975"," Alt","_HANDLE","Ctx"," persu"," tran",[231,
168],"_CHANNEL"," satisfaction"," GP","769","iox","mitt","lando"," pig","inals","ência","731","Surface"," UUID"," beneficial"," sequences","	memset"," magical",
"«"," worn","ASC","popup","COMP","_before","eness","Ui","Les",".require",".Serializable","addGap"," authorization","085",".pyplot","urray","latitude","845","fr\
ames","ajs"," compass"," observations","_sup",".environ"," triple"," Ruby"," drain","_FILTER","San","UMP","NullException"," Gab","owe"," Turkish","_sequence"," \
Grant","uela"," wo"," cube","iq"," disorders"," extraordinary"," ctrl"," Seq","entr","865"," sanctions","949","utsch","Reports"," inherit","Period"," photograph\
y"," Framework"," specialist"," ?\n\n","_selected",".Player"," allocation","(account"," structural","vable","-offset",".AppCompatActivity","ам",".AddWithValue",
" icons"," shutdown","_low"," Compare"," Ce","=head","lam",".predict","_DEC"," Sleep"," Gratis"," suggestion"," DEL","caff","avirus","Nothing",[158,139]," wides\
pread"," mechanisms"," textAlign","occup"," Rail",":NS"," fiber"," mk"," vintage","-long",".reduce",".Entities","(record"," pleasant","FRING",".Cells","OTT","	e\
lseif","649","724","_confirm"," ViewGroup","sym"," pray"," suspected","Contains","983"," borders"," componentDid","ASSERT"," infinite","-order"," hello"," Grade",
".currentTimeMillis","apolis","zh","	Object",":\\\\","HO","valuation"," vocab","719"," coupon","atabases",".GetType","Learn","792",']="'," Gary","otive"," ash",
" bib","XXXX"," balanced","VALUE"," Nat","_Ad","<E","区"," MethodInfo","897","LIB"," considerable"," Industry","tests",".setTitle"," Bluetooth"," mapped"," Bru\
ce"," MainWindow","	status"," raz"," Mand"," classification","Permissions","969"," ----------------------------------------------------------------------------",
" containers",":set","_xml"," whilst","Through"," valign"," worlds","CORD","EDIA","ров"," spare"," Had"," DEF","(ptr"," warming","898","ा"," consensus","ag\
ne","CTL",[32,236,149],".Main","webElement"," pist","Flash","Append",".twimg","Tap"," vegetables","alg","058",".sample"," coaching","(ind","CellValue","CheckBox",
" Hell","ROOT","796"," stadium"," investigating",")%","sted","965"," Writing",[32,234,178]," uno"," {{--"," coords"," unser","organization"," Crime"," Democrat",
"579"," vin","/file","078","-api"," Ay"," funded"," Brexit"," Gh","entina","cases"," dash"," !!}\n","HI","Office"," captain"," worship","\\C","733","851"," glob\
e","_board"," babies","876"," consecutive"," enhanced","ereum"," Advis"," grain","771"," craw","ancellationToken",".alpha","_WITH"," Ott"," Cool",".batch"," ver\
ified","(callback"," regards","683"," IntPtr","oucher"," kin"," touched","ità","athon"," adjacent"," accompanied","LEAR"," implies"," hill"," Baltimore",'="-',
"Finally","883","Sam","icopt"," sod"," maj"," Shipping"," getAll"," coaches"," donations","ilot"," Tar","cerr"," badge"," markers"," Rand","aised","issance"," e\
xploring","827","uced"," Indonesia"," beneath"," magnetic"," museum","matchCondition"," disrupt"," remind"," TM"," /><"," fool"," esk",".Null"," Dies","_OUTPUT",
"_TYPED"," painted","673","735"," sophistic"," Bear","*n","_PACK"," delivering"," COUNT","单"," jeg","-car","fname"," ranging","848"," Neg","/******/"," CHAR",
" ultra","Grad","=t"," judges"," Dise","anners","985","891","861"," scal","_cal"," CONNECTION","_embed","(fn"," Craft","047"," Pas",'")->',".convert",".resource",
" STATUS","ông"," Tit"," classroom"," Architect"," Kings"," steady","/*!\n"," Gene",')";\n',"icia","stan"," Construction","umper","951","wc"," CBS","inging","-\
party","(driver","MARK","082"," nested","eward"," dependency"," males","928"," ONE"," Production","][$",[227,131,188,227,131],"_LOAD"," Bol","elry","831",[160,233,
153,164]," Require"," placing","xxx","CALE"," thumb","824","Choose"," prototype","VOID"," lesbian","741"," traits","Sharp"," consume","Truth"," actionPerformed",
" Environmental"," Dean"," estado","same"," numeric"," transit",".Email","-side","_RUN"," Village","_OPEN",[232,166],".rem","-warning","anya","PropertyChanged",
" (!_","(check","ilia"," Soft","steps"," Madrid","MemoryWarning"," handlers"," experiencing"," inspect","buttons","ReceiveMemoryWarning","chemy","Links"," urlli\
b",".SystemColors"," Eigen"," punishment",":UIControl","bara","-set"," }\r\n\r\n\r\n"," tolerance"," interfaces",".redirect","ighbors","csrf","_background",".Ut\
ils","_HT","692"," Interest","imos"," grants","083"," examined","Д"," cf","forge","backs"," Objects","_sent",".entry"," THEN","ellido","cia",",res","659","681",
"/stdc",".nd","(Int"," Authors"," AppCompatActivity","'{"," medi","Music","igm","ceipt"," auss"," targeting"," Keys","hn",":]\n"," mineral","î",".ca","761","om\
ed"," sheets"," camb"," deadly",".inject","(unit"," Selection",".gms","(connection",' $("',"émon"," Currently","pte","_paths","847","leaf"," implications","pos\
al","位","[/","ancia",[233,155],"mul","cie"," geile","679","imals","UIView"," surre","serialize","ISO"," arbitrary"," sockaddr",".fn"," Merc"," casting","KeyDo\
wn"," newValue","opens","717","Todo"," flexibility","				  ","Velocity","ún","rowing"," computed","`)\n","statement"," ri","_cart","Low","transfer",".nav"," gr\
ave"," Door","	alert","691","698",".subscribe","-profile","	base"," −","__\n\n"," engineers"," explosion"," dari","682","	Log","onal"," isolated","{i"," Msg",
"Future"," racist","-wrap"," Vers","borg","ISION",[32,209,128,208,176,208]," Yan","836","initWith"," nomin","(empty","ín","イ","	width"," chamber","/ajax","EM\
P","093"," neces","ivos","logic","*)&","cripts","976","RowAt","053","iblings"," ears"," computing"," maker"," Neither","breadcrumb"," serialize"," Within"," del\
l","_TRACE","092","=a"," wishes","-inch"," Dor"," innocent"," Dol"," intens","forced","054"," BIT"," photographs"," casa"," Len","\\Framework",".Simple"," dear",
"895",")/(","ippi"," owns","Players"," proposals",".pi","usalem","Damage"," calories"," Creative"," [$"," //\r\n","786","AndView","ème",".custom","_factory","c\
ommands","_look"," strcmp","YN","aired"," audit","ост"," Reverse","ropriate","etics","<vector",".selenium",".or"," predicate"," finishing"," kle"," Repos"," \
Khan"," Making"," FS"," pute","	state","_SUPPORT","'-","orientation"," existed","atura"," expects"," Shadow","966"," organiz","型"," suspension","669"," uit","\
 simultaneously"," Affero",':");\n'," rocket","cas","etermine","aceut","693","xl"," AMD","(graph","758","872","associ","_CR",".arange","049","(jLabel"," beef","\
Quick",".card","]):","-gr","797",".GONE","_CLOSE"," Nev","ías"," stepped"," Freedom"," WR","NSArray","_rx","_dialog"," hotels","953"," (\\<"," Diamond"," assum\
ption","umi","(items","\r\r\r\n","法"," nel","Books","县","usb"," FIN","881",[230,172]," corporations","USA","                                                \
    ","929",".property","ewise","_plot",`">';
`," pepper","989"," shed"," Medium"," Cookie","889"," overseas","edor","asurement","766","存"," '.'"," php"," PROC"," exceptional","(th"," Jet"," occupied",".s\
etImage"," Related","ucker","Members","PRINT"," Glo","_VIEW",'}",\n'," adoption","[])\n","842"," Missouri"," Lincoln","erald","Popup"," fate","-bootstrap","fect\
ions"," Poll","_ARGS","inance","697","-home",".),","_done","694",":\n\n\n"," discussing"," SQLException"," electro","	req"," zw","886"," lui","932"," overnight",
"$user"," WAY"," allerg"," disappointed"," radiation"," impressed","ificates"," tob","CLASS"," cuda","_det","-post","ulu","Translation","-hand",".year"," Mongo",
" unclear",".engine","WEBPACK","rices","_ACCESS"," holidays","percent",".Identity"," Gov"," passionate","!!."," Greece","plusplus","'));","GP"," excit",".tabPag\
e","_cond"," sponsor","MODULE","_proc"," $\n"," rational",".Tool"," ihr","cca","品"," Estate","IBUTE","ActionPerformed"," Solar",[166,130]," equity","tid","938",
" recip",".simple","mk","689"," Luke"," Guardian"," encrypted"," dominant",".place"," NV","839"," tongue","(Get"," stainless",".Play"," eb","aci",".buffer","rea\
dcrumbs"," vaccine","prom","979"," userInfo"," slug","SerializedName","-wide"," reactions"," Yang"," Adds","(userId"," plates"," MEM"," bail","Inside","eted"," \
elsif"," sake"," cycles",[32,236,151],"	I","-collapse","841"," GMT","814","Declaration"," gros"," reaches"," custody","Until","753","856","tu"," Chen"," nx","(a\
ddr"," Offer"," colleg","assador","674"," mapper","854"," SIGNAL"," Bloom"," Holl"," Imper","-des","_site","Proc","Equ"," atomic"," Woman","sent","738","817","s\
car"," intelligent"," Getting"," Registration"," Phill"," killer","unicode","\n		\n"," Jacob"," Const"," locate"," caus","749"," Scholar"," constitutional"," in\
flation"," Got","=array","endum"," translated"," divorce","Entries"," sor"," Quote","irlines","UK"," excel","(opt"," ADV",",:,"," contacted","742"," DA"," rings",
" Industrial",".getContext"," forgotten"," Tan"," pants"," ov"," decoder"," Partial"," vc"," battles","Arial","FRINGEMENT","irates",",w","aintenance"," Od"," Te\
chnologies","前"," Carter",".findAll","Nome","Ben"," Usage"," Picture"," badly","_panel"," patent"," Protocol","lotte","	player","jections","746"," dou","_rele\
ase","urniture","_tax"," Fields",".dataset","_master","CLUDE"," Pharm","bst"," operational",".cell"," identifying"," jwt","tuple"," TC"," Cro","936","ixmap","-c\
omponents","general"," oz","_De","_double"," Too","088",".ViewGroup","879","gate","dings","photos"," grande","ollect","_lin"," awful","filters"," alternate","es\
p"," compress","eo"," Scale"," indirect"," invoice","\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n","Starting"," Players","iele",".then","981","Ord"," Tuple"," bout"," Stati\
stics","Preview"," puzzle"," Width","STATE"," overlay","	on"," infr"," smallest","locked","то","ssl","779"," deemed"," sco","reck"," jButton"," missions","871",
"称",".SelectedIndex","TABLE","Sept"," acknowledge"," strtotime"," Tell"," Dak"," aluminum"," fence"," Stars","CONFIG"," retrofit"," emphasis","/header"," Some\
thing","inished",`='".$`," Validators"," polar","sections","944",".aspx"," aspir",".Mock","CodeGen"," peut","971"," accepting"," backing","Picture","/ap","ег",
"_SEC","-use","annotation"," cognitive"," grip","hour"," Legal"," epic",".toolStrip",".notify",".Last","ORIZ","Middleware","criptions","lash","_FOUND"," Liverpo\
ol",' {}",',"931","Install"," nit"," figured","[len",".Win",".platform","853"," gambling","(dt","avery","	include","Whether","Routing"," therap","Remote"," Loss",
"yll"," approached"," Vehicle"," Alpha"," você","answers","NSDictionary","954","consider","unused"," Fan","orable","fre","873"," DISCLAIM"," Actor",".]","toHav\
e",".userId"," speeds","eway"," recurs"," г","_priv","!”\n\n","Choice"," settle"," planes","'},","Tom","ITER",'!"\n',[229,187],"achelor"," separation"," dal",
"adj"," registers","riz"," Notice"," lu"," courage"," axes","cellent",".async","073"," compatibility",[231,171]," !\n\n","	title","YLE","	message","UUID","OLDER",
" HH"," StyleSheet"," accessed",".validation","tasks"," pollution",".canvas"," ingredient"," Cabin","Ah","oldown"," NOI"," ×","[f","educ","yalty","(not","_Stat\
e","933","amen","795","739"," dao","udad","ellers","}&","licity","_WINDOW"," tatto","valor",".Range"," referenced"," Reserve","Money","874","SCRIPT","/product",
"choices"," tin","ん","918"," separator"," pkg","ammed"," MAT","!!\n\n"," raid"," motivation"," XP"," Background"," Quaternion",".defineProperty","iker","	pare\
nt"," Originally","antage"," Hans"," timeline",".cur","opic"," Sequ","must"," Coal"," formatter","_RGB",' _("',"'}),\n"," ================="," FUNCTION"," lng",
"icates","live","_engine"," towns","868","'))\n\n"," PK","(api","	scanf","089","packet",".phone",[225,128]," Andy","_NAMES","982","PLY","955"," mins","imi"," br\
ick"," blade",".stdout","}`;\n","Shift","	sb"," Checks"," phenomenon","Avatar"," ministry","rose","	File","878"," titled","(LOG"," gan","design","(),\r\n"," bon\
es","stm","ść"," InputStream"," volunt"," Serializable"," fighter"," Drag","Twitter"," subsid",[231,188]," forums",".loading","logged","_this"," terrain"," ir\
re"," Ing"," CN","_objects",".uid"," consciousness","TINGS"," Gall"," portray","056"," Developer"," participant",' ";\r\n',"/model","794"," Operations","^\\"," \
Later"," raises","-none",".meta","='.$","Finished"," replacing"," sampling"," Jen",'"There',"REAL","ALE","스","Orders","_parameter"," Olympic"," très"," arena",
"iol",";?>"," impacts"," WS",":get"," flights"," Russell","camera","Fn","sigma"," forcing"," locals"," departure"," celebration"," Say","884","２"," Hills",".h\
asOwnProperty"," typings",".API"," donation","OperationException",".Activity","cplusplus"," Charlie"," imported"," dann"," occasions"," implementing"," purple",
".dialog","SQLException","erno"," wars"," paste"," decreased"," harsh"," elabor","inputs"," Views"," errorMessage","_mul","	write"," Cop"," Annual","(button"," \
vida","bars"," Harvard","	expect"," indexes"," documentary"," flesh","ORLD"," Delta","MAND","Brush","-column"," developments","974","783","methodVisitor","slice",
" PDO"," investing","867","irable"," xmlns","；","arta"," theories","_city"," $__","Creating","(pr","Dropdown","ismatch"," NET","926","'])){\n"," Values"," SEO",
" STAT"," ecosystem"," tempt"," \\\\"," //{\n"," Christopher"," Kentucky"," HttpServletResponse"," hybrid","yon"," feeding"," Extra","Norm","ITCH"," Sean"," Upl\
oad","mun","pur"," persistent"," IDC"," Perform","863",".merge","_room","Meanwhile","!='"," Wel","ArgsConstructor","887",".Database"," counting","()*",[148,229,
155,158]," TOP","mill"," DT","IGNED","956"," KB"," comply","South","_collection","Chapter"," explaining","_AM","_ts","cards"," quel"," pole"," touchdown"," Othe\
rs"," peers"," TypeError","763"," sixth"," cheer"," dispute","963","893","usc",")],","thumb"," hiding"," SIG","likes"," PAGE",".Reflection"," headquarters","TIN\
G"," Ghost","MLE","$\n"," contrary","extend","']).","FFECT"," Pinterest","úmero","ricane","	session"," crystal","-Control","overnment","ograf","961","-action",
"volume","ften"," uncon"," animate"," lease","scr"," refuse","》","ftp","information"," evaluated"," injection"," jack"," workshop","注","PTH"," Ts","offer","\
	os"," kingdom","Missing"," lawmakers","extField"," singing","abi","/client",".media","ATEGORY","Signature","%',\n"," Fuck","][:"," sensors","/com"," Primary","\
.SQL","_program"," pills"," integral"," fleet"," dropping",".sl","Been"," pets"," advised"," dragon","_EDIT","(im","939","FER"," Drug","(random"," compression",
"oust","[%"," buyer","hop","Roles","manage"," painful"," Branch","-modal","enant"," Mesh","/font"," Graham",[32,226,152]," nc"," Francis"," specification"," dam\
ages","-config"," theoret","secure","_multi","aceutical"," demanding","enne","ISTS","094","()));\n\n","Reason","Recent","phase"," psy","_MAN"," volunteer",[229,
191],"istributed","lio"," productivity","_comm","Spring","nis",".weight"," Cancer","Alloc"," Tweet"," separately","	check","_properties",".Unit","829","_CLK"," \
gt"," ();\n\n"," handy","834"," Thompson"," unnecessary"," Reader","894","GN","=request"," Utility",".Repository"," Ax","hydr","791","ieu"," thy"," lt","_mail",
"修改","ailand"," Philip"," bitter"," betting","837"," timed","ocks","076","'a"," algorithms"," reinterpret"," toss","rogen"," hoped","(selected"," venture","\
TEX"," Leave",".Substring"," grateful","743","uka"," Consumer"," aggreg","Circle","ก","_blocks"," legally",' "|',"ッ",".board",".Ab","Functions","recipe",[232,
135]," Oxford"," wholes",".Build","_changed","hai"," departments","964","Imp"," coalition","INFRINGEMENT"," empower","itches","North"," inflamm","ONSE"," missil\
e"," Raj"," Issue"," atoi","caled",".Controllers"," Wolf"," crushers","ệ",".Auth",".addAttribute","his"," boots",".clean","camp"," tenant"," tune"," {}'."," w\
orkout","Repo"," partially","MISSION","jamin"," SB"," determination"," '');\n"," Beng"," vos"," inhab","/lang","sburgh","Executor","hone"," Challenge","_links",
".Level"," underground","-code","959"," optimization","logging","_dest"," snake"," chemicals","_IMPORTED","adoop"," THAT","managed"," reduces"," REAL"," Guy","_\
GENERIC","/********************************",".amount"," dere","getTime"," pant","anonymous"," harmony"," Alan"," scenarios"," dirt","htags","Mc","Shell","rin",
"{\r\n\r\n",".pow","	client"," conspiracy"," admission"," Regional"," ViewController"," Philippines"," depos"," pap","962"," Pad","Paul",".ComboBox"," tutor"," \
Recipe","writing"," contributor","OTH","Small","VI"," hacer","equ"," Examples","human",".messages","	typ"," (\r\n"," SSL","LEN"," Romney","(grid","	min"," >\n\n",
" fruits"," voter","Inline","pane"," Collections","charset"," spam","zb","itemap"," succeeded","_COL"," elapsed","imeter"," recovered","Tensor","hattan",".setup",
"isto","(head","977"," SIZE"," tactics"," distur"," preval","icios","(Value","_cols"," Fat"," seal"," sons"," ensures","095"," pressing","=&","igenous"," harass\
ment","_JSON"," ignor","ynomial","omer","_static"," significance"," circles","_System"," discipline"," dressed"," sphere","927"," climb","759","_actions"," Bab",
" '=',","_schema",'"use'," unders"," cups",".screen","/new"," appearing","TOP","vised","clang"," investigators"," mysterious"," promising"," qualify"," cave"," \
equip","=x","GT","(link",".velocity",".erase","oter","++++++++","profit"," zones","_uid","-ser"," objectives"," milf","webkit","(match","neh"," Associated"," To\
do","=d","065","Cam"," vocal"," sudo","(EX"," trou","ABC",".bean"," Ground"," REST","weets","Ing","imon","946","_bus"," COLOR","unto"," foss"," Links","869","än\
g","/forms","prises"," achievement","CALL","ель"," Verify","_SOURCE","aptcha","IDD","_reference","Gold","                            \n","947","Receiver","09\
9"," aj","_direction","}]"," Compet"," bang","798"," Cass","-url","techn"," Jerusalem","longitude","');\r\n\r\n"," winners","Tasks"," DMA"," tooltip",[142,183],
" Bra","_duration","cury","parents","----</"," passport","849","WC"," л","cession"," Yellow"," encryption","'\n\n\n"," listings"," Communications","._\n",' """\
\r\n'," fb"," strictly"," Liter"," Enterprise","_bottom","AKE","ket"," tam","Between","_TOP","Disable"," filing"," Chron","SEQU"," &___","846"," fal"," SLOT","E\
mbed","uther"," Restaurant"," realistic","!');\n"," DEAL"," Period",".getX"," sehr",`"]').`,"943","essa","	memcpy"," acknowledged","senal"," Universal"," '';\n\n",
"/wiki","ienne"," NSArray"," acceptance"," liver"," tooth"," accus","	LOG","valu","值"," sectors","perimental","/class","_go","Michael","olatile"," PROF"," com\
prom","specialchars",[32,226,156]," isEqualToString"," Hung",".asList","/go",">>("," Kir"," intros"," sketch"," skilled"," immer"," adequate","_rep","(header","\
_like"," perceived","ssh"," assuming"," ff","_uuid","ulas"," democratic",".entities","Series","aphore"," newer","}(","SEC","airo"," commod"," privilege"," deux",
" Hop",".'/","ctic",".';\n","<?="," UT","eties","_CONTENT",".release",".dismiss"," fc","ounge","pwd","_prev","Mgr"," BufferedReader","written"," Eb"," )\n\n\n",
"uito"," controversy"," disposed"," foto","ListView","/create"," COL","communic","068"," freely","unal","ovid","	tr","pagination"," Commons","Elem"," REM"," cor\
relation",'()+"'," Hide","anding","(vec","itos"," Cult"," nutrition","vals"," determining","lord"," scandal"," shallow","odash","_serial"," Slo"," dispon","Plot",
"ickle"," ell"," unemployment","FM","rons","lı","Mo","Exist","IDS","Cho"," Keyboard",".parser",".GetObject"," spells"," gesch"," magnitude","_SL","isdiction","\
 ');\n","ilians"," shar"," Prob","uiltin"," tunnel",">C"," Warren"," optimizer"," SERVICES","_oper","getAttribute"," McK","_self","084",".rs",'")\n\n\n',"GetCom\
ponent","erce"," tous","units","']);\r\n","Zoom","/E"," obsc"," fastest","online"," peaceful","ffen"," cargo","	pr"," seeks","zu","074","Trim"," ward"," verd","\
 blogs",".exceptions"," Premium"," Netherlands","Safe","Finish"," Album","_ACC","=this","virtual","]>","_LABEL"," Nich","_win"," Aaron","WP",";$","aims"," Image\
View"," endless","ERA","_DISABLE"," cancelled","-us"," inspection","emin"," Grey","-open"," iterations",".owner"," keras",".Password"," Ry"," INS","Air"," Sever\
al",".TabStop","INGLE"," Hair"," Canvas","AAAA"," flaw","cedes",".Report",[237,138]," Tips","criptors",".transaction",".Spring"," viewer"," insights","输","ord\
ion","UINT","seek"," Auf","자"," strain","Tooltip"," dz","ignal","adt"," uc","finite"," nm",".cmd"," MySql","[data",".jackson",".tree","RequestParam","_agent",
'")]\r\n'," assass","(Constants",":ss"," MAN","+-+-"," Bottom","prints"," Same","@Autowired","swap","ición"," protesters"," honey"," Veter","(Calendar","-ad","\
 Brooklyn","Life","_VAR","zech"," CALL","_CAST"," Election"," thickness","Very","_INTEGER","-dev","))))","apat","oooo","demo"," parseFloat"," Rather","STIT","ma\
ker","[current","chrono"," christ","な"," Detail",[198,176,225,187],"                                                      "," sul","idency","Que"," elegant","\
apons"," dishes"," integers","(read","057","findViewById"," Amount"," Skip"," habits","*)("," monsters","MAC",":end"," frank","Assembly"," dfs"," neut","_TYPES",
"equal","loyd","(uri"," chi"," defendant"," conflicts"," vil","-js"," Peace"," mutable",")sender"," Focus","建"," appreciated","sleep"," RED","Culture"," desig\
ners","_generator","codes","/ex",".GetValue","umbled",".scalajs","peror"," veterans"," })\r\n"," unfortunately","_CREATE","Mass"," CLAIM"," Meet","_support","Ba\
nk","().\n","Dark","_LOW"," Mining"," Owner","iera","Cliente"," encouraging",">S"," boyfriend"," Half"," ACC","Aff","_ar","-life","cx",".JButton","izado",".zero",
".openqa","oton",".textContent"," toll","atie"," ballot","-number",".Exception","	params","circle","-map"," nap"," Robot"," Ich","registration","Amazon","rollme\
nt","(exp"," tanks"," Gordon"," machinery"," baseline",[230,139],"086","ة"," Convention","	config","ookies","mult","Records"," EST"," garbage"," conform","idal",
" barg"," survived"," investigations","935",".containsKey","--------------------------------------------------------------------------\n","ortion"," horr","_htt\
p"," mant","];\r\n\r\n","binary","948","empl"," inquiry"," Meanwhile","098"," collecting",".EntityFramework",'",\n\n'," Pic","@Inject","ickness"," Binding"," co\
ntrolling","reverse"," chairs","sembled","(add","Disabled","anas",".translate","-----------\n"," reflected",'"]\n\n',"External","Arrow","Singleton","%x",[32,197],
" ancest"," Orleans","	cmd"," prohibited","ithmetic","(channel","_css","Forward",".socket"," luc",[226,134]," Firefox"," Movies",")_",".ends","(shape"," dealt",
" saves"," glory"," mejor"," breathing"," eller","getData"," angles"," toolbar"," spacing","059","IPS"," floors","_ACTIVE"," shuffle","/shared"," Ele","edish","\
 webcam",".expect","iloc"," Includes"," tweeted"," :)"," Essay","Fix","-between","_web",".conv"," racism"," reflects","umm","ите","_footer","/docs"," Pour","\
NgModule",".initialize","patterns","_In"," Abb","*\r\n"," sentiment","buff","_counts"," reuse","chunk"," imposed","PrimaryKey","Foreground"," consumed","?!"," d\
ick"," chron"," Fern"," responsive","958"," insect","iculty"," rw"," alike"," subset"," Cookies"," Pair"," tier","IFO","avour"," QU",",sizeof"," merged","mv","i\
tol","ylon"," jumped",".role","ensaje","Rules"," browse","Animator"," yoga"," variants"," courtesy","uran","pbs","elseif","Alt"," Lane","CLK","IMARY","_PROPERTY",
"０"," chan"," gradually"," shake"," blonde",'...");\n',"-sex"," gameplay","acies",".refresh","USB"," Plot","Was","issippi"," Tensor"," cryptocurrency"," diffi\
culties","Deleted","Without","_append","_ver","967",'"))\r\n'," honestly"," pivot"," temps","_ps"," Unlike","[:-","VS","_inf"," junior"," animations"," filepath",
"?</","[\\"," operates","_red"," Bootstrap","lead","effect","½"," Ster"," Buck","                                                         "," deputy","Than","ế",
"ONENT"," Heat","etheless","]){\n"," kostenlos","();//"," deployed",">{{$"," unicode","places"," Coffee",".SE"," PAR","(txt","gebra"," fires","MainWindow","medi\
um"," (“"," lg"," cmp","/base","_layers","_entries"," administer"," SUCH","BP"," Scottish","	\r\n	\r\n","guard"," Strong","Insn"," CAP","asury"," SEE","Clock",
"erie","\\models"," $$"," Cab"," wurde"," soldier"," clips"," arrangement"," Wonder"," Horn"," scared"," cure","mkdir"," aligned"," Pink"," landed","Dimension",
"ScrollPane",".chat",".With"," Train","].\n"," thirty"," durable"," ld"," lateinit"," charts"," insult",".Fatal","_ct"," masks","CLUDED","President"," colours",
"gments",".attributes"," Flex"," Clock","ícul","imen","JO"," Regex","_LINK"," couch"," INPUT"," beating","business","preced",".unit"," Fel","Never","ospel",".s\
tartswith"," EPA",".only"," preventing","yer","ColumnName"," elevation","flu","icycle"," offline","Toolbar"," competing",")]."," mog"," isValid","Ask","_av","_l\
at","ANC"," Joh","kers"," guards"," chains"," SimpleDateFormat",".static"," vessel"," mud"," stabil"," stret","gm","amation",[231,156],"-with"," ros","_PA"," re\
sultado"," confidential"," Tokyo","	using"," Mathf","ombine"," ESPN"," dealers"," dismissed","TRY"," teens","records"," wings","gallery","accounts","_LIB"," jac\
ket"," NSObject"," stones"," Delivery"," Diet","/watch"," toilet"," Guest",".day","067"," intval","087","Visit"," investigated"," pentru"," Theatre","andidates",
"Lang"," Serv"," controllers"," setTitle","NP","amy","flat","(ui","069","_document","能"," Coin"," Adams","ptic"," productive"," accomplished","\r\n\r\n\r\n\r\n",
" deferred","ientes"," sinc","olars","Rightarrow"," variations","(offset","957",".LayoutInflater"," suspend"," prevention","_private","_js","★"," wieder","atu\
m",[146,140]," appearances",".Document"," validates","calendar",'}";\n',".demo","conut"," correction"," Deal"," batteries",".duration",",\\","_marker","multi","\
 halt"," cms"," shaped","Bro","reduce"," ####","CTOR"," Benef"," iconic"," piano"," effectiveness","|.\n"," ajax"," volumes","ม"," cljs","              \n","a\
ths","raits","大","і","_mult"," fascinating","Average"," pré"," Chairman",".findElement","_pin"," comparing"," darkness","-Fi","-server"," selecting","sterda\
m"," Parts","FORMATION"," noting"," pile","ogs"," palette","_do","itize","079","()("," defining"," remainder","Units","_TASK","HttpClient","Social"," fundra","N\
R","chest","Currency",".adapter"," dop","unting","ANGUAGE",'"He',"	index","_package",".Icon"," repet","mass",'=".$'," Sud"," lid","province",[236,156],"GPIO","К",
" MySQL"," docs"," GA"," ipsum","Kernel"," accepts"," fitting"," cuando"," duplic"," Brother"," Kle","nums"," morph"," ########"," CGPoint","<unsigned","例"," \
Duke",".setBounds","qs","oric","jer"," regarded","HttpRequest"," bonds"," thoroughly","encent"," highlighted"," acres"," workplace"," Lux"," quot","986",".infla\
te"," documented"," addiction"," mutation",".city"," bottles"," Repository","onn","errno","ARIABLE","度","_BEGIN","glas","'})\n"," Massage"," Whit","regex","WA",
" outlet","-head"," expired"," Thai","/include","gradient","scanf"," seam","wal","	buf","Bearer"," precious","ifacts","coord"," exploration",".getY","(handle","\
Topic"," Vent","rhs","------\n"," Bright"," guild","mother","storm"," municipal"," ink",".TYPE","wl","...</","_DEV",'="./',"_book","thy","itzerland","oples","tr\
action"," Cameron"," Andre",".results"," chrome"," secured"," surfaces",")<"," tobacco","	sprintf"," escal"," stderr"," Melbourne"," districts"," matt","ohen","\
 dataGridViewCellStyle","(Model"," sensitivity","KA","transport",".getDate"," subtle","UGIN",".mouse"," alternatives"," elle","coration","reation",[230,155],"_N\
ORMAL","DisplayName"," fancy","ISED","MOD",".ReadOnly"," Ub"," Cu","icol"," Nelson"," COR","anza"," Spark",' "\\\\',"--\n\n","woocommerce"," remembered","verity",
" Extension"," PD"," searches",".so"," Footer"," ='"," WARNING","-lo","	table"," drawer","picture"," Fantasy","story"," même","#\n\n","_slice","oltage","Har","\
/y"," ER","die"," POS",".actions","(Main","ewart","apeut"," STE","idding",".readLine"," searched","Wed",".figure","ughters","().__"," orbit","shipping"," friend\
ship"," Shift","-or","quo","WHERE"," Esp",".forward","office"," iç"," Chelsea","ItemSelected","achers","deleted","rous",' "-"'," Gran",[32,240,159,152],"-power",
"etta"," reminder","ensors"," Allow","ęd","_team"," crown","ticket"," collectionView","lace"," fixes"," Hub","catalog"," Identity"," excessive"," Navigator","_\
BR","-play"," Campaign","               \n","asive"," wc"," Beijing","/www"," makeup"," distances"," satisfy","COND"," wound","()]"," violations"," stays","/#",
"iline","\\Exception"," Motion"," heal","_plan","rases","(main","Apple"," completing"," determines","Scan"," steal"," Soc","Analysis"," favorites"," campo","one\
r"," Flight","...\n\n\n\n",")))));\n","-count"," pw","AsString"," sexually","FirstName"," Escort","calc"," Wikipedia"," docker"," Sweet","'id","Into"," Hunt",".\
equalTo"," laboratory"," BUSINESS","FileDialog","TreeNode",".Enc"," Maximum"," mothers",[230,181]," fract",".startsWith"," hardcore",".ob","始"," ></","_ro","(\
(*","????","_vertex","keit"," Halloween","TI"," Va","_car",'="{{$'," randomly","ание"," shocked"," Pokémon","signal"," SDK","middleware"," treating"," burn\
ed","Department"," Spect"," cliente"," Reddit","_avg"," installing","_alpha",",data"," setId"," ListView","(property"," crossing"," Obj"," Ward"," RedirectTo","\
 Present"," draws","cheduled"," legislative"," twist"," Stra"," AFP"," Chap","-pr",":CGRect"," ces","Routes","nof"," visa"," TCP"," EVEN","ivial"," Letter","RAY",
" implode",".eq","='+"," motivated",".visible",".short",">manual"," Technical"," corporation"," HW","anka","TAIL","istas"," performs"," Behavior",".For","_ORDER",
" Kick"," callbacks","_dr","uego","hub","ufficient","sky"," bp","htable"," ONLY"," AUTHORS",".Argument",'"};\n'," Thunder"," Kom",".Should","AUTH","ahu","_payme\
nt"," starter","서","용","Blog",".patch"," governed","assy","-found"," theater"," FontWeight"," Batman",'"If',".Random","_delta"," CE","Authenticated"," drone",
" cous","radius","Mer","(None"," NJ","_headers"," amer","pytest"," Actions","			    "," ett"," holy"," uncomfort"," Nin"," Decimal"," Messages",".sender","]])\n",
" embrace","Though","/sp"," cultures"," highway","tar",".fail","_hidden"," componentDidMount"," Wright"," jag","_il","../../../","igu","Food"," ace"," años","U\
SD"," mutual","Logic"," temple"," briefly"," Trip","classmethod","defaults"," chunks",",,,,"," Reason","$id","-ups"," damn"," trucks"," unlimited"," sculpt"," C\
ards"," autor"," Testing"," diese","shops",[231,180],"(payload"," PATH"," Memorial"," ridiculous","egree","-winning"," rehab"," sophisticated","wpdb","	path",'!\
";\n',"_SYS",".speed"," soap","suffix","Wrap"," enhancement","É","úb"," playlist"," mixing","antidad",'="";\n'," Revision"," Beat",".inc","-way","encias","ule\
rs","Cat","idel"," Ship",".setColor"," threatening",".modules"," afterwards"," Dashboard","\n \n","Signal"," primer","orneys","iciary"," ligne","_predict"," aes\
t","_https",">:"," Lex"," rencontres","egral","scala","_family","ßen","_sym"," uncertainty"," VALUE"," };\r\n\r\n"," broader"," horses","そ"," Kal","oba","_IN\
ET"," Kill","jquery","amination",'[@"'," muj","###\n","FirstOrDefault","thenReturn","Che","/footer"," parks","asje"," Gulf"," modest",".Init","？\n\n"," prospe\
cts"," svg",[32,229,143],".Dialog","_NET"," (($"," ek"," Warning"," MK","<LM"," '\r\n","iem","hetic"," ix","think","-shadow"," Eld"," Nevada"," Leaf"," GROUP","\
 promo","entine","	Map"," Models"," Krist","_kernel","-made"," cerr","Assets","ellar"," invoked",".vue"," cultiv","Closed"," generates","ffffff","thesize","sqrt",
" Castle",".car"," keen","unda"," Crow"," Singh","ython"," beans","larg","文件","Awesome","uncate","Paths","oji","(curr","CONDS"," mim"," shoulders","Hard","a\
stes","ает"," convince","decess","made"," CMD",".Im"," chaos","ensively"," cooling"," buried","('@","_Se","																",".company",".submit","phant"," b\
ootstrap","_help",[224,167],".dump"," difer","_mapping"," circular"," escorts"," bere"," gradu"," Legend","imedia"," Barcelona"," beds","到","《","_volume"," \
tremendous"," scaling"," pins","enas","typeparam","Dashboard","renderer"," spi"," &$"," Skin","almart"," hockey",` '".$`," errno"," bew","Following",".Module","\
erable"," Military"," Rio","_available"," Surface"," stab","IFIER"," LIST"," dashboard"," clusters",".plugin"," jou"," Decor","Four"," delle","******/\n","iaz",
"inde","ching"," getItem",".Address","mented","Americ","Plain"," usb"," Practice","_ment",".blue","Hint","рав"," connector"," inherited","ив"," intervals",
" cere"," ud"," incon",".Exists"," Mic","FK","(card",".Settings"," exhibition"," onPressed"," restored","engu",".def"," recv",'.");\r\n',"encoder","atherine","(\
dest","azed","#endregion","sembl",",M","oby"," пер",".Call"," attendance","-border"," addressing","ên"," Lev"," bash","bench","Credentials","Spacing","(of",
"_RESET","iguous"," cruel"," crossed"," leur"," Golf","orrect"," packets"," DataSet"," partly","SEQUENTIAL"," indication"," Salt","acia"," *);\n","	info"," View\
Bag","onz"," editorial"," Arena"," sir","_Static","(socket","su","choose",".month",".My","096","éri",";font","does"," converter"," salv"," lr"," influenced","(\
feature"," Queens","lett","_MON","&amp","TouchableOpacity","OFF"," metabol","(iter"," vitamin"," INDIRECT","autom","_public"," adjustment"," specialized","windo\
ws",".addAll"," accordingly"," JOptionPane"," cellspacing"," quad"," creep"," outlets","}`)\n"," priest","_THREAD"," Marx"," ByVal"," cual","面"," temporarily",
"Ann","keleton",[229,165]," LOC","auer","derive"," behaviors","asename"," Century"," horrible","MESS","_List","wei","Pat"," Choice","_FROM","	line",".invoke",".\
Bottom"," nowhere",'."\n\n\n\n',"_export"," struggled",".Appearance"," JButton"," Jeremy","([["," kicked","marshal","staff","esity"," quiz","_effect"," }));\n\n",
"mel","banner"," PIN"," invention"," consolid"," ops"," Between","jack","ernational"," sacrifice","agation"," Joy"," amendment"," Sold"," prisoners","анны",
"Documents",")])\n","usted"," LinearLayout","oso","_EM",".self",".Middle",")//"," \\'"," fucked"," Murray"," profound","_ELEMENT","ulta","ilers","portfolio","Ju\
ne","tcp","modified"," Trace"," Kel","alyzer",")=>"," Repair","_BE","Brand","uart","preview"," initiatives","running","bang","	update"," Coach","Rich"," youtube",
" ritual","appa"," Robinson","precision","////////////////////////////////////////////////////////////////////////////","=[]\n"," celebrated","OTO"," inclusion",
"JP","';\r\n\r\n"," notable","(_.","Managed"," guides","&nbsp","atedRoute"," Adjust"," colored","_scores"," Tesla","_progress",".inst","['_",".flags"," fclose",
"_OPER","ży","_note"," transgender",[229,149],"RIPT"," absent"," amet"," operand",[235,169]," hood","toLowerCase","avo"," Circuit"," Lind","--}}\n","=m"," supp\
ress"," MAP","iang","-admin"," sidebar"," Bu"," Hex",",F"," Signal"," transparency"," Federation","/V","Req"," pulse"," tends","Numbers","%'"," deport","datas",
"_UINT","_tra","oko",' "?',"compet","solete","undry"," overlap","}`,\n",".ly","_summary"," Lost",".Center"," disability",".Serialization"," geom"," ?:"," Wo"," \
shipped",[130,230,149,176]," ugly"," excitement"," exterior"," checkout"," kur",",D"," Alaska"," synthetic"," Budget"," Subscribe"," &\n","și"," Yu","	query","\
}.\n"," traged","assen"," accommodation"," physician"," renamed"," tidak","zą"," minus","nych","097","_EXCEPTION","threads"," tire","_created","ensure"," worth\
y"," excuse"," cloth",".parentNode","/platform"," UFC"," Gtk","unny"," gibt","keley","hum","(tx","	dev"," outfit","doors"," fon","icut","volatile"," homosex","M\
aximum"," expend"," });\n\n\n","Eq","onders","department"," Physics",'"});\n'," parad",".Str"," sele","IFIED"," delivers","ivan"," responsibilities"," advocates",
[232,181]," RID",".parameters","Metrics","ronics"," UITableViewCell","Absolute","ipse","ylum","MLElement","_VALID","<title","Dlg","paces"," syndrome","beans","_\
database","ozilla"," Meg","DBG"," lub","BagConstraints","abad"," projected","_BYTE",".SizeF","street","\n\n\n\n\n\n\n\n\n\n"," LOSS"," directors","/news"," nurs\
ing"," Done",".HTTP","discount"," Rot","ToMany"," enabling"," aussi","osta","                \r\n","载"," helicopt"," Inside","信息","isper"," Allah","ARCHAR",
" rolls","Compare","XP","IndexOf","SUM"," assured"," Physical","Endpoint",".Global",".detail"," theft",".jupiter"," humor",".Render","Alex",".cap"," buffers"," \
dispose","tion",".present","zel",",P"," desperate",".getColumn"," twin",[236,150],".can"," flee"," Iranian"," sticky"," UTC","LT","/////////////////////////////\
///////////////////"," licensing","_POINT"," Maps"," lol","=models","-tab"," Nash","_logger","torch"," CONSEQUENTIAL","NotEmpty","/react"," pf"," assertion"," s\
ubsequently","_can"," pandemic","ogue",'"+\n',"_ent","_Param",".\n\n\n\n\n\n\n\n","Research","Capture"," beloved","dem"," extracted"," fights","ERC","(auth","po\
sitions"," reversed","(stack"," _)","utoff","_flow","点","(Game"," excluded"," CSV","cg"," Titan","pause"," cerca"," dumpster","Less"," kotlinx","asterxml"," p\
ointers"," flows"," Tun"," MainActivity"," discret"," combinations","visit","_bind","ooting","dater","_lookup",".nio"," sweat"," Rd"," scientist"," Pixel","@NgM\
odule","Playing"," unfold","Translate"," Lawrence"," FIXME","Bill"," RIGHT"," wherever"," ook","vidence"," ]];"," Skill","unistd"," 🙂"," females","--)\n",[142,
183,229,143,150]," Fred","Overall","ق"," essence"," thereby"," wounded"," DOWN","lesson","texture","Round"," automated"," С"," Updates"," shade","publish"," G\
ear","=lambda"," lever",')+"',"hill"," radar","rying",' ").',"filled"," lineup"," dl"," workspace","Vo","_dt",[235,178],"_Item","NSURL",".verify"," Hawaii","God",
"March"," […]"," pelo","urious"," Pittsburgh",".It","Clean",">\\<^"," ios","sound",'"];'," freed","rottle"," Lower","[count",[229,157]," pale"," Wayne","earth",
"_categories","UCK",".metadata"," summon","HOME","ольз"," manufactured"," dock"," competitors","_MODEL","okia"," Hey","ο"," backward"," POSS","ropa"," cri",
"_OBJ","Transport","-high"," erotik","_slot"," artic","_framework","-serif"," SqlDbType","')(",'+"/'," wore","Sil"," storing"," Phase","uant"," bump","inho"," d\
ign"," backs","qq","(hash"," geo"," tender","Logo","!)\n"," MX"," Arthur","essoa","_Ch"," bedrooms",'="#"><'," throat","insic",".integer"," primitive","Truthy",
" facilitate"," creativity"," DNS"," gra","uez"," countless"," Poland","'M"," Dist"," vest"," certification","ố","held","extensions","(static"," grades"," Ube\
r","た"," [])\n","datos"," getData"," Charg"," BS",".microsoft",".video",".direction","->{'","lua","apest"," boiler","erek"," decides",".jar","ISC"," Words","(\
CON","EMPLATE","reeze","shots","apps","unted",".setName","::<","-bold",[234,178],"密","Longrightarrow"," unfair"," earning"," shelf","UREMENT"," idle","_MENU",
".Custom","AGER",'-"',"_switch","because",")view","mare","_condition"," Starting","Mvc","(pre","dump","_LOCK","atetime",".callback"," Cer","opol","ibrary"," res\
ervation","							\n","lector","graduate"," generous"," ion","ricao","mq","_complete","(cursor"," FormControl",":center"," substitute"," Planning"," pension"," \
recommendation"," Tags"," gef"," albums"," washing","roc"," trains","atings"," exponent","ackbar","-ln","ág",".DataAnnotations"," EIF"," Malaysia","	PORT","onu\
s"," clever"," peu",">\n\n\n\n"," Arguments"," debugging","(right","'D","compute"," finest","ORAGE"," spectacular","phrase"," india"," legendary","birth"," comp\
osite"," grows"," TD"," epid"," launching","]][","Minutes"," Cha"," cleaned"," witnesses","ukan","	Type"," habe","paragraph"," JPanel"," Hann"," varied"," Pokem\
on"," MUST","动",".visibility","opup","^[",".expand",` "',`,".fasterxml","_auto"," Sheet","marker","Parcel","ews"," Strategy","-making"," unve"," trailing"," c\
licks"," GetComponent","	content","IGENCE","ERNEL","NSMutableArray"," breat"," harmful",[182,136]," besides"," boring"," brutal","vang","(parse","quick"," pytes\
t"," switching","()]\n",[32,236,132],"LER","	font"," nett",")]\n\n","(/\\","果","toArray"," breed"," CAR"," Weapon","Abs","tot"," setName","aptive"," :,"," esc\
aped","orden"," Pri","thumbnail"," descriptions","/styles"," PCI"," alphabet","asticsearch","NOTE"," cialis"," Griff"," porque"," proteins","plays"," stating","\
 imagination"," facial"," Mechan"," arranged","_used"," arrangements"," Pipe","hostname"," provinc","Tit",".FlatStyle"," Split"," Loader",".cc"," clinic","-----\
-----------------------"," baking"," ENT","neath","、\n\n","ANE",".EntityFrameworkCore","appers",".ic"," NgModule"," FORM"," ';","-profit","hw","enemy"," Eye",
" caution","town"," urged"," Jimmy","ynchronous","-sized","making",",{","]',","_Object","ahoma"," activist","INVAL"," Commercial"," Orlando","(tab"," ب","Algor\
ithm"," heritage","GetMapping"," failures","rios","ativa"," tet"," carpet","(Z","three"," disclosure",".ERROR","_called"," dial"," occasional",".Err"," funcion",
"caffold"," releasing","）\n\n","_Value"," Vari","yellow"," struggles",".cal"," Dakota","	close"," sandwich"," analytics"," **)","&#"," Jos"," passive","ATTR",
"Throwable"," Mun"," Uint","(disposing","arak"," Leaders"," affecting"," itemView"," economics","fv","เ",".rb"," Overall"," wealthy"," evolved","nda"," Hus","\
restrict","umen"," Agricult","!\n\n\n"," expires"," spokesperson","interval"," â"," queen","(nil","ingo","Heap","َ"," complain","Sym"," Clone"," Ru"," WILL","\
 Crystal","/content","ingen","ointment","LastName","avicon"," IBM"," Dimension","anh","icipants"," Anne",".progress"," algo","obil"," Voice"," FE"," gli"," ved",
" prevents","\\Column"," folk","etti"," mn"," CLASS"," displaying"," Kl"," Ferr","duto",".ib"," dados","'name","-space"," italian"," inverse"," dense","uter"," \
IEnumerator","-sign"," nationwide"," persona"," solved"," dramatically","Logout"," grav"," analyses","ollo"," lamp",".team"," Erot",'=["'," dancing"," ?>/"," ca\
ter","ffe"," Sha"," Bos"," REQUIRE"," Monster"," RB"," IDE"," suits"," formData","(theta"," spatial","=NULL"," SqlConnection",[32,224]," Venez"," Morning"," pub\
lications"," NONINFRINGEMENT","firstName","uds","Would","_HEAD"," invested","stable","fred"," commander","SES","—a","anche"," Movement",[235,179],"Suite"," ju\
risdiction","리"," Beth","jQuery"," Isa"," dental",",*"," Limit","iliation",'="{',"bast"," turb","isy","OOK"," advocate","imag","LECTION","ль","(category",".\
dec"," uniqu","_sn"," attracted"," É"," Running","_edges"," Disable","_AS","图"," networking","_branch","Having","toBeTruthy","GI"," camps","sep","-part"," )\n\
\n\n\n\n\n\n\n","ustralia"," Reports","rito"," waist","_plus"," WW","-person","April"," sar",".tar"," agricultural","tic"," tcp"," setValue","agento"," Appe","p\
iler","CADE"," anche","atcher"," comics"," lbs","_segment","']=$","itters","icher","GINE"," utilize"," Cursor","_expression"," dag","<long"," rhyth","提"," con\
sultation","Yet",'"))\n\n',"_MAC","could"," '\\\\"," Vo","	http"," gs","pher","-grid","James","Jul"," schon"," tensorflow"," LOGGER","amas"," scipy"," convictio\
n",".ag"," administrator",")){\r\n"," nun",'"group',"Por"," nurse","expression","aky"," Heavy",".opt",".getAll"," overl",'/",',"_country",[231,142]," GENER","_r\
oute"," Dal","´","oload"," uncomfortable","(menu"," hostname",`'");
`," calculations","-click"," protective","ク","_Form","ungs","Actual","mf"," Processing"," Inventory","(matrix","appropriate","weg","ija"," chr"," rifle","-wsj",
"kar"," independently","IOS"," consistency","vn","/system"," Changes"," expose","icients"," relate","	next",[232,168],"udes"," glasses","FXML","......"," Pdf","\
 approve"," {\\"," existe","))(","ARENT","оп"," Latest"," Nigeria",".Interfaces"," removes","Enemy"," enforce","verts","	pos","_texture","WARD"," INCIDENT","(\
container"," defending"," RX"," Hook","bris"," Flask","Gray",".)\n","visibility"," RedirectToAction","erral","_elem"," reson","frontend","_variables","ateria",'\
 +"',"aveled","RIX"," deficit","_Check","YYYY","ToOne","spy"," united","endent"," pode","が","CAT","(fmt"," Bonus"," reck","º","Modules"," vacuum","Radio"," D\
AMAGE","Pen"," Parker",";;\n"," Really","_neg","pending"," nominee"," Categories"," Ultra","Weapon"," defender","Iss"," Gender"," Dress"," imprison"," bankrupt",
"imensional","PHA"," Strateg"," PROFITS"," patri","////////////////////////////////////////////////////////////////////////////////","delegate"," forState"," de\
voted","_make"," terrorists"," Snap","_nav"," AA"," Ian","	app","Placement","_hdr","<K"," sang","stroke","-Q","><?=","-model","avana"," Wang","             \n",
"	init"," entrepreneur","ativo","Love","-over","Water"," mods","gence","Techn",">x",".Task","money","ibaba","'});\n"," Specific"," Linear","_OPT","HashCode","(P\
layer",".ContainsKey"," collapsed","transparent","_RANGE","Viewer","(cfg"," sorting"," infected"," Nach"," accommodate",".elements","_PART"," Sexy","=get","(yea\
r"," xhr",":]","owski"," summar"," ¿"," inte"," workflow"," Taiwan","versions","发"," surprisingly"," optical"," proces"," disagree"," nuevo"," CAM","sorted",
"leases","istle","Ident","	event","jected","Chunk","Vars",".provider"," proceedings"," inclusive"," artwork","endants","：\n","seen"," lig"," makers","_fun"," \
lengths","PathVariable","[item","ี","Dead","FFFFFF"," Urban","uples","ichen","(nullptr",".spec",",System","URATION","(job","式"," tracker","ř"," MR"," SQLit\
e"," dto"," ;;\n"," mint"," Introduction","cao"," questioned"," fitted","revision","sq"," mig","_units","_async"," flick","});\n\n\n"," notre","}`,","Filters","\
 mundo","_days"," frm","utc"," vals","ewidth"," Generator"," Artist"," IDs"," Articles","reater"," ComponentFixture",".="," rou","-no",".bukkit","egg"," Diff","\
atics","уч","—\n\n"," Charlotte","bye"," });\r\n\r\n"," Vik"," Brow"," lv"," Gib","-wing","GLIGENCE","(Il"," Engineer",".Wait"," Pictures"," rhet"," thermal",
" praise","<>();\n\n"," Spider","Pause"," Baker"," slower"," }]\n","_enqueue"," disappeared"," Ticket","INUX","_LOCAL","асс","@Injectable","community","Gestu\
reRecognizer","国"," scales"," -(","/'+"," Sit"," executives","arding"," advers"," backwards","	context"," Hamp"," PF"," Deck"," Craig","American"," bell"," pr\
ol","ufen"," rng","arshal"," Simply","firstname","shore","July"," mortality"," →\n\n","Helpers"," benchmark","emade"," organisations",".gson"," TextField"," c\
ivilians",".Arrays"," Mississippi"," intermediate","getUser","_cluster","Relative","foreign",".querySelectorAll","ForeignKey"," reasonably","---------\n","Cards",
" Kam"," Thor"," roller","-element"," Currency","ddie","ALLY"," RA"," permet","aaaa"," homework"," Vit"," mold"," Fer","[start"," statistical"," scary","_HOME",
".Begin","Construct","ogenic"," DEALINGS"," también","ixon",".ind","acre"," transforms"," Nap",".Block","ussia","piration","ulent"," ceil","Clause","naire","TE\
S"," neat","STD"," RegExp","perform",":)"," unions"," sublic"," winds","loating","glich"," pagination","Skill","Apply"," Operator","istogram"," qualities","Cros\
s"," decom",'],"'," Juan",".modal",".Child"," Roger","STITUTE",":CGRectMake","alette"," sta","aside"," blur"," Wa","ifetime","reed","controls"," bins"," пол",
"*/,\n","UIS"," Rou"," Demo","-awesome"," Chain"," hasta"," Bart",".KEY"," vendors","nofollow"," Dest","_builder"," argues","_answer","goto"," RESULT"," MON"," \
poder","oons","_CASE"," replic"," financing"," DATE","cern","_track","ties","/logo"," NEGLIGENCE","getType",">T","bet","girl"," INCIDENTAL","-site",".trigger","\
 Lisa","_inputs"," relatives","LoggedIn","Configure","IK",".accept","Resume"," Draft"," *>("," WA","edian","erness"," LayoutInflater","*/\r\n\r\n","othy"," obli\
gation","Subscribe"," thumbnail","exist"," insisted"," UICollectionView"," Angular"," tablets"," Impact","」\n\n","aho"," characteristic","gd"," ==============\
===================================","ourt","`.","Appro","Coordinate","Remember"," marine","]=='"," Administrator",".getDefault"," forgot"," Structure","Vue","a\
rsing","moment","kw","_cursor","Attack"," athletic"," diagnosed"," ende","删除","House"," PARAM"," wiki"," Opp"," conservation"," snd","_tem","substr"," Cape",
".sim","UTION","anan","’un"," gy","-work"," compelling","='#","	sub"," directories","트"," touches","outines",".Collection","schedule",".lat"," Doctrine","CA\
A"," Refer"," shifts"," likelihood","preter"," Female"," intercept"," lou","登"," rug"," Crown"," *************************************************************\
***************","-product"," prompted","ungle","docker"," Tu"," Unique","_Error","ulos",[32,226,132]," (`","Getting","_scal"," Enh","üt"," sustained"," patche\
s"," prosper"," Gaza","_light"," incons","--------\n","		      ","SF","CN",':";\n'," Collins","(*)"," compilation","']\r\n"," consequence",",..."," dm"," BLOCK",
"Cluster"," ski","(argc","Tuple"," joins"," Sheriff","War","indi"," commented","HOST"," invitation","apanese"," permits","precedented","_zone"," Amy","_RD","Min\
imum"," invocation",".enable","ichten","-owned",'"id',"_POINTER","Fac"," specifications"," nomination"," gp","<("," robots"," Jerry"," holders"," wand","cms"," \
}))\n",".Toast"," IList","Based","zoom","/style"," Beck","Men"," contributing"," undo"," OH"," addObject"," eigen","signup","错"," distant","PARATOR"," Mari","\
 má","Emp","ós"," 수","evt","+j","park"," Stay"," Dun"," soy",">%","azines"," tiempo","(me","present",".This"," editors","FIELD",".Work"," Universe"," drunk",
".timer"," altered"," Nar","력",".Active","idor",[231,173],".deltaTime"," awkward","&quot"," Safari"," tricks","MENTS","division"," varying"," Highway"," photo\
grapher"," Stewart"," lasting",".Pre",".amazonaws"," Luck",".Description"," Naz","neg"," có",'<<"\\'," Surv"," Unc","Recipe",".BorderStyle"," modifications","-\
at","ATFORM","hdr","ako"," sublicense"," Jump"," beim"," Manhattan",".bool","_hw","ть","Bin"," gateway",'"":'," UIS",':"+',"-def"," Regular","/testing","     \
                                                   ","stringstream"," dispar"," mobil","-read"," Adapter"," Champions"," scheduler"," kills"," Multiple","irror",
" gods","ADO","akte"," Usuario",".circular"," recept"," Expr"," elderly"," nicely"," beste","Want"," classical",".sprite","objc"," Mason"," sistema",".Black","e\
so"," Zeit"," divid"," enters","_subject"," Planet",".warning"," Gram","_tokens"," households","_customer","userName","cross"," pione"," assists","_SM","ibo"," \
loyal"," useless","#elif"," Ultimate","Come","gel"," dich","xyz","ikel","obra","_scan"," Interior"," Nice"," plac","	target"," viral","asso","()/","unde"," Adob\
e","Os","visited"," OW"," Feed"," Sequence"," manages","inson"," Louisiana","{})"," Hab"," LD"," bip","prites","(elem",".hibernate","élé"," ohne","_transactio\
n"," annunci","Published"," Honda"," Tam"," Packet","_selector"," challenged","Processing","-hover"," trainer","_cancel"," NSDictionary","abric"," MLS","_sensor",
" shrink"," FX","threshold","	HX","-mark","`.`","Scheme","(full","_writer"," Sys"," fled"," Cin","-widget"," Previous","Gender","_question","Feed"," scrut","(pr\
efix","。。"," infections","Parts"," hierarchy","_DELETE"," Patient","_pay"," promoted",[32,236,139]," civilian"," agriculture"," Piece"," stance","utsche","A\
ssign",".ACTION","Fig","_radius"," Sync","ducer","failure","ensed","ptime","BM","_datetime","quivo","QUEUE","者","Appear"," summit",":void"," vine","认","onne",
"_TRANS",".green","_cc"," hungry",' ">',"());\r\n\r\n","Extract","izens"," solver","Notify"," english"," Shopping","interfaces","REQ"," illeg"," UIImageView"," \
disconnect"," Until"," Conservative","@Column"," shifted"," :\r\n"," fich"," dla"," shoe",'"),\r\n',"ularity","_RESP","Weather","UIApplication",".iterator"," ag\
ing",".Parent","owie","(equal"," Conv","/default"," measuring",".prev",".IsValid",".Fat"," să","keywords","without"," sovere"," exchanges"," melt"," islands","\
 Integr"," jumping"," gle"," journalism"," dated","Localized"," Refresh","Particle"," aa"," STRICT"," bod",".Process","_AUTO"," Published","every"," technologic\
al","lsx"," irrit","Additional"," delimiter","_language","-area","boys"," Tube"," wat"," mechanics","_owner","Spell"," Stories",".AppendLine","TableView","hem",
"stick","ollower","IFF"," UV","ollision","SUB"," comparable"," donde","sales","llvm"," }],\n","OTTOM"," Purpose","Lab"," interviewed","ois","asil",".setId"," In\
struction","-->"," Modified","ationally"," Meeting","误","#region"," routing",".focus"," Youth","<D"," Nag","contacts"," forming"," mie","',['../"," BP"," appe\
t"," Teacher"," TP"," annually","outedEventArgs"," Speaker"," rename","CFG",'("//',"接","/pages"," prés"," Spell",".Allow"," INTERRU"," (#","’\n\n","_Generi\
c",".imshow","_tim","-face","(&(","atinum"," revolutionary"," Hours","rain"," anytime"," abb",".jsp","ScrollView"," Truth"," anticipated"," accent",".checked","\
 specifies"," caf"," cellpadding"," cooked"," Hugh","peek","_RATE"," dorm","/\r\n","IVITY",".Controller","(part",".constraint"," invasion","MOVE"," gluc","lenam\
e"," amen","english"," Switzerland",'";\n\n\n',"pest",".collect","Nib"," Dict"," Emb","(subject"," outrage"," deciding"," sentenced","Fecha",'"A'," quer"," font\
Family"," quadr","-Y","_CACHE"," analyzed"," gaining"," Against"," Soul","tau"," lightweight"," TF"," Effects",".Types",".addClass"," vegan",[233,129],`.'"`," E\
xplorer",".detect",".shift"," obligations","lastName"," associations"," TimeSpan","unter"," Fresh","Compatible","Pub","idges",".option","vari",".hashCode"," geb",
".section","-not"," Submit","TN","registry","_media"," naj","fft"," mate","-third"," pockets","esta"," bent"," Nord"," retailers"," Morris",'."""\n\n',"Wrong","\
 ś","Ray",".ec"," Bind","_HAND","(non","isValid"," similarly","_LIMIT"," dynamics"," distinction","う","<N"," orth"," Toyota"," Kate"," LS","orie"," Springs",
" freak","lastname","_MULT","-step",'"(',"ADDR"," entertaining","_CONF"," decoded"," streak"," waited"," notified","roduced","visual",".LayoutParams",[230,176],
"esian","fits","spring"," Bernie","UserDefaults"," pedest","Appearance"," Wiki"," NOTICE"," ssh"," durante"," Zip","ır"," NATO"," twelve"," royal",[239,184]," \
merchant"," Furniture","']),\n",",X"," folders"," Gate","	func","pick","_usuario"," Verm","mention","urpose"," alerts","xious","_sig"," Fu"," (:"," dumb","关",
" accurately","重","RB","-screen"," VER","jour"," romance","ucceed",".choice"," adip","_dims","Serializable","る",".job"," prog","uchar"," gently"," RSS","ict\
ured","_ENABLED","	label","awks"," Ensure","remember","정"," transmit","{{$",".Transaction","urse","_relative"," sized"," XX"," Princess"," Larry"," pró"," ст\
р"," sisters","estruct"," checkpoint",":length"," Carlos","/icon","_TARGET","Tokens"," patience"," Selected","qty",".showMessage"," wildlife"," Props","bm","-a\
rrow"," parcel","firebase"," Benjamin","cesso",".tim"," Garc",".any"," HOWEVER"," Ko"," grabbed","_frames"," objectAtIndex"," ADVISED"," subur","	GL"," })}\n","\
-length","시"," Potter","_buff",".gui"," Encoding","Elect","-message"," �"," și"," ArgumentNullException","аци"," minimize"," responding","$_['"," Indivi\
dual","ác"," INTER"," masturb"," Bin","('$","드"," openly"," ><"," unto","ologically"," Mul","VIDIA"," slim"," Commissioner","(on"," underneath","/db","vote",
"(Message"," Pope","Defined"," swift","urf"," adapted","SEL"," revenues"," divine","=y","Gradient","_act"," /*!<"," polygon"," FDA"," Carr","atables","(stdout",
" refriger"," coordin","avorites","ши"," compassion"," POSSIBILITY","-secondary","uracy"," compromise","_AV","_os"," beside",[131,157]," ln",".plugins","Capac\
ity","alah",".bin"," CRC","_balance"," flexDirection"," ambit"," nickname"," Forces","CLE"," Shell"," sail"," Writer"," Alice","dw"," Indians"," Marshall","_SRC",
" normalized"," Jag","を","zeit","rpc","íc",".inline"," travers","_numeric"," utilities"," evac","INPUT","	register","MX"," Campbell"," datasets"," demanded",
" initialState","gan"," ei","Unexpected","-web","trait",",Y"," Todd"," skeleton"," optimize","第"," Upon"," StObject"," aplic",".'</","ACC","alous"," hashCode",
" Bib","INAL"," invisible"," heter"," safer","}//",".theme",".navigationController","_mesh","skill"," Viol","²"," EOF"," Ki","ymmetric"," maxlength","ţ","frie\
nds"," Evans"," lemon"," (.","Slide"," Thailand"," Cann"," amend"," cir"," silly","esimal","_pic","processor","JavaScript"," evident","_di",">P","vron",".UN"," \
painter","izarre"," lav"," pom","preg","=function","(serial","ifica","uming","地","あ","-op","UCH"," Hend",".propTypes"," yo"," routines"," caring","Sem"," re\
serves"," priorities","redits","ISTR","ContentType"," Schw","/media"," estr"," climbing","-week","cherche","sensor","ToArray"," Montreal"," clouds"," Injectable",
" Rice"," propaganda","_provider"," indoor"," inaug"," diplom"," messaging","_mut","如"," kw","ONS","arians","RPC",")]\r\n","-ray"," Sor","mall"," marketplace",
" vtk","Ma","ogan","igi"," sponsored"," Dani",".SEVER",">'.$","multipart"," Wol"," tableName"," Username","BackgroundColor"," fright","_EMAIL","September","_val\
s","opia"," spotted","-Ch"," dataSource",'/"\n',"ект"," RequestMethod"," Replace","-do","ahn"," PhD","].\n\n","NON","gement"," Thr"," quietly"," torture"," t\
eas"," CY"," atr","development","-detail"," lighter"," arguing"," deserves"," curriculum","_CONTEXT","ły","HITE","	ID","/uploads"," tits","reo","_drop",".UTF",
" pickup"," grocery"," Pure"," easiest","Phil",".feature",'("*'," investor","tok"," jar","Los","————————",".queue","-speed","Mal","umblr"," CONS\
T"," HRESULT"," Dance","(filePath"," attributed","्"," Bund","coins"," são"," pir","personal"," prelim"," propose"," TL","]])"," Subscription"," Kre",",len",
".FirstOrDefault",")--","_products",".GetBytes","Ship"," encrypt"," SG"," Myst","hir"," iterate"," intend",".mockito"," chapters","(angle"," Vlad","设","'.\n\n",
"ResponseBody"," Abd","deal"," barriers","-outline","bill"," Falls","_second",".include",".ceil"," occupation","phony",".moveTo"," Jennifer","ASTER",';"><'," En\
abled"," terminate"," Io","lations"," THEORY"," earliest"," rack"," Scar","shake","chip"," uv"," alliance","пис"," GOODS","zione"," VI"," {-"," filtering"," \
miscon",".DockStyle"," bush"," junk",[230,140]," QUE"," hooks"," firmware"," middleware","dic"," Oakland"," arrives","Payload","pixel","]|"," startDate",".PRO",
"_audio"," midfield","igidbody"," Swiss"," Clip"," Dump"," TextBox"," geh","yield","ods"," referendum","Backend"," Cream"," dominated"," Archive"," riders",".pr\
epareStatement"," quando"," chef","wiki","inel","ampling",'("\\\\'," sag","_proxy","さ","pdo",".getElementsByTagName"," demonstration"," NPC"," archivo","endan\
ce"," efficiently","(actual",".tableView"," mush"," bears","_threads","jas","ahun"," neural"," designing"," GDP"," lifted","目"," Joint"," Include"," Giants","\
 withdrawal"," Rent","native"," Seek","gression","_CPU","\\S"," Shield"," solic"," boom","yecto"," manufacture"," ​"," bbox"," earthqu","ollectors",':@"%'," l\
oops","Je","alking"," Whats"," Boys",".book","ARGE","_pixel"," suspects","ι","usp"," BMW","ieces","(person","开",[233,187]," Podcast"," bou","(Item","û","(In\
put","HttpGet"," burg",")^","BOARD","*/,"," gulp"," Benn"," decks",".statusCode"," acute"," hug","ugu"," pled",',"%',"hape"," зап"," Maine",".real"," dalam",
" Minor",".Float","disp"," tl"," encount","=>$"," fg","tees"," Recomm","äl"," chemistry","Blocks","OID"," forex"," Append"," {*"," Supply","CGFloat","(bl"," at\
e","adora"," gust","Associ",">.\n","FETCH",".serial","widgets","ardless","iefs","_FULL","ernetes"," Pred","ح","事","ubernetes"," Laura"," labeled","Highlight",
" annoying","/update","(description"," intimid","$c",'")))\n',".AP"," []*"," EXIT",".Host"," OPEN",".sendMessage","_camera","_tile"," therm","onomous"," disadv",
" naar","indexOf"," PP",".protocol","AFE"," textures","################################################","umbai",".stats"," GE"," ie"," STD"," Mann",".reflect",
"KB"," dive",".wav","/*----------------------------------------------------------------","/settings",".lifecycle"," daughters","orus","uber","NING","stri"," Tip",
" zn"," switched","inet","uffy"," Transportation","(conf","frica"," XL"," Lead","_percent","<Map"," thrust","orb","ikk"," trauma","Accessor"," Fit"," StringBuff\
er","expl","(screen"," audiences"," OPTION","_round","[node","beh","->__","permissions"," Determine",".Man"," advances",".InputStream"," strongest"," eBay"," #-",
" dirname"," SMS"," medications"," amended"," churches"," Imperial","$row"," Madison"," Insp"," affair"," psychology","vh"," severity","‐"," strips","AH","ver\
tising"," conse","IMAGE"," Stats","	sc",".Cursor"," freeze","sson","(xml"," Susan",".tile","eded","    			","uelle"," Mitchell","based","Operand",[189,230,149,176],
" FF","	strcpy","ounces","ildo",".executeQuery"," approaching"," Seven"," nuts"," ric","assignment"," calculator"," Murphy"," Bou",[237,132]," butt"," ticks","P\
rojects","ilib",".textColor","mov","_logo","(template"," INIT"," imageView","scriptions","ORITY","Consumer"," unprecedented"," tourist"," bron"," contractor"," \
licence"," Nam",[230,175],"(transform","_ATT","Pref"," Gam"," vessels"," hav","Later",".ToLower"," urls"," breakdown"," penalties"," foster"," UE"," clue","come\
d","名称","-main"," pts"," counted","icts","/post"," getattr"," ping","ANCEL"," pec","ход","antom"," Blueprint"," EventEmitter"," lä",[230,178]," straw","\
(comp","'une",">N","-client","esModule","-base"," retreat","_simple","						 ","fee","')\r\n\r\n","ControlItem"," subscribers","please"," Eff"," pound"," Bytes",
" Tea","_activity"," maxim"," opcode","BSD",".constant",";}","ombres"," careers",").\n\n\n\n"," spreading","-expanded"," Ord","amarin"," mobility","Unfortunatel\
y","akk","NL","_redirect"," PG"," Sensor","bol","tap","_MEMORY"," UIAlert","plitude","Website"," Logo","love","[ind"," altogether"," wondered"," esper"," Libera\
l"," oss"," elit"," stiff","odox","_mentions"," Douglas","_pid"," CK"," initWithFrame",".blog","pkg","anghai","QUIRED","uu"," mkdir","ATAL"," unh","inces","sth",
" hypothesis"," cata"," TB"," Clar"," predecess"," situated","-world","))/"," headlines",".stat"," outbreak","spath","_FLAGS"," ServletException","Sun","FROM","\
 Dir","・・・","_coord"," Optim","Monitor",".bit","XXX"," todas","feld","ри","imir"," politically"," molecular"," traded"," {{$"," Swedish"," '@/","_REAL",
" warehouse","today",",L","orp","<section","-br","yme"," UserService"," liberty"," momento","(Image","<size","Sch"," jog","iology","arently"," quantum"," Abu","\
 rim"," mana","FontSize","Building","stairs","AILABLE"," &'"," sect"," sigh","(batch",".IContainer","poll"," Corps","ε","aru"," Kay",".range","_clicked"," Robe\
rts",".Network","finish","-Man"," colleges"," Fine",'")),\n',"film"," reminded"," gesture","outil"," threading"," objet"," tours","activated",".mkdir","=user","\
 rede","fü","_SYSTEM","pv"," congr"," massasje"," practition","University"," tabindex","И","Sets"," counties","guest","fan"," worden",".di","нач","¿","igD\
ecimal"," shore"," gö"," repairs"," helpers"," centered","OLLOW"," mapStateToProps"," cents","<A"," expectation","October"," bgcolor","cales",".CON"," Vel"," c\
rying","-season"," functioning","_LOCATION","üss","bery","Para","ominator","-le"," ethical","hashtags","emplo"," número","(activity",".Stop",".strftime","ILD",
" toe","	Node",'")\r\n\r\n'," Puerto"," executing"," GUID"," opposing","alph"," exhibit","_flash"," meille"," jsonObject","Hero","ainted","_DOM"," wil"," slope",
" må"," Iraqi"," organize","	jQuery","HUD","shine",".we"," Skills","ponsor"," conclusions"," reforms"," reluct","named"," Oliver"," //}\n","-looking"," fog"," \
HO"," Fried"," inevitable"," DataGridView","Hour","illes","logical"," connectivity",".twig"," Kyle","(dst","-Sh"," Studios","(Level",".jet","_PROTO","-decoratio\
n","OTHER"," readily",".Parameter"," multiply"," LIB","armed"," sooner",[230,132],"_ES"," fossil"," Anc","“This","lodash","Python"," histogram","western"," in\
fant"," coordinator"," nib",":m"," respected"," definit","&T","_pad"," Trigger","thal"," imageNamed"," beaten","	rc"," Palace"," hazard"," isolation","_rc","con\
tre","OUTPUT"," reign"," Plate","ATES"," flux"," packs",".getSelected"," participated"," needle","-depth","::::::","-law","inspace","onitor","=no"," Atomic"," B\
rain","Editable","-sc","redential"," Perry","kie"," ----------\n",".stroke","(Intent"," unity","umlah","Further"," prze"," sø","り"," PROCUREMENT"," Housing",
" attorneys"," compose","attering",'"What',"draul"," straightforward","Instant",".JTextField"," trades","ла"," {!"," lately","IMG"," Ald"," INNER"," cartoon",
".Source","FALSE"," dough","fen","(rect","DataTable","Nick"," Butter","reads","_comments","ENV"," Connecticut","-FIRST","			     ","achi",".Msg","rection"," rel\
axed"," shaft"," ef"," Adding"," breach"," ：","rama"," conducting"," (;","(gl"," CAUSED","ashi"," FLAG"," Commerce"," INTEGER","hours"," Schools"," nucle","Ag\
ain","proj"," seventh","EMPLARY","(mock","'],\r\n","_SPEED",">false"," spa"," Near",[236,149]," intrig","_members","wave"," analysts","_OS","edin"," Fri"," retr\
ieved","Regular","_obs","EXPORT",`')}}"`,'"class',"__((","bucket"," stro"," Patch","ystick","fulness","apos","Da","					   "," enrich","unordered","hole","Cong",
"<Product"," Curt","(the","_lower"," avoiding"," buzz"," viable","uba","-is","arel"," acted","-details","ง"," Theory"," Pun"," Anonymous",'..."\n',"ères","可",
" Vision","_sem","asha"," celebrity"," endDate"," populate"," cuis","quant","floor"," globally"," cruise"," Stanley"," bikes",".getConnection"," poorly","_other",
"amping",'.");\n\n',"odi","_ADMIN",".colors"," Gaming",">';\n\n","STRUCT","QR","IDs","(arguments","_aux","(Event","_PRIVATE"," Trek"," downloads","mutable","_ST\
RUCT","(wx"," domains","jspx"," Viagra","Commands","Js",".cfg","ContentPane"," EditText",[224,165,141,224,164],"Attach"," ARM","positive"," Generated"," seized",
"=:"," electronics"," AppComponent","/',\n",".equalsIgnoreCase","Doctrine","disk"," Political","CHO","<F","	height"," Bug",".le","ikh"," milliseconds"," constit\
u","mag",".nl","-range","anggal","',[","ropolitan"," Ü"," UC",".desc","-LAST","fstream","ibil"," fier","VERY",[32,235,179],"IRT","_UI","(abs"," knees"," rookie",
" Vac","arena","commend","-\\"," SUBSTITUTE","Soft"," partir","wealth","要","(dataset"," Climate","-show"," reliability","_chunk","代","_stock"," EXEMPLARY","\
️"," ví"," smiled"," drill",".Function"," SI"," regression","-X"," Jar","pref","	success"," Hitler"," instinct"," femmes"," lover","<\n"," multiplier","ril",
"Resize"," Authorization"," Kan","DispatchToProps"," crops","tokens","ecn","entially"," INTERRUPTION","fake","Undefined"," AK"," TestCase"," rab"," torrent"," O\
t","Bars"," lecture"," enjo"," responds"," indexed","OfWork","_chain","))->"," Beauty"," `<"," touching"," |--","	flag","normalize"," trapped"," establishing","\
/build","AJ","fy","-react","avn","RIPTION"," kut"," Fashion"," Inform","curities","<byte"," Ukrain"," sug"," consisting","oodle",".ctx",".ToList"," commentary",
" transfers"," nost","ihad"," Upper"," confusing","missing","-cl"," bounding"," congressional"," revealing","dh","rup"," tres","repeat",",\n\n\n\n","_tac"," exp\
ed","Girl","horizontal",' "../../../',"(option"," weiter","	sql"," =>{\n"," garlic"," repr"," replies","(prop"," spirits"," inspire"," basement",".reject"," hin\
ts"," polling","	 \n","_rating"," cath","avier"," compressed"," VS","]'"," judicial"," Trend","training","ESTAMP","ognition","ā","SENT","ventions"," consultant",
"umph"," userService",",NULL","kh","Dear","_BAD","itations"," metaph","'é","andise","-font",".chart"," sg","_Controller",".jpeg"," ULONG","	game","(ss"," Maj",
"	go"," Sad"," Berg"," Mine","Pack"," resistant"," ROM"," peg"," Stanford"," Yahoo"," scaled"," lan","=[]",'"/></'," plots",".*\n"," traveled"," Oscar","VL"," l\
inking"," tires"," '*'"," Buffered","eri"," ****"," overlook",".Non"," rés"," egy","小"," attacker","															",".sync","ASCADE","Ground"," decay"," Ton",
" jewelry"," bypass"," membr","RNA","<System"," Medicare","(net","osi","HB","DEC","{EIF","_fill"," travelling","observer"," consulting","REAT","Phase","(ii"," S\
UM",">\r\r\n"," sud","	background"," scholars","-muted","ará"," ====="," ____","Creat","enever","/wp"," VPN","ErrorCode",")],\n","(builder"," Enemy","Sensor","\
usa"," triggers"," playoffs","_REQ"," (~"," Barry"," permanently"," RUN"," bure",".Fatalf"," chick","	panic","psi","oka","选",">["," understands"," Junior"," I\
NFO","=mysqli","ustain","-source","serv"," CREATE",".au"," sells","  \n  \n","Europe","zw","preh"," NSA"," xy","ิ"," Beyond","Instead","NonQuery"," arise"," a\
voided",".emplace","_models","}),\n"," hid"," &_",".points",".getWidth",".Exec"," ////"," Sessions","...\\"," Colomb"," acceleration","restore"," ile","obic","<\
Node"," DX"," Besides",".age"," Contains","National"," Implementation"," effic"," RM","Hy"," Wedding","okies"," recursive"," prosecutors",".Selection"," Formula",
"BeenCalled","[ii"," Fran"," tragedy","_FEATURE",[153,168],"compass"," Bh","?\n\n\n",".writer"," Hour","DbContext","iov","amon","repr",[233,131],"	fi","']]"," D\
ry",".ro"," Observ","标","Former"," Balance","	json"," przy","ISS","(sock"," LINE"," dece"," ally"," tendency","Fun"," schemes"," interven","明"," adverse","q\
uotelev"," sacrific","_side"," mutex","AGIC"," occurring"," Communication","umar","编"," Treatment",".person"," LC"," ech",'(("'," Disease","äd"," AZ",".Accou\
nt"," continuously","ENDING"," RETURN","-string",".filename","synthesize","Responder","(opts","regs"," nuest","Peer","//----------------------------------------\
--------"," gauge"," Kin",".schema"," arrange"," Blake","_TypeInfo","Cover"," Hampshire","Paper","-inner","utility"," crossorigin","FOR"," ignoring"," DD","avan",
" traditions"," getString"," ethics"," Materials","DESC"," enzym","iolet"," Chip"," McDonald"," nerve",[231,132],'")]',"求"," Sugar","_SIM","jpeg"," discretion",
" TN","bove"," Minimum"," FormGroup"," workforce"," Execution","errer","	    	"," prescribed",".TextAlign","OPEN"," PB","imity"," External","°C"," ApplicationC\
ontroller"," barr","implicit","_dot"," Colon","COLOR",".Project","*</","-xl"," osc","(pattern","')}\n","successful","alog","Students","]string","anton","atti","\
chemical",".inf","(dr",":UIControlState","toInt","]</","аем"," ž",".ActionListener",".SEVERE"," Salv","_TRAN","/internal"," welcomed",".comment","mutation",
" FAQ",".one"," LAB",'"}}'," Rol","ieved"," adventures"," funeral"," spouse","(open"," Ready"," tourism","adin","_face","₁"," migrants"," Purchase","cord"," O\
UTPUT","))\r\n\r\n","Segue","tabs"," dots"," nail","borne"," desires"," prevented","']=="," timely","ICA","Scanner"," Lucas"," github","'][]","dia","conomic"," \
dieser","unders",".Handler",'?",',".datab"," advise",".animation"," overhead"," obstacles","_join"," mé","Flat",".dispose"," Expected"," flew"," embod","_slug",
" namely"," witnessed","solid",".legend","Qual","_surface","ラ","America"," affiliates"," Pros","_extension","binding","STALL",".ready"," copying"," Hence"," d\
iscord","_ship","PropertyName","		           "," achieving"," Bec","Zip","Sometimes","か"," contra"," punish"," insulin"," disappear","_enum",".aut"," hasattr",
"affected","she","$table","ksi"," lacking"," discounts","Stmt"," Argentina"," unpack"," RoutedEventArgs"," '?","interop"," sofa"," dyn"," Grace"," integrate","ك",
" delays"," Implement","Proof"," applicants"," Leather","어"," enjoyable","Spinner","/z"," foam"," Laboratory"," researcher"," Christianity"," customize"," cip\
her"," dod"," só","@Entity","ONLY","inventory"," conclude"," cuenta"," Cohen","-income","mbH","mentation"," verw","udp","AML",".comboBox","fh","jobs","FileSync",
" Barbara"," Scan","creenshot"," Orth",".viewDidLoad"," ARRAY",",@","/int","Generate"," demonstrates"," Zend","列","	volatile","=r"," fm","	buffer","enate",".C\
ombine"," misc","chemas"," purely"," glVertex",".Rest"," recalled"," freel"," sque","Tracker"," Php"," Distance"," beast","Complex"," considers","网","tributio\
n"," compliment","_lineno"," Mutable"," undef"," Gem"," compounds",".uuid"," anonym"," stairs"," DbSet","wort"," Sens",".Before"," endforeach"," Together","atil\
ity"," moisture","-${","(Test","TB","music"," insist"," headline",".And","PATCH"," Prepare"," switches","*p"," Ye","_abs",".handler"," assignments","Preference",
"ENTITY"," pipes"," AlertDialog","ographical"," patio"," webpack","bps","NavLink",".Number"," Armor"," Peters"," Desc","duino"," Icons",".getHeight"," textView",
"	NULL","allocate","}${"," Prize","-num",".Move","输入",".camera","Problem","	typedef","(store"," DISCLAIMED"," substantially","FFF"," epsilon"," inequality",
"_children","万","relu","Piece","antry","babel","vetica"," surveys"," detector","	args",".SelectedValue"," interference","...)\n",".STRING"," Tyler"," Catalog",
"Vertices"," Projects"," Leban",'.")\n\n',".kernel"," rides"," Mut","anth","орм","ennial",".tasks",".setProperty","ategori","最","/con","brace"," NSError","\
']));\n","listed"," Preview","Activate"," cycl","-active","had","Too"," regist","lical"," poetry","Imports","！！",":<"," charm"," Coun","ollider"," hw","}`\n",
"=args"," Neuro","itical","ienen"," Dot","_ONLY","DN"," PlayStation"," steep"," practically"," applicant"," arom","anic","	display"," terminated"," clarity"," M\
enuItem"," Kur","ije","_week","(dict","_records"," Costa"," ket","Extensions"," neuken","insi","_inc",[32,230,150]," einf"," Risk"," elevated","pers","UDA"," KN",
" lined"," Morm",");\n\n\n\n",">}\n","plaint","getText"," individually"," checkbox","UY"," Lamb"," dysfunction"," Lar",[224,176]," Creating","');\n\n\n",'"They',
"locations","_CORE","Interaction","umbnails"," Partner","brit"," lesser"," Slot","setAttribute"," Wave",".po","/store"," browsing","_pd","sume","sed","Curve"," \
plasma"," suspicious","인"," Bah"," Explicit","_CC",".ClientSize","\\View"," substit","loon"," GAME"," Brid",[155,229,187,186],"_User"," squares","fone"," sacr\
ed","ughs","]interface"," Throw"," Kirk"," empire"," assessed","Tax"," Heaven","-buffer","_STATIC","éné","-bordered"," punct","(mode"," keine","Sent"," Calcul",
" Eve"," stylish"," oils",".TestCase"," trademark"," literary"," concentrations"," Relations","(Class"," stdin"," væ","backup",".VERSION",".AutoScaleDimensions",
"starter","Transactional","-panel","Studio","kc"," Chamber"," Spiel"," rho","ال","!'",".Attributes"," murdered","apeutic"," intimate"," textField"," Buffalo",
"dummy",'"%'," Liberty","obar"," Tank"," Popular","ervisor"," Initi"," Mall"," Prior","CAP"," Clay"," Certificate",".Lock","-strip","-driven","/all"," MessageBo\
xButtons","_SECRET","_pb"," rats",[224,164,190,224,164]," nt",".Router","_topic"," tennis"," PUBLIC"," ActivatedRoute"," ',\n"," costume"," jokes",".Handle","	b\
yte"," flavors","(cc"," personas","	image"," Nazi"," grammar"," últ"," valve"," vic"," Rachel","_invalid","Prefs","stdint","(route"," htmlspecialchars"," peopl\
es","pline"," nv"," Quant","oppers"," currentUser"," Catal"," reconc"," conjunction","lx","amburg"," influential","danger","inders",' %@",',".configuration","os\
ome",".identity"," picker","nost"," DIY","August","ablo","Leaf"," Reco","cko","DOC"," Herm",":any"," Interview"," Tex","xfe","(work"," leap","Heading"," quarter\
s","\\Bundle","reb","Perhaps"," GmbH","Birth","	sum"," Watson",".nil",[231,161],"{}\n\n","icaid","Getter",'"name',' "\r\n',"_none","zm","acute","uesto"," sous",
" rebuild"," newspapers"," Haz"," kits","ifo","Blur"," suited","-In",[224,175]," Keith"," Norway","INIT","ireccion","ieties","_usage"," Doug","rise"," trillion",
"imited"," REL","alic"," criticized","theorem"," cease"," sidew"," Terry"," subsidi"," firmly"," aws"," hott"," dressing","badge"," Applications","返回"," lau\
ghed"," hobby"," musicians"," *.",".placeholder"," counters"," Capitol","SDK"," helmet","andbox","quit"," criminals"," teenager","(update","Gl",".selection"," d\
ischarge"," presenting","ufacturer","_UNKNOWN"," stressed","器","Proto","_correct","haus"," renov"," firearms"," technically","-browser"," candy","Stroke"," ex\
ecutor"," occurrence"," IPv","_INTERFACE"," Retrieve",".bad","Exchange","Navbar"," Kid","(getApplicationContext","_STOP"," Boss","Listeners"," shooter"," Alb","\
äch"," pix",".keyCode","alone"," absurd"," Cum"," Newtonsoft","ikt"," laughing"," capitalism","reeNode","Tx","_QUERY",".Sleep","(login","WebElement"," celebrat\
ing"," deprecated"," maar"," artistic","_ASSOC"," BorderRadius","	wp"," survivors","Inner","-red"," prosecution","_pp",'("</'," ^="," lam"," Trading","flare","D\
etector","MF"," Emergency"," Eagles","quad"," Incre","pliance","\\Migration"," upgrades","CPU","aggi","fprintf","igion"," beautifully"," dried","_HIGH"," gpio",
"MSC"," Deputy"," Decl"," treasure","sgiving","_sidebar"," apartments"," Wr"," boats"," bor",".language"," Ui","lit","frm","ancies"," masses"," Assign"," POL","\
 mapDispatchToProps"," bracket"," Pap"," Ci"," Into"," teammates"," forall","ului"," Carn","_INS","azioni","cep"," tourists","-blue"," Led"," penet"," Fo"," ima\
ging","pra"," slaves","olerance"," incorporated","&,","uably"," Kap","XmlElement"," Mueller","ChangeListener"," Holiday","	         ","Flex","	User",'"]))',"_su\
bmit",".bold"," locks"," Cuba","udson","Hook"," Warner","_star",'"=>$'," comma","unchecked","graphics","rors","GROUND","(public"," customized"," Arkansas"," Rew",
" expiration","ו"," Cul"," nons",".Filter"," senator","_definition","ashington","ymph","/J"," fuse","ramid"," Supplier"," autocomplete"," }),",'."\n\n\n',"_fun\
ctions","	to",".eval"," TObject","References"," heated","HAL"," ))}\n","}$"," Barr","_UNIT","+$"," getValue","iped","chied","(vm","cue","_integer","_course","th\
ird"," revised","**/\n","_DIRECT","OutOf",'("('," Feel"," reass"," subtitle","peri","nf"," enjoys"," treats",")this","-tabs","ancers"," continent"," cardio","Se\
r",".question"," phrases","Validators"," popul"," lí","song","_INTERNAL"," adviser"," puzz"," ambitious"," Tob"," DP"," presidency"," surrender"," watches","_b\
inary"," Soon"," canada",'("")\n',"]='"," Brandon","epsilon","rw",".addChild",".Copy","Principal","Photos"," marginal"," basics","eing","Must","_String"," ole",
"Magento",".customer","(prev","ล"," loyalty","Cog"," protocols"," Companies"," theoretical"," accessing"," Zen",".ones","attice","_world","zes"," tattoo"," me\
nos"," intersect",'"];\n\n',"belie"," inactive",".readline","-labelled",".done","lickr"," WORK"," derivative"," databases","₂"," sx",".isArray"," ys"," pada",
" Bullet","(`/","isActive"," CGSize","(equalTo"," Columbus"," marry","DEV","_limits","rones","IAS"," tau","mino","_Write"," Wine"," [['"," Pull","riters","rient\
s"," shifting","upp","_TIMER"," Conditions","ấ"," Orders"," Strength","所"," validity"," fot","etur"," bolt","内"," Along","oshi"," assumptions"," magazines",
"_SPI"," punt","_PRODUCT"," relay"," Javascript",".te","-es"," widgets","(fs","<Item","_extra"," recruiting","Et"," necessity","pw"," novels","ussels","Creator",
" MVP"," OC","thood","clients","))*"," characterized","_SEND","uti","Ty",".fromJson","@Service","も","Chris","_Is"," Johnny"," cleaner"," Initializes","UNK","(\
axis","ез","ieval"," Warriors","})(","DMI","♀"," Treasury"," feas"," sla","_ENUM","lhs"," Instit","ippers","Linear","Reading","quiries","-cell","chrome",".S\
earch","INA","类型"," \n \n"," Samuel"," mills"," donate"," Geo","(rows"," sheep"," él","体"," bem","_UNUSED"," RCC"," introducing","atta"," Priority"," FB",
" Serge",'>";',"atching"," Knowledge","	The",";margin","lessness","opard","umatic","()));\r\n"," fals","(cache","TypeId","通","_choice"," Goth"," Sites","MG","\
_border","Indices","Comparer"," Redistribution"," closet"," versatile","Inputs","********************"," obesity","quiz","gra","(global","务"," collector"," ko\
r","ovable","ADC"," EventHandler",".nc"," playback","ientos","_perm","_WARNING"," Olympics",".norm"," Broadcast","_small","drive",".iloc"," typed","MEM","_cons",
"DMETHOD"," lun",".distance","(par","poon"," bast","activities","                                                             ",":\r\n\r\n","SER",")&&","_lst","\
 Polish"," knocked"," frustration","aukee"," phosph","iquid","_coeff","此","Latest"," Dust","Tipo"," maintains"," marsh","incinn","lbl","Care"," neighborhoods",
"_gpio"," Arsenal","Dem"," Whe","_hook"," ldc"," Harper"," Berkeley"," graduated","Percent"," arriving"," Adventure","(scope","('*","quarter"," Marie","Speaking",
"_codegen"," immun","caster","れ","商"," Dimensions",".record"," texto"," Michelle","Pending","(by","_PAR","ucht","bee",".Thread","ampire","know"," Clinical",
" marginBottom"," distinguish",".Full",".undefined"," Sequelize","############################################################################"," educated","_OV\
ER","序","    ","_each"," urge","depart"," donors"," Au"," billions"," belonging","_age","_Int"," substances","machine","!!!\n\n"," jsonify","ibbean"," Cad",
" endTime"," cycling"," UITextField"," leverage"," vanilla","eat","Launch","(pt","states"," Controls"," Respons"," Jake"," asleep","fortunate",".nextLine","Size\
Mode","일","TestingModule","German"," Investig",".reverse"," BACK","(DateTime"," nonprofit"," Expect"," tanto","']),","	the","Multiple","(getActivity","_WAIT",
" já","decor","levance"," GitHub","mination","_quantity",".Scanner"," Lion","错误"," dre"," tantra"," contentType"," fid","_alt","NSIndexPath","-pl","化"," \
antibiot","tables","acial"," Registry"," olive","igers"," subscriber","_pres"," Syntax"," lovers",".Byte","olders","_forward","always","Caption","Priv"," Tampa",
"isateur","-labelledby"," ToString"," 사"," initiated","WF"," institutional","inject"," Scr"," doctrine"," spacious","isure"," Ana",'"time',"essaging"," cid","\
 Nan"," incomplete","TAG","-build","December"," residual","(PDO"," Listen"," glyph"," gaps","nea",".Rect"," sau"," Photograph"," executable"," Expert","Coroutin\
e","_sizes"," NL",".isValid",");}\n","-reg"," citing","cwd"," Ottawa"," Batt"," renewable"," preliminary"," asylum"," wrist"," utiliz"," detention","Fast"," ang\
e","incinnati"," steering"," NaN","iosity","/page",[32,232,191],"sterol"," disg","(DB"," DESCRIPTION"," _$"," obstacle"," bizarre"," extraction","_expected"," l\
oses"," Celebr"," htmlFor"," exploit","ользов","XYZ"," magnet","amped"," atoms","Sources","pectives","сли"," =\r\n"," dare"," Walter"," brightness"," a\
nnotations",[235,143],"iske","Schedule",".images","rosso",' "..',"gamma"," instructor"," overwrite","-am"," devastating"," Saints"," hs"," bonuses","$output","i\
jd","(ActionEvent","monitor"," mattress","January",".jp"," caracter"," impose","_rest"," Signature"," coronavirus","お","_compare","Measure","itated","elijk","\
igos","esar"," rushed","metry","_SEPARATOR","_WE","_ATTRIBUTE"," yaml"," specs"," Rah","pheric"," Investment","äll"," appealing"," viewport",[231,169]," margin\
Left"," subtract"," EDIT","	ArrayList","grading"," Failure","asper","EEK","(now","<object"," Alignment","pleado","qtt","(ERROR"," INVALID"," userid","raises","I\
DI"," variance"," Nil","/delete","_MAIN",".Token",".Category",">)\n","Collision"," Greater"," Racing","alan"," monetary",",new"," Sorry",".Enable"," Instantiate",
"ollen","면"," Calling","_hour","ADA"," shy",")**"," ==>"," especial"," interpreted",'!="'," pharmacy",".single"," Cialis"," paras",".toUpperCase"," Demon","Pr\
ime"," rankings","Adding","_HASH"," Exam","ک"," Victor","Okay",'"];\r\n'," fortune"," FETCH","expand",".Interop"," barn","消","uevo"," speculation","────",
" Nu"," Blues","(fname"," inhabit",' \\"%',"CES","ulario","_cr"," validated"," midnight","anking"," incorporate"," pursuit","EXP","prime","Pid","-US"," Nurs"," \
Wheel",[233,152]," inp"," supportive",".member"," Shot",".CheckBox"," affirm","Tor","FullYear"," considerably","credentials","_opts","Roll","(round"," coment","\
_UART"," extending","RG","resultado","itu",".getSession"," attraction","&D","$html"," Jessica"," Associate","añ","_ed"," Lag"," origins","())->","addEventListe\
ner","IALOG","否",".Compare","Album"," Ku","<Q","argest"," prolong"," configurations"," accidentally","_photo"," '';\r\n"," verse","Bob"," farming","delivery",
" Mack"," useSelector",".bootstrapcdn","keeping","eny",".upload"," METHOD","creator","<_"," Easter",".--","UIButton","ら","ometers"," shine"," hogy","\\s"," ha\
rness",".Cell"," lifting"," combines"," Occup","exclude","patial"," respir","_fit"," fifty"," Mol"," tuned","-dimensional"," qs"," tops",'>";\n\n',"quisite","ch\
annels","/res"," Analytics",".appcompat","/to"," onError","(attr","IRM"," ragaz","-as",".Second","oriented"," donn"," lightning","fid"," Ple","ます","tro",".T\
rue","Observable","י","umbing"," prospective","-filter"," pursuant","(points",".Bind"," palm","clearfix","ös"," Gonz"," weaken","Drive","enido","lld","obox","\
anean","Got","保","Regex",[230,131]," salad","assis",'"net',"inheritDoc"," RV","quier"," clazz","ış","osterone"," airline",".listdir"," downloading"," Palm",
"waukee","&lt",".BL","_INLINE","offs","<<(","_news"," chase","/><"," euros"," Egyptian"," Stainless","_BOOL"," Guild"," Dynam","[indexPath",[32,239]," memorable",
" Champion","ResourceManager",".Login"," Former","yped"," lleg",';",',"DWORD"," taxi"," bombs","rah",".tags","_tests","stones","”)","[g","rtype"," vu"," hosti\
le","Chars"," Patriots","/status","<B"," Income"," Dad"," patrol","_CHANGE"," upgraded"," china","setq","Started",".Undef"," checksum"," frustrated","{o"," enf",
" woods"," Anyone","Encode"," QtWidgets","areas"," sheer","ski","endpoint","_Test","Soup","~~~~~~~~~~~~~~~~","(files","					\r\n",".spark"," valued"," %\n",".co\
ntrols"," XCTAssertEqual"," fame"," Ric","DOT"," Alberta","使","osal",".WebControls"," ------------"," Mis"," SYS","Nonnull","=item"," expire","Decode","_opera\
tion"," Validator",".CENTER","uffs","*m"," avant","次","“You",".permission","...)"," Lic","_coords",".nombre","clo",".Internal"," Cho","_sw","	Il","clk"," ca\
stle","(layer","pit"," guided"," █"," superb"," supplements","_cent"," peek","INARY",".ContentAlignment","falls",'"));',"Wall",").\r\n"," Danny","irmingham","\
IALIZ","(create",'"In',"ServiceProvider"," priced","macro","amac",".box","----\n","ル"," Suit","urst","bru","ournals","numero","__()\n","Das"," Mitt","uder","?\
\\","fu","[B"," :)\n\n","(inter","brains"," attitudes","Verify"," signatures","ackBar"," gd","Jack",".cat"," zz","warf","FTER",'");\n\n\n',"Alive","ICLE"," What\
ever"," outlined","sprite","ев","_AB","_DEPTH"," crushed","aaa","(ev","机","Anti","ICO","isEqualTo",".sun","iculo","sale","_hex"," Vk","aptor","Union"," Disc\
ount","lista",".UndefOr"," automation","Nor","对","参数"," reflex"," Laure",".showMessageDialog",".temp"," akan"," ______",".IsTrue","ARED","agle","Energy","\
 quantities","’é","                                                          "," citizenship","mouth"," inappropriate"," Outdoor","WhiteSpace","Anonymous","l\
oads","webElementProperties","Ten"," accidents"," advertisement"," Yemen","(call"," slavery","сп"," Lam","_BITS","omega"," Ole"," kidn","_An"," Raid","Creatio\
n","saved"," proport","WARNING","\\P"," pwd","DataReader","ischer","adeon"," Predict"," reasoning"," destroying","Hel","*d"," Legisl","_Pr","			       "," sympa\
th"," chess"," mam",":hover"," converts"," pela"," progression",' "_"'," Gill","	show"," supposedly","accuracy","elin"," unfolding"," Hyper"," wanna"," ups","(#",
" Criminal","(Point","atLng","actly"," contractors","']}","draulic","ódigo"," TT"," Wide"," ARG","_ic","FLAGS","School"," clearing","-being","={[",",const","ma\
nent","Overlay",`('"`,"量"," Timestamp"," mailing"," Cake",".That"," meditation","qp"," empresa"," Lions"," weld"," LinkedIn"," cush"," genome",".IndexOf","aga\
in"," fallback"," camping","redd","-striped"," dv","February"," Proxy","usk"," diesel","WRITE","REAK","Lorem",".Invoke","-div","Interceptor"," DH","iales"," vil\
lages","ش"," ENV","Sys",".XR"," poem","Â","cade","plots"," {(",".git","/svg","ncmp"," č","aines","函数"," ()\n\n","opsis"," Relationship","_aut"," Bomb","	\
com","*sizeof","official","_payload","					  ",".manager"," Around","	send"," Exercise"," Billy","ivi"," needing","_urls","_tasks"," Hem"," tearDown","encrypt",
".tie"," asm","ICH"," CGRectMake","성","ulong"," itr"," GST"," offerings","robe","EEE","operators","_PROP","indent","ADE","orf",[235,144]," blessed","vascular",
" conoc","Happy","Bridge","ilitation","joint"," Administr","-transform"," meantime","/K"," Bedroom"," rigid"," browsers","EMPTY",".Serialize","_ED"," stitch"," \
jan","ellt"," brace"," trails","published","密码","}')\n"," acids"," !!!","_direct",">());\n","ają","_OCC"," planets","查"," Dublin"," serie",".printf","dee\
p","`)"," \\$"," μ","_VIDEO","endors"," Crypto","Far",".Transparent",".TR","iasm","_training"," teaches"," Belt"," limiting"," Kath"," IndexPath"," achievement\
s"," será","interopRequire"," disse",".If","arming","ulsion","Po","_DETAIL","Prototype"," CAL"," agrees",".vo",".ExecuteNonQuery"," Topic"," '{}","Arm"," ecc",
"Mag"," serialized","	conn","cached","=tf"," ByteArray","protobuf","varchar","	ASSERT"," liste","_trigger",[183,184],"Feel","Tahoma"," Lik"," structured","ergus",
".Initial","_ge","cljs",".contact"," andere","$stmt","_CURRENT"," Discover","$res","formatter","Ha","vangst"," emerge","。”"," Cabinet","-square","部"," rag\
e"," AJ"," VT","shadow"," Faith","enames","pretty","hasil","party"," varchar"," fotos"," alum"," Belgium",".ylabel"," dej","_numbers"," hu",".setAdapter"," Usua\
lly","(sample",".Shared"," booked"," >>="," minerals",'"><?='," adjustments"," DL"," vibrant"," Dependency"," zap","/X"," fonts","trip","ич"," tubes","clamati\
on",[32,235,167]," protagon","oupon"," Brush","(pred","ourney","'])->","prog","boo","_md","_pack","(express","utz","\\Auth",",id"," Chile","actice"," recruitmen\
t"," poses"," vulnerability","instanc","orum","dess"," xl","%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%","(fig"," deleting",".del",")')\n"," Weekly","???","(strcmp","smith",
" pursuing","-so"," Apps","/'\n"," decis","FORE","Everyone"," lanes","Virtual",".attach","(Log"," Medicaid","(Path"," Turner","/application"," portrait"," oppos\
e","checkout"," finishes","_ME","Barrier","Song","VAR","Earlier","rella"," hast","azar"," pulls","ngx"," inspiring","ую","-direction"," explosive"," createdAt",
"sto"," wheat"," Built","'ai"," tracked","hammad","RowAtIndexPath","_heap","Due"," connects",".publish","emu"," bullets","BAR","olate"," internally"," catching",
"-password","ouched","性","eous"," xrange","Quality","vv","Manage","(($","acements"," Brothers"," HEAD"," Unsupported","san","esi","***\n"," adaptation"," Work\
er","']/",".savefig","(trans","ج","nee","Correct",'...")\n'," submitting","-path","	last","issan",".xlabel"," Separ","/no","_best"," Mills","_sock","(flag"," d\
estinations","emption"," FAIL","和"," rp","fact","	len","DAY"," seiz","_dst","lip",".Linear"," Basket","$t","$i","-brand"," Neil"," Eq"," thou","ogene"," schol\
arship","更"," swo","aginator","eni","(book"," blink","thus"," cancellationToken"," Palestinians"," profitable"," backpack","enson","<Long"," pools"," sticks",
" spokeswoman","Being"," Heritage"," Nike","SHA"," NotImplementedException","$core"," Rico","/latest"," Czech","nerRadius","(lines"," semester"," wounds","Proce\
dure",".mail","()):\n"," corrid","tered"," NCAA"," galaxy","_kind","ilk"," tras","_POL"," Het"," refugee"," teenage",".binding","postal"," için"," DataType",[233,
150],"yclerview",",value","_identifier","<b"," outfile","\r\n    \r\n"," cré"," respondents"," Beast","celed"," interf","-theme","gif"," Rangers","ITAL"," auth\
enticate","Completion","ursors"," cinema"," discour"," Jaw","OCKET"," prayers"," Luis","frag","=[\n"," brave","_pose","Certificate","-fe","iferay"," Flags","Con\
tainerGap"," Crit","ResultSet","	cur"," corresponds","Staff",".HttpServletRequest"," neurons"," MainAxisAlignment","edar"," gad","_parts"," β"," fx","/files","\
 Bros","hips"," glucose"," farms"," mentally","restaurant","TableName"," Mercedes",".Visual"," anch","inalg","_runtime"," proprietary"," intentions","izi","Slic\
e",';"></',"_WORD","\\Migrations"," ENABLE","_PARAMETER"," Bishop",".subject","illas",".matrix","urrences","*y"," costly"," Chuck"," closes"," Might","-store","\
 mall","ieten",".Abs"," coupled",".basic"," ::::::::","Maker","cannot"," ach"," Eli","−","orna"," cps"," thereof"," @{"," NSMutableArray","ν","productive","S\
quare","tempts"," eliminated","<M"," conservatives"," Surg",".par"," Buch","*b","Fort","Colour"," Chi","edic",">true"," NYC"," bored"," Detect"," appar"," jeans",
" Tak","IOD"," Horse","(FILE","(?","rique","optimizer","nat","loys","	Token","oubted","uess","ocoa","DataMember","_POWER","classList","PushButton"," WiFi",".Str\
eam",".guild"," nog"," Portugal"," Unter","Primitive","boss"," Deutsch"," erotic"," strconv",".TryParse"," grams",".Success","_pk"," Harvey","-minded",".country",
'[]"'," angel"," beats"," Vor","ilio",".master","something"," PACK","(if","RequestBody"," antes","/widget"," modo"," AW","finder"," optimized"," missiles","NB",
"	internal","tex"," Sri"," damaging"," Mais","-Allow"," Zh","-alt"," ));\n\n",[232,137]," influences"," catal","_REGISTER"," APIs","-century"," biology"," Actua\
l"," heels","TRACE","_DIG","Dataset"," Matter"," classifier",".wikipedia"," Rogers"," donated","rawler","enen"," casinos","ortal"," prive","spe","ducers",".ep",
" grasp","acji"," dairy"," buses",".comm",".ins"," IRS"," Beer","adc","oard","_MET"," '+'","rans"," kinda"," │"," Maur","аг"," bandwidth","ibus"," Different",
"(mat"," Resume","_UNS","establish"," fonction","Subscription","_company"," lightly",".confirm",".yaml"," Boost","Commerce","-template","_DELAY"," HI"," navig",
"(Sender"," HS",'_"+'," REQUEST"," wifi",'=""\n',"])->"," rope"," violated"," glance"," Kurd",[32,232,174],"deck"," ISBN"," infect"," Foo"," getter"," tener","a\
ppe",".hh","_hot","<AM","poly",'!",\n'," converting"," WWE","ROS","('{","Commit",")L"," Ore"," sparse"," disposal"," canceled","后"," aer"," vinyl","ể","reco\
gn","arking"," tricky","*s"," proceeds"," iso"," coconut"," crafted","IELDS"," questo"," commun","_CONNECT"," trafficking","Deep","ações","codigo","veau"," be\
tray","inta","TED","ær","mart","_BUS","/sc","ially"," cigarettes","证","(nn"," modeling","/products","warn"," metro"," Iv","&)"," Cable","λ","Comparison","ga\
ry"," BA","PART"," pv","_updated","Credit","orthy","observable"," theatre","BLE",";}\n\n","launch","_strings","ugo"," RPG","-auth","Р","holm"," Pand","Uid"," i\
mply","으","']='","/User"," strcat","ный","DataAdapter"," landsc"," diplomatic","３","*********************************************************************\
*******"," Chicken"," bcrypt",".Inf","[col"," Quantity","-position"," dietary"," filmm","Israel","Prev"," Million"," remed"," billing"," outdoors",".tm"," nad",
"Forg","ZZ"," ssl","],'","KT","freq","=document","blur",[172,184]," Jefferson","Cs","(save"," strap","India"," ideology","BOSE"," FP","(ans"," fever"," Yam","Ki\
ng",[224,178],"ATING","bohydr","rollback"," newNode"," NVIDIA"," honour"," Confirm","xbd"," successor","/u","liv","ournaments","Attachment"," grup"," tribe"," c\
ares","eft","_same","'label"," 【","Motor"," inexp",' "("',"_POSITION"," valley"," ResultSet"," preserved"," mutations"," questioning","munition","parseInt"," \
Sr"," Metadata","”，","timestamps"," transitions",[237,153],"ъ","iom",".Do"," pine"," fung"," transmitted","ctime"," Fam","Revision","Bas","UPER","Destinati\
on","toHaveBeenCalled"," unfortunate","INES","_prof","Among"," Cyber"," Battery","genre"," ViewModel","-="," utilized","paint",".IntegerField","ernity","compile\
r","​\n\n"," Masters",".ToArray"," strtol"," Ukrainian","}));\n"," shemale",'"That',"forall","/download"," rhetoric",".latitude"," WHEN"," shocking","IFIC",".\
Normal","_FOLDER"," drift"," mounting","-book","                                \n"," Wireless",'>".$'," relies","(Console","International","->{$","Mid"," disse\
rt","dds"," deposits","	driver","#ga","prising","println"," presenter"," mines","CSS"," Dual","(!("," kam"," isLoading"," Protect",".upper","arium","]:\n\n\n","\
Yii","-shirt"," IMAGE","_colors"," urgent",".Container","!(\n","Saturday"," societies"," Than"," Cod","=@"," attachments",".mobile"," spite"," bounce","rawl","i\
nstancetype"," Truck"," manipulation","(Config","-inst"," stor","itution","PreferredGap"," mainAxisAlignment"," listened","'''\n\n","ottage","-project",".APPLIC\
ATION","	root"," whit"," bilder"," ker"," appliances","rowave","은","ematics"," Org","oping","_SEARCH"," cham","addContainerGap"," ()."," Arrow","Illegal","Cur\
rently"," usa"," passwords"," renown","avern"," Evil"," concat"," duo"," vale"," Bean"," indicators","cmath"," Pump","November","ificant","_DOMAIN","regar"," Po\
rtal",'"$'," formerly",'"]:\n'," Visibility",".getElementsByClassName","_RED"," champions",[224,180],"Valor","_es","*a","-repeat","Band",".stage"," bureauc","Cn\
t","eten","-function"," muito","PID","_editor"," crashed","dead","kat","agh"," EXT","asser","-small"," realiz","(Entity","ús"," Actually"," Elite"," helm","(no\
natomic","asher","Community","alleng","iry"," Growth"," sue"," frequencies","_descriptor",".Attribute"," recipients","_NS",'/"+',"iban"," athlete"," Ign","_DMA",
"(ds"," Requirements","ADI","erez","\\Admin","braska"," Rust","Relation","COD"," VERSION","emma",")){",".Duration"," Camb","-logo"," readable"," creators","()];\
\n","UpDown","-half",".getMonth","(sf","Pic"," hunger",".tx"," exceeded","_seed","(^","_sk",".perform"," >::"," mongo","=float","bindParam","Smart","ifa"," secu\
rities"," prejud",' ,"'," corps"," vra","amacare","iterr","(Media","uche"," cob"," liber",".geometry","Locator"," sliding"," surgical","_CUR"," consect","[*"," \
Resort","Stub","_DOUBLE"," Soph"," electoral","_disable"," со"," Lightning"," mentions","ocy"," leaked"," relaxing","Presenter","vsp"," guilt","=-=-",".reply",
" Mirror","Camp"," +#+#+#+"," +#+#+#+#+#+",".Author"," directive","-hook","터","}\n\n\n\n\n","@pytest","_rand","mis"," colorful","uje","lasses"," Classes",".ha\
ve","%),","题"," disturbing","substring"," Koh","Invest","purchase"," recycling"," ART","ierarchy"," fps",".checkBox","해","_material","ducation"," fw","udit",
" reviewing"," Sid","Syntax"," Written","argar","UME","/q","Classifier","Official"," jazz"," omega","Physics"," lugar","_accessor",".commands","Ability"," Batch",
"RAM"," encounters",".Qu","BYTE"," Distribution"," uso"," Recovery","approved"," denial","/share","LinkedList",")\r\n\r\n\r\n","uddy"," fines"," ry","Unicode","\
	render"," premises"," pon","aliases","/Foundation","cuda"," Cock",",:)","(folder"," méd","drag"," talents","   \n\n","еств","mob",".yml"," aster"," discre",
"goal"," GTX"," SUCCESS"," LONG","(find"," singular","_sz"," Ethereum","..\n"," irres","')){\n"," ministers","Steps","iversal"," Nevertheless","-led"," (%)","确",
" timezone"," stranger","(render"," shutil"," mph"," trio","ppy"," predomin"," endors"," Russians","	row"," wizard",".serialize"," complained"," sido"," delight\
ed","-me"," Rav","Human","adays","recv","Working","Jump"," år"," Automatic","_Base","格","aurants","¯",[230,184],"(CType","IFI","(amount"," believing","=mysq\
l"," fir"," restoration","ereco","Т","_'+"," ebook"," debris","(inputs","AYOUT"," screaming","avia","lander"," distress"," assembled"," Avoid","(thread"," RPC",
"_EXIT","(queue","ист","Dll"," skull","_pub","chez","minate","ensen"," insane","bounds"," Rosen"," conditioning","processed","videos","four",".Conv","|;\n","\
Personal","cerpt",":UIControlStateNormal"," doses"," Karl"," Frequ",".BASE"," Vote"," concurrent"," MessageBoxIcon"," Ö"," Dubai"," Retail",":number"," Observe\
r"," BigInteger","_origin","_WORK","Frames"," notably",".“"," tropical"," niche","amina",".sys","(tokens","modify","osit","strom"," Comics","OPTION","Ticket",
" factories"," disput","_File"," Finn","eee"," Discord","_money",".tpl","_safe","LB"," glut","JK",".flow","-cont","gos"," horizon"," Rush","::*","Pipe","ulla","\
borough","heimer","(move","(Text","});\r\n\r\n","welcome"," Components"," governance","closed","	margin"," laundry"," Terminal","izards",".—",".remote",".radi\
us"," Quebec"," dh","Tech"," Mist","seller","_literal"," genius"," brains","gem"," Measure"," catast","rance",".TextField"," consuming"," '\\''","oubtedly"," Ce\
rtain","Ev","erti","being","Experience"," //["," Arabic"," Crist"," Azure"," hora","ladesh","\\Blueprint","dar",".rel"," suprem"," Reagan"," Attributes","-sideb\
ar"," useStyles"," Airlines"," hills","/xhtml","vinc","_mock","\n                \n"," Pill",".LayoutStyle"," Commander","]<","signature"," {}\r\n"," hatred",[32,
235,139],"olesterol"," ********","ancellor","crop","TIM","		\n\n","ysqli","uitive","	unset","_sel"," menus","tick"," constitute"," Elements"," Redis","aggio","_\
fp","_depend","emas","CAST","orange","jon"," Emily"," potatoes"," receptor"," Electronic"," Lights"," combining"," Someone"," ########."," TOD","/show","Xd",`."\
'`,"afx"," tragic","Styled"," Marco","Gallery","dale",".”\n\n\n\n","érie","/service","了"," ambient","_SETTINGS",".Adapter","lene"," travels","Notice"," cle\
ans"," Fem","chair","ун","/my","_bad"," Economics","ISA","_CNT","(Menu","于"," Ridge"," lengthy","Dot"," jumps"," hey","$pdf"," worm"," sut"," sher","iamo","\
 Calc","trieve"," cops"," Chrom"," regulated","reatment"," Higher","oks"," deze","LOCATION","ongsTo"," finite"," varies"," positioned","'il","金"," hike","(don\
e","playlist"," ada"," coastal"," Nancy",".DateTimeField","CppCodeGen"," Similarly","reur"," Contr"," Hidden"," Beta","atched","_install",".Output","Lookup"," R\
ichmond","quared"," manga","-controls"," Bernard","Large"," slices"," offence"," Mega"," estar"," joints"," summ","_platform","Buff",".addSubview"," retained","\
Letter",".dim"," essere"," Scaffold","EXPECT","	RE",".longitude","ünd"," statue",".addWidget"," Caribbean","addPreferredGap","ilde","UILabel"," Opport"," imper\
ial","ursion"," mandate"," promotional"," vk","iał"," pyl"," Creation","озд"," simpler",".what"," Recent","Storm",".quantity"," Lov",'"-',"ubbles","_notific\
ation","(world","urger","*(-",':"\n',"hm","anship"," Almost"," motorcycle","_fee"," absorb"," Vincent"," sounded","íst"," pharmaceutical","htag"," Kindle","ita\
lize"," Emperor","oustic"," specialists","公","BorderStyle","/\\","RELATED","(',',","(expr"," ht","午","_Create"," specially"," [];\r\n"," heel"," sept","_arc\
h","(initial","%.\n\n",'\\",\\"'," discusses"," upt"," [&"," manus",".hand"," MAIN"," Denmark"," ],\r\n"," cryst"," nack","Coords","_inner"," midst"," awake"," \
О","-break","ível","_PASS"," Params"," detr"," spider"," Concept"," prend","CHED",".Exit"," populated"," virtue","_SESSION"," nouvel","oauth"," данны","r\
ink",".HeaderText","aturated"," erst",[32,229,133],"े","_visible","eyer"," liable"," debe"," bw","{-#","_WIN","dfs","Hover"," PUT","-angle"," noble"," traces",
"encv"," userData","_ins"," Suz"," newsletters"," Modi"," entrepreneurs"," tribute"," rumors"," rr"," Quarter","고"," feeds","óg"," envelope"," lear"," kø","\
developer","Similar",':")\n',"subscription","Modifier","italic"," nasty"," termination"," charming",[32,226,159],"tons",".trace","hots"," UR","Mont"," justified",
" Gang","inea"," bog","(ap","_$"," contamin",".Dot","	Debug","(exports"," paired"," Assignment"," automobile",[147,141]," phases","vw","@SuppressWarnings","=\\",
"rant","-ed","	await"," certificates",`'>"`," intact","CTRL","Mike","gregation","ATTERN"," republic","_upper","iliary"," computation","hire"," Shin","_ANY"," Ma\
nufacturer"," Carm"," bearings","_comb","cad","uristic"," wholesale"," donor",".interfaces","presso"," Brun","-close","prove","_SK","	frame","etros"," Pain","_E\
XP"," LT","_fs",".datas","	ss","voir"," Axis","Major",'="<',"[h"," profess","igrate","(score","Keyword",'"os',"    	\n","analysis"," replay",".pass","\\d","tls",
" sanct",".light","_mobile","сть","	total","uity"," paused","NAS"," encore","loe"," -*-\n\n",".high","ampler"," Secure"," fragments","_vel","illary"," Stein",
" Dawn"," maximize","ย"," /^"," continually"," shadows","	                   "," IActionResult"," información","CHECK",".SelectedItem","bundle","olley","<Int",
"AINER"," Wing","titles","ountain","CY"," Locale","former","<context","RadioButton","_schedule"," fabulous","Robert","_PROFILE"," gates","IMP"," Pentagon","gold",
"bach","employees","Rotate"," champ"," selbst","Altern"," convertView","/,"," ~(","Street","_place"," personalized","Publisher"," SOCK","_NAMESPACE"," Standards",
"soever","_CENTER","Interest","ôt","temperature","Viewport","getResource"," eaten"," sempre"," abnormal"," cylinder"," troubles","nod","ыв","games","_gl","Pl\
ane","grey","_tbl",".ComponentPlacement"," Chase","Logging","many",[236,134]," flame",'="<?=$'," Groups","-U","ран","\n\n\n\n\n\n\n"," vault","omon","problem",
" traders"," peripheral"," homepage","(des"," Successfully"," reboot"," cellular","iii"," Plans","listing","	dis"," Reflect","	except",'")('," também","Vehicle",
"acci","lush","OrderBy"," imagined","codec"," dateTime","Micro"," reminds"," frustrating"," Vista","Train"," вс"," molecules","avin"," doubled"," brake"," cal\
cium","Friday"," Identifier",[229,159],"ый"," Jah","Ren"," scam"," Dennis",".setInt",[226,159]," appeals"," Aur"," splash","equalsIgnoreCase","why"," sap","Su\
pported"," sera",' :"'," Vermont"," reun"," Nova","            \n            \n","Rated"," laying"," Karen",".Deserialize"," codec"," taxpayers",';");\n'," crud\
e"," mole"," useContext","	resp"," pkt"," Cannot","Pipeline","円","tical","ActionBar","aeda"," Critical"," Nad"," bleeding"," llvm","/custom"," Simpson","Sy","\
itably"," Summit","())).","ELLOW","$',","Met","Invoice","olist"," spine","autiful","paid"," locker","_arm",'\\"><'," trajectory","_ring"," hydrogen","tron"," st\
atute"," conditional"," tray","-school","(widget","$config"," requesting",".uint","eton","brities","OfType","ADMIN","predict"," gegen"," Happ","OCUMENT"," Apart",
" -----","roe","uide","justify"," Squad"," profes",".bot","_currency","innen"," Mumbai"," Numbers","avanaugh","agnitude","“There","=http","片"," vb","+'</","\
 organizing","anium","InSection",".and"," eternal"," souls","_ONE","_ns","_basic"," retVal","-shaped","ifdef"," Mozilla"," eig","completed","Notifications","TEC\
T","rien","coordinates"," pretend","ponsored",".stderr"," gamers"," defended","ToolTip","uitar"," franca"," Woods"," ihre"," pseudo"," crowds"," SYSTEM","lec","\
.keras"," circulation","eer",".cb","uzzy",[237,152],".reader"," sequel","Several",".portal","-----\n","istrar",[239,187,191,47,47],"Pi",' \\""'," customs"," dis\
playName"," notices"," carb","._\n\n"," producto"," сл"," numerical"," unint"," codigo","Ordinal","StringUtils"," déc"," Lan"," showcase"," arithmetic","-scr\
oll","_TEMPLATE"," RouterModule"," Shader"," Н","policy","Performance","	border","(filepath","空","_energy","_CS","Their",".spacing","(dp"," LANGUAGE"," histo\
rically",'">{{$'," inode","sil"," hace"," severely"," Overview"," spraw"," beaches",":left",[183,187],"(${"," FIRST"," Spa","-ass"," baise"," NODE"," Pizza","Pe\
t","(seq",'\\">\n',"CppMethodPointer"," vp"," ia","_seconds","emet","/blob","_THRESH","...\r\n","Dest"," NH",".dataSource","ités"," Jak","sell"," workshops","<\
u"," rivals"," EXISTS","hom","-token","compatible",".JPanel"," physicians","artin"," desirable"," distinctive",".Dep","gid","iliate",",max"," premiere"," qDebug",
" advocacy"," whisper","Pt"," unchanged","_qty","请求","Season","avelength"," Pul"," día","']]],\n","alis",'("&',"boro"," bm"," Radi","wrong"," Going","imeTy\
pe","iji","-feedback"," Names"," Bapt"," probable"," Ether"," Politics","_protocol","lining","Sat"," correl",".Primary","(nullable","RIORITY"," coloring"," util\
izing","das"," exported"," carriers","Conv",".editor","ió","(handles"," appreciation",".import"," Austria"," Strip","ilight"," appropriately"," Prest"," Wir","\
 UIApplication","alchemy"," Mob"," Determin","erguson","registered","_convert"," Vladimir",".ShowDialog","reflect"," shook"," assure"," Often"," civilization","\
 vocabulary","foreground"," Scope"," unwanted","acting"," ([]"," marking",".original"," MOVE"," sporting","ceptions","NSNumber","Sizes"," provincial","_Trans","\
 problematic","digit"," Emma","locks"," Crew","iba","'):","isha"," mamm"," occured","wcs","(rule"," merchandise","especially"," Twin"," naming"," slog"," improv\
es"," adher",":text",".hadoop","_HTTP",".toList",".disabled"," lenses",".ini"," Rare"," Ubuntu"," scram","olation","titulo","Everything"," nodded","ichtig","_co\
nstant","zc","lift"," Notify","ondo"," INF",'("+'," Kaz"," dread",".mapper","leur"," Comey"," NB","icers",".Push"," Hack"," Brazilian","_prod"," //\n\n"," bicyc\
le"," unavailable"," adolescent","blk"," mitig","_blue",[236,152],"fadeIn"," Utilities"," MN",";k","<style","-status","indo"," innings"," gj"," ||=",".eu",":Num\
ber"," cuisine"," URLs","iek"," wires","	ps","ieg",".mk","soap"," sometime"," stap","_series",".Target",[230,186],".destination","OUNTER","Raises","&A"," smartp\
hones","NIEnv",".sdk"," helicopter"," impe"," Birth","AU","breadcrumbs","coords"," explored"," lod"," Ip","gable","iane"," artifacts","BoxLayout","ار","listen\
er",".cart"," Huff"," Hindu"," DataTypes"," Drupal","IGNORE"," offsets"," RTC","-login",[230,174]," QObject"," prosecutor","Rock","_chat","Way",[236,178]," negl\
ig"," dude",";<"," delegates","_failed","/dev","/work","(New","etable",'()"',"(Icons"," pork"," ModelAndView"," VIP"," Kor","mix"," oxid"," SCREEN"," Fourth",'/\
",\n'," tee"," Stevens","ticks"," pledge","ibbon"," Loan"," neo","numpy"," SharedPreferences","-oriented"," LoggerFactory"," GraphQL","zenia",'"_',"Women",".cas\
t"," deliberately","+b"," Arn","fontSize"," maze"," blamed",".mas","})\r\n","elerik"," scanning"," Workshop"," finden"," caut","UIFont","(return","alin","castle",
"////////////////////////////////////////////////////////////////////////"," incentive","opath","blob"," cigarette"," fertil","*/\n\n\n"," Shar","\n      \n"," \
uncertain"," Ston","Operations"," Spencer"," defin"," Solo","onest",[183,187,229,138,160]," uomo","Give"," dentro",";padding","entai"," Cars"," enthusiasm"," Op\
erating","Skip","paration"," protects"," rever","dg"," Cincinnati"," consectetur"," muss","employed","auses","inkle",".Values",[163,188],"lov","_WARN"," bookmar\
k"," Apollo",".axis"," mét"," opener"," tumor","dan"," elementary"," skipped"," Ker","asia","_resp"," demol"," Canadians"," tastes","UInteger"," '${",".aws","R\
OID","rians","MQ","ordable"," cousin","Propagation","(Session","phalt","ULD"," Scalar"," bloody",[32,224,166],".mask",",q"," Units"," centres"," Prim",".]\n\n",
" Shaw","Prom"," Thought","Checker","_outputs","(chan","EINVAL"," bob","_cmp","Ped"," matrices"," vrouwen"," genuinely","highlight","(display",")!="," delicate",
" Luther"," Miles"," userID","%=","ateurs","_BUF","-------\n","imitives"," shelves","slow","_information","LEG","Wr",".forms","celand","/un",":&",".’\n\n",'="\
%'," prost"," fontsize","ución","getic","amt",'=".',"Decor","Brit",' "").'," founding",".FileName"," Tier"," disclose","ám",".syn",".ViewHolder","licant","_st\
age","Monday"," deserialize","talk"," traditionally","态","خ","LEX"," eh","	ROM"," {})\n","Questions","ncpy"," fixing","ку","_Key",":x"," STRING"," фай",
"	left"," Bench","ellij","URRED"," Diagram","}catch","/time"," Missing","dbname"," sore"," Walt","ugging","represent"," GS","neys","	page"," volcan","(btn"," ex\
ceeds"," erg"," pilots"," Sed","ersions"," patron","RV","/top",".asset","_cross",".Editor",".tb"," welcoming","SCREEN",")findViewById","Coder","<IActionResult",
"_QUEUE",[225,131]," heights","Requests"," symbolic","\r\r\n\r\r\n"," coupons","-five"," Desktop"," mismatch"," '_'","_DIV","ASON",".transpose","(mask"," Celt",
".Hand","atu","ję"," {});\n","Miss"," prima","mund","olv"," Pretty"," rebel"," FD","astically","OLT","-axis","uxe"," einfach"," Chemical","_seg","leetcode","lo\
pe","_orig","  		","(Double"," PayPal",".BackgroundImage"," homemade",".).","(parser","atro","accordion","Define"," 있"," AUTO",".summary","scalar"," Hood","qu\
in","_der"," Gesch",".compute","Feedback"," pharmac"," şi"," gloss"," FILTER","INSTANCE"," kal",".PL","_FREE","Grade",[32,226,153],".metrics"," cage",".XtraGri\
d","_ds","zig","interopRequireDefault",".removeClass","============="," masters","StateException","illery"," Brady"," lining","_cs","insula"," }:","[position","\
 Rx"," BYTE"," Strike"," К"," Cluster",".download","Allowed"," amenities"," onTap","fulWidget"," strengths","tweet"," ascending"," disclosed","grav","district",
")<<",'),"',"(defun","_|"," gaze","ая"," forty","===========","Science","sembler","	body","_transfer"," longtime"," complications"," booth","VERR"," yields","\
 navigator","::_('","ECTOR","_Config"," lasted","usal","登录"," gloves"," belly","Sales","(Method","(member"," Reed","passed","SignIn",",num","ULONG"," LEG","\
nels"," mentor","(rc"," Obviously",".if"," Freder","HEAD","@author","Conditions"," gardens"," Rip","(users"," Okay"," wrestling","imestone"," Certified"," verdi\
ct","aida",".innerText","icast","	at"," presumably"," FUN","ajes","З",'>",\n',"_Pin","uese"," overrides","_ready","Advanced"," opi","-cart",'("/",'," Deb","CRY",
" Vertical"," OVER"," Corporate",' "";'," stepping","ej"," accusations"," oraz","_tail"," induced"," elastic"," blown",",//"," backgrounds","’une","-sdk"," se\
tInterval"," incentives"," vegetable","_On","expanded","pix","_shader"," SPDX","@example"," Wrapper",".Zero","Positive"," spinner"," invented"," Gates","отор",
" comparisons",[232,183],".primary","dataProvider","additional","	options","snapshot",".setHorizontal",' "{}'," Fisher","halten","<Type"," maxLength"," Mt"," 가",
".jetbrains"," identifies"," flowing"," Discussion","atsby"," schw","ughty"," rivers",".unique","_PHY","edral","(ll"," csrf","ppers","ül"," Especially","ported",
" Harrison","*******/\n","TextColor","습","wire"," statusCode"," Finish","cence"," McCain"," Wor","(await"," )->"," Registered","INED","kal","parison"," objeto",
"Vi","manda"," renewed"," Sof","essel",".ndarray"," crap","管",".abspath","(up"," clearance"," TW","_COPY","            	"," forests"," arguably"," ASS","hey",
"amel","_fore"," Southeast"," abused"," practicing","akedirs","主","_resources"," pond",".Fixed","LastError"," Psychology",' "//',"!:","Reusable"," mensaje"," \
rospy"," bour"," varieties"," empath","(({","_org"," Mes"," Magento","ISTORY","Unless"," hj"," Duty","Jun",",size"," paintings"," dispens","dart"," behavioral",
" rpc","calculate","fruit","_mm","	pthread","MaxLength"," currencies","_capacity"," Oz"," firearm"," coefficient"," bankruptcy","wart"," fatigue","AVA"," espa",
"_pc"," Quotes","_LIGHT"," Tickets"," relates"," publishers"," unlocked"," //----------------------------------------------------------------"," InterruptedExce\
ption"," outlook","rn"," rebels","Written"," asian","otto"," 				","_gpu","Txt",".ImageView"," suis","_tables",".RecyclerView"," whatsoever",[232,129],"]++;\n",
"assertTrue","_verify"," Rivers"," ][","Jet","idian","Sibling"," genres",".Access","OPS"," trivial","ส","alen","вед"," Sword"," scrutiny","(cb"," commerce",
" guarantees","_adv"," LET","recio"," hilar"," backyard","』"," illustrated","/vendor",".Util"," wow","LOY"," Marshal",`">'.$`," Bak"," modifiers","dictionary",
" Stre","multiple",'")),'," Cort",`']").`,"(admin"," Creator","Internet","(ms","logy","DECLARE"," Marcus","<<<<","だ","_my","(inst"," sciences","NDER",".enter",
" itu"," behave","Pan","ombies","='<","'));\r\n"," MENU"," Workers",".NoError"," bindings"," disabilities","{\\"," Municip"," cores","urple"," Nokia","usions","\
 Fitness",".handleChange"," javascript","요","(dec"," packing","-depend"," transcript","zeros","_alert",'?",\n',"libs",[177,208,190,209,130]," |\n\n","trained",
" Gent"," Rab","xp","_configuration","天","_accept",".recyclerview",":url"," Muhammad"," privileges","_bank","uku","wallet"," ROOT"," encuent","?family","	posi\
tion"," cg"," precip","methods","_fast","increment"," Tiger","_OCCURRED","quip"," HAS","_dom"," wreck","bj"," dern"," organs",".entries"," _('","ramento"," Jami\
e"," punk","IPP"," programa"," attain"," proves","/sign"," answering"," ladder","****************************"," Walmart"," CONTENT","ductor"," verbal"," PID","\
crypto","_CALLBACK"," ================================="," potent"," shorts",".Uri",".uniform",";border"," Wer"," herein","lla"," Ihr","Pixmap","literal","!)\n\n",
"generic","rust","_scripts","osto","itus"," Coalition"," remot","deploy"," Eagle","、「"," importante","	object"," seasonal","nej","aidu","BindView"," Sierra",
"-bg"," makeStyles","[offset","Games"," hormone","ARIO","heads","(select"," Started","@param","_decl","_blog"," año","\\Api"," Milwaukee","Provid","Animated","\
 cooler"," Seed",".Edit","τ"," Taking"," borderColor","-founder",".LoggerFactory",' ""\n\n',"ALT"," Late","EDIATE"," );\n\n\n","afa"," cancellation","Atom"," B\
irmingham","empresa","HEMA","ascal"," upside",".Version"," Folder"," Eight"," Vintage"," AppDelegate"," Prevention",".separator","STM","(room","generator"," cat\
tle","	Z"," Particle","'};\n"," neighbours"," Stateless"," altitude"," saint","обав"," convinc"," Contents"," jeune","(ts","Serialization","(collection"," J\
azz"," Dod"," Roch","acio","commended","DEFINE",".onload"," specialty","PLACE","_MOVE"," accountable","Reuters"," ficken"," depr","Wow","Void",".space","ท"," \
tq"," Pets","<$","(Current","berries","planation"," listOf"," Thu"," PRINT"," mismo"," doi","chk"," Unicode","(role"," virgin","<Point","_RESPONSE","-house"," V\
enezuela","EMAIL"," púb","_exist","Ball",".CL","references"," BeautifulSoup","	Expect","THIS","уд","bane"," temporal","ERIC","etas"," refreshing"," secular",
"@synthesize","accur"," nella"," SOL",".pipe","Channels","自"," insertion","ị","elia"," adjustable","Canada"," ITEM"," curves"," Cheap","leting"," optimistic",
"allo"," politician","_download","=edge","ORTH"," modelo","arto",".rotate"," selenium","我","_alias"," renowned",".'."," czy"," alles",".Compiler"," Bass","Con\
nector",".Role","LINK"," criterion","lemetry","Successfully","/png"," eyeb","aspberry","(gr"," dangers"," corrected"," glow"," elaborate"," Bears","awai",`="'+`,
" promotions"," mathematical",' "`',"_GenericClass"," Chef",".Sort","tableName","RIC"," voluntary"," Blade","-elect"," Combat"," Ability"," abdom"," duck","Tmp",
"全"," erase",".Ph"," Defaults","partment","_USB","ête",";'"," pads"," Obamacare",".Total"," divert"," cricket"," recreational","(red"," Cle","RU"," mistaken",
" Montana"," strive","_slider"," Plastic"," decorated"," VP","lico","	false"," prefs",'(\\"',"_false","iendo"," @$","Bucket","actical"," Zhang",".cols",".Bindin\
g"," wax","_STORAGE"," lawn"," rf",".Scene"," Calculator",".design"," resil","лем","Employ"," Prices"," PWM","agi",".evaluate","	param"," brass","bben"," inf\
lammation","ullivan"," annot"," pH","iameter"," BTC","(box","Storyboard"," clay",".assertRaises","|string",".Apply"," matcher","unded"," satisfying"," 정","Ren\
dering","_appro","indrome","ANEL","_fix","brush",".Match"," smiling","onaut","Sunday"," deletion"," encourages","Pull"," revenge"," quarry","trade"," cables","(\
delta","itespace"," fh",".bunifu"," viel","_INCLUDED"," Tail","adar","ofs"," metals","gom","_methods"," nj",".Std","(win","$('"," turtle","uron"," enrolled"," H\
z"," BoxDecoration"," pont","relationship","Bi",[179,187]," mascul"," shades"," vr"," Logic"," ain"," DIST"," collar",'"profile',"GeneratedValue"," Possible"," \
eines",[131,129],".timeout"," Ec"," jersey",".Double"," qualifying","vor","CREEN","_App","_recv"," aliens","Its","Esc","iator"," Eclipse"," gh","Vict","	html","\
too",".const"," anterior"," Wu","(keys"," ultr","_poly"," Tap"," Bud","AWS"," crashes","_tot","Contin","-handed","although","บ","ificent"," deve","utory"," Wo\
rth","_MS"," flooring"," sellers"," Thanksgiving"," png"," valores"," sleeve"," fille","А"," appointments"," vim","UserInfo","BOOST"," posed","initialized",".p\
roducts"," Leadership","manuel","'%","emarks","Percentage","(dist",".avatar","(hObject","今","_iff","icone",";)","_nil"," abol","ест"," venues",".Convert","\
!')\n",".Bitmap","skin","_COLUMN","Rev","GRESS","gow"," wished","tracts",".assertFalse"," screenshot"," fois","Comb","LineWidth"," Grab"," intensive","	sh","+)",
".firstName","_PROCESS"," tilt","itored",".LOG"," bak"," intentionally",".players","(canvas",")))\r\n",".Provider","_PUBLIC","Talk"," Liv","chedulers"," lc","ad\
ic","featured",".resources","FullName"," meanwhile","Buffers"," resolver"," SAP","_TE","GNU"," FormsModule","_wh"," Swe",".widgets"," cabinets"," suscept"," Bot\
t","activex","avar","antics",' "="',"_kwargs"," gameObject"," Angle",".Iter","marsh"," Birthday"," CMS","requests"," Pearl","_EOL"," linux","(org","_Mouse",".co\
nstructor"," zd"," kicks","artisan"," eax","Kn","ponge"," Finland"," metres"," Assessment","partner","/pre","!',\n","[Int"," oslo","datepicker","/String","oplay",
" Hebrew",",double"," trabal",'+"\\',"	EIF","/text","_FIRST"," Pete"," ego"," extras","PDO"," regulate"," QWidget","sts"," Shows"," NHS",".course","pthread"," F\
uel",".times"," °"," strides","($('#","(words"," rhythm"," spont"," sensation"," spike","Closing","页面","Numeric"," breathe"," finale","_FACT","inion"," chi\
ll"," formally","ANGED"," ':'"," при","aq"," Fabric","(lat"," Principal"," erro","ocale","Nom"," fost","_CUSTOM",".intellij","ertools"," classe","adients"," \
fundraising","ENE","_OPTIONS","_ob","//}\n"," protections",".seed","NV","terminal",";;;","Predicate",[32,236,182]," bombing","GF"," chew","))).","qualified","]=\
{","listen","CENT","digest","East"," diver"," endpoints"," ee"," colleague"," dissertation","_commit","_DAT",".rc"," breasts"," Rug"," Pil","Contracts"," Bryan",
"WebView"," concentrate"," Inner"," '|","stdout","_Sub",">-->\n","Vol"," SSD","))),",".Optional"," nurses"," orb","_pe",");\r\n\r\n\r\n","placed","esser"," ther\
apeutic"," whitespace"," aston","Successful"," praised"," Wes"," eighth","iral"," vrouw"," faction","_bias"," witch"," npc","(sb"," Rodrig","_big","Dependency",
" Abraham","ardi","CAR","nos"," abundance"," nutrients","instein",".Vert"," ISS","<U"," sums","_hist"," farmer"," Abr","Shot"," BadRequest"," hass"," Rails"," a\
ffiliated","来"," erf","INF"," ViewHolder","mini"," Roth"," faithful"," Phillips","ANDOM","].[","_PAY"," Arctic","faker","Digit","Male","stderr","seys"," š","\
_remote","lique"," indef"," Industries","itra","_pairs","<iostream"," salaries","iken",".Frame","PLIC","_SPEC"," Mediterr"," systematic"," interrog","IconButton",
"sea","intro"," Issues","encrypted"," internationally"," snprintf"," pasta"," Bradley","_Status","ALK","_PAD",".launch","<select"," hardest"," phy"," ((*","-sli\
de"," Nobody","Su"," así","closest","_initializer"," supporter","-gen"," tales"," corp","_fu","sat","neighbor",".Migrations"," algun"," sinon",".Spec","?,\n","\
.GL","male"," monitors","ylan","-License",".matches"," ABS"," Mast"," Wallet",'($("#',"Dirty"," cope"," interpolation","oused"," Jets",".FLAG",".Cancel",".Event\
s","never"," MHz",">D"," servlet","bastian"," >&","SID","_clk"," divisions","}',\n"," dildo"," parade","major"," aboard",";++"," fusion",'"},{"'," DialogResult",
"	arr","-em","_nr","(handler",".NET",".XtraReports"," Shah"," Brief","-,"," precio","			      "," tant"," Grande","/xml","_ICON"," Retro","unque"," nag","toFixe\
d","XL"," declaring"," Concrete"," Amazing","	printk"," debates","DATED"," aesthetic","emetery","RoutingModule"," Nashville","WAYS"," wolf"," observers","OTA","\
anson"," ea"," greenhouse",[147,141,228,189,156]," stair"," immigrant","_apply","peare"," Bloomberg","_PLAYER","Resp","正","Chooser"," ICollection","Peter","Er\
ro",".detectChanges","Maps"," squeeze"," Homes","wegian"," formatting"," negotiate","uld"," Nep"," QB"," economies"," */,"," redund"," Aber",".IsNullOrWhiteSpac\
e","ycled","                  \n","_Sh"," skept"," recreated"," getType"," margins"," colonial","charts","//@"," processors","说","batis","意","atorio","menti\
oned","Patient"," prey","Checkbox","_xpath",".skip"," Mormon"," MemoryStream","CREMENT"," ku","meld","\\Data"," Kernel","iltr","送","(profile","Carbon","ROLE",
"(pl","]*(",".memory"," medal"," advisor","ität"," hdr","ierung"," Provides","(alpha"," teenagers","-parser",".LatLng","]()\n"," felony","			\n			\n","BOOK"," \
slash"," clearfix"," Prophet","容","rightness","-fi",".kind","erton","Jim"," manipulate"," worksheet","olin","stars"," artifact","_EMPTY","	main","------------\
-</","/static","ITIES"," Counsel"," WC"," BLACK","-system"," Triple",".bt","software","]').","Injection","_notify"," fifteen"," ambassador","breaking","URICompo\
nent"," Protest",".Reset"," MPs","vro",".getStatus","_more","cup"," Kenya","已"," ammunition",[215,149,215]," Dash"," undergo"," buddy","тор","etically","_O\
ut"," Broadway",[170,140]," Fitz"," stripped","-cache"," umb"," anom"," siblings","ocumented","InterruptedException"," peng","lst","_ALIGN","-cap","RD","cells",
" Motors"," translations","ustering",[233,154]," leaks","filePath"," outgoing","_endpoint","_GL",".liferay","richt"," OpenGL",".jpa"," affection","flux"," gly",
" bud",">';"," expressing"," IQ"," Fact","/*******************************************************************************\n","_mass",")):"," condom"," createSt\
ate","ometown"," irr"," >(",">B","iteration","リ"," shirts","ounty","->$","_SIGN"," Dale"," jj","Easy","Fre"," Ny"," chlor","matched"," Germ","-UA"," Nathan","\
education","-yard","-che","houses","ritional"," proximity"," diesem","ập"," drought",".audio"," Leo"," favorable","inch"," Daw","ribly","_student","idable","O\
VE"," lacks","ouncing",".business"," reopen","maybe","_GLOBAL"," dresses"," Edwards","ensible"," Hardware"," Excellent"," TimeUnit","CTIONS"," schedules"," segu\
e","Opens","ammen","-Identifier"," staring"," happily"," Hob","'_",' ");',"amentos","etched"," />}\n",".Users"," interrupted","Contacts"," registro","inburgh","\
CHA","_imp","phis","say"," retailer",".NODE","/maps","_LAST"," Charge","_guard","Collider"," StatelessWidget",'":["','("../../',"ioxide"," Sund"," '';","unset",
"addWidget","лю","elles","alker","Arc"," deduct","GUILayout"," Villa"," forbidden","_where"," \\/"," Tib","_AX","]\r\n\r\n"," Bir"," bend"," MAKE"," MET"," fu\
tures"," weighted",'"""\r\n'," authorize","(program",'},{"'," coefficients","ês","PerPage"," Bathroom"," Publishing","GPL"," submissions"," NUMBER","ją"," add\
itionally","empre"," Shel","otyp","Solution"," thunder","_ec"," \n    \n"," Fellow"," kay"," newState","ONTAL","Implementation",".Look"," ents"," lors"," BIG","\
fab"," averaged"," Feedback"," Wells"," martial"," indul"," Communist"," Forex"," Agriculture",'"['," quar"," Kont","	view",".Bytes","desktop"," Makes","akespea\
re",".Nullable"," spotlight","VB","owy","(torch","tridge","_bounds"," apologize",".addItem","antd","*);\n",",u","(gen","结","reator"," Cord","oupper",".metro",
" ew"," WORD",".After"," detained"," Hammer","existing"," ost"," monument","-custom","UserID"," Nom"," rejection","(dim"," singleton","	die","ariance","reports",
"]!=","elda"," prevalence","_regs",'.".'," feminist","Codec"," **\n","(labels","_MARK","FAILED"," administered","WN","        		"," noun","wig"," gotta"," rif",
"-im"," Paulo"," CommandType","]))\n\n","-zero","Training"," lord","_art","reddit","Cert"," peso","Rot"," endanger",".dr","userInfo","unts","nv"," Trailer","-fi\
rst","(make"," benefici","-black","iß"," undoubtedly"," mex"," Ancient","(as"," descent","Pick"," replica","$obj","ähr"," arrows","fty"," Libya","uga","charge\
d","Tur"," homic","issen"," Fake"," beers"," scattered","(Time","UTIL"," bureaucr","/plain"," sticking","FAIL"," Covid","Third","_present"," Pierre",[32,235,170],
" [...]\n\n","Prob"," Traffic","icao","doctor"," ),\n\n","Tabs","alu","：“"," inherent","_No","ritis"," Proof",".basename","会"," chim"," Protected","crit",
" prone"," кон"," Heroes"," anxious"," anos"," weekends"," sext"," reducer","=UTF","half"," Saw",".mm"," nueva",".currentTarget",".lua","_EXTENSION","	reg","\
 Ctrl","_align","acceptable"," rushing","frac"," boasts","Five","±"," Temperature",">):"," charter","REATED"," subjected"," opc","healthy","使用"," Scientifi\
c"," frau","riages","ด",".inventory","ationale","Mad","minutes",">>();\n"," Env"," recordings"," suspicion","sqlite","	read","て"," worries",".putString"," S\
hanghai","(uid","rer"," víde",'"):'," methodology"," котор","ccc","avad"," induction","	Thread",",string","ại","nehmen","uition"," *__",".emf",[32,236,156],
"/themes"," Nine",".One"," Embed"," faz","uations"," privately"," ling","[F","ushi"," launches","(KEY","GMT"," aiming","patible"," Biden","iw"," Degree","      \
                                                        "," $('<","ários","toUpperCase","제"," EUR"," oversight"," tablesp","Updates",".makedirs"," humidity",
"/template","Always","(IS","_cert","Dig"," underway","orton"," Hurricane"," spends"," Segment"," flies"," Toggle"," Lynch"," senses"," Kos","setEnabled","istica\
lly"," tester"," administrators"," tagged","Г"," shortcut"," Resolution"," supervision"," Ashley","Tracking","ulatory","andel","isten"," unre","(diff","ANTS","\
 rider"," są",".Series","_orders","ORIZONTAL"," retention","。</",".Tests","Syn",".parseDouble","kode","zent","Generation"," admits"," Leak"," aka","ROWS"," A\
ngela","                                                                        "," noon"," stark"," dragged",[227,131,188,227,130]," recyclerView"," Silicon","\
_suffix","Jon","cock"," Probably","Introduction"," Terror","(This"," Baseball"," jenter","chestra",".nan","=g"," clarify","yii","roots"," notebook"," Except"," \
rises"," Brussels","atories",".USER","rossover","/upload"," Eventually","Consider"," Bound",".identifier","(unittest"," inferior"," crc"," autism","UIAlert"," K\
avanaugh","inement","queueReusable","Skin",".backend",".getState","unding"," subclass"," refined"," annoy"," rnd","Director",[32,235,130],"becca","mongodb"," Co\
mmonwealth","Az"," Thing"," recom","uning","	con","	    \n","emics","ecd"," horny","ATRIX"," misleading"," Bew","/node","cstdio","ว"," additions","rir","_requ\
ests"," recherche","students","_positions","ertext"," Evolution","andez"," disturb","keyup"," Butler",".readlines","_stdio"," bee"," Archives"," nevertheless","\
URITY"," drones","urities"," ★",'">\r\n\r\n'," diagonal"," CancellationToken","_Internal"," ruin",".Qt","ocratic","Tel"," Answers","matic"," xp","atem","_jobs",
"_any"," seniors"," landmark"," QList"," maneu","otify",'/";\n',"/server"," Philosoph","utenant","(io","hz"," authenticated","dv","-Compatible","Originally",",f\
unction","。\r\n"," Representative","asily","ircuit",".dt","(math",".Marshal","[,"," Cities","_turn","|)\n"," cantidad","alter","	ui"," Nebraska"," skirt",".bg",
"SharedPreferences","(style"," grief","gew"," safeg","olang","_lists",[236,155]," granite"," hottest",".jdbc",".Customer"," ≤"," waar","_scene","+'/"," JTextF\
ield"," seating"," wears"," `/","Cases"," Youtube","ım"," balcon",",G","MetaData","-price","SCR","Unity"," trunk","={`${"," earthquake","Partial"," subst"," el\
imin",`="'.`,"//*[@"," supervisor","vrolet","_article"," pane","bio"," motors","NM","Frank"," onion","-word","ItemClickListener"," brit","endencies","Computer",
"_running","(day","-he","(named"," Sach","оч","campaign",".Abstract","(wrapper",".pay"," uw","Geo","rails","/select","ichte","sons","EVENT"," aliment","Provid\
ers","Await","_INTERVAL",".off"," gluten","_cloud"," wen",".extract","	button","/MM","Party"," demographic","_errno"," hiking","('')\n",'",@"'," wit","rá","olo\
gie"," Styles"," BrowserModule",".RequestMapping","icans","PAGE","creation"," Ferguson","uded","numbers"," GTK"," presentations"," Bobby","_span","estyle"," ill\
egally","abela"," battlefield","capacity","terror",']");\n'," warrior","leader"," DBG"," Revenue"," vigil"," counterparts","(Error","ACTER"," heeft"," selection\
s","zeug","tom","-two",".;\n","_statement"," Aid"," Vul","_rgb"," prizes"," editable","	form","ını",".decor","Demo","lices"," enctype","ratulations"," ROS","_\
chars"," Jahr","partial","ут"," Receive"," Lands","APTER"," chopped",'.."'," Analy"," UID"," Radeon"," Bee"," unm",">M",".findall","Tokenizer"," WHAT"," sj","\
Drawing","Ess","OND",[138,182],"(packet","—but","Invocation"," Nuclear","?;\n"," grandes"," Crypt","remark"," '../../../../"," inability","magic","cats"," sim\
ulate",":${","inflate"," ener",":NO","iples"," merit"," Rated"," glue","/blog"," gren"," thrilled",".CH","uncan"," PRIMARY"," persec"," feared",".MIN"," Theater",
[233,146],"ategorie","段"," appetite","square"," Alexand",".UserId","_gt","_enter"," graduates","FragmentManager","Authorize","-NLS","(My"," triumph","usting",
"_PARAMS","Characters","(:,:,","_BUILD","MHz"," washed"," uncle","Steve","ardown","<stdio","_terms"," MAR"," hose","ucus"," Claim"," Rams"," modelBuilder"," né",
"userID","=json",".ResponseWriter",[152,232,174,164]," grupo","-it"," KO","-Mail"," conferences","IFA"," Assad"," pronounced"," ancestors"," TRACE"," GeForce","\
 privat","pell","emoji"," و","Genre"," concentrated","jang","MOTE"," Zoom","toolbar"," utterly"," encompass"," Soccer"," europe","-air",".anim","_CTL","herent",
"rex","interactive","です"," Kas"," desperately","(ar"," bik"," traverse","eurs","RecyclerView"," Margaret"," hopeful"," Mig","_MEMBER","receiver","Matcher","\
dependent"," excellence","аж","LOS","Aspect"," adalah"," Economy","ulously"," evaluating"," deviation","exter","/dat","Cols"," Poker","boarding",".Children","\
ANGLE","ï"," Yoga"," hated","Adam"," FCC","IMAL"," faint","_DISPLAY"," evolve"," fridge"," rég"," emotionally","“If","awei","eresa",`',"`,"BEGIN"," VARCHAR",
" xi","factor","tz","_phase","SEQ","(rand"," mathematics"," contexts","-ac"," FIG"," Caption"," WaitFor","-west"," firefight","_LED","ections","	throws"," Takes",
"obre"," Avatar"," Innovation"," calibration",":this","_encoding"," calculating"," ################"," Programs"," HIGH",".configureTestingModule","Polygon","_D\
BG",'"],\r\n',"аб"," similarity"," przez"," Firm"," misunder"," Moving"," MOV"," reactor","Requested","expects"," erect","licht","oulder","IDGET"," devil"," p\
rogrammes"," CommonModule",` "'"`,"(Auth","。，"," StatefulWidget","计","/open","inally",".Round"," Wish"," humanitarian","AccessToken"," SOC"," pokemon"," v\
apor","_added","	Get","spell"," Initiative"," HEL","airro","bled"," бы"," sensible"," Lua","|(\n"," fixtures"," orgasm","Cut","ukt","gue"," credibility",":ima\
ge"," CPP",".sn","(desc"," Reid","-degree","_sound","Clone","ộ","aksi",">${","_confirmation"," trophy","Works"," Electronics"," Mediterranean","_metrics"," an\
nouncing"," DAY","_proto"," pear","baseUrl","								\n"," coordination",":N",".animate"," Cotton","_hit",[226,156]," jetzt","ifter","(fields","ownload","ificac\
ion",".cuda"," Liu",">equals"," Ace","рам"," Superman"," Garcia"," arrests","agar"," {})"," macros","roupe","être"," twisted","struments",'_("',"_vertices",
" Transition","ик","[max","mind"," accessToken"," unle","mus","cop"," Factor"," conced"," retr",".linalg","-slider","obl","_StaticFields"," zombie","selling",
" chap"," shaking"," Translate"," Amsterdam"," ETH","_EXTERN","kd","_disc"," preceding"," prix","ObjectName","_modified","ardware",' ?>">'," DW","`${",' ?>"><?',
"uyen"," donna"," xsi",' $"{'," Drawing",",nil"," onder","BG","Observ"," considerations","boat"," Banks"," indict",",I"," Blu","(version","cliente","olan","LESS",
"assertSame","_void"," WAS","	enum"," mixer","EW","affe"," blowjob","textField"," immense","_repo"," globals","antages",".today","Thursday"," Brig","{})\n"," Im\
agine","(GPIO"," esto"," Province"," Mental","_cells"," Julian",".Screen"," candle"," monde"," verg","iterals","-layout","Guest"," vind"," Echo","')}"," mann","\
_BOOLEAN","hap"," nightmare","UGH"," nonetheless"," athe"," Holland"," Born","\\ORM","anut","_levels"," petite","-art","_SHOW","numberOf","_thumbnail","amins","\
 Defines",' "=',".StatusCode"," dignity"," Bike",".NewLine"," Glas","(logger"," catches","votes"," examining","/register"," specifying","_fixed"," drawings","Th\
reshold","Ax"," Architecture","(pid","Wire","(cont","lane","Lists"," sprint"," grandfather","_AG"," scheduling","CLUS","aturity"," locking","[size","_styles"," \
wb","-->\n\n"," spinning","_pending","Matchers",".Keys"," PV","enus","antis"," discard"," haul"," empir"," pathway"," oak","мен","-induced"," impair"," Calga\
ry",".isHidden","dz","_include"," gm"," '('","PY","uggestions"," commodity","cro","/sub"," getInstance"," Legacy"," Kil","Bal","(short","Inform","+x","*r"," Hop\
efully","orate"," machen"," treaty"," Ori",".public","-horizontal"," tactic"," bord","wares"," ammo"," Lists"," equations","/her"," NSW","Bounding","_Collection\
s"," avail",".DropDown",[232,176]," hh"," là",".pb"," memorial"," ATTR"," exhausted"," tsp","	redirect"," likewise","STER","Ljava"," condemned","ocaust","(stri\
ct"," exempt"," sms"," exagger","SYS"," lounge",":^"," todd","deb","atorial"," Porter"," tuition"," exempl"," paren",".lineTo"," kidney"," ça"," cui","，请",
"XC"," moż"," nominated","lung","ImGui"," Buzz"," stereo","portal","resas"," klass"," drafted"," projectile","/gpl","(parameters","*)\n"," assisted"," NSIntege\
r","sitemap",":nth",".Views",".ArgumentParser"," meer","zier"," Dig","<?=$","_permission","	Add","ologia"," sci"," financially"," scrolling",".dist","_HAS","ubu\
ntu",".pages","Incre","burse"," Amateur","源","Blob"," cholesterol","DES","minimum"," refusing","unned","М"," RD",".Servlet"," */;\n","udden"," viewBox"," met\
abolism"," stealing"," Bever","agnetic","VERRIDE","_AUDIO","ры"," archives",".linear","={<","uncated","AccessException"," pictureBox","	select","Latitude","vi\
sor","reib"," pak","Hope"," Iterable",".responseText"," Quad"," Brooks"," Tot","OPT","elong"," cocaine"," ano","Dan"," psi","аль",".getChild"," REF","-ab"," \
Triangle","<Text"," Colombia","inky","色",")}>\n"," plag","pine"," blanket"," :</"," Translation","nov"," perfection"," Confeder",".stub",".InteropServices",".\
Store"," enrollment"," deer","Movement","-from","hc"," evangel"," Illustr"," trump","_Start","planes"," Bil","Infos","-trans"," ranch"," Linda","_mar","RET","/n\
et","Law","NF"," Prevent"," cried"," educate","astics","yi",".LinearLayout","METHOD"," Eg","mapper","時",".asarray","ρ","ição","Reuse","_rev"," PRODUCT","_C\
ode","     \r\n"," SERVICE","_cover",".,\n",".ExecuteReader"," Dining",".arch"," otro"," Discovery"," KeyError"," Benefits","_SHA",".Unmarshal","HEADER","Mutex",
"AMA"," initiate","Stay","Little"," (),"," decentral","Resolution",".health","	fclose","交"," stakeholders"," archae","Digital","lescope","_pen"," ItemStack","\
 Canon"," Kend"," ø","_ajax","ingredients","Delivery","Sections"," disappointing"," Gren",",re"," decrypt","ologic","_fmt"," Slider","nah","Washington","zung",
" ц","ycz","ieves",".DEBUG"," TI"," hacking"," centr","flows"," didReceiveMemoryWarning"," accountability","COUNT","лемент","blo","/id"," Slow","izzard",
".removeEventListener"," 입","/I","isma"," Hudson","}},","umed"," realise","unsafe"," zus"," shortage","olia","_priority"," flooding","operations","Poly","aban",
"[cur"," eskorte","_DESCRIPTION","_nat"," malicious","                                                                 "," Parks"," taxpayer"," Foster"," sexual\
ity","系",[235,176],"\\\r\n",".seek","ания","/article","过"," Uhr"," grandmother"," Ble","furt","ambah","notifications","deprecated"," uintptr","oki","(Ar\
ray"," autonomous"," obr","¯¯"," basename"," unveiled","sol"," NotImplementedError"," depress","_'.$"," UNIT","%',","-tag","grep"," Maintenance"," warfare","_\
RESOURCE","(spec","(cv"," nada","电"," crowded","Below"," Zach","Estado","_prime"," trabajo"," informative","Scott"," serializers"," Nas","Thunk"," mercy",",..\
.\n\n"," addict",".constants"," dataframe","_reason","gomery","습니다"," neglect"," Lines"," memb","_EXEC","assage"," Yard","{}'."," lottery","tein","_calc",
"iku","_RECORD","Warn"," healthier","urement"," yarn"," Corner","(zip","(init"," Lit","HW","subset"," MF","ETERS","_rot"," ere"," Override","Wallet","_reward","\
 sage","setVisible"," JsonResponse","ICY","询","VarChar","aat","-green"," irq","anity"," whoever","_share"," fout","rolls"," willingness",".componentInstance",
" honored","urvey","Ber"," runners"," lieu","orpor","_structure","BarButtonItem","adx"," Bennett"," dilig"," fluct","IDDEN","_Selected","(div"," quicker","along",
"graphql","inez"," cite"," Instructions"," inserting",".cloudflare","coupon","edList"," Stores","_malloc","符"," Awesome"," lamb","REST"," intest"," Navbar",".\
features","Increment"," Pom"," insufficient","_LOGIN","PLEMENT"," OAuth",".INFO"," exotic"," CASE","	  \n"," Gand","theses"," novo"," Dell","…………","_sof\
t"," agreeing","cents","loan",`'",
`," Ran","DEL"," organised","+n"," Healthcare"," deterior"," implementations"," carn"," ,'"," LOAD"," planted","未","FormControl","_matches"," periodic","_To",
" Joel"," ankle"," militants"," Witch","uniform","uenta","OfWeek"," perpetr"," interventions","(writer","antine","ProgressBar"," leagues","compress","izione"," \
EA",'"]="'," Stephan","minus","sstream","_led"," =========================================================================",'"When',"Already"," contempl"," atau",
" Congressional"," rapport"," Bour","ishi"," tym"," Armen"," раз","-format","_Read","(columns"," neue","_boxes"," Sandy","_,\n"," Wizard"," orden"," filesyst\
em","flight"," wsz","anceled"," dawn"," Gson","_warning"," Iceland"," slut"," setIs","_ident"," offshore"," Sketch",";%"," tribes","_SPACE"," otros","Compiler",
"	End"," ]),\n","Gravity"," tensions"," smoothly","Know","oothing"," Startup"," Hyp"," amazon"," Received","zenie",[235,158]," Chocolate"," İ",'"No'," ALS"," P\
rogramming"," Dogs"," goodness","(errno","/es"," remotely"," Hooks","Uuid"," overly",[32,229,144]," gpu"," stimulus","(step",".You"," biom","INC",".bits","(mCon\
text"," american"," territories"," ND",']"\n'," Mapping"," proceeding",".ax"," substring","BUTTON"," Ig","-pane"," Ans"," graduation"," perspectives","Mixin","_\
minus","				    ",'")))',"normalized",".lastName"," clan","Asia","(Mouse","paginate"," gif","elig"," posters","nings"," τ"," apost"," Ihre","DllImport"," Equal",
" distinguished","neapolis"," backdrop"," Alternatively","/mod"," lend"," SHOW","_codes"," até","                                                            ",
"-case","chte"," donc",":add","Negative","favorite"," attractions","intColor"," Pir","Connell","Manifest","teams"," };\n\n\n"," plural"," overtime"," Europa"," \
Bangladesh","(an"," lingu","itime","inston",".shadow","程"," USS","ServerError","IVERS"," Jin"," humble","autoload","arez","′"," Astr","icolon",".ViewModels",
"obo"," swipe"," recession",[233,149],[32,236,152],"nerg","ingredient","mailto"," Fame","Printing","Pixels"," Bash","posta","_JO"," infamous"," Lanc","(localSto\
rage",".blit"," youngest"," fieldName"," conting"," wool"," ImGui"," NST",".prefix","ToInt"," Sox"," habitat",'("|',`='"+`,"INGTON","_wrap","uckets"," WRITE"," \
medicines"," membrane"," JText"," reproduction","_receive","TableRow","queueReusableCell","hooks"," relying"," drilling","_Il","(exception"," durability"," hesi\
tate"," compart","ILING"," Elder"," caffe"," develops","isher"," ply"," tol","_PLAY"," friction","(always"," indigenous"," Opera"," Campus","ancements"," litter",
".limit","(Token","enis"," highlighting"," Aub"," validators","-host","wheel","<{","))+"," Newsletter","_average"," sodium"," Hil"," Mile"," AuthService","Stati\
stics"," Nutrition"," sponsors","ovenant","==============",".Absolute"," få","Handling"," -------\n","(directory",'").\n',"anol",".browser"," Grinding"," ck","\
Frequency","()['","Adjust","crew","afety"," gn"," wives","ooo"," prostitu"," où","ifty"," litigation"," Ez","Jeff",".pk"," Shoes","corn","yyvsp"," adap","=u","\
CONF","ANDARD"," elevator","billing"," cand"," carp","[field","-lib","sequently",">-"," lcd","---------------",'(""'," tactical"," Ronald","extr"," Fest"," fuer",
"-navigation"," kb","ghost"," handleChange","_cls","()!=","Comparator",".vm"," Cox","_review","/@","_cookie"," recognised","ldap","Threads"," Sexual"," Bearing",
"(SQL"," xr"," thigh","URLConnection"," SUV"," mContext"," incidence"," Este",".sup","_te","(EXIT","CMD",'/">',"Almost"," Une"," anderen"," Singleton"," bore","\
Think"," narc","]initWith","_shop","(strategy","!',","herits"," Desk","_machine",".netty","ında","=<"," QR"," Sidebar",".splitContainer"," onSuccess"," monkey",
"Enjoy","(nodes","pectrum"," (*(","	UINT",",height"," Networks",".tail",".linspace",' "...',"Listen","ơ",".Channel","-defined","Repeat","adjust","ERM","_applic\
ation",".assertNotNull","-stream"," rabbit"," positioning"," woke"," fing"," multiplayer"," registering","until","ån","(::","ussions"," potato"," Equals",".Sup",
"/apache"," (=",'.")',".ptr"," Speech",".clip"," Gabriel"," musician","/issues",".shop"," Hier","_RET","_bucket","メ","avs"," roz","flower","WriteBarrier"," Mi\
lan"," legislature"," Doll"," proving",".concatenate","═"," gchar","cdnjs","bles"," Listing","ло",".xrLabel"," Sak","justice"," Valentine","unless"," piger",
"(run"," testified","ANA"," Removes","))));\n","recated"," RuntimeMethod"," conqu","ア"," tissues","ailer","été","-Star"," flames",".setIcon"," supern"," vag\
ina","-variable"," wellness","CUR"," belle",".getRequest"," poco","benh","agens"," spill"," Jur"," dispatcher","ного","emonic","(dirname"," Д"," passe"," g\
anz","ricing","EU"," mujeres","essen",".attribute","jj","		 \n","[^"," strtolower","lexer","ectar","hotel",".square"," rall"," lowered","handled","Market"," Use\
s","ivas",".Business","して","DIV"," wasted"," avoir","êm","_ACCOUNT",".et","	SDL","kap"," fox","uppet","{},\n",`",'`,"Favorite","PEND"," AES","}),"," deduct\
ion"," polít"," componentWill"," Telerik","_SELF"," muse","Craft"," dens","ि","(tp"," tasty"," balances"," dedication"," Wallace"," unlaw",'\\">\\'," mum","-\
update","emente"," soda","Republic","asmine","éric","(Status"," JsonConvert"," Disk",".Redirect"," filming","/mol","Ro"," ville"," trabaj"," synthesis","rega",
" rl","Scheduler","ISHED","currentUser","(errors","'h","_bot","ximo"," USART","_super","_DECREF","ной","_ROW"," promotes"," TA"," horas"," Represents"," name\
of"," Exc"," Garage"," seine",",#"," herb","/resources"," pleaded",".radioButton",[32,230,152],"Ops"," Nest","cstring"," Defence"," refere","_leaf"," revelation",
[235,167],".executeUpdate","_WORLD"," expans",'("\\"',"jab"," doubts"," Geometry"," introduces"," senators"," canal",".helper"," Biology","_SENS",".previous","-\
touch","abit"," impacted"," brackets",".direct","accum"," testosterone","	action"," Chance"," peaks","CppCodeGenWriteBarrier"," unbelie","_press",".Rel","angled",
"/templates","-->\r\n","lime"," sufficiently","_nt","Expand",".isfile"," isEmpty"," qt"," mulher","acob","George","常"," assim","aso"," comprised","OV","(CONFI\
G","	writer"," desp"," tenure","(cr",".pool"," Brend"," censor","(timeout"," plea",".Wrap"," tightly"," Were"," Ignore","abei"," bridges"," condemn"," simplicit\
y"," routinely"," blacks","jb"," Pit","Utf"," /\n","reload"," setObject","/global"," fatty"," socks","Couldn"," erotisk","条"," Pressure"," Maz","npos","tolowe\
r"," EQ","uteur"," Moment"," eta","{{--"," graphs"," Guar","rine","(--"," HttpStatus","(student","*np"," railway"," asynchronous","_vm","'],'",",text","merchant",
"(Guid"," Gra","ixer","fetchAll",".addListener","flip","*$",">(),"," sunlight","assigned"," abc"," COLUMN"," 🙂\n\n",")..."," ensemble"," newline","_SINGLE","\
iedad"," darker","ormap"," lion","plits"," illustration"," IEEE"," vista","ousands","*******"," Tommy"," hue","Sel"," aura"," Therapy"," animator",".constraints",
" vague",'("")'," villain"," blessing"," stringBuilder"," Misc"," DIR","fax","-node"," Walking"," AU","sess"," grill","VERTISE"," Foods"," tournaments","Ó"," M\
arsh"," wonders","Longitude",".CommandText","=input","_encoder","pageSize"," getState",">>\n",".grey","pod"," readings"," reconsider","Startup"," excer",".balan\
ce","_cycle","_Time","LOCAL"," EFI"," Reyn",".setForeground","byn"," disconnected","ACTIVE"," embedding","ickers"," surroundings","*c"," garant"," bf"," wipe","\
 下","_TRA","adox",[231,149]," sucks"," Songs"," Associates"," Bald"," Brett","venile"," vt"," inade"," resigned"," Glenn",".pattern",".DataBind","ум","Layou\
tInflater","chet"," Testament",".ms"," pav"," ReactDOM","urdy","ADATA","Mu","/actions"," Js","_extract"," Bring",":id","strt","ivation"," outright","azu","loyme\
nt","ия","aldo"," Publisher","Education","Palette","_drv"," ($("," Anda"," remedy"," inconsistent","tection"," regulators"," shortest","(pair"," Installation",
" defendants"," ();","-large","Mel"," threaten","ня"," fetish","otine","_dic"," <$"," stagger","spi","$response","Serv","-born","jos","	img","	WHERE","_lt","当",
".cost"," Tue",".labels"," LV","wcsstore"," Jesse","ห","Trade"," predecessor",[235,130],"finally","_general","oggler","_REGION","nement"," blogger"," Harbor",
" Dataset","[w"," attendees",".ico","maximum",".Unlock","_SYNC","ágina"," downs"," Wii","])/"," kicking","unication"," DAC"," IDS"," Rental"," currentTime"," v\
accines"," Devil"," nors","_mouse","urrection","(no"," >\r\n"," aggression"," breeding",".symbol","iman","AbsolutePath"," WHO","_flush","-root","arna","&M"," fa\
thers"," Rocket","iveau"," wander"," compos"," Warrior"," Seat"," Clinic","_invoice","(dispatch","Producto","aturing","ossier"," MAY"," dagger"," sanitized"," R\
FC"," proph"," urine"," grind"," Expanded","descripcion","-fw"," Kerry","=name"," chk"," nationally"," thee","Inc"," ?>>",".RadioButton",".HttpServletResponse",
"/Y","	field"," homme","yper","Physical","=v"," driv"," Errors"," că","Death"," WINDOW"," poet"," Sharp"," Immutable","	create"," geht"," Reform","aiser"," Ini\
tialization"," immunity",".compose"," latency"," Lebanon"," Parad"," fuels"," Exhib","coh",'%">\n'," CLI",")initWith","-Za","_CLEAR","regn"," finances",".standa\
rd","_CATEGORY",".library"," travelers","_wp"," Evaluation","starting"," )),\n","episode"," Variant"," daemon"," Julia"," NR"," doubles","<v","/runtime"," inter\
preter"," INDEX"," Holmes","_DIM"," paddle","_example"," foreground",".routes"," sowie","SUCCESS"," CDC"," BD","_-","asured","Writing"," currentPage","(answer",
" ASCII",[224,168]," socially","yyy"," Specialist","(customer","istani","kest"," Mak"," tho",".pt","(comment"," Converter","gam","bins",".tele"," Veterans","_AL\
LOC","ользоват","innamon",";width","ohl"," fantas"," sung","	K","(Json"," neighbourhood"," vow"," sins","onacci"," epochs","imagen",".Change",".mybatis",
"Seek","WER","管理"," interess","_Event","ederland"," territor"," ciudad","ucked"," snack"," transported"," Manifest"," DAT","_theta"," wont",".\n\n\n\n\n\n\n\n\n\n",
[138,182,230,128,129]," Epic","Deck","ltra","_ZERO"," [];","/scripts"," --------------------------------------------------------------------------------","情",
" weed","NBC"," raped"," Gateway","[M"," Timeout","enchmark",".ViewModel"," pornos"," Ya","thritis"," Flynn"," mega","acin"," tribal",".apple"," Blo","ân","ibi",
"rov"," Lives","^.","getRequest"," Establish","containers"," starring"," celebrities"," Relative"," Heights"," tqdm"," Northwest","ivic","	cl"," automotive","en\
tric"," fortunate"," fireplace","seud","nickname",";s","_CAL","halt","(ns","_deleted","Development","movies"," identities"," promptly","ان"," ante",` "','`,"口",
"impse"," yap","TypeName"," bitch"," associates","HEME","-empty"," ت","olvers"," pistol","Scoped","agner","']=='"," IMP","exc"," omitted"," mindset"," []("," o\
rn","_CAM","Avg","LocalizedString"," Natur"," composer"," Playing"," overd","_utf",".sk"," Fol","$page",",Object"," bees","alary","bullet","_library","Offer","l\
ocated"," (_,","“He"," Owners",")).\n"," bri",".Admin","ktion","люч"," erotici","Cancelled"," agr","reviews","_dma","RICT"," gfx","mpi","ppo"," //@"," uppe\
rcase"," committing","                                                                               ","UserData"," vai","	sort"," congrat"," dioxide","да",".\
area"," Joshua"," Koch","_break","azure","istical","_ALPHA","_views"," eliminating","OMB","enumer"," Hydro","(*(","ERTICAL"," inevitably"," stole","-east","iero\
n"," linger","/doc","ź"," Already","asio"," --\n"," abbrev"," Atom","him"," INSERT","sun","♪","CONNECT","erator"," Manning"," :(","gas","=>'"," queryset",";}\
\r\n"," Population","utedString","resident","_FONT"," Respond"," obscure"," observable"," Contributors","kon"," Musk","exao"," Tub","BootApplication","SOR",".Ho\
rizontal",".findBy",".power"," positively","venience"," Jong"," whistle"," знач"," lending"," destructive"," onDelete","authorization","();?>","_original","\
science","atra","?,?,"," Asc"," convincing","$a","orgen","_Date"," Provide"," lonely",")'\n","exchange",";?>\n",".fast","Samples","London","'])\r\n"," Ionic"," \
pesso"," Knights"," Raf","_attrs"," repeal",">Main"," Ordered","_New",'=""></',"urlpatterns","ATIONAL","peech"," Idaho"," princess"," Customers","aways","adb","\
 Bryant","nonce"," adul"," ``("," aftermath","=dict","textBox"," sperm"," cough","Hor","’S",".ComponentResourceManager"," regulator"," partnerships","/project\
s","trys"," Laser","⟩"," Funk"," unconscious"," crust"," Teams"," Banner"," Honey","lems"," maxWidth","PointerException","fadeOut","-St"," strangers","_GO","W\
ritable","_Info",".NonNull","annotations"," GD"," endorsed","	TokenName"," Depending","YNAM"," Meteor"," Increase",".Many","==(",".UUID","_KERNEL"," vidé"," pq",
" QtGui"," Various"," john","_patch"," toutes"," Fail"," surviving",'("${',"       \r\n"," imageUrl",".wordpress","sources","	glVertex","’a"," escol","RARY","\
 Snake"," quint"," lasts"," Harmon"," coil"," exploitation","leen",`'>";
`," SERVER"," HEADER","_velocity"," Invoke",".timestamps"," sulf","IQUE"," inhabitants","phins","azzo"," mono","Legend"," nonce","IFE",';";\n',"-create",'"",\n',
"permit"," Immigration"," pathname","ffective","♀♀"," exams","-event"," Till","[mid","FIX",";color","(Order","_traits"," orderBy"," sunt"," Nicholas","ز","\
 sunny","iners"," accessibility"," HB",".comp","	op"," minorities","etheus"," collaborative","prit","HIR"," wraps","	draw","god"," IX",".apps"," NM"," irrelevan\
t"," Tigers"," diag","GV"," Accessories","kont"," simplify"," Favorite","_tools","([]);\n"," towers","Bes"," hunter"," salon","(buff","	debug"," malware","Movin\
g","-options",")+'"," LOVE","_SOCKET","_fin"," Delaware"," sheriff","-invalid"," FULL"," под","elas",'"strings'," Representatives","surface","resolved","htdo\
cs",")):\r\n"," pressures"," norms"," pla"," surname"," postal"," Depart"," slaughter","orida"," hebben"," desar","compact","_LANG","合","opoly","_rad"," STDME\
THOD","Lazy","   	","...,","(web"," Pont"," etwas"," upward","_hat"," ],\n\n"," baseUrl"," worrying","-addon","(getClass","SPI"," capturing",")},\n","Effects","\
 competent"," foul"," subscribing"," OBJECT","IXEL","bucks","(edge","(pass"," Peterson"," boobs"," Delay","_square","elim","oters","_PC","%E","onclick"," SVG","\
 topped"," fist","smart"," Ralph","(owner","jours"," bronze"," ArgumentException","(original","_SCALE","_cp"," recommends",".setStyle","Sure","LAND"," repeating",
"Matt",".Visibility"," enterprises",".Setup","(scene"," Reactive","urge","bw",".Put","persist",".cookie"," Audi","`s","supplier","(Form","¡","_so",[140,128]," \
Legion","tte","Nd","Loss","(attrs",".scatter"," groom"," glimpse"," nails"," cumulative"," fazer","_services",".Num","ibilit","_resolution"," Tx","uminium","opa",
".schedule","smtp","ต","urry","ük","goog","_signature",".into"," Steps"," homeowners"," NSURL"," PAC","            \n\n",">')\n","enh"," incap","$MESS"," moi\
ns"," Fi"," offseason","pressions",">.</"," Marker"," onClose","LEVEL"," interfere"," Colin"," Resistance","Discount"," WebElement"," bathrooms","legacy"," Capt\
ure"," arising",' ");\n\n',"шиб"," Infinity","Advertisements"," Coming"," PROJECT","_PROTOCOL"," useDispatch",".channels"," Citizens","entre","_mp",".Constan\
ts"," Serialize","_INC","(lua"," clash","_without",".keySet"," receivers","方法","(mem"," Horizontal"," cocktail"," chooses",".Inner"," relied","ounter",' "^',
" tenants",'"`',"_PM","ersed",' }}"></'," provinces","_RAW","\\App"," prostituer","_gain",".tencent","ffects","(pk","sku"," usable","ERVED"," antenna","hea","pl\
ist","_PLUGIN","сл",".lookup","ề"," enlarg"," piss","Ham","imap"," invalidate"," silk",'="#">\n'," Grass"," Goal","_pdf","Handlers"," stacks",".getFullYear",
"=[];\n","车",",V","(split","унк"," bakeca"," ~/.","pez","tails"," Glen"," setImage"," Comic","BLOCK","	This","oader"," capitalist","_STEP","(Boolean"," Cor\
rect","rina"," concaten","实","():\n\n"," unanim","lli","alars","-ne"," divor"," Kickstarter","]._","<number","/menu","GRAPH","visitor"," improper","_NEXT"," b\
isa","backgroundColor","/input"," moi","Goal","liqu"," misconduct"," comprises","awns"," Pie","rais","roleum"," curse","yu","_poll",".currentUser","ESH","])[","\
 storyt",")?;\n","*="," Burg","/layout","_backend",";?></"," WhatsApp"," Mountains","visions","fluence",".createComponent"," Psy","forget","srv","_COMPONENT"," \
Nexus"," ){","endi","IMUM"," GF","组","—that","bk","Mozilla"," defenders","-settings","imming"," OPT"," CW"," thats"," Opening","Released","npm"," hrs"," gro\
uped",'/".$'," Historical",'($"{',"ovic","(sign"," Photography"," signup","_ARCH",".testng","/angular","RestController","shit","ulle",".pause","([],","(question",
"ilogy"," Eug","-local"," kvin"," reservations","obia"," subsidiary"," accumulated"," QVariant"," BJP"," Norman"," Integration",".Variable","(Resource","*******\
*********************************","Expose"," '}",".COLOR"," чис","Ajax"," thru","Movies"," proposition","/theme","ModelProperty"," Aws"," Andrea"," Merge","\
.finish","(required"," Prel","eled","操作",".TRA","MAS"," realised","roids","	fn","rh",'."</',"vidia"," depuis"," BV","Ln"," lust","Asc","							 ","isle","-c\
are","_INV"," Drew"," whats"," Capacity","Parm","_monitor",".student"," RNA",".endswith","bih"," MLB","/project"," resting","separator","yd","ertia"," monitored",
'">*</',".FC"," NEWS"," Calls"," adequ","Checking","estimate"," recalls","_frequency"," useRef"," Grove"," Xia"," í","essenger","-cost",".fc"," Kumar",".Focus",
"ellaneous",".Alert","eax"," orch",".pm"," landlord","(pop","_actual"," LB","Grand",".renderer"," lob","customers"," captures","WINDOW"," doch"," apology"," Jam\
a","@[",".take","noop"," lum"," differential"," efficacy","	IN","_BOX","_sd","_rt","coder","ouncement","hasClass"," risky"," Estado","-DD"," Carson","Suffix"," \
toda"," Tracker"," Delegate","`,`"," Parking"," ner","azo"," FileInputStream"," recount","qi","cken"," socialist"," Invoice"," про",'%",',"ennen"," vivo"," o\
rganizational"," uncommon","utar"," hull","Tuesday"," assessments","(application"," premise","StartTime"," dk"," interfer"," Queensland"," credential"," leisure",
"YZ"," Cmd","BUS","usan","	vec","iological"," Lots"," enlight"," freshman"," COMMAND"," ActionListener","utm","arius","Twig"," swept","-tool","Đ","chapter","-g\
rade"," curiosity"," sustainability"," Minecraft","wend","IfExists"," Cultural"," Sacramento","Layers","Subscriber",".Graph"," lm","esty","advert","$p"," Hockey",
" DET","setTitle","yang"," babe","elsius","Travel"," mesmo","(mapStateToProps","_SEL","-pop"," emission","’.\n\n",".switch","otions",".photo","LV","amodel"," \
wordt","IGGER"," TODAY","OLS","_IDENT"," commenting","Datos"," hilarious","(any"," damp","-controlled",' "<?',"_black","NetBar",".setSelected","Css"," quart"," \
owning"," FIELD",".relu"," lis","우",".RELATED"," lok"," Flip"," prestigious"," dg"," InputStreamReader"," usu"," gir"," ana","_py","unnel","	system"," coating",
" Genre","erro"," CLIENT"," stretched",".HasValue",";;;;;;;;","版"," finals",".getChildren"," --}}\n"," Cowboys"," Edinburgh"," Plaza","aben","Artist","URA"," \
Hughes","obbies","_noise",".Objects","Expressions"," anthrop","'))\r\n",')."',"criptive"," salmon"," wast","rho",".tick"," explores"," Algorithm","CharArray","ค",
"_PACKET","JE",'"]];\n',".note","Backing"," Holder","reich"," Zion","/gr","                   \n","Motion"," Tribune"," critically"," CRM"," blowing"," commissi\
oner","Joe"," Television","	pre"," TRAN"," Vikings"," BET","would",".Caption"," bacon","hma","merged"," subscriptions","occupied","LiveData"," allowance","riges\
imal","ddd",".logout"," Tang"," warmth","ModelIndex"," Pra"," scent"," hackers"," illustrate","Ich"," dias","CASE"," Sci","$url"," MODULE","ushort","liers"," De\
vices","minster","uname"," unr","Examples"," risen",".ai","chrom","_worker"," aliases","MouseEvent"," setter"," Purple","JoinColumn","=e","THOOK"," Tow"," Crush\
ing"," Jedi"," Griffin"," kos","_FS","inges","soles","(names"," Bid","-powered","Mult","amiliar",".cleaned"," Zimmer","	clear"," unsupported","Callable"," reps",
"altern","_REPORT",".getColumnIndex","_STORE"," sucht","subtitle"," perd",[171,152],".NOT","}></",":d","mdi","bindValue"," Decision","ReturnValue",",index","xfc",
" serum","getField","ConnectionString","-object",".recv"," undergraduate",".Infrastructure"," Kab"," advisory","-tree"," mue","inform",".embed"," errorCode","mi\
cro"," sparked"," imagery","conc","_missing"," surplus","KS","	RTHOOK","Tell","rium"," Radius","rika","losion"," Hern","Gamma"," Fee"," Named"," Canyon"," JSONA\
rray"," zwei"," SSH"," servant","coal"," denying"," splits","Incorrect"," tox"," Analyst"," accred","uble"," wt"," Trial",".extension"," Career"," securing"," L\
il"," projections"," yeast","Made"," foundations","acific",".volume"," mirrors","###############################################################################\
#"," violate","arsers"," socio"," tkinter"," LINK",".getSize"," Whole",")viewDidLoad","	done","udeau",'\\"></',"Andrew","erb"," fö",".cluster"," discourse","_D\
EFIN"," pueden"," LOW",".av"," preca"," quo"," veloc",",''"," xyz","	padding"," tomatoes"," Bent","_curr","NSDate"," getCurrent"," [`","Wednesday",".Bar"," Vous",
"inz"," Quinn","excel","dos"," outdated","OUTH"," Maker","ependency"," dull"," Winn","oge","clave"," nova"," aval","Capt"," Spotify"," jul",")tableView"," filen\
ames"," eskort","周"," skew","terior"," financ"," tabla"," UIB"," ():"," Docker","percentage","Meet","ichi"," interim"," '='",".JSONObject","(fid"," downt"," t\
ransient"," Steph"," ignorance"," Codes","='',"," ICE"," tranqu"," Extended"," mund"," HOME"," kilometers"," imagen","oux","(sz","Young","uffed"," Wake"," aide",
"PROC"," Rat"," Lith","bart"," Arrange","prompt","У","(ct"," Interval","dept","Daniel"," fills",".tensor","(trim"," jealous","Feb","\\Common"," amendments","_o\
perator","_customize"," ]]"," bn"," disappointment"," millenn",".when"," obey"," offenders","Wild"," cellFor"," apparatus",".after"," EPS"," adorable","operand",
"(listener","veal"," )("," cardiovascular","uplicates","ristol"," refuses","(QWidget"," elemento","NumberOf",".delay",".groups",`">'+`,"址","acency","(URL","_h\
alf","=l"," listView","(section",".toArray","+/"," Rodriguez","istream"," eligibility","::-",".newInstance","PB"," Assets"," Composite"," Labs"," Hamas","++);\n",
" blk"," Neo","Luc","@login"," unaware",".met","_RELEASE","(ST","AMIL","rike"," (){\n","(sprintf"," Accounts"," VIEW"," Aj","グ"," whisk"," idi"," rode"," ihn",
" Elementary","Qty"," intriguing",[32,229,164],"Jobs","	offset"," Ahmed"," Taliban"," 获取"," injected",".Authentication","_linear",".Decimal"," apples"," sha\
reholders"," baked",".diff"," Eddie","okers"," confronted","voices"," tus"," Spin","NODE","_Un","CTX","/google","Temperature"," '')."," magnificent"," startInde\
x","sembles","Anyone","zk","ehen"," Dame",".strict"," replaces"," lineback"," pushes"," cheek"," Shi","_BYTES","REA","ản","_CONNECTION","Gateway"," Travis"," \
AX"," Basically"," Upgrade",[224,170],"themes","ermo","kor","Female","_attach"," 사용"," poz","==============\n","(symbol"," Sector","__)\n\n","_padding",'："',
" fabs"," ranged","setName"," perror",[226,151]," FileReader"," fulfilled","_Current"," dominate"," smugg","PostMapping","_force"," bloc"," Giant","(video"," CU",
"SystemService"," elf"," kontakt",[235,170],"kees","gtk"," paramInt"," markup","uales"," accounted"," gangbang","RYPT"," Wrong"," credited"," MESSAGE"," flaws",
" bbw"," metabolic"," OEM","/event","(Collectors","monton","appear"," opted"," cheat"," dav"," Proceed",[32,234,184],"anked","из","ansk"," Hang"," Cler"," dis\
gu"," cmap",".cljs"," aument","lez"," Joined","_received"," aerial","otel"," greet",'"s'," Genesis"," Calif","panion"," tailored","mapping","andExpect",".track",
"atomy"," Ow","ullah",".Yes"," SimpleName","dbh","'en"," nonsense"," philosophical","(getContext"," isso"," ACE","startDate"," będ"," AUTHOR"," Globe"," insect\
s","_Al","ushing","记","/Home"," LocalDate","needed","hesive"," illusion","二"," trat","xo","/detail","_MATCH"," broadband"," wal"," IllegalStateException","I\
RECTION"," northeast","esium"," Cliente","ulance","nty"," tecn","Devices"," grains"," Og"," SEL","udiant"," ++;\n"," explanations","occo"," diets"," cohort","(c\
ontroller",".Iterator","-rich","rocess","GD"," carbohydr"," fried"," Employment","장"," Leonard","_${","quares"," companions"," paris"," stimulation"," Zoo"," \
relevance"," Colour"," spear","otional"," Lite"," Kosten"," ó","_attachment","orphic"," damit"," dlg"," thrive","CHANGE"," Apparently"," atual"," rooted","(ima\
ges","awi","ariat"," cherry","STATIC","mnt"," UserId","illet"," Hispanic"," nak"," centro"," dims","_initialize","ık"," Centers","REN"," evolutionary"," Topics",
"_damage","emer"," rund"," punished"," cubic","fair","[];\n\n"," instantiate"," oversee","-delete","unteer","startTime"," Pipeline","_GAME"," Cir","	Null",".For\
matting","ucumber"," Ride"," zoo"," checker","同","=C"," grit",'");//',"_xy"," Declaration"," callable","Foo"," ListItem"," inaccur","mlin","	Data"," evolving",
"awan"," cafe","folk","_IDX"," Anything"," Palestine"," GridView"," colony"," Germans","(+",".pid",".jsx"," Superior","Christian"," Lect","	Game"," instrumental",
"Animations","дал"," Moses","		\r\n		\r\n","zs","kte","业","_DIST","bitmap","dB"," persistence","рос","$l","Bron"," {|","_chart"," Consum"," hemp",' "))\n',
" attackers"," knowledgeable"," cet"," viruses","'I"," pitcher"," sweeping","=list","aptops",".depth"," instructed"," Rus","benhavn"," ин","Sports"," onset","\
权",".RED","_si"," PST",".onChange",">tag"," Roh","_character"," Laws"," Bachelor","_swap",".reactivex"," rewarding","Medium","-["," Recently","Joint","partiti\
on"," Minutes"," indo"," absorbed"," GN","_IND"," saber","Spawn","outputs"," Jeffrey"," medieval","hed","Guide"," psycho"," glam","Elim","ädchen","_plain"," Sa\
u","-four"," analyzing","QUERY"," tomato","_buttons","VEN",".setStatus",".Url","+\n\n"," complaining","degree","confirmed"," subt","parsed"," torque"," troubled",
" TARGET"," trademarks"," Coordinate"," Viv"," //}\n\n"," après",".getPosition","(KeyCode"," Silva"," meteor"," endorsement","Overview"," Poss",".Inject"," eve\
nly"," visualization"," wchar"," HDMI"," funct","ickname","','','"," forwards","ManagedObject","                                                                \
          ","	server"," Outlook"," Chronicle"," dubbed"," dok"," Wear",".AL","paren",".Interface","Interfaces",".cod"," dib",".Globalization"," Academic"," assm\
s","Autom"," lw"," NW"," &&\r\n"," problema"," Manufacturing","limits","-mobile"," filme","/map"," doit"," Ink"," sued",".arr"," undermin"," Proc","crollView","\
__$"," sidewalk","(that","ื","[q","grammar"," të","quito"," spiral","extended"," focal"," digging","pas"," Tall",".proxy","itures","TRACT"," Realm"," feder",
" oriented"," Alternative"," owe"," sourced","inker",".det","Sep"," Qui"," Palmer","(_,","samples","oyer","ullan","quez","Edges"," shout"," Achie"," haar","_Con\
struct"," premature"," revert","').\n"," schn","filtered","nullptr","Saved","itecture","CLA"," vl","stell","	Me"," Lip","national"," wholly"," springs",".Timer",
"	src","elsen","其"," communicating"," Quiz"," teng"," gez"," Outside",".Sign","(cs"," disputes"," Weiss","annes",">No"," Bach",".removeAll","refer","/dashboar\
d"," Ajax","IndexChanged"," Weak",`'"
`," sights","accessToken"," Joi","(domain","	cv"," continuation"," plum","adir",".setMessage"," ，"," swallow"," Lamp"," qw"," uu","Coin","ubic"," Deals","race",
" dictator"," meme","turned"," Julie",".gridColumn"," puppy"," pam"," ){\r\n"," inviting"," french","vim"," wrapping"," #-}\n","([-","Early"," shiny",".faces","\
 rebell","abcdef","ält"," estimation","phys","losures","_REL"," exclusion"," Skype","weise","-stop","nothing"," Egg","isors","Richard"," counseling"," commem",
" QMessageBox"," Synd"," Frost"," Competition"," Awake"," ted","iciones"," DevComponents","VERTISEMENT","otti",".runner"," uniquely",".flag","	rs","_generic"," \
```\n","ACHINE"," mein","(Application","(br"," ratios",":,"," XCTest","ustainable","-www","itles","_TEMP"," syst","umericUpDown","	assertTrue"," wf",".peek"," B\
ulg"," terrifying",".MODE"," GW","ár"," fic"," commitments","-tech"," Liquid","opez","zheimer","aña","-media","(animated","_goal"," gum","ystone",".SET"," Wen\
d","setCellValue"," msgs","cash","ALLOC","/aws"," microwave",".Pointer","	Console","_sorted"," Filip","Prod"," //!<","ingroup"," ks","_TRI"," teaspoon"," ATT","\
 recovering"," GLOBAL",".Par"," />;\n"," marble","ulators"," Cycle"," herbs","_metric",")!","_CLOCK","_Button","Harry","进"," strains"," AppBar"," Chan","/vide\
o"," bam",".Progress","$f","lemen"," irregular"," Duncan"," Mint","-video","া","ówn"," EMPTY"," stacked"," HA","_cut"," wherein"," Ways","(counter","试","Fo\
rmGroup"," blew","courses"," productos","rys"," Restr"," styling",">s"," piv"," itertools","getRepository"," Ik","_devices","layui"," halfway"," franç"," tunin\
g","OA","_Node","arde"," fierce","licted","#\r\n"," breakthrough"," Erik"," bride",' ."',"culus","inside"," Indianapolis"," EE"," yog","urret",".fs",".grad","_c\
ards","_accuracy","_epi","queda","/org","验"," compte","))[","Outside","Greater"," Renderer",".actor","Accounts","Idle","_hours","erner","Joined"," menj","requ\
ires"," OPER",".removeChild","	sp"," esse","rift","xFE"," Shakespeare","____________"," budgets","ModelState","fillable","-component","ocos"," BUTTON","/io",",o\
ut","sms","Thomas"," Armed","resume"," rotating"," Vault"," seus",".(*"," amino"," []);\n\n"," provoc","nox",".GetEnumerator","=======\n","料","_scroll"," film\
ed"," Soci","gap","gro","Vote",'"But',"_RC","Animal","","ibile"," awaken","orest","inja"," Ivan","(Command"," *****","η"," kvinder","/helpers","_cases","tg",
"세","Registered","	pass","_digits"," contour"," infants"," justification"," Fortunately","Contr"," onCreateView","_SAMPLE"," allowNull"," nud"," fetched","_eq\
u"," Unable",'=\\""',">{\n"," committees","istema",'+".',"ían","mant"," southeast","，\n","dialogs","PROJECT","charger","-port","(uuid",".export","Six"," RP",
"Prem"," conscience"," marginRight","_distribution","yaml","resizing","Dock"," Locations","GY","Seed","BUFFER","ossip","ullen","Things","-self",".poll","PLAYER",
[32,229,174],"GROUP"," Away"," gospel","xfd","Mary"," Portable","TURE"," utilis"," seit"," strand"," transc"," (^"," Alfred",".mem",".circle"," ~/","forcing"," \
riot","prox","THON","ización"," NI","rost"," dispro","_instances","，“","ographer","endas"," Isaac"," Pine","/dis"," colorWith","iterate","_stride"," punto",
".EventArgs","(center"," neighboring"," Prison"," Messenger"," epidemic","dao","_complex"," gravel","_DIP","ément"," Ari","_bitmap",".quit","(valid"," pend"," \
respiratory"," rebound","DefaultValue","ロ"," commits",".tests","_fr","itet",".sf"," spacecraft","critical"," depressed"," AnyObject"," unb"," discern","(mysql",
"Latin"," Bog"," Wildlife","ToFile","ioxid","@RestController",' "$(',' <<"'," defects"," datum","hin"," realizar","anyahu"," Sig","@Data","adaptive"," Catherine",
".cr"," COOKIE"," pictured"," Fighter","Queryable"," Anyway"," GLFW","_namespace","_ft"," ])","Organization"," constitutes"," quand","(chunk",'"/>\r\n'," Lakes",
"mainwindow","Carthy","spin","(csv",":red","-commerce","ู"," discovering"," eco","_fac","inceton"," Greens","jwt","ص"," Broncos"," Goods","(GTK"," returnValu\
e"," siempre"," neutr","went"," Natal"," enthusiastic","ọ","FN","/database","Catalog"," brun"," Kash","_Pl","iscrim",",width"," inmates","Assignment"," Haven",
" playground","exam","@Controller","uliar",".getParent",' ";\n\n',":size","issors"," fis"," alc","ensation"," Nixon"," mighty","-str","_special","_ADC"," Twig",
"umbling","-address"," heroin","YTE","                 \n","Friend"," ave"," PNG"," Kurdish","DataSetChanged"," blades","bral","Steam"," sigu","IRTUAL","acos","\
UDP","(database","hec"," Strings","_scalar","	desc"," TLS",';"\n'," Corbyn","SimpleName","uell"," Entre","ellites","-place"," frankly"," Erf","CEL"," país"," h\
edge"," latent"," IRQ"," Herald"," Prec","보",".TEXT","Salary"," autumn"," travail",".Sum"," cared","Mor"," intuitive"," journals","_IT"," Trou","传","HasColu\
mnName","Composite"," spice","_disk","_CODES"," Introduced","iona"," nuestra","oct","    \n    \n    \n","(parameter"," studios"," projectId"," bdsm",".SqlClien\
t","imizer"," CARD","+t","aan",".sol","_Adjust"," righteous"," Logging",".filters","_TAB","	sys","rophic","otherapy"," Browse","keyboard","RON","+\\","ropped","\
 extensively","fk"," lime","years","Exc"," sph"," cheating","andro","ío"," prince","oire"," Destination"," Converts"," upstream","oled"," servants"," semantic",
" crunch"," eventual","runner","/error","Spin"," secretly"," assemble",".Person","enderror","_<"," pendant","Sleep"," Chemistry"," bosses","lk","))),\n","Blockl\
y","DEVICE"," reflecting"," ample","Milliseconds"," Presidential"," usuarios"," NZ"," Salary"," Amanda","_np","jury"," kön"," therapist"," homosexual"," Drake",
"-window"," Located",".Driver"," VIDEO"," merchants"," Chest","-lock","/php"," milano","_STYLE","arger","idea","GUID","advanced","meal","OptionsItemSelected","=\
'%"," Cham",":data","(stat","WillAppear"," informal","aji"," reproductive"," CAS","っ","FUNC"," Ruth",")+(","CONST"," Fans"," groupId","xffffffff"," sampler",'\
 }}">',".the"," hollow","WAY"," Faculty","AttributedString"," Looks"," Rex","jk"," MIL"," bard",".Long"," livest"," skal","icism","MAIN"," mucho","BODY"," ese",
"	use","Foot",".SQLException"," inheritance","received"," putas","edis","alsa"," ErrorMessage","Booking"," tract","acz"," Cant","_regex"," ideological"," jihad",
"hos","/sys","colm","(pool"," están"," Pending","emás"," który","));\n\n\n","transactions"," wield","itere","erture","_ss"," stretching"," prisoner",".ReadAl\
l"," besch","--;\r\n"," crisp","_SCAN"," ae","Strict"," Minneapolis"," Boeing","aris","rek","_pipe"," priests","(EIF","ehicles"," Interactive","between","	NullC\
heck"," Blair"," Lt","_inline","ethyl","¼","_packages"," barrels","_he"," regexp","_pts","_Handler","ingular"," Nissan"," Ranch"," perch","Unsupported","Smith",
" Legends","Mi"," gf","steder"," acquiring"," simulator",'(),"',"receive"," inplace","ACTION"," WebDriver","filesystem","<Order","lopen"," HEIGHT",".setBorder",
[141,176],'__["'," clamp","Segoe","bands","toList","amba",">'+\n"," credible","amat","playing",".setImageResource","quel"," podr","geom","Ek"," Qatar"," geld","\
?',\n"," cyl","(ax"," WI","urally"," Brasil"," senza","aley","onen"," bah"," molecule","Rad","述","ANCH","-background","-agent"," prolifer",":boolean"," tide",
"erializer","_;\r\n","Fee","**)","ergy"," Honor",".Logging","iris"," undermine"," Dy"," tyr"," deque"," damer","([])\n",".layoutControlItem","peated","CAN","rag\
ments","Land",")]);\n"," Sah"," DECL","Within"," Namespace","another","sembling",".describe","Consum"," Fear","given","Orange","<boolean"," steadily","paReposit\
ory"," resultSet","_ENTER","_repeat"," tones"," PROP","nal","particle"," signaling"," accessory","						  "," viele"," Noah","-ag"," murders"," aired"," PLAY","\
 Sullivan","_Core"," ulong"," blogging",">This"," dataIndex"," printable"," Eyes","_targets","(Py",".over"," bru","ampton"," plaintiff","<Key","bull"," ⟨","Is\
sue",".cornerRadius","Critical","_phi",".angle"," dynamically",'!");\r\n',">);\n","invest",".*\n\n"," télé"," superf"," cascade","DTD"," vivid"," subsidies","\
 Hass"," collaps"," ceramic",'{}".'," Leakage","-trash","collapsed","-social"," Chad"," inclined"," sto"," storyboard",".payment","stackoverflow"," Raiders"," #\
'","olicies","으로","emap"," kj"," quota"," Gardens","번"," Angels"," oft"," lowercase"," iParam"," cheapest","unta","_pkt","icators"," leurs"," decreases","\
	define","PREC","ammers"," PreparedStatement","(direction"," crews","arked"," Memphis"," Sell","GTK"," maid",":disable","集"," Pf"," albeit","openh",'?>">\n',"\
.getSource","(scale","Du"," PIL","_refresh"," bets","(car"," Von","|--------------------------------------------------------------------------\n"," Grat","Much",
"(Dialog",".stopPropagation"," tek"," exits","'],$"," phoneNumber","ucs","ecimal","--------------","inp",".pojo"," corpus"," practitioners",".pic",'"testing'," \
stringBy",".NotNull"," rang",".Dynamic","_Render","ата","Waiting"," Wik"," overwhelmed",'%">'," AE","}}>\n","uw","_typ"," buckets"," greeting"," laughter"," \
antagon","uggestion","-email","	top"," eros","_tri"," issuing"," há"," isolate","Overflow",",E"," nutritional"," Abbott"," nf",".touch",".fetchall","_zip",'")}\
\n'," amat"," Cisco"," nå","PLEX"," sei","foto",".toJson","多"," Klein"," libc"," miners",[229,162],"-print"," Pride","Todos"," masked"," setData"," telefon",
" unhappy"," Tables","geb","(debug","_allowed","-access"," logistics"," gems"," Mature"," rsp"," Alle",".getBytes","\\web","ynchronized","Paragraph"," throttle",
".sqlite","consulta"," Seah","Ce"," submar","ERE","Vous"," reddit"," sqlalchemy","-mile","ocide","Pour",'}}">\n',"stead"," @("," [])"," Ads"," overload","ridden",
" Desert"," Wrap"," Portuguese","etz","	first"," milestone","无","ущ","(success","<Vector","cool"," []);\n","ervals"," invert",'"io',"curso","fragment"," fea\
sible",".setPosition"," elm"," imagin","@Spring"," bats","pués","galement","nsic","giene","ellation"," Bailey","Shar"," Tul"," HK"," freezing","glm","ceans","-\
cut","_circle","员","negative"," indian","salt"," ting","	mod"," sint","akin","uml"," TextInput"," popped","TMP"," parked",[215,153,215]," Fusion"," heater","E\
TF","rozen","hall"," Mik","levard","-heart","	order","Making"," pledged"," dirs","$post"," Herr","stantiate",',"\n',".getColor"," SAT"," timedelta"," Mai","	met\
hod"," idiot"," Trav","identified"," Divine",".getPath","Dash"," infiltr"," handleSubmit","brook",".generic",".shortcuts",".....................................\
..........................."," datings"," MV",[239,187,191,35],'}"\n\n'," imprisonment","asonic","roud","ucion","报"," dialect"," onMouse","constexpr",".labelC\
ontrol"," weaker"," mankind"," RECE"," diz"," appBar"," qué","fra","_defaults"," aliqu","_atom",":indexPath"," misses"," visually"," Hands","STRU","iates","_as\
set","Finder","midt"," snacks","(__('",".uri"," Instrument","venir","($__",".DotNetBar"," configs"," guessed",[224,164,191,224,164]," initializer",' ?",'," Veri\
zon","manifest","geben",".details","Gate","ponsible"," Elim",",str"," writings"," Derek"," Coordinator"," pillow"," noticeable","Rs"," duplicates","ernels","kJ",
".zz","olland"," SECTION","_fname","uffled","'].'</","_CM"," yr","plat","obody","nde","(Element"," Atlas"," （"," nivel"," insists","[P"," enthusiasts"," 입력",
" beverage",'{}",',":right"," nouveau"," Comple"," Pag","owns"," remembers"," Pradesh"," chalk"," Lauren","\\Service","_GEN",'>")\n'," Dollar"," emoji","Carouse\
l","-player"," adjusting"," juga","allenges","gene","(bodyParser","lopedia"," Behind"," sleeves"," dragging"," Chevrolet"," biz","ivities"," Frequency",",char",
".WHITE","_preview",")';\n","_ax","IONS",".cpu",".inputs","UBE","_feed"," Supplement","!).","esus"," UDP"," microphone"," confirms",".isNotEmpty",'":"",\n',"_SC\
REEN","	expected","+-+-+-+-"," Hait","fastcall"," depict","vb","_picture","	description"," Wife","uci"," vicious","他","ueba"," setUser","ち"," diving"," oper\
a","usercontent","arah",")},","yun","velt"," uncovered"," hips"," oscill"," asserting"," Xi",".restore","kea"," spelling"," derive","abwe"," Dow",".setType","_v\
s"," cozy",".categories","Org","_mgr"," dungeon","collectionView"," Blank","acias","ää","_cleanup","_ACTIVITY"," triangles",".MenuItem"," iphone"," Won","]]\n\n",
" Comparison",".Doc"," canonical"," Sudan","'){","UpInside","builtin","ENCY","xbe"," chuck"," contradict"," nuestro"," architectural"," Fib"," compares","*k","C\
fg","無","nten","Matches"," DOWNLOAD","_HANDLER","management","[S","ENG",[194,128,194],"fang"," slipped"," Lanka","escaping"," tackles"," Pedro",".Prop",".''",
".Generated",".NewGuid","atrigesimal","illon"," statistic","species","holding","Drupal"," fundamentally"," bondage"," resolutions","InlineData","\\Type","estion",
".wrap"," warriors"," LOCAL","Archive"," embraced","ủ",".Ver"," Affordable","olesale"," Applied"," Conversion","mega","_cam"," ceremon","aurus"," Volk",".open\
s","/about"," Std","journal","()){\r\n",',"\\',"(Arrays"," Dense","aseña","änner","/stat","userData"," german"," tz","worthy","FormatException","pherd"," smil\
es"," Whenever","(adapter",".badlogic"," briefing",".GridColumn","-char","dimension"," Copper"," ninth"," '{{"," rav","_Table"," derivatives"," Raise"," Fut","a\
rmor","-padding"," remin","	style"," Membership"," spreads"," galleries"," Clarke"," conception","minute"," abusive","_adj"," terrific"," overt","ourcing"," ent\
rada","levels"," critique"," respects"," MMA","iene"," encaps"," Raymond","Divider","ivable","baz"," @_;\n"," Claire"," urging","CEE"," transformer","discord","\
 Journey","tos"," competitions"," OBJ"," Bis"," relaxation","idy","_INSTANCE"," Pref","dados","iciencies"," MediaQuery"," Cube"," Strange","gpu","(days","_InitS\
truct"," fingerprint","emat"," Gecko"," rails"," Lum","straction","igung","(movie","_dictionary","_interrupt"," QC","iked","appendChild","recipient","ré","Ve",
" towel",".lastIndexOf"," placebo"," Wie",".esp","(Debug","operative"," deceased","&id","	mutex","elic"," bapt","	\r\n\r\n"," farther","Half",".disable",".menuS\
trip","leccion"," resultCode"," cans","-election","female","_FIX","ausible"," POWER"," reconstruction"," scans",".XtraBars","‘s","Removed"," paragraphs","_mar\
gin"," lymph"," bos","lington"," Baptist"," advertisements"," Manage","/yyyy","IOUS","ENCES"," Fiction","	menu"," FileOutputStream","ovan"," Feng"," skipping","\
getClass","anni"," rebounds"," publicity"," ingres","usement"," thoughtful",".Chart"," hatte","passport"," hooked"," Lens"," flagship"," stip"," GEN"," clues","\
ipv"," Rise"," Gew","tablename"," foremost","_validate","_analysis","olla"," qualifications"," distributions"," Flower"," tense"," thankful"," clutch"," unified",
"roads"," siti"," stall","_PRIORITY","cstdlib","_USERNAME",".bytes","?page","ermalink"," Veget","/vnd","-author",".NONE"," Concurrent"," Cry"," starters"," Inte\
raction","                                                                     "," LEVEL","Ell"," comboBox"," Theresa","tek","_Handle"," aby",".gdx",",end","(Lo\
cal","Ol","knife","arial"," Hoff"," prostituerade","Doctor","Instances",".SetValue","	from"," luxurious","Indent","Allocator","_DRAW",'(",",'," Frances"," group\
Box","(schema","Printf","ORIES","-gradient"," reput","arin","_DONE","incre","ignty"," exert"," -.","/App","-through"," declining"," dessert"," incumb"," designa\
tion",".PORT",",strong"," sandbox"," wines"," Pav","$str","askell"," hö"," PY","GetInstance","TextInput","gameObject","/events","createdAt"," localVar"," WHITE",
"pered","ilege","efficient",",color","cate"," Cafe"," similarities"," pumps"," Hungary",".Username"," skate"," touchdowns"," accelerate"," Helen","OMEM"," Kun",
"_vol"," findAll"," Menschen","ahead",');"',"kommen"," possessed",".argmax",".transition","ARP","OLUME","(script"," И"," Finding","onces","Io","Bold"," renewal",
"_DIALOG"," disreg","INTERN"," toute"," electr"," Gross","	true",".Fields"," WIDTH"," Dent"," Á","NSNotification"," aos"," melee",".Validation"," DEC","-depend\
ent"," suic","Traits","$message"," Dear","	FILE","languages",".Prot",".addr","-generation","ICON"," transplant","-description"," chasing"," chees"," }*/\n","Tra\
d","queries","/widgets","subpackage"," espec"," cracked"," competitor","Purchase","-team","olecular","orThunk","&P"," relent","/#{"," productId",[32,232,190]," \
Lav"," Alter",".Mode","ADIO","grp","添加","Quit"," depths","-category"," DATABASE","SPELL"," Falcon"," QStringList"," ''."," Institution","damage","azor","bel\
ongsTo","verages"," NONE","ippets",",\\\n"," footprint","_archive","nak",".getField"," Reflection"," ']"," HBO","_discount"," incest"," Dodge"," Wade",".NO",'"e\
ncoding'," Blockchain"," lawsuits"," Maint","chten"," était"," które","_ctl","(timer","Battle","izo","ayed","IOR"," Glasgow"," synth","_logs",".pose","_Adjust\
orThunk","((&"," unsure","ystate","하는","OULD",".ng"," defaultdict","workspace"," selective","PickerController","YNAMIC",".methods"," pathways"," Few","KG","\
CRYPT","following"," DLC"," Sara"," preset","estructor"," Kurt"," airplane"," omp"," Parents"," Martinez",".complete"," broadly"," scare"," Mé"," elimination",
" poured","/sw"," comun"," masc"," Organic"," StringUtils","ilateral"," reluctant","-age"," nz",'."\\'," pastor","alez"," efect","prov","/init"," penn","unds","\
 ssize"," Proj","basename"," shells"," Neck"," Enforcement","vided","stown","Sphere","$r","ussen","afil"," Telegram"," analytical","ные","usually","xn"," his\
torian"," Gregory","olph"," Una"," contributes","%-","antiago","ред",".region"," abrupt"," UnsupportedOperationException"," TASK","_finish"," notorious"," Vs",
" MQ"," sunset"," unacceptable","arcer"," illumin"," Orb"," bh","Este","_dispatch"," ripped"," toujours"," Parcel","_ll",".userName",".classes","SOURCE","(Numbe\
r","еля"," headphones","(side","constitution","annah","\r\n        \r\n"," cliff","-ref"," mostrar"," Powell","+y"," BG","_fragment",".Port"," realizing","pa\
ramref"," hometown","@Table",'+"</',"omid"," dug","	btn"," subjective","/browser"," ushort"," Montgomery","-rate","	puts","letics","orns","“What","eeper",".In\
variant"," concealed","_numpy","=========","(ps","Locations",".astype"," CHANGE",".OrderBy",";height"," gente"," grunt"," Plane"," sadly"," Logan","_usec",".dgv",
" sincer"," pn","	gtk"," installer"," displacement"," burns","ус","ivered",":])\n","seat","aning","})\n\n\n","_roles","atican"," generators"," hurts"," snippe\
t"," gson"," segreg"," distributor"," advancing","postgres"," usr"," Lis",".assertIs","_cd"," hydraulic",".counter"," Independence"," diffé","Unlike"," tomb","\
vik","posted","wf"," descending","dyn","amental"," Fruit"," Yo",".double"," IA","iev","ibrate"," Religion","ManyToOne","-Ta"," banana"," Avengers"," Holocaust",
" getC"," condo"," Gothic"," prosperity","TRANS"," doesnt"," Chaos","ITT"," CURRENT","\\helpers","_SAVE","avit","computer","_sheet"," Brewing"," robbery"," 경",
" ком"," nä",".regex"," disruption"," Simulation","apid"," supreme","μ"," commissioned"," absorption"," Newcastle","	constructor","Terms"," riv"," religion\
s","WithTag",".Html","linked","Compound"," Mans"," lakes","izzle",".setSize","aber"," Needs","packages",".TabPage"," refs"," ioutil"," Doing",' "\\('," phenomen\
a",".GetInt","ALTH"," parliamentary"," refusal"," inexpensive"," }\n\n\n\n\n"," solidarity","	push","haul"," Bere","Sizer","Individual"," ance"," dile"," Peak",
"(hr","EditingController","HN","_PERIOD","ETS","Banner","errorMessage",".CASCADE","-ignore"," SIGN"," OB","_dd","(DEFAULT"," soo"," Victorian"," curt"," discret\
e","rylic","imbabwe",".toFixed","lä",".stdin"," qty","ROLLER","mediately"," plumbing"," PropertyChanged","arranty"," Breakfast",".setHeader",".python","commerc\
e","opencv",">--}}\n","French","EntityManager"," Plain","////////////////////////////////////////////////////////////////////","³","(RE","capt"," organisms"," \
jets","olocation"," AppRoutingModule"," glorious","服"," discarded","				     "," Arnold","lug"," parl"," hormones"," mah"," Sonic"," organizers","_PLATFORM","\
.inv"," chord","ventional","	of","Episode",".Enum","unkt"," Dh"," Jared"," Nak"," intends","Endian"," australia","_cv","(resolve"," clinics","liked","ASHINGTON",
"inha","'*"," NP","_beh"," hf"," wür","categoria","$form"," subway"," isActive","popular","Cour"," cooldown"," ainsi"," GLuint","ereal"," arrayOf"," hatch","==\
========","resses","_PP",".^","_decay"," Bless","metrics"," COPYING"," Dumpster"," José"," Designs","<Void","线"," ?><",' "}\n',"timezone"," eer","maxcdn"," E\
SC","igaret","_connected","_reverse"," questionable"," USC"," tutti"," dropout"," Activities"," Winds","')));\n"," congest","ğı"," prolonged","这"," CrossAxi\
sAlignment","LEEP"," VALID"," Gaz"," dependence"," Prix",".CompilerServices","jump"," strat","circ"," CUSTOM","xaa"," bmp"," bureau"," waren","NX","(Window"," C\
hristie","_FE"," tn"," Omega","communications","HomePage","completion"," supplying","YPES","ável","制","(click","\\Contracts","/questions"," ez","AMS",".mesh",
" '<?","jà","Ini",".#"," Cardinals","pción","Cube"," Patients","_pref","ActionButton","(build"," Visa","ovel","(ArrayList","Ign"," rehabilitation"," palace","\
 speeches","}'\n","HttpResponse","	code","Dummy"," academy",".movie"," incorrectly"," cyc","(UnityEngine","	callback"," Satan"," FUNC"," chant"," Healthy",":',\n",
"Shipping","_mc"," Dylan"," Producer"," respuesta"," polished","Broadcast"," balancing"," Slide"," Caps","still"," happier"," Gospel","tran",".pathname","Active\
Sheet"," Chang",">\\\n","Robot","JsonObject"," DF"," Processor","_should",".protobuf","-users"," embry","FONT"," startups"," DataSource",")#","uros","_Color"," \
standalone","}[","jd"," forgive"," ngx"," Generally"," configurable","/order"," vas",`')";
`," RR"," Troy"," compromised"," Swan","intendent","Central","_keeper"," arquivo"," ReadOnly","_curve","kv","entin",[232,177]," Ey",".imread"," Pam","iffe","ati\
vity","xbc"," grim","-filled","namese","']:"," aur"," Gibson",".MouseEvent"," lado","avadoc"," famil"," Moder","fps","　　","-example"," Alzheimer"," Utf","_a\
rguments","Conclusion","textContent","remaining"," interrupts"," Backup"," Mong"," receptors","histor",".coroutines"," shouted","Alarm"," combust"," grote","ult\
ural","(ids","--------------------------------------------------------------------------------","iplinary","Opts"," Yale","localStorage"," equival"," Fleet","\\b",
"*pi"," QLabel",[230,161]," vx"," ACL"," sucesso"," perc"," Notre"," anarch","Ring","spb"," strpos","stores"," Maple","(MainActivity",'(""))'," viewHolder","Qua\
d"," igual","orsche",".margin"," indie"," franc"," FormBuilder"," Particip",".flash"," storms","Ult"," fen","[new","Ever",'="\n'," localized","_follow"," nave",
" dominance","(tile","Journal"," VC"," penetration","５"," compartment"," bids","Formatted","******/\n\n","(city","—it","[C"," useCallback","aub",")?."," VAR",
" Sebastian"," Moss"," abundant","Greg","та","_ci"," bibli","CRM"," Attempt","isme","dash","『","_mu",".FormattingEnabled","Indeed","-direct"," sucking"," pn\
e","ocabulary"," Packers",".Navigation"," pied","cribing"," Stuart",".ToDouble"," Secondary","Saving"," Dut"," Madd","Magic",",H",".documentElement"," BST"," di\
ffers"," moreover","_nd","SEARCH","прав",[230,180],"toMatch"," decreasing","-member","ampus","(boost","Daily","DataGridView"," HttpContext"," hipp","_worker\
s","-language",[233,147]," consisted","athing"," Mercury","$content"," practiced"," Modules","_DAY"," weaknesses"," Lodge"," nar"," Mate"," jp"," HttpHeaders","\
 smo"," TOKEN","])("," aqui","swagen"," srv","	ans","Around"," Manuel"," fictional"," IMG"," .'"," Berry"," wallpaper","sexual","iero"," 的","소","BackingFiel\
d"," Adrian","BASEPATH"," repeats"," blues"," unpredict","_coll","stacle"," Tumblr"," Elf"," assurance"," census"," IMPORT","ENDER","anos"," =("," Ellis",'"\n\n\n\n',
".win"," Above","alon","_tick"," representations",[32,230,149],"wid"," Arms","Lista","_failure","_cm",".FlatAppearance"," throne","Patch"," Voy","engl"," negoti\
ating",">`"," shoots"," FPS",".Year"," Kiss","ención","reeting","FromFile"," resignation","ط"," twins","ượ"," gebru",".getContent",".Tree"," Employees"," F\
IFA"," certainty","(Cl"," totals","editable","ी",".Reporting","Mas","quiet",".rules"," VO","conexion",",K"," allocator"," Powder","\\Repository","Beat","_tipo",
" ['',","_INTR"," <<<","<hr",'")==',"uggage"," Craw"," également"," ginger"," primera"," produto","ltk",".UserName"," strerror","mith","_nb"," discomfort","'];\
?></","QT"," erupt"," Danish","\\Active","_adapter"," bubbles","rollo","orgot","ных","VECTOR","ocode"," Bulls"," boil",'>");\r\n',"dropIfExists"," Beg","_HAL",
" crossAxisAlignment"," Evidence"," peculiar"," institute","veis"," fft","Á"," zoekt","analy"," Homeland"," penetr","uddenly","	element"," Bren"," Trudeau"," C\
uban","jam","uslim","_ev"," stems","}%",[157,229,167,139]," branding"," correspondence",".jquery",[162,229,141,149]," Reads","(HttpStatusCode","assin","(slot","\
 Graduate","///<"," informations","ENABLE"," puis"," finder"," Bris"," nettsteder","_mid"," ogs"," Sterling"," arrog","strftime","|\n\n"," vox"," Regardless"," \
eso"," Comfort",".BooleanField"," uh","ACY"," squeez"," Vic","contro",".lo"," ire"," Comedy",[235,182]," originated"," shipment","|max","_guid","levation","ная",
"(undefined"," DDR"," shootings"," Latino","ENDOR"," averaging"," greeted"," theaters","ое"," dB"," gst"," definite",".Storage",".her"," afore"," Reality"," G\
ods","versed"," handsome"," excluding","(ad","Quotes"," Scheme","?q"," Tamil","Ticks"," pest","'n"," pornography","_modal"," ----------"," disposable","FREE"," \
shark","CHE"," depicted"," demonstrations"," Killed"," RULE"," obsessed"," simplified","Postal"," conceptual"," pst","Las","_PROJECT","ucceeded","olu","ği"," p\
ersonalities"," reshape"," enclosed","	ptr"," tutorials"," exploded","_DIRECTORY","内容"," canon"," recognise","PAD"," Approx"," Restore"," Important"," heavi\
er",".Sequential","Earth"," Milk",".setRequest",".tem"," reconstruct"," skeptical","_Private","BUF","qua",":a"," sek"," dwell","ossa"," rewarded","ий","(topic",
"_partition"," __________________","Keywords"," Franco","Lite"," naken"," за","OBJECT"," crafts"," Swap",".Xna",".Connect"," balcony","(real"," Barnes","bir",
" Twenty","ayan","atars"," Propel"," Ihnen","Upgrade"," curb","-second"," neph",".pres","입",".seq"," padded",'"?',"jl","レ","')</"," civic","gons",">a","Coor\
dinates"," enacted","ENTS"," lac",".final"," PhpStorm","called"," inquiries",".middleware"," Downtown","/';\n"," kilomet","accel"," quien","wstring","setData","\
 manera"," modular","rimp"," tariffs","’il","_THROW","/color"," HTMLElement"," carro"," prere"," plotting"," Positive"," Machines","OTES","ớ","pleasant"," a\
lte"," ainda","these"," cors","ipay"," Advisory"," Rubio","jq"," limestone"," detached","设置","tenant"," Depth","alore"," строк"," FORE"," Lay","present\
ation",")');\n",".subplots","σ","NOW","Gar","handles","abra","puties"," Electrical","Middle","ropic"," JD"," Dyn"," Bristol"," McCarthy"," striker"," enumerabl\
e"," Evan",".defaults","quences",")||","	token","●","-dropdown","STORE"," Graphic","(pp","Expl"," upwards"," Distributed"," WEB","Jer","isNaN","生成",">R","\
üssen","efs"," uncover"," lud",".calculate"," intptr"," midfielder",".Headers"," mf","eref",".Metro"," Speaking",":b"," cryptocurrencies"," demons","	EXPECT","\
 wicked","youtube",":Int"," Hindi"," CAT"," ع","rar","omore","/per","/license"," reim"," awaiting"," lethal"," EF","rounded"," Platinum"," все",".coords",".\
Device","/item"," Wenn","compileComponents"," Kinder",".removeItem"," anda","bnb"," pra","(transaction"," embarrassing","	BOOL",".contentView"," eventdata","ato\
re"," providedIn","irma"," zona","_HW",[230,153]," stove"," counterpart","_Product","_MANAGER"," infring"," ERA","_party","ё"," inici","_Request"," miracle"," \
cancelButton","Spy","ató"," polish"," Nicole",".displayName","\\Requests"," useHistory","RouterModule"," stared","IDER","ункци"," nota","$arr","pecified",
" topp","_DRIVER","/ng",[229,160],"_tm","%timeout","<s"," (*)"," HttpRequest","_TRACK","(note"," Explore","_serv",[32,231,187],"Binder",'+",',".att"," Ethi"," c\
ódigo","='\\",".lines","(Of","将","missible"," vé"," acoustic"," crafting","nit",".ba"," Lucy"," iPod"," pupils","-max","_wr","(cp"," REPORT"," dns"," Refere\
nces"," undertaken"," københavn"," chai"," Croat","_Log","rowned","_med","	date","#__"," costumes"," Requires","affle","状态","-Semit","elaide","етод"," \
pestic"," dra","DOCUMENT"," ...\r\n","}`}\n"," Auction"," Dock","xxxxxxxx","(getString",[133,141]," borderWidth"," Machinery"," predictable",".SH"," amplitude",
".forRoot","INavigation","TableModel","attrib"," maneuver"," excav","BERS"," dapat"," installations",".Async"," rays","=”",";\r\r\n",".crypto","_dbg"," Enumer\
able","OfSize","_epochs","mw","MENU","outline"," Papers","============\n"," uniforms"," Gig","-package"," Jenkins"," HomePage",".isSelected"," mechanic","MK"," \
Sounds","//-----------------------------------------------------------------------------\n"," researching"," infos","ographics","erset","(['/"," Timber",".agent",
".toJSON","_commands","paring","_adjust",".nome","(glm","StatusBar","filepath","?’"," detective"," unserer"," Tibet","ENDED","(seed"," sneak"," amor",'="//',"\
 Panthers","allax"," LIVE","	DWORD","]=-"," tornado","/min"," lungs","-current"," Booking","列表"," enjoyment","र","JA","typed",".Btn","fat","ugal"," Shares",
" disgr"," BAR"," FOX","Opcode"," Sz","keydown","ictionaries"," detailing","}))\n"," pok"," demonstrating"," notation","layers","@if"," NPR",".strictEqual"," Re\
cipes",".Tensor"," liquor"," debts",".endsWith","Wheel",".Pos","CSV","$arity"," unstable","(loss","ENSOR"," eleven"," Lopez"," Hopkins","conom"," Seth"," poems",
"Quant"," gsl"," syrup"," sibling"," cass","-vous","öt","_PATTERN","_SECTION","estimated","upgrade",".mongodb"," Boat","_CTX"," fetching","ustin","piel","Marg",
"Reflection"," duct"," Municipal"," bx",".GetCurrent","mlink"," Accounting"," Geneva","_Pos"," passer"," hearings","compan"," fragile","Initializer","walker",".\
Material"," Hunting","tryside"," kat"," clerk",[225,159],"doing","	group"," sanction",".lb"," Lazy"," Constraint","Pagination"," pouvez"," Indicates","MER"," co\
urs"," yearly"," grosse","abbrev"," DON"," proceeded","entlich"," propertyName"," Teaching","stadt"," cutoff","orners"," africa"," renders"," Yankees"," Toolbar",
"spaces",".fillStyle"," segundo","_strlen",".Firebase","处"," mentioning","\\("," Valve","Setter"," spans"," Alcohol"," Letters","\\xe"," TK","_BLE",".getResul\
t","<Player"," Patt"," easing"," turkey"," Fen",`')"`," confined"," inclus","Superview","(withIdentifier","encial"," stuffed","Theta"," economists","}));\n\n","\
cookies"," Roose"," Cheese"," fichier"," enforced","ABB","ności","_ALLOW"," recruited"," expenditure","-night"," assertNotNull","_execute"," د","INDEX","_FMT",
" rescued"," Monthly"," Conservation"," Geb","Obama","Epoch","icies"," Ort"," soit","(icon","Friends","mol"," grounded"," Cause","adena","WEEN"," Lun","ITIVE","\
.loop","_until"," corr",".edges"," hypoth","cheduling","translator"," М","Rom","】\n\n"," Xamarin"," violating",".anchor","---\n\n"," trader","ADVERTISEMENT",
" unsere"," DAO"," blond"," PAT",".glob"," 输"," splitting"," unsubscribe"," atmospheric"," Trim"," citation"," inference"," Ft"," Darwin","findOne"," Gel","(C\
onvert"," accessor",";text","(sorted"," judged",");\\",":p"," meine"," Slim",".Commands"," perceive","coholic","<Data",".entrySet"," assertFalse"," Patrol","ens\
em","łą",[168,161],"WIDTH"," Rescue"," UIF","_THRESHOLD"," Michel","ATERIAL","opensource"," Diana"," invites","_BODY"," reservoir"," roi","cust","(tc",'！");\n',
" festivals"," performers"," climbed"," jungle","StringLength"," unlawful","ierre","vertisement"," stakes"," hats","Modify"," LETTER",".Hide"," statutory","_whi\
te"," Perl","utenberg","emple",".World"," overlooked"," concludes","/*================================================================","-wise","	stream","popul\
ation"," evento"," illustrations","fts"," autof"," Procedure"," deserved","-times"," gol","NSError","crest"," Pakistani","anych","getCurrent"," lar","ntl"," Reb\
ecca"," materia"," findBy","/ad","Callbacks"," Als"," Katie"," ObservableCollection"," Documentation","Typed"," CultureInfo"," Timothy"," lateral",'"type'," una\
uthorized"," teachings"," debugger","[value"," alors"," uz"," scatter"," downward"," migli","statusCode"," ())"," MW"," мож","ROSS",".buf"," fairy"," Infrast\
ructure",'=>"',"tlement",'$("',"FromString"," Bild"," conventions","_native"," Inspector"," Pist","ubar"," regs"," Pilot","Thus",">'+"," cela",".news","(Product",
"Living","Russia"," facet","etical"," ['$","/["," Dire"," gases"," INFORMATION"," Eat"," Forums"," Characters","_met"," 시"," kings","achie"," Lambda"," timers",
" Lighting"," Casey","addir","andex",".answer"," Hip"," Princip","StartDate"," 「","tres"," &#",".MaxValue"," Problems"," latex","OfClass"," Lynn","//'"," voya\
ge"," shuttle"," Roller"," RuntimeError","uya","Dic","	builder"," bullying"," simplest",".called"," LR"," morality"," sturdy","tracking",".swagger","_BIND","ITO\
R","-urlencoded"," х"," Trinity"," traps"," |-"," setText"," bargain"," brakes",".getCode"," migrate"," ribbon",")return"," charger","acom","ADIUS"," Ambassado\
r","-after"," anni","	spin","Concept"," Henderson"," HOST",".rank"," Northeast"," berlin"," requis",".feed"," sourceMapping"," Rencontre",".ajax","nestjs"," tre\
k"," Nacional"," &["," payable","ortex"," dept","fieldName"," completes"," RVA"," onions","alignment","Formats"," '{$","HashSet"," Bod",".InvariantCulture"," se\
ttlements"," hydr",".updated","venth","(seconds",'="/"'," webpage","(\n\n"," tir"," toes"," Brick"," ambition","Pot","=max","ETIME"," depot","calls"," Norwegian",
"`:"," burger"," professors"," Allocate","-thirds","-chart"," ford","*N",".kotlin"," paperwork"," DEVICE",'%@",',"respect","(mp","高","-if"," cushion","obot","\
 parc","SPACE"," Netanyahu"," selfish","feat"," clientes","-tools"," porch"," jq",".verbose"," liberals","])\n\n\n","pies","NotBlank","(term","ți","_Params",".\
normalize","Bullet","ASIC","(hex","_cliente","+,","_DI"," forthcoming",'}")]\n',"seo","Um",">Name"," comfortably","irectional","WITH","/pr"," Poor"," Vitamin","\
vic","GH"," priorit"," NN"," Closed",[164,237]," isOpen","\\Console","AndFeel",".SUCCESS","_OPERATION","polation"," Tas","psz",">'.","CURRENT","Vendor","hosts",
" Erd",">tagger"," sourceMappingURL"," marathon","_closed"," exemption"," recognizes","ideshow","'$","('/');\n","mits","warz"," Cherry",[181,172],"nor","porte",
" wl","_backup",".getBoolean",".getResource"," definitive",".EditText"," sí",".CONT"," PLAYER",".cards"," Shore","('/')\n","cluir","WebDriver","(month","-relea\
se"," inspector",[229,163]," NF","_clip","子"," interacting",".tmp"," '''\n\n"," dee"," frost",'"]))\n'," Places","Throws","fork","/day","iPhone"," MIC"," fold\
ing"," crore"," Chiefs","pherical","(price",".WriteString"," exiting","]',\n","ighting","Ingredient","(vertex"," scrollView","hf",":new","SEN","sector"," spins",
" Scheduler","otechn","semicolon","FontOfSize"," Specifically","flamm",".ObjectId"," conta","_permissions","	FROM","ICODE","/kg"," Hotels","-med"," Din"," navy",
"getParam"," mend"," portrayed"," Metropolitan","Painter"," referral","_good"," marvel","osaic",">(&",".ur"," estos","William"," timber"," quelques"," Documents",
".Xaml"," batches","道"," Released","Tail","COOKIE","heid","_station"," Via","Sale"," Repeat"," promin"," Zo","-forward"," Ion","itary"," jus","-request"," pro\
udly"," Streaming","(MouseEvent"," Sprint","_rotation","Repositories"," tart"," св"," mappings",[232,170],"Cu","Cycle"," bun","	lua","ド"," ((!"," collective\
ly"," Cond"," wszyst","(lib","openhagen","_skip",".ColumnHeader",[233,130],"perienced",[143,232,191,176],"_props"," contrace"," matchup","abetic",".members","RE\
CT","(dat"," sog","renom","_Method","Customers","fullname","ZN","retry"," kap"," Neu",[232,138],"addChild","willReturn","_permalink"," energetic"," Wet"," Morr",
" gcd","counts",",type","dig","(Login"," cracks"," bacterial"," Meat"," Armstrong"," Bronze"," approximate","_dirs","liga","ład"," kindness"," contre"," EVERY",
"MET"," announcements","gpio"," WaitForSeconds"," Photoshop"," discontin","/dd"," topology","anical",".interface","aucoup",".HashSet","ARIANT","(routes"," Teh",
" hype",']").'," slam"," broth","-inter"," Rid","-manager","Cancelar"," Pagination"," soundtrack"," posterior"," scrub","creating","-*","irteen",".dy",".symmetr\
ic",' "".',"==============="," chassis"," numberOfRows","Developer","_bins"," OUR","rieb","Pros"," wię",'"d'," asyncio","zeigen","_spi",".ALL"," screws","Chine\
se"," apiKey"," unsuccessful"," Seahawks","ORG","章"," professionally"," Coupon","字段","Convention"," polym","手"," salvation"," engineered"," Wrest"," GCC",
" warmer","LayoutConstraint"," aggrav","Scripts","venture"," refrigerator"," innovations"," Runner","NIC"," Rolling","ControlEvents"," loos","pac","	panel","efe",
" Buddha","--------------\n","库","(forKey"," lumin"," (?"," AIDS",",user","imientos","contentType","antlr",[233,166]," Welt","Production","might"," VII",'",(',
" observing"," deliberate","(control"," withd"," semana","STACK","uchen","Nice"," Deutschland"," Specifies","dma","izio"," Facts","_popup"," Directors","{:","[R",
" элемент"," plat"," directing","三"," Gilbert","….\n\n",".qml"," thereafter"," disposition","draft"," surgeon"," Insider","Blend"," Trev","trinsic","\
Topics","rieve","_FILENAME"," autres","Jose","Producer","erus"," petit"," NEXT"," Filters"," replicate",'"]).'," lenders",']",\n',";charset","CppObject"," flora\
l"," Tipo"," circuits","easy","(&$","itta","eryl","_COMMON","'}}>\n","-backed","(variable","(Index"," voir","_locations","++){"," Louisville"," gratitude",".Moc\
kito"," Powers","ieurs"," geographic","rale"," cra"," Spurs","iphertext","ACION","-common"," victories"," Finals",".shuffle","-million","_PROC","assume"," ils",
"DBC","BootTest"," lavor",".testing",".ast",'"]/',"moid"," qualification","gesch","	put"," airports","JI","Teacher","_uniform"," nama"," Bast","ertype","capture",
"getAll"," Reynolds","ooled",".comments"," chin",").*"," или","tgl","udos"," días","chai",".program"," psz","	icon","phil","entral","_WRAP","ovi"," nostalg",
"Infinity","	yield"," vitamins","Quaternion","Sink","_goods"," ........"," Wings","uridad","-story",'"])\n\n',"idelity","TypeDef","Gtk",[32,237,140],"_Main"," c\
hez"," Raven"," payroll"," freelance","LLU"," Mend","eday","ApiModelProperty",".FormBorderStyle"," economist","stanbul"," freight","-Agent","(meta"," symmetry",
" '..",".Calendar","-aut","gf","pent","yclopedia"," wishing","\n\n\n\n\n\n\n\n\n\n\n\n"," gentleman",[32,234,179],"=#"," lectures","“In"," !_"," hb"," Vendor",
"Recently","_notes","提示",'"My',"HeadersHeight","_SO"," unwilling"," superhero","gio","psy"," Peer","javax","&apos"," Crisis","ordinal","Memcpy","+++++++++++\
+++++","-val"," workbook","-ap","=k"," metallic","_peer","ByPrimaryKey","_SD","uator","_SHADER",")Math",".Transform"," cows","Phi"," Clem",'(_("'," Lud","-delay",
" Securities"," Orthodox","Symfony","(report"," entertain","EPS","izoph","exual","IRD","从"," lith"," sanitize"," feminine","ISBN",".authentication","_pipeline",
"/constants"," CONF"," lucr","ricia",".ttf",".setContent"," stan","orean"," Lloyd",".rawValue"," gor"," Browns","Regression"," lowering","naissance"," blows"," \
amazed"," unrelated","Reviews"," ruby"," Modifier"," giants",".thread"," containment"," StartCoroutine","umat","orelease"," Randy","@endif","Digest"," suburban",
'=");\n'," annonce",".variable","\\Foundation"," acre","Van"," tuples","dns"," Standing","_large"," boxing","SupportActionBar"," Fortune"," Rum","_multiple","ar\
chical"," fwrite","_quote"," foolish"," comprising"," оп","-selected","vf","maid","Nama","(datetime"," indirectly","gart","fixtures","chos"," Halo"," recurrin\
g","-news","vil"," Nursing","-produ"," HQ","\\HttpFoundation","enci","auen"," vy","ocracy"," delegation"," asphalt"," setSelected","kok","/rest","metics"," NSDa\
te"," travelled"," recib"," mime","CLIENT"," GU"," HANDLE","/Q","[z"," bothered"," BBQ","ças","_examples","_FIN"," whiteColor"," astronom","-dir"," sovereign",
" breeze"," inning"," Edmonton","gli",".blogspot","jsx"," versa"," Mohammed",".Job","-toggler"," пользоват","ardon"," newborn"," naval","noteq"," tumbl\
r"," hentai"," Typically"," loot",".Sprite","Flight"," wavelength","-sk"," Elle","_exports"," я"," IH","izophren",[32,237,129],"_primary"," mois"," BN"," syste\
mic"," diferentes","INCT"," ''\n\n","$q","WidgetItem","clide","$file","Lemma","/table","agrid"," MongoDB","inte"," apprent","­ing",".Db"," Â","hammer","='';\n",
" brokers","itlement","semblies","Ele","{x"," lastname","<-"," flatten","_band",".Root",".readFileSync","======",".rx","?\r\n"," metaphor","Ti","conte"," debit",
" contempt","CppType","支","FormField","ratio","osopher"," implant","PURE"," alta","_management"," refine"," CheckBox"," Charl","-version","conditional","venue\
s"," rifles"," offspring"," milling"," sharply"," underwater","(origin","_Control"," .$","Plugins"," drying"," illustrates","-u"," vegetarian","npc","Heart",";'\
,\n","comma","teenth","asan","/spec","_moves","-margin"," ingen","   "," projet"," otra"," bras",".utc"," slept","=sub","abilit","poster"," sdk","ouncill"," \
wd","PreparedStatement"," Drum","(attribute"," Ethernet","	DB","California","cube","[I",".Created"," HM"," tracing","FormsModule","-you",".currency","feeding","\
 tbody","Li","accion","nas"," trouver","NONE",'"},\r\n'," ftp","WithIdentifier","polate","FileInfo"," pursued","    \r\n    \r\n","DESCRIPTION","}*/\n","FromNib",
" decorative","_SSL","(chat","TLS"," surprises","alculate"," Splash","(Configuration"," SEM","imson","/library","<Double",".robot","        "," CPF"," U\
nderstanding"," cosmetic"," Xt","tips","+k",`("'`," PDT","WAR",".getObject"," Traditional",".slug"," Dipl",'="",'," Films"," Anim",".help"," embassy"," Boots","\
 bunk","-risk"," pci"," /\\."," IPT"," crashing"," ipv","_ke"," RESP",".LogError"," inadequate","Ion"," Für","ricula"," shouldBe","already",`']."</`," Stuff","\
Digite"," translator","_sprite","letal"," maior"," Sexe","thanks"," Completed"," gasoline",".attrs","bagai"," Orig",":],",".locale"," Roma","íf"," favored"," v\
ain"," spoon"," Jahren"," ning","WWW",",float","_DATABASE","Bootstrap"," CBC"," Chunk","_into"," Kol"," defenses","oredProcedure","balls","TextChanged"," shapin\
g"," }}>","GED","faq"," optionally","_Dis"," Successful"," Census"," incarcer","_CARD"," aviation"," Gym","Authority",".Bean","shader","NotExist","_TextChanged",
" STOP","(team",'"H',"wg"," grinder"," stripe"," preservation","Claim","aversal","warehouse","targets","Trust"," allev",",www","ousse","_chan","_Size","systems",
" objection"," Kane"," corros"," DSL"," ua"," MH"," Strategic","_tcp"," 값"," borrowed"," Ach","	command"," gps","leston","ichever"," UA"," assaulted"," specia\
lizes","	search","Hotel","                    \r\n"," Pitch"," ف","READY"," parental"," géné"," données"," detain","TARGET"," protagonist"," clearInterval",
" IconButton"," GetAll","TypeInfo","EH","“They"," {["," gag"," ک"," Dropdown",".free","gone","imens"," instal","	curl","_CAN"," Bone","４","onyms","-governm\
ent",".bindingNavigator"," Dans"," McL","(en",">(_","Вы",".*;\r\n","=j","-cor","Son",".ToolStripItem","-around","_XML","endDate"," slack"," rotated"," noqa","\
 cottage"," encontrar","_skill","houette","!\r\n",".weather"," emphasized","家"," спис"," Compiler","(android"," ›",".turn"," suppression","_calls"," *@",
"(strlen",".hex"," Bills"," RSA","ς"," Escape","ementia"," frontend"," pint","_exc","zzo","[],\n",` "','"`,".Environment"," aforementioned"," endure","prototyp\
e","therapy","ssi","Deg","_plugins",".userInfo","Printer"," PROGRAM"," ruins"," empirical"," crawl"," Boiler","-comment",".subplot","_et"," '.',","minor"," Cust\
oms"," yaw","underline"," Como","(('","(mean"," chaque"," Blocks",".rad","ilibrium"," webdriver"," melhor","dana"," Abuse"," Southwest"," Paren","PERTIES","	IL",
" scream","vu"," incomes"," nim"," lace"," compensate","Reverse","Dat","_attack"," nour","achen","cek","<Func","wie","compressed","-match",'("")]\n',"imized",".\
orientation",".compareTo"," massaggi"," 위"," elbow"," antioxid","undreds","/tools"," ROW","anmar"," Wow","_ticket","Programming"," theor","-review","())));\n",
" Richardson"," Pocket","][]","ampp","_health"," POP"," Naval","Guess"," ancestor",".GetAll",".localScale"," Mapper"," accumulation"," simulated"," Drivers"," d\
és","curring"," elephant"," advertised"," mailbox","SHIFT"," Monica"," anc"," wardrobe","Ingredients"," ||\r\n","ippy"," antibiotics","avings","(cx"," Ferrari",
" Animator",".dtype","removed","orderby"," cres","ocê"," pym"," Circular","@index"," Warm","Say"," Assistance"," curtain"," Monte","ILER"," CVE"," Duck"," Allo\
ws","_fire"," Derby"," repos"," httpClient"," psychiat"," nowadays"," cautious"," Computing"," completionHandler"," Welsh"," BEST"," stressful","_PE","日期","\
 DataFrame","	Integer","_Print","Moves"," transforming",".Batch","yahoo","Positions","zej"," nood","iores","_*"," clk"," Floyd"," hap","fontsize"," naz",".notif\
ication"," Depression"," acne","***\n\n","                                    \n",".contents","ynth"," Straight",`')}}"></`," bulb","RX","//--------------------\
----------------------------------------------------------\n"," comunic"," RN","-medium","LEAN","=len","PhoneNumber","ervations","Accuracy"," Annotation","_keyw\
ord","_hint"," Athens"," assisting"," HC",".Initialize","')))\n","upa"," suiv"," IPC","<TEntity"," branded","oomla","ları"," XMLHttpRequest"," déjà"," transc\
ription"," prevalent",".plan"," stare"," workouts"," Educational"," messy"," MOT",".CommandType","Qed","(gca"," LinearLayoutManager"," Blow"," Aluminum"," swing\
erclub"," Transit"," expos","vir","(second"," belonged","Stone","长"," Sul"," gid"," alloy","erva","isecond","_RENDER"," angels"," Philosophy","opus"," moo","e\
nguin","_VARIABLE","_DEST","(aux"," hoe"," dob","attachments"," corridor"," dividend",[157,188]," Throughout",".optim","$new"," berg"," spreadsheet",".TryGetVal\
ue"," payout"," OnDestroy","authentication"," Miguel","rtc"," Christine"," AIR"," juris"," despair"," patents","-has","%^","付","_strdup"," Rear","ettes","(pro\
perties"," writable",".isNull","olics","_blob"," cualquier","afi","owych","获取","Ç"," Cardinal"," tema",'"And',"PageSize","秒",".SimpleDateFormat"," Winner",
" correo","_we",".addObject","(course"," hog","opro"," probation","unable","(active","图片"," pertaining"," emphasize"," Printer","=."," upgrading","/contact",
"=[[","-san","	values"," dosage","Solid"," Roosevelt","商品"," recreation"," Termin",".Bad"," Bolt","Sky","_Image"," squir"," Cob","ORN"," auc",".LEFT","'B","\
-resistant",'>"+'," tokenizer"," sovereignty"," Pence",'()");\n'," pessoas",".Ge"," Included"," pagina"," exposing","еш","_SCRIPT","/$',","Thumbnail","ה","we\
bElementX","webElementXpaths","pressure"," Curry","_CP","OLUTION","ILES","protect","oola","Workspace","{};\n"," UNS"," sympathy","roker"," remodel","	cell"," at\
op",".FullName"," faut"," Easily","_dynamic"," framed"," motive","路","sam"," marca"," TextEditingController"," destructor","cream"," rude"," Bold"," Indigenou\
s"," gens"," relacion","(system"," UIFont","_charge","USTER","EV",".Namespace"," merger"," calloc","gang","BadRequest"," sper","-design",[32,226,135],"Chan"," o\
rganism",",)","=id","_plane"," Cases","elfast"," Legislature"," Faker"," invoking","-utils","().'",".face"," guardian","myModal"," clipboard"," ATM"," peas"," S\
ylv",".calc"," Contacts","intValue"," modifying"," Barb",".loss","_percentage","Asked","(lst","ategorical","-files"," Romania",".Ac"," hai"," Flying"," ż","jp",
" Trainer",".arc","_deg"," traceback","OrFail","FLOW",".old","oya","gmt","isempty"," vaccination"," obsolete","recognized"," ruined"," Rein"," Tracking","xfb","\
ای"," være"," bryster"," ITS"," destiny"," swear"," redes"," clf"," flipped","	head","Bluetooth"," Overrides",":Boolean","_=","_lr","spawn",":index","VALUES",
"iskey",'?");\n',".synthetic"," Checking","structures","iping"," vocals","-Up"," Manufacturers"," Marriage","代码"," garner","_Client","parallel","RIEND"," vi\
negar","segue","JB"," contacting"," Carroll"," outreach","tensor","_variant"," theat","licable","{|","tiny","_letter"," pencil","HeadersHeightSizeMode","iltro",
".autoconfigure",".drag",".useState"," BMI","hint","Compile","*\\","enary"," lvl",".Cache",'+="',"_tv","ruitment"," fread","Articles","fila"," packaged","☆","\
ATHER"," Planned","scheme"," diary"," offenses","/<?","                                                                         ","ProgressHUD"," Gor",".getTitl\
e"," mocked"," Tory",' ")";\n',"#g"," lied"," svc","_gui","ENTRY"," servicio","mouseover","SACTION","コ"," reife","lectric","_creation","Reality","('+","produc\
tId","Supplier","-Le",".repo","ucking","_Str"," Relay","ии"," perv","Chicago"," maison"," sticker","_pressed","Swap"," IG"," susceptible","ocado"," gin","exe",
"ighborhood",")`"," diagrams"," inflammatory"," té"," Popup"," appreh"," Portfolio"," wors",".enums","его","/Button"," Phantom"," #:"," dik","pager","ftar",
" organizer","(children"," Munich"," strang"," RW","タ","Mah","ptide"," learns"," reductions"," Replacement","OTS","alcon","(parts","bash"," Citizen",[141,176,
236,157,180]," HttpServlet","_SCHEMA","means"," horrific","VERIFY"," DCHECK"," (/",".before",".texture","getMock"," Sense","Inspector","TextNode","(AL",".getNod\
e"," boyc"," Brisbane"," battling","	tx"," lobbying","built"," SEEK"," randomized","gni","_clusters","_identity"," cardiac"," newUser",".Video","duit","]init","\
Atl",")value","TextUtils"," если","Compute","=('","		               "," arter"," TWO","')),"," DIV"," privileged"," Partnership"," Heather","bay","atisfied",
"instagram","_Send"," ASF","$name"," boo"," déf","_Field"," Edu","candidate","ruby"," accumulate","(IntPtr"," businessman"," economically"," Rings"," Inputs",[
185,132],"acie"," Alarm"," Logout",".sequence"," Vienna","opr"," drums","=config","qui"," dato"," polymer"," Changed","WebRequest"," Advance"," undergoing",".Co\
nsole"," currentNode"," Wool"," página","REGISTER"," saga"," YORK","amanho","完"," Bundes"," DialogInterface","geois","unciation","?$",".Assertions"," seated",
" Spy","Pose",'"C'," ahora"," файл"," 변"," warp","Projection"," Singles"," Advertising","Linux","usty"," penal","USIC","odia",".netbeans"," Ug"," Brent","\
-log","/category"," Customize","iren","：</","inars"," (++","Going","EXEC","(mesh"," perimeter","Cls","ceiving","mensaje","())){\n"," prostate","_buy"," Roof",
".Return"," marriages","_thumb",[231,190],"்","Textures","(TEXT","shortcut","Transformer","ATIC"," Snowden","scribers","marked"," ↑","hora","OPER"," FY"," A\
uthentic"," audi","ramer"," Literature"," itemId",".Att","(cnt"," KS","-linux"," Participant"," Cruise","itulo","ustrial"," clase"," =$","_dates","currentPage",
"ixa","exact"," tsl",".So","/document","hart","_IDLE","{}.","yet","Iron"," Thrones","snd","\\xa"," beverages","_transport"," foil"," tasting"," goed","Memo"," n\
itrogen",".Member",".flat"," illum","minent",".zoom"," Ptr","ocio"," Consulting"," Cone","	items"," LM"," oauth"," Programme","ochond","(selector"," waterproof",
" Merkel"," suffers"," npm","象"," Landing"," LAN","						\r\n","/is"," série"," GUILayout","give","_CY","Browse",".multiply",'="$(',"uso","-parent",".Math","\
.numberOf"," tienen"," resent"," pitching",'"]),\n',".Utilities"," multiplication",":type"," pprint","iani","则"," launcher"," rugby","现","\n			\n","hid","An\
gles"," goodbye"," inputStream",".watch","Goods"," Says",">F"," Stick"," cerc"," Slee","		        ","<Image"," 设","-editor","pieces"," Drama"," //////////////\
////"," Tasks","ARC","gateway",".getcwd",".Metadata"," guessing","地址"," smarter"," GetEnumerator"," efter","/operators"," GLfloat"," før"," opaque","保存",
"Spread","SYSTEM"," inversion"," Basketball"," simulations"," denies"," avez","_listener"," enhancing"," Myth"," Lakers","_MD","NdEx","DATABASE",[32,116,225,187],
"arth","[left"," contests","stile","(KERN","_fc","_pm"," presidents"," hospitality"," fadeIn","ROPERTY","_maps"," Definitions"," assessing"," usar"," quantitati\
ve","moz","Beautiful","[((","bons","frequency","Contain"," puzzles"," Castro"," villa"," kindly","FontAwesome","erna","epochs","_datas","	ip",".padding"," Conte\
st"," editions"," disproportion"," ICO"," comeback","=value","riad","-sort","Submitted","(network"," Cel"," installment","lashes",".ListView"," Vatican","(Media\
Type","IVED","reachable",":Is"," CITY","京"," Helpful"," baş","%\r\n"," psychiatric"," recycled","FORMAT"," Grow","bine","Git",".ss"," Weapons"," Sty","_arrow",
"*self","irement"," degli","AppDelegate","_banner"," coordinated"," Webcam"," celebrations",".act","************************************************","(show"," \
weekday"," concerts","олн","clin"," cron"," Nim",".setVertical"," Ellen","ست"," SAM","Eff","gz","steam"," antique","physical"," FormData",".setter"," POINT",
"Bon"," flavour","ervention","_ENTITY","	            "," intrinsic",[32,230,142],"appendTo","aramel",")])"," Recommend",")m","OutOfRange"," knight"," satellites",
" Titans"," weighed"," Dana","ease"," sip","SIM"," Developers","malink","/check","_PLL","nung"," dryer","=A",".dw","_SQL"," subplot","DROP"," prototypes"," hour\
ly","displayName"," asi"," Violence"," astronaut"," datatype"," informational"," investigative","etermined","renal",";'>","	col","VG","_boolean","recent"," *)\n\n",
" Rainbow","ommen"," lur"," oppression",'(",");\n'," Facility","DEFINED"," neon"," offender","AFP"," Cleaning","[]):"," undocumented",".Repositories"," Guitar",
"ассив","Skills"," testimon","ryptography"," Amber"," Stalin"," lone"," apenas"," dieses"," Arduino","转","==-","_Act"," coded","■","amburger","-links",
" armour",".High","getContent","stag"," heck"," 없"," McConnell"," Concert"," Alloc","äre",".replaceAll"," partitions","rott"," Fle","_TREE","reasonable"," Re\
porting"," billionaire","scores","mins","-eye","MORE","abort"," SWT"," inverted"," Teachers",";n"," astro","нов","аниц","producto","countries"," Owen"," \
contamination"," vibe"," Elli",".script"," Olive","DMA","vier",":semicolon","-module","gressive","agu","_players"," resultados","started","scrollTop","====="," \
weighing"," [[[","zahl","(NS"," Assertion","league",".setTextColor","	Message"," moms","_AF",".wh","ALS"," autre","]\n\n\n\n",".opacity"," Buddhist"," deaf"," O\
rganisation","(Global","ensch"," headache"," Alien","_inode"," Stark",[32,230,137],"-lnd","oref","_feat"," pedestrian"," nominal"," balloon"," sprites","Prototy\
peOf"," Apost"," FEATURE","OH"," recess"," Donna","consumer","$GLOBALS"," GIF","-frame","Inicio"," passages","DateString","                                     \
                                 ",".byte","Bug","initializer","pkt","odium"," DER",".ops","leri"," gifted"," detach","terrain","elters","く",".loader"," NGO",
"strncmp","Kh","(fontSize","rocket"," precedent"," Aurora"," Experiment","isphere","Encoded"," –\n\n"," pyramid"," Anniversary","ofil",[235,159],"(plugin","Co\
eff"," cooperate"," predominantly","ISM","Phrase","_DEFINE","Flip","AMILY"," Markets"," StreamReader"," Combine"," manuscript","zza",",tp","Whatever","ITICAL","\
ighbour","DataProvider",".Texture","privacy",".SDK"," recharge"," cpp"," CFG","(holder","(py","mot"," savoir"," Rosa"," PCs",[32,237,153],".heroku"," fren"," Ri\
ley","agate"," sond",".xlsx"," hacked","stad","Gi"," sanity"," SqlDataAdapter",'...",'," Pussy"," ****************"," hassle","_PARENT"," UAE"," beginners","(Cl\
ient"," statistically",".hour","edelta"," traction","uelve","arat"," sauna","INVALID"," indictment","ALLE"," dissent"," Typography"," intentional","sit"," Anima\
ls"," countryside"," uart",'}\\"'," seamless",[190,231,164,186]," autos",` "'";
`,"Flush","ANNOT"," algebra","assoc"," Waters"," preparations","ronym","[,]","Sans"," armies","ipeg"," creamy",".art","etre"," Animated"," unpleasant","emean","\
great","ią"," Earlier"," chic"," preserving","(exec"," Investigation","	GPIO"," rigorous","ijo","=num"," toolStrip",")set",'+"&'," Acceler"," developmental","i\
sposable"," flawed","rene","Updating"," watchdog"," denominator"," suburbs"," ...)"," convictions","closure",".IP"," translates",".swt",".Trace"," mettre",".isE\
nabled"," Effective",".toInt"," enchant"," stunned"," poi","/code","adm",".databinding"," Lorem","______________________________________________________________\
__"," ledger"," cara"," Gir"," waits","Uno"," cwd","辑"," TResult"," rejo"," emitted"," Westminster","一个","nek","_Tis"," enact","	with","orgia"," jue","Per\
form","SPATH",".topic"," Daten","ầ"," sitio","_MM",'"So',"bial"," scoped","Requires"," TOTAL"," Chancellor","(contents"," stealth","devices","-pass","ilih"," \
Malcolm"," Depot"," configur","aussian","_constraint","вет","GRA"," Rates",".dataGridViewTextBoxColumn"," Nobel","itics"," ignorant"," Reporter"," Ebola"," S\
hock","_relation"," Ninja",")c"," ticker",".isChecked"," Suppliers"," Rapid","Levels","€™","	queue"," chop"," Unix","reject","-calendar","(sort","ène","erc\
icio"," hect","CALLTYPE","roupon"," rentals","authors","{name"," FIFO"," lassen"," Nous"," snapped"," fertility",'"log',"clicked"," planting"," gb","/output","P\
EAT"," categoria"," bach","Professor","inth",'"]\r\n',"Recorder","serde"," Transmission","trad"," turbo","_VERTEX","\\Event","ilver"," bodily"," Sources"," kill\
ings",".xrTableCell"," folded","/legal","uner"," Rifle"," MIDI","_SelectedIndexChanged",".SizeType"," WebSocket"," seleccion","Sand","otros"," envision","/etc",
" Melissa","Spot","ное","_ARM","Attempt"," BI","ご"," DU"," backlash","stride","/classes"," textColor","_staff","oblin","agenta",".collections","illage","'\r\
\n\r\n","flatten","_sales","_MASTER","TW","_da","Pitch","phies"," zombies"," VERY"," Pharmacy"," progressBar"," hashtag","Sidebar","@stop","(pc","олж","MAKE",
" Coron"," kvinner"," Maid","bob",".titleLabel"," successes"," Democracy"," Surgery"," cougar"," curso"," loro","istency","Senior","æk"," AAA"," BOOK","ко","\
WSTR"," */,\n","oyal",".vector"," SPEC","SSF"," compuls"," Appeals"," Winston"," Mockito","contrib",".available","entityManager","arias","_sale","_rs"," decodin\
g"," locator","olith"," kol"," ascii"," Rut","/interface","						   "," Numer",".flip","-del"," bolster","onomic"," zm","LG","FindBy"," adaptive","loo"," vue","\
(reverse","_canvas",".roles","ificado","venient",'"As'," Entr","aligned"," bereits","///\n\n",".gwt",".employee","_cli"," anticipate","限"," pik"," mushrooms",
"(tt"," oma"," Sanchez","_google",".Valid"," FileName","ivative","ked","-war"," maturity","ид"," miner","Reducers"," LatLng","_STD","Digits","Calc","-upload",
" handic","ี่","egrated"," STM","Clients"," Turbo","SYNC"," photographers",".Out",".character","BUILD",".unlock"," arises"," Commands",'("");\r\n',"_FORE","\
;',",`+"'`,".Images",'"){'," Meyer"," negatively"," DLL"," exe"," deficiency"," wildly","-switch","construction"," exceptionally"," Liz","/java"," theirs"," Con\
temporary","lis",".fillRect"," NFC"," rehe","(numbers"," raster"," figuring"," showc"," Jill"," arcade"," Constructs","mdl","('|"," identifiers"," stellar","(Co\
nnection",' "{{',"yor","(mysqli"," dove","OfBirth",".disconnect","_hi"," zwischen"," Grund","iros","_Array",".onclick","ansom","Answers","	remove","Fa"," hurry",
"-inf"," getClass"," Regulation"," FLAGS","misc","Ken","_heading","GHz","-entry"," biography","Sig","-mf","Watcher","“A","}px"," spicy","_sq","Lost","(track",
"али","Descending","<bits","quine"," Advoc","_SN"," Hannah","POP"," emitter"," cyn"," CAD","?).","/set"," Sister"," Endpoint"," menor"," interp","rk","idle",
" outfits",".vertex"," clic","AREN"," posture"," Opportunity","vx"," Forbes",".Direction"," reside"," remembering","nesty","Autoresizing","providers"," AH"," hu\
rting"," Lily","evaluate","lijk","papers"," Smash"," LAST"," wells","washer","_ROLE"," Danger","*((","_repository"," Resolve"," Rooms","_RG"," QT","oop"," Heap",
" slowing"," gratuite","_catalog"," polynomial","Ly","pcs","Fox"," Cyr"," dimin","/month","Salt"," hind",".PER","Forum","cen","_pol","호"," inser","(~","@test",
" Goldman"," uploading","Fc"," kommer"," mitt","_logged"," bucks","-layer",")};\n"," OM"," veg","colour"," объ","StdString","_que"," Tian"," specialize","ип",
" кл","trial","-edge"," mars","OGLE"," empathy"," Bom"," collisions"," carte"," Teil"," MPL"," pornô"," airlines","Aws","Ns"," Spawn","(use","默认"," yacc",
"stor"," confess"," peque","rage",'?"\n',"/datatables"," Shower","__/"," crystals"," buscar"," Haus","ização","_entities",[149,140],[154,140],"xcc","virt","-c\
hevron","(Result","cake","COME"," prohibit"," Chess"," beaucoup"," что","RUN"," IK","ół","_Update"," sleek"," Specify","_credentials","şt"," UserName","	V\
alue"," arrayList"," exchanged","ipsis",".related"," Seite","_BAR"," Lem"," WATCH"," Clients"," .*"," Earl","-report"," foreigners"," strengthening","	Descripti\
on","(go",".toolbar"," calculates","	source"," czas"," recl","abo"," localhost"," ^{\n",".Pop"," Designed","\\Abstract","Hold"," Guidelines","ipline"," caching",
".Reader","_external",".strptime"," Weekend","-Mar"," Bei"," {*}"," Rud"," explor"," Boulevard","Cash"," prepares"," serialization","ewater"," adc",":\n\n\n\n\n\n",
"Refer"," scanned","}}\n\n"," Ful"," touring","ック",">((","survey",[32,237,152],"...')\n"," Divider","osl","_CANCEL","_prepare","stin"," Heath",".PrimaryKey",
" ←"," LocalDateTime"," cooperative","Learning",".enqueue"," goog"," Regression","imates"," voyeur"," Drink","plug"," lender","mana"," personnes","ypse"," unl\
ink"," Ravens"," hurd"," periodically","ARGS"," GH","characters",'..."\n\n',"-establish"," dn","(condition"," Gravity"," estas","_focus","Creature","(site"," ca\
rr"," RL"," RI"," Moto","ASF"," Luckily","	Route"," entropy",'(","',"Collect","(contact"," Florence"," premiums"," lifecycle"," bans","xef","WebKit"," Floating",
" cosa","Specific"," Loans","bread"," descriptors"," {:.","THREAD"," Trent"," scop","QA"," Antar","pel","_difference","_changes","(...)"," Rotation"," LGPL"," J\
UST","(Task","_subset"," TRANS","力"," Scout","-popup"," smoked","_Class"," turnover","brakk"," Rocky","tas",".RegularExpressions"," Elliott"," Spinner","DUCTI\
ON"," libre"," molto","                                                                  "," FTP","mpeg","(features"," bald"," Vid"," shouting","Lint"," sockets",
" prow"," nouvelle","iscard"," Sponsor"," consulta",")));","Indian"," Raspberry"," teammate"," JWT"," Ghana"," cakes","primer","forma","ergarten","_Manager"," p\
reseason","GAME",'|"'," Brock"," occupy"," decorations","ánd"," cot"," paran","Disk","remain",">?","Strong"," france"," Era","-cr",".BufferedReader"," Paradise",
" VAT"," Anders"," limb","ampoo"," imperative","UTILITY"," Recognition"," ragazze"," pops","ypress"," embargo","//{\n"," syll","PTR","存在"," didnt","Mailer",
" academics"," Frauen","neider","-rel"," rainbow","(In"," sliced","=============\n","(send","NSMutableDictionary","vos","(package"," ordinance","viewer"," Santo\
s","-selling"," gov","ettle"," founders"," waking","slashes","-pound","recht","ات",".onClick"," nord","ständ","_when","UTERS","icc"," capsule"," Wid","Marc",
"ุ","rored","UGE","LOUD"," Audit","ipients","opian"," Sue"," wurden",".Helpers"," factions","[np","-than"," reco"," kas"," cmds","/network","xbf","getColor","\
 biased"," Lak","Datas","vents",[32,235,178],"_PS",".Validate","Invoker"," neuen"," juvenile","VISION"," devote"," linha"," discounted","\\Config"," worthwhile",
" skinny"," Courses","leys"," Mortgage","Kevin"," announces","])*","reservation"," 数"," prejudice"," StringComparison"," beard","-win"," São","	ms","jal"," E\
arn","_ports"," Nombre","_COR"," BUILD",".sound","Yellow"," linebacker"," charitable","jug","_NONNULL"," Dental",'">${',"	match","Russian"," versch"," pinned","\
 adopting","OptionsMenu","Pag"," pairing"," tread","ercises"," Spread",")i"," BAD","_tf","UIImageView","populate","bab"," σ","[++"," opioid"," ##\n","dtype"," \
Starts","('/')"," personals","-market"," redundant"," Essential"," scrapy"," им","acl"," crear"," Bend"," relieve","-room","wife"," và"," QPoint"," quasi"," \
methodName","\\xc"," Peru","/The",".orm"," viz","/pdf","Located"," confrontation"," Championships"," hypert"," dj"," UserInfo"," 创建","\\xb","(sim"," ==\n","\
 staging"," drastically","学","lords",".less","ведите"," Bucket"," Mam",".term","_pi","czy",".pub","precio"," Virt"," roman","itat","Lex","_infos","İ","\
.other","VELO"," ponder"," hanno","(Page","doi"," polite"," programmer","Dies","$d"," replication","addColumn","frican"," leng","beer","oit"," wasting","ylim","\
measure","Neg"," partie",".console"," Guinea","TEL","_fact",".chunk"," lent"," aller"," क","_idle"," admissions","JSONArray"," vibration",".helpers","外"," h\
en","john"," 생"," judgement"," geen","terra","^{"," Iz"," câ","instances"," threatens"," müssen","KindOfClass"," storytelling","_demo","rias","Privacy","hif\
t"," Yi","esor","할","ensitivity",".Writer","ข","District",".getJSONObject","Impro","(getResources"," SPELL","roduce"," slowed"," linewidth"," honesty"," Coo\
rd"," Fork"," DispatchQueue"," Cliff"," Wiring","_TIMESTAMP","ollah","avoid","++];\n","semantic","-css"," veto"," Merr"," legislators","CEEDED"," questionnaire",
" Pills","Calculate","(core","'e"," dislike"," Preferences","_EXTERNAL","调"," dodge","服务",".names",".drawImage","_prom","uckland"," <$>","ız","/site","项",
"rophe"," compelled"," laptops"," uni","CLOSE"," casualties"," Uniform","Terminal",'.","',"DAT","(TreeNode"," Gandhi","(stmt","AXB","*M"," umbrella","animal"," \
grpc"," whereby"," floats","	arg"," dbg"," exceeding","EventType",".SaveChangesAsync"," {{{"," owed","ahrenheit",[32,236,167]," equipo","urai"," idol",']")\n',"\
_major"," entirety","ingerprint","ços","/account","	right","ursos"," EDT","_INSERT"," shining"," <:","EdgeInsets"," colonies",".IM","	 	","ROAD","CCCC","placin\
g"," getActivity","emacs","'%(",".clicked"," Them","isia","Buscar",".rename"," oath"," afterward"," UFO","APS"," Jacksonville",".some","Confirmed",".scan","igIn\
teger","Decorator","shield","ressive",".did","请输入"," shutter","Dam"," parenting","eyed","$item","-develop"," extracts"," decentralized"," Elsa","_spin","]\
)+","-initial"," multitude"," sensory"," MODEL"," safeguard",[236,185]," hunters"," Tiny","INO","decorate"," NoSuch","Ho","(Response"," ruler","	short"," caster",
" clientId"," pdb","도","itic"," GameState"," newItem",")\n\n\n\n\n\n","ouis","noc",".BLACK","_VECTOR","----------</"," examines","	block"," addon"," surveyed",
" Listener"," frontier"," lacked","JUST"," эт"," tint"," Mystery","dateTime"," Tutorial"," fullName"," Dragons","_FILES"," PrintWriter"," beet"," Ladies","_ti\
p"," Jahre","orama"," insulation","(Environment","_ast","berger","lena","ogeneous","_MONTH","-present"," frameworks","QQ","PHPExcel"," countdown"," FW","(cluste\
r",":c"," okhttp","observe","[player",".he"," Panama","Australia"," ounces"," aggressively"," warns"," customization","_Query","wis"," inval","AFF","(camera","W\
ir"," negotiation","	O"," respectful"," diamonds","'av","approx","/dr"," grabs"," accompanies","constraint"," rez","(region"," bait","terminate"," Belgian","ass\
ium"," ]\r\n","Systems","ousedown",".bus","SetValue"," Prep"," conveniently",".mid","casecmp","Numero","daily"," Coding","(destination","#$","ują"," emergence",
"_para","_INCLUDE","#:"," recognizing"," fug",'"}},\n'," builders"," Territory"," inherently"," deriving",".eth"," Dinner",".setObjectName"," celebrates"," queu\
es"," Marks","ALTER"," Dart","poke","_CHANGED"," paar","lies",".volley"," Meaning"," OFFSET","ensing"," från",".localStorage",[32,235,169],"({});\n","decoder",
" roulette"," dismant","Ir"," insurg"," '':\n",".”\n"," brunette",".assets","_NETWORK","ช","nym","_Source","\\Tests","Escape","crypt",".XML"," sounding","op\
code"," classify"," embarrassed"," LOGIN"," residue"," NEED",".deepEqual","perc","-cal","Redis","Tra","(_)","askets","gradation"," enzyme"," Stephanie",".Invali\
d","']?></"," displaced"," elementos","(duration","rowCount"," FStar","leta","/popper"," stato"," performer"," disciplines"," Fully","icularly"," ersten"," Poly\
gon"," disciples",".isdir"," testify","_SR","prisingly"," GLint"," wiped"," carved"," Dish",".herokuapp","stitial"," MATCH","clair"," Dayton","/')\n","IDDLE"," \
infra"," lively"," deps"," [...]","																	"," Lon","Extras","Transient","вер","/module"," endurance","_tex",' "~/',"_ylabel"," obed","/game","opsy",
" firstname",".force"," mart","\\Client"," legitim",".flatten",`"',`,"osexual"," jours","MH","expires"," styl",".interval","Known"," follower"," dalla","piry","\
_ssl","ishlist"," Rey"," supermarket","Obviously","-enter"," probabilities"," HV"," Cinema"," ctypes"," BCM","_TAC",";a",".buttons"," retrieving","ilarity"," un\
dertaking","	stack"," kel"," Xen","(phi"," tougher"," Seller","caps"," Ember"," Chin"," laughs","Conversion",".listener","&B"," paradigm"," junction","$/,\n","[\
o"," Conservatives","π","lates","_Exception"," meilleur"," straps","quisites","	sn"," massacre","ottes","_green","Titles","//--------------------------------",
" Regulations","arl","_shortcode"," Drawer"," parole"," wilderness","isson"," AFTER","Credential","Blocking"," HTC","Sin","(author"," cortex","'){\r\n","），",
" dumped"," Shut"," KeyEvent","	Player",".getPlayer"," ignores","toggleClass"," Exclusive",">();",".getP","anye"," neuron","ifold"," Known","Bitcoin","Anyway","\
ayette"," '['","ành","mgr"," correlated"," nause"," mentality","hasMany"," FG","ampie","ITU","Fs",".Sp","_between","Dependencies","oug","Placeholder","=text","\
 Managing","ocalypse","北","_mag","fld",[226,145],"CAM"," Helpers"," dost","/out"," assassination",".getImage"," Kenny",".')\n\n","){//"," Ranger"," gek"," sin\
cere","<Value"," DOT"," Victory"," legends"," prisons","(expression"," Rabbit","_sentence"," bites"," onFailure"," ∈","Kim",".gender"," λ"," [.",'"]);',"land\
ing","-digit","TEMP","	entry"," strtok"," descendants","umno"," leaning"," specifics","qn"," Spart"," porr","EDIATEK"," seper","'aut"," STEP"," BorderLayout"," \
retros"," Salvador"," ENGINE","xdc","Tweet","vk",[32,236,178],"]<<","hetics","coding","Reach",".req","guide",".scope","shirt","rogate","SETTING"," Protein"," ei\
ng",".EMPTY",".df"," clearer"," crossover"," Toys"," coated",".Month"," Attach","/run",".tabs"," også","Brown",".DATE"," fos","字符","Wood","-three","herited",
" rop","(ac"," embodiment"," Kenneth"," cannon"," bidding","<IEnumerable","	setTimeout","_digit"," eliminar","(ne","budget","CSI"," 아"," ASP","GroupId","_COUN\
TER","consult"," iframe","legen","_DECLARE","Sharper"," Friendly","ulet","-command"," Р","cycles"," Waste"," tapped","	Buffer","—in"," \n  \n"," Ideal"," Can\
dy","_Syntax","êt","음","above"," Nazis"," fst","sein"," kunnen","wik"," Saving",".extensions"," Deserialize","ourg",".attrib","：\n\n"," Wins",".eql","Ryan",
"_ack","OURCES"," ons","grese","afia","Modern"," adhere"," bios","(acc","kbd","Thrown",[169,235,139,136,235,139,164],"	Http","	xml","EndDate","(parsed",".getenv",
"registr","nell","ionario",".innerWidth","rtl","PV","_piece"," Deposit","yers"," NSNumber"," gint","ensemble"," newcom"," Vietnamese","_hp"," accusing"," quis",
" investigator","essential"," CX",".forName","defs"," analyse","_animation"," tha","taboola"," THC","ículo"," glowing"," honors","bstract","kp","ITES"," ######\
##########################################################","#get","/Desktop","	glm"," zinc","ática"," <<\n","VML"," Unlimited","vre","-bed","_nonce"," GI","tr\
avel"," isKindOfClass"," anonymity","Firestore"," emailed","_FLASH"," får","★★"," :]","Hum",".reserve","üm"," kostenlose"," SCP","utan"," Gore"," chats","\
/>\r\n",".getResources"," lump","_consts","(ext","	dir",[226,157]," paddingTop"," obsession"," banning"," AppModule"," partisan"," catalogue"," minors"," pitche\
s","weep"," undertake"," themed","audit",".scrollTop"," rer"," symptom"," openings",".blocks","openid"," assh","-save"," Pig"," regain"," inicial","/favicon","	\
exp"," spices","iska","claims","mak","definitions"," correspondent"," Cannabis","__,\n"," Lucky"," Gaussian"," Nearly","CAD","']]\n"," adequately"," TITLE","con\
stitutional","-mm","_override"," blas",".readyState"," reminis"," reinforced"," Collabor"," decorating"," bachelor","ERRUPT"," upright","ipation"," Noble"," val\
ueForKey"," setLoading",".Ignore",[229,129],"Globals"," Ment","ASSES"," limbs"," HUD","inci",".iv"," QModelIndex","Fuse"," pedal","_FREQ","(verbose"," longitud",
" Charter","그"," bundles",".ignore","umbo","EMA",".......","sx",".Card"," heute"," steer","jumlah"," {_","_Checked"," fax"," Gust","itchens"," ))\n\n"," remar\
kably","/XML","-remove","_bt"," incub",".package",".currentThread"," Highlander",".side","splash"," ici","=D"," puck"," ballots"," hugely","coeff"," pData",".CO\
LUMN"," Healing"," ordin","!),"," '',\r\n","(md"," Sask","<strong"," survivor",".series"," caffeine"," `(",".TRAILING","_Input",'("^',"zd","&);\n"," Ping"," vou\
cher",".rating","-shirts"," Retrieves",".alibaba","Oracle","_MOV","OldData"," /*\r\n"," gboolean"," =>\r\n"," rá"," blunt"," ImageIcon","ifik","RTC"," fibers",
" toile",".sent"," PyQt","$app"," medio"," granting"," tslint"," Mö","(figsize"," hurricane"," lifes"," Ä","rocessing","_standard","-option","')))"," vacant",
"工"," Hollow","handleChange"," divider"," Engineers"," svens"," compliant","tanggal"," Credits"," Emirates","RuleContext"," realization"," distracted","]+=","\
 augment"," Dw","otp","orrent","Editar",".stock","Study","pections"," GameManager","=cut"," flock"," Romans","them","-hop"," screenshots"," /*!\n"," conversions",
" normalization","(configuration"," aeros","_security","!'\n","Bonus"," DRIVER","	Date","tie"," Wyoming","Stand","itre"," shoppers"," disadvantage"," liking","笑",
" understandable","SEE"," hoy"," ninete"," confer"," nowrap"," Vern",",\r\n\r\n","imestep","LayoutManager",[224,183],"	wait","PLETED","Japan"," induce",[32,229,
175],"озв","_ENDPOINT",".horizontal"," accelerated","rimon","IVES","Transactions","Lean"," SOUR","whether","yg"," oid"," EntityManager","OUNTRY"," fila","OLU\
MNS","INUE"," Anchor","TRAN","woo","blockquote"," Nurse"," Carp"," redeem",".try"," JP"," timestamps",' ?>"><'," REMOVE"," Starbucks","Really"," flooded",".Call\
back","DropDown","ipro"," tended","lte"," proportions","-te"," Rena","licate","forces",".extra",".authenticate","вод",[161,176]," forControlEvents"," senha",
" kein"," minist"," Preference"," Telegraph","уп","strpos"," illnesses"," pigs"," getIntent","Sol"," ¡","(cpu","[prop","screens","');?>"," Acts"," strdup"," \
averages","anal"," Casual","GroupBox"," Handbook","/comments"," numbered"," broadcasting","监",".nativeElement",".mu"," updatedAt"," Doesn",".AC",".coll"," rec\
order","_sha","Bg","bil"," bolts",[32,231,172]," imposing"," Informationen","_flashdata","economic","Remark","ucas"," Officers"," TER","Walk"," mercado","_gener\
ate","HY","Calling","snap","scriptId",".operation"," Flame","liness"," rented","_toggle","-changing"," TY","'util","EEP"," graphql"," Uni"," impulse",".Basic","\
 energies","MARY"," Marcel"," mortal"," fres","mens","motion"," sampled","“That","iday","quipment","getInt"," Absolute",`,'"`,"uned",".share"," })(","mmm"," R\
ising","任"," unemployed","xfa",".follow","				      ","slt",".Phone"," knives"," eve","onClick","]))\r\n"," Witness","	NS"," EOS"," Stefan"," Priest","—which",
"GetString",".By"," upstairs"," detriment","broken","embro"," nicotine","ilion"," astonishing","_aff"," Lesson"," accidental","odor"," decir"," newName","+.","相",
"igslist"," Github"," successive","racial"," environ","验证"," redirected","TOTAL"," grabbing"," Lance"," forfe","_CB","微","Elapsed","_way","(DialogInterfac\
e","_measure","xbb","Dog","Depart","-src","resolver","withstanding","_shell"," LastName"," Aviation"," beginner",'("%.',"(tool"," нов",":init","(API"," Morri\
son","vtColor"," staple","/INFO"," supernatural"," steak","timeline","zzle",'"`\n\n',"Secondary"," Nepal",".StringUtils"," adam"," (..."," substitution"," board\
ing"," Keyword"," Assault","dbcTemplate"," orderId","(engine",".assertThat"," Venus"," homicide"," Aval"," gutter"," Supported","/part"," acclaimed","Histor"," \
meses","über"," Renew"," gras"," Ek"," infile","indy",".music",".Scroll"," Ages"," Naruto"," Gather"," confirming",'=("'," pitched","oley","France",`+'"`,"$tot\
al"," onde"," ditch","_sigma"," continuity","reward","-load"," proceso","Locked","staw"," spinal","lazy","!==","jest"," dun"," Rodgers","	grid"," logos"," Benga\
l",".super","Provides"," nutrient",".Timestamp","IZATION","册"," fats"," Xxx","ctica","Targets"," contours"," reordered",":Array"," tolerate","Vir"," terribly",
" bricks","(&_","hb","Portal"," Bread",".which","­t","asInstanceOf"," jobject","	length","_MT",';">\r\n',"_EXIST"," maternal","REL"," 경우","hee"," layouts",
" Lap","aisy"," stumbled"," UIG"," Sco"," impaired","RESSED"," abuses","VF","ARB",".NAME","rch","primir","_completed"," penny","Chrome","(begin","ernen","-check\
box","PlainOldData"," LPC","rade","spir"," conceived","Tips"," IoT"," Gan","联"," biases"," consultants","pled","_ht","associated","],\n\n"," delightful"," тек",
"Helvetica","(load","-expand","_WIDGET","toa"," Akt"," omn"," clauses","Intel","*/}\n","_registration"," oldValue"," restoring"," unreal","OVER","	\n	\n	\n","AT\
S","_probe"," divisor",".updateDynamic","平","Produces","stamp",".jboss","	task","!(:"," psychic","@class","Martin"," Passed","clarations","hel","ач","	copy",
"-bin","zan","igram",[224,166,190,224,166],"(sig"," Caval","_##"," %=","outlined"," Acid"," unpredictable","-dashboard","HexString","+c",".Public","ẩ"," conve\
yor"," EB"," selects"," knocking"," Cec","IBUTES","ować","gatsby","*v","entropy"," dispatched"," camel"," Saturn"," overweight","(phone","parable","%B","_vecto\
rs"," brewing"," Tk"," Downloads"," Saved",".Price"," curved"," Parenthood",[232,182],".pnl","pletely",".Day"," advertisers"," ejec"," przed",[235,175],"!';\n",
" Kush"," TAB"," quests"," coincidence","ummies"," Kashmir"," Ethics","_growth"," aktiv"," grouping","增","_truth","听","todos","iset","TexCoord","ätt"," Zur",
"roys","_MAGIC"," brewery","(State"," SMALL"," Plants","itbart","eacher"," Adelaide","Lu"," fick","undles","_loaded","ие","Poll","ritic","ELY"," +'"," Profess\
ion"," stamps"," Sew","scrollView"," communist","/problems","}\r\n\r\n\r\n\r\n",",o"," udp"," obese","approve","ancellation","_Game"," Hashtable","adaptiveStyle\
s"," possesses",".matcher","functional","Mrs","	save"," DbType"," ken","getContext"," mans","(rel"," Brotherhood",")`\n","解",".Information","OutOfRangeExcepti\
on"," Sek","Cas"," bloggers","Either",'("""'," pinch"," coarse",")p"," Pulse"," learnt"," dentist"," onchange"," directives","(actions","nyder"," Shir","Trait",
"_dep"," PET"," REP",".AppSettings","cuador","idenav"," envi"," slammed"," Shoot"," dateFormat",".joda","veys"," ).\n\n"," careg"," Parallel","_translation",".f\
unctions",".obs","RuntimeException","[]=","overview"," Schl"," noisy"," OnPropertyChanged","Sending"," unfamiliar","Upon"," Prints",".typ"," fleeing","	move","(\
Un"," qr","ל","_beta"," skies","	me","WND"," stickers","blas"," inserts"," verses"," Dew"," tangible"," hecho","POL"," teardown","omnia","IBE",".cover","_strat\
egy","^-","setPosition","uale","Signed"," iface","aseline",".setTime"," Mineral"," Fighting","skins"," discrimin"," dansk"," Princeton","acist"," ());\n","track\
s","imonial","adecimal","EPROM","uggle",".Notification","$mail","cantidad"," Jung"," seekers"," plausible","tier","еж"," rapper"," Mana"," HttpStatusCode"," b\
urnt","loses"," Foto"," JsonObject","Instagram"," syscall"," realities"," MATLAB",":^{\n","TERM"," Cbd"," Paragraph"," través"," constructing"," swal"," pige",
"LLLL","-existing","Gets"," melted"," mitigate","Hen"," hm","imas"," Ao"," Perez"," DAL"," 다"," divis","StoryboardSegue"," Modify"," Über","_OVERRIDE",".pem",
"untos"," españ"," {?"," PAY","_ipv"," Fury","__.__","elow","-centered","checks","_Reg","-Javadoc","	load"," Likewise","ام","UNE",".sem","xcb"," Cave","_slee\
p"," silently"," Extreme",".ToUpper","	CHECK"," cue"," QByteArray"," corrupted"," Dé"," imped","GetName"," inaccurate"," sober","ее"," barcode","--){\n","ink\
i"," ép"," dri"," ALT",">>>>>>>>","onta","[L"," interes","verting"," diagnostics","pdev",[232,169]," Integrated",").'","_gc","$text",".games"," Terra","'Re",".\
transfer","_FIFO","getModel"," bland"," Coleman"," primes",[32,230,136]," crosses","nk","GING"," '^"," Blob"," intercourse"," Blvd"," weighs","_regular"," Perth",
" separating"," billed",".tabControl"," puppet"," utilization"," ■"," succes"," lamps","_proj","Eric"," renovation"," Families"," Bits","partials","-Men","sol\
ution"," dwarf",".INTEGER"," LOCK",".ct"," excerpt"," Pix"," FirstName","ANTED"," Admir","-help","Prior"," Align",".INSTANCE","LineEdit","('/:"," inet","odus","\
.pkl"," KY","upert"," nerves","_gradient","}','","_unref"," saturated"," Connected"," FN","EXIT"," teleport"," avait","PageRoute"," divorced","(lang","fst"," Ty\
r"," messenger","ifstream","XS"," Banking"," infectious"," Mons","_LOOP"," zurück"," obtener","/repos","Vel","acro"," userRepository","styleType"," SRC","VMLIN\
UX","recursive","/bar","_chip","ominated"," Nit","—to"," Buddh","омер"," MAG"," CHE","_den",".raises","_degree"," pumpkin","_templates","_MEDIA"," Timelin\
e"," bots","ObjectType"," buys",".posts","CAL","waiting"," Daniels"," dabei"," Sigma","ilor","igel",",W","ADS","(panel","체","itating",".palette"," mosquito","\
 tego","(parseInt"," después","promise"," wij","typescript"," Tv","_IDENTIFIER",").\n\n\n","_flat","itsu","USR","experience","-fit","phinx","_thresh"," ideally",
" Freeman",",DB","_rw","等","Ub","_statistics",'=""><'," chore"," york","installed","Additionally"," pstmt","ylko","::\n","Forest"," headset"," gallon","рем",
" withdrawn"," Candidate"," melting"," freezer"," hl","_HELP","mime","(/*"," thirst","$return","memberof","еб"," HttpServletRequest","(ob","_Result"," asserte\
d"," fulfilling"," stretches","parated","-funded",[32,229,155],"ingles","_ca",".condition"," Displays"," orang"," CRE"," glBind"," Selector","/type"," Alexa","c\
hedules"," Peninsula"," parity","	dest"," Doors","\r\n	\r\n","_dimension"," aload",".StoredProcedure","(paren"," Burke","')]\n","-engine"," quir"," Hybrid"," Do\
e"," outlines"," Trends","_NV","periments"," Hin","?',","	Text","FUL"," smells"," slick"," miserable"," ArrayAdapter"," paramString","Hom","_literals","usuarios",
" prompting","_lazy"," Activation","_oc","Weak"," anecd"," UCLA","=re","issement"," Escorts","Excellent"," Pause"," repositories","TOR","ariate","_iso","updates",
"halb","udiante","록"," naive"," Peg"," Lounge","ARGIN","(bin","OnClickListener"," FAILED"," lite"," dzie"," Literal","ivor","fcntl"," eats"," qed","Unlock","r\
iding","undai","=M","ATTER","ConfigureAwait","icias","ustomed"," succession","endTime"," Jupiter"," judging","dration","_docs",".mo"," educators"," Vine","Cond",
"[out","qb","\\Validator"," meanings"," presently"," dividing","ottenham","ascular"," trailers"," CLOSE","ами","’ai"," Gain","wor"," planner"," distributin\
g","vat","months","xlabel","HF","Viol",".BASELINE","ется"," Rotate"," txn",":bold"," bloss","Forgery","(embed"," jako","sprintf","their"," exhibits","-stati\
c","hecy","getActiveSheet",".clients","き","_hide","[word","Cb","addItem","axe","_radio","alion","modifier"," saturation"," denom","_pixels","mess","(fl","atif",
" secs"," prostitution"," grandchildren"," paradise"," Feld","_BINARY","itous","ไ"," flashing","-sided"," contradiction","/*\n\n","ylabel"," Tet"," admire","r\
eso"," letz"," SEARCH","slots"," Rewards"," Hog"," NSData","stash","Fall"," Amer","LinearLayout","/photos"," feather"," |\r\n","Downloads",".StartsWith"," //#",
"ineTransform"," affid","Vtbl"," Rogue","scribed"," fauc"," Monroe"," declares","modern","reon","aybe","PASS","fers","_MULTI"," Mathematics"," sudah","_ATTACH",
" numberWith"," Solomon","jin","ografia","öl","_design","culated"," Luna","iesz"," =>'"," revelations","Along","(ed"," Filename"," ylabel","Secure"," busca","a\
gnosis","_RECE"," overlapping","Extent"," anticipation","Checks"," ALSO","orc","ilingual","itational"," advancement","ouro"," Predicate","得","eria"," Pierce",
"orio"," merits"," peanut",".Package"," Conduct","_SENSOR"," boiling"," intra"," IGN"," Fur",".Refresh"," Reach","_decoder",".Exp"," так","pill",",Q"," Grill",
" popping",".Ag"," proyecto"," mileage"," ecological","]]);\n"," ­","subplot","acad"," Trying","recipes","$criteria"," Persian","-bound","MASK"," Gesture"," kk",
" PVC"," prohibition"," comando"," LOOK","Shopping"," distortion","<Boolean",".GetLength","umpt","\\Product","ellery"," firewall","formatted",".redis"," esa"," \
Rhode","Som",".non"," ')."," getView","ạn","prus","Matthew"," sia"," Fors","GPU","ientras","_INST"," olarak"," importing","TCP",'/");\n',"either"," freshly","\
cascade","(character"," Jeep","otics","_UTIL",".XtraPrinting",".firstChild"," Excell"," dvd"," taller"," ras","ypass"," assigns"," griev","-more","JD"," Burns",
"'>\r\n",".Dependency",".QueryString",".Owner"," expiry","Thu","(Vec"," hazardous"," rpm","APON"," addTarget","sville","pNet"," Img"," TIMER",".Animation"," bek",
" assort"," lebih"," bodyParser"," vibrating","IDL"," butterknife","inters"," persuade"," LGBTQ",[232,139],".soft"," beams","_sur",".Def"," labs","	plt"," skins",
" transferring"," imaginary","_End",";background"," laps","_COMMENT","(SDL","onds",".Record"," Implements","_ticks","()))\n\n"," arose","]?"," Mp"," ICommand","\
 sculpture"," contracted","<HTML"," calend","aty","/Sub"," kvinn","_IGNORE"," Shane","MLS"," stimulate","Partition"," mun","óm","erala","-account",".Binary","c\
é"," seize","connections"," \n        \n"," Diagnostic","VISIBLE"," Runs"," impressions","suite","oble","~-","akukan","<Person"," Nos"," Gui",".waitFor","RESET",
" postpon","Discover","arrison","shaw","blood","AJOR","更新"," Muse","收"," retaining","otte"," mosque"," Sne"," standardized"," mainland","_three","ungeons",
"getDoctrine"," whale"," agg"," Porsche","nowled","latent"," Relation"," //'"," shutting"," Remix","_cov"," sailing"," vowed"," pots","outu"," hairy","casts","R\
eload"," reconnect","tera",".childNodes"," Rack"," currentIndex"," allen"," 用户"," Cubs","[X","_SEQ","_REMOVE",".getAction","(/^","errar"," ether","curve"," \
slap"," uom","Others"," engr","Disposition"," staged","Eye"," Aux","authenticate"," $?"," Andreas"," setw",".Art"," forecasts"," aunt","-middle"," misd","desk",
" escorte"," Casa","ropical"," exemple","planet","(UINT"," whip"," PCB","clidean",'="\\'," oxide"," succeeds","derived"," Econom","_coordinates","iras","Draft",
" visualize","Brian","_ASSUME"," ObjectId"," trainers","_FORCE"," consoles","-process","licher"," Simmons","Taking"," Claims"," différent","ActivityResult"," s\
ns",[233,128,137,230,139]," Crus"," llam","rab"," Joan","AAA","	filter","ishops","getting",[224,181]," quanto","Past","ovich"," injustice"," FLOAT"," alright","\
\\DB","(GameObject","uish","(bot"," gallons"," Ré"," Said"," STDMETHODCALLTYPE","aising","_processor","ellidos","terdam"," Beam","TextArea"," retorno",".Make",
' $("<'," lockdown"," remedies"," veel","xee","doctype","Fil"," Expand"," employs"," sessionStorage","Php","Publish"," retal","fabs","ynamics"," tossed"," numbe\
rOfRowsInSection","xpath","\\modules"," disastr"," MULT",".Mesh","-stage"," sdf","itung","uges",' ?>"></',"_indexes"," valuation"," lifelong"," expedition","(Yi\
i"," pains"," PRI"," Mixed"," Changing","Germany","communication",".organ"," Marathon","getPath"," Accuracy"," Globals","')}}</"," OWNER","…”"," stabbed"," \
schizophren"," Fn"," CORE"," DataRow"," LTD"," myths"," famously","|,\n"," Seoul","Sir"," Berk","RegExp",".getRow"," Decode","RN"," mang"," employing","_nombre",
"<Task"," Guys"," Artikel","Berry","zure"," valeur","hits"," lucrative"," informat","Clinton"," tes"," Certification","_ws"," offences","ebra"," Axios","restart",
"LN",".Encode","mium"," Featured","шибка"," Dept",";&#"," Myers","	transform","Texas","ר"," Yorkshire","lname","Bre","この"," scenery"," füh","				    \
   "," Doom"," ADMIN","(es"," массив","_ascii","/Data","leshooting","Ban"," memoir"," ن"," Auss",")paren"," guiding"," baz","øy","ADM"," dma",".Queue","\
 Supplies"," McD"," Agents","_bb","slash"," hashes"," crank"," Rag"," autonomy","ítulo"," recursion"," Crazy","_tracker"," Mb","_phy","foobar","	speed"," campo\
s"," mould"," charities","HEIGHT"," eauto","_solution"," DG","marvin","Yesterday"," Become","<ll","oris","[next"," incumbent"," Dup","	override","安","	cfg"," \
sö"," dese","-di"," ontvangst"," decisive","价","_keep","(Database","_/"," CLL","-method","	Point"," ByteBuffer"," traced","addTo","세요","anyak"," empresas",
"(repository",".createStatement"," ela","ForgeryToken"," isempty","asin"," Lookup","ена"," violates"," Smarty"," zak","($.","SHOW"," Т","arus","(TEST","pack\
ed"," historia"," cancers"," Kremlin","Reduce","/how"," Đ","TITLE",".localPosition","liable"," 第"," francais","	hash"," inicio"," Crash"," {."," clocks","duc\
tory"," Pv","라"," dois","\\-"," jaar"," Maya","mozilla","	resource","!!\n","ayscale"," '-',","取消"," stale","Corner","èle","itives","zas","icorn",".Expres\
sion","ót","Applications","Restr","_Index",[141,176,236,157,180,237,132,176]," JFrame","six","_IMG","藏"," Numeric"," wirk","_SUM","<DateTime"," pylint"," lam\
ent"," Pose","_entropy"," encouragement"," lain","创建","-fr"," corrections","phas","uur","ategorias"," catalyst",".alt"," Fernando",".DataGridViewCellStyle",
" herbal"," RG","STEP","IFn"," Tong","že"," INCLUDE"," hc","tracker","	StringBuilder"," Destiny"," sophomore"," Ded"," PARA","izontally","-change","endid","选择",
"ijke"," Athletic","bai","getPosition",".namespace","订单","RACT"," relieved"," pouring"," iy","rove"," adolescents"," awe","reas","AntiForgeryToken","rowning",
" Uncle",".Conn"," MediaType",".oracle","INTERNAL",",and"," faux","ipmap","$model"," Geoff","_AXIS","(())\n"," neglected"," quarterly"," diesen"," dragons","Nig\
ht","/Web","<Vec","	                       "," Obs","bdd"," heir","-angular","MenuStrip",` '">'`,"kinson"," кол","ognitive","_li"," imminent"," affinity",".s\
ignal"," notch"," Steelers","maxlength","KK"," Eugene","_PWM","roi"," ●"," Hamburg",".Must"," axe","enef"," ambitions"," Species"," Stress"," awhile"," буд",
" withstand"," Decoder","_inventory"," {\r\r\n"," tgt"," railroad","WASHINGTON"," negotiated","NST","-phone",",U"," exercising","ụ","_PIXEL","avors","iterated",
" vampire","adal","Ingrese"," ung","jective",".cells"," nano"," markdown","_RULE","(events"," luggage","MESSAGE","igkeit","$count","AttributeName","IGINAL","_En\
t"," BF"," COMMENT","_ini"," Europeans"," Belle","命",")['","应"," Useful",".reference",'()",',"_grade"," Kaw"," sentencing"," socialism","monster","_LAYER","\
 deepest","wk"," Noise","###\n\n"," préc","otle","те","auf","ibal"," conquer",">Email"," ambulance","OAD",' ("%'," FI",".fixture"," terse","    				"," sanct\
uary","ugi"," Comparator","Definitions"," asthma"," lact"," hardwood",".clock"," attracting"," Mour","(distance","icits"," bonne"," ACCESS",".DeserializeObject",
" Typed"," jeu"," appId"," Clara"," HF"," Reich","ipples","//--------------------------------------------------------------------------------","_delivery","eria\
lization"," plaintiffs","Scient","shopping"," Dummy"," Wald","GroupName"," inscription","elog","::::::::","_ld","BackPressed",".Raw"," OnTrigger"," museums"," B\
een"," Adventures"," slate"," lett"," sund"," Gin"," Mechanical",".ship","AppComponent"," destined"," dwelling","Profiler","Prepare","zeich"," silicon","(has","\
 #%","VIDEO"," collaborate","Lin"," scopes","(className","(sd","andin",".ham","ServiceImpl","-described"," irony","stial"," Huawei","(repo"," unexpectedly"," Ka\
i",".install","\\xf"," exhibited","_TCP"," Ox","_CHO"," prostituerte"," vä"," sito"," constituents"," Continued"," SAVE","rss","/message","ubes"," misdemean","\
 taxation"," storyline","hair"," Finds","SIG","verification","~=",".hp","Iterable","ые","atori"," ctr","Rx","_);\n\n","dag",".pin"," pseud"," invo","стр","\
_pix","为空"," sworn","—or","_registry"," disasters"," ROI"," ―","aktu","forest","beiten","—I","ueva","egt"," spikes","URES"," Recommended"," exploited",
" Frederick","_COMPLETE"," Drugs","!!!!!!!!"," Riv","STOP","ROOM"," PASSWORD","Cookies",".El","ử"," Bert"," hashed","icester"," decorator"," queryString",":;\n",
' "["',"otope","-Americ"," Matthews","URAL","“,","Summer","fos","_CONTAINER","_ACK"," filtr","_disp","_Re"," facile","аш"," 않"," eben"," sprink"," Quint",
">V"," historians","ourmet"," Monitoring","ledger","cott"," ware","GGLE","cars"," MEDIATEK"," volupt","_View","HEL","(copy","(stats"," chromosome"," Curtis","-c\
onf","(asset"," hvor","FileSystem","<>();\r\n","ocoder"," Cannon",")x"," Smooth"," SAS","_ce","	prev","_movie","Ec","_wall","<Button"," FAST"," onView","ulan","\
 SUPPORT"," geschichten"," Sons","Imm","$IFn"," fairness"," dpi","atsu","Josh","Equality"," }()\n","_less"," Ratio"," Cats"," Stern","Monster"," mercury","ühr",
" plusieurs",".deserialize","scopy",".False",")animated"," Experts",' ""){\n',".When","seealso",".unpack","LEM",".selectAll"," perceptions","uding","irling"," P\
rinting","grams"," FileStream","erville","ilog","icmp","_Count"," livestock","-ca","documents"," poles","	want"," fluores"," standpoint"," Huge"," radians"," UI\
Bar","EDIUM"," Historic","_holder"," Marines"," tä",".Light","quirer","asonry","divider"," Flutter","_fb","restricted"," Everybody","Não"," knot"," Twitch"," \
hallway","(Collider","InputElement","?)\n","/off","/)","played","[OF"," batting","_dl"," comedian"," év"," DEM"," Eden",":white","'',","Construction","acerb","\
 tasked",".manage","Relationship"," phon","nz","_BGR","ValidateAntiForgeryToken","_air","“When"," glfw"," Conversation","_TOTAL",",Z"," graz"," iterable"," PA\
SS"," advertise"," möglich","/train"," Volkswagen"," creepy",' ")\r\n',"QUENCE"," altar"," edits","compiled","awning"," Dungeon"," osg","NavigationBar"," trend\
ing"," Eco","oggles","cdot","|-","Sie","ecret"," Negative"," Ling"," DIM"," CWE"," Carrier"," cartridge","_usb","=os"," Jackie"," otras"," commodities"," Presen\
tation",")&&("," Martha"," Catholics"," Mond","обы","_absolute"," ashamed","ponsors","tal"," sadness"," può","Fade","-preview"," Requests"," Calvin","horn",
"ReuseIdentifier","(provider","/apps","imeo","	Class","Samsung"," WORLD"," cinnamon","dotenv"," IUser"," DEV","_Char",".ibatis","eti","/me","sst",".sym"," Rugby",
"-master","ajar"," YEAR"," odp"," Roles"," bipartisan","aille"," blocker"," greens",".SECONDS"," believers"," Likes","FLOAT"," mak"," gcc","══",'("~/',"SCRI\
PTOR"," tonnes"," Sang"," transpose","ennai","Pred"," sollte",".githubusercontent","(print"," Hole","看","adget"," prompts"," genetically"," Hod"," vertically",
"_controls","стан",'"){\r\n',"$title"," }),\n\n"," statewide"," Correspond"," Attr","itant","ElementType"," outward"," familia","(article"," blat"," \n"," \
glGet"," Receiver"," %-","adam","Winner"," tailor","_pwd","erten","Stan","	all","alive","strtotime","�s","sessions","$conn","assist"," chatting"," Mant"," %@",
' "");\n\n'," dgv"," 함",".repeat","_Message"," advisers","/path"," kes",")}</","Misc"," bson"," trimmed"," Ack","VertexAttrib","索","uates",".mysql"," destin",
" probl","(Constant","asses","-images","_AREA","__*/","[]("," signIn","đ","xr","ahir",".firestore"," sequential"," Idea","-basic","_pag"," instagram","otron","\
_alignment","\\\\\\\\",".Factory",".rule",".chdir"," libro","(gameObject",".ToolStripButton"," discovers",".Args","dob"," vn","→"," dü"," XM"," alumni"," hon\
e"," securely","_dropdown","Disclaimer"," dzi","(timestamp","')]"," cultivation","...\n\n\n"," Treaty"," Diss"," conflicting",".getSelection"," playable"," Silk",
" Equality"," moy"," flatt"," motives","Perfect",".exist"," tweak"," omit"," Twilight"," kissing"," christian","(SE","_define"," Peng","Sorted","'in","Logs","ện",
" nylon","Dump","Imagine","rename"," beforehand","pygame"," bpy"," Dj"," titulo"," nltk"," Schmidt"," Cav","(one","                                             \
                       ",".getModel"," Pt","atoi",".locals","bursement","Province"," Approved","()<<","ória","usch"," Jenny","arrants"," Libert","Lord"," Remov\
ed","_codec",".bundle"," Gonzalez","opers",[157,229,167,139,229,140,150],"etting"," goddess","ripe"," muscular","								 "," Hugo"," mejores","loid","riteln","\
gis","addon"," ((((","appointment","reserved","	friend","_avatar","BOOLE","ahi","-END"," iff","ób"," Bruno","rowsable"," Poison","(flags","urtles"," Anime"," m\
igrant","	strcat","(reply"," Refuge"," BW","eful","$value","fed","                       \n","资","(cm"," vulnerabilities"," [('"," unbelievable","striction","\
entieth"," praying","Claims"," kaufen","né"," poisoning","collections"," initState"," Severity"," contention"," \n	\n",".controllers","structured","ictim"," Ob\
er"," /*#__","_OT"," Americas"," Ada","Produto",".multi"," grape","beg","查询"," quartz"," Romance"," Midwest"," housed"," furnish","icont",".unshift","otre",
" ún","ipple"," suburb","uali","Voice",".IsAny",",column"," Prosec","IDA","	post","ptoms","vé"," Ingredients","öff",".operator"," <<=","lastic"," resemble","\
Unauthorized"," tutto","_SWITCH","_READY","}=","nowledge"," appended","ungan","’en"," Loren","publisher"," MG",'},"'," Walsh","Templates","_social"," parish",
" Spl","minated","(FALSE"," forefront","modity"," bilateral"," competit"," candles",".dp"," collects","telefono"," attent"," Lemon","izada"," therapies"," parad\
ox"," tas","-submit","eker","INavigationController"," metavar"," sewing"," Zimbabwe"," lawful"," lore"," Loads"," созд",".promise"," Faces",".Platform",".ge\
tLocation"," troubling"," vídeo"," Featuring","产","qed"," onBind"," toddler","Clo","Division","-gallery"," Geld","specific","FieldName","_excel","\\htdocs","\
 DV"," &:"," twig"," Concern"," shotgun"," nickel"," Luxury","_KEYS",".npy","ů"," forehead","β"," endangered","/the","pipeline","ű","neo","Explore","SpecWarn",
" interchange","(pi","birthday","DataRow"," SPR"," oste",' "~',"atisfaction","NH","ordo","-focused","'A",[150,137],".best"," Specification","/>.\n\n","ogenesis",
" OPTIONS","uptools"," militant"," exited","igar"," COMM"," Disposable","aycast"," rowspan"," synthes"," sondern"," <!--<"," Ende",".variables"," consequently",
"sdk","Supply","responsive","Opening","phot"," }\\"," bullshit"," beacon","_sat"," snaps"," GHz","LONG","<pair"," [\n\n"," Verg"," Eine","/posts"," arab"," suma",
"ント"," scarc"," oleh"," ???"," Offers","xed"," fullWidth","-actions","Outer"," Expo","érer",".He","DH"," hil"," Millenn","ень","Ice","_gray"," получ",
" Punk"," timeval"," isa"," CHtml",".DataPropertyName"," diy","tour"," jTextField"," jelly"," akka","-era","Deprecated","_IMPL"," Months","_ITER"," arte"," Head\
ing"," Boh"," prag"," downstream"," BOARD","_keywords"," MetroFramework",")-(","<Event","ất"," Precision"," MRI","herence","ixo","))){\n","()?>"," saat"," War\
ehouse","_atomic"," voiced","ItemClick","      	",".ResultSet","/plugin"," halls","=form"," Wagner","emails","%%\n","UNKNOWN"," Rim","uintptr"," Liberals"," ter\
ritorial"," Murder"," Laden"," presidente","(cap"," },{\n","avourite","findAll"," applaud"," 메","/photo","_syn",".walk"," sunshine"," stubborn"," downside"," \
LTE","-building","QueryBuilder","_disabled","Terr","akra","Refreshing","_probs"," foll",">b"," collateral","$error"," acompan","_iv","+d","aju",[32,226,157],"su\
rname",".article"," bicy",'":\n\n',"><?=$","ключ","ecome","Finding","(pd"," rectangular","esto","ihil","='')\n"," mansion","_filtered","aned","PRODUCT","LOG\
Y","_ir",".Remote"," executes","otechnology"," PROCESS"," rowIndex","getX","Mut","insky","(strings"," Moz","Floor",".Struct","_prediction"," carriage"," collect\
ors"," Wheels"," bundled","axed","kol","_crop"," bloom","Besides"," overridden"," subnet","ienia","*>::"," Primitive",[32,230,160],".Character","表示"," ADHD",
"ROY","Japanese","OUS",":UIControlEvent"," PAL","izacion"," cherche","orting"," orgas",".Utc","                                                                 \
                  ","\\Domain","ORA"," terrace"," pris","									\n"," raids","_increment"," unjust","$options","onChange","Blood","Film"," handing"," mug","SO\
LE","フ","iconductor"," Islamist",' "");\r\n',"-overlay",",col",[233,156],"arrings","_contract","	ll","pip","_embedding"," permite"," modem"," triggering","(hw\
nd",'.")]\n'," sant"," extinction"," clashes",".Audio"," suo",".mult"," seasoned",".VarChar","powered",'"context'," menc","(Graphics","$where"," recuper","ackle",
" newData"," Breaking","erged"," CPPUNIT"," Mull"," kommt"," Leeds","','=",".nextToken"," Rig","RETURN","	timer","}_{"," Marina"," slogan","IZED","OpenGL","_Pag\
e","ativas"," hazards","'value"," corpse"," Flowers","_online","dal"," Collision","àng"," ferry"," poke"," Tourism","inerary","/Set",".Employee",">@",",val"," \
Milf","avez","Retry",'."/'," rounding","-placement"," cerv","Mex"," MsgBox","_sink","mania","_credit","Guardar"," vanity"," immutable"," contaminated","каз",
"串","acha"," hath"," enumeration",".getBy","ết"," Dao","obierno"," Gut","_PIPE",".adv"," Gutenberg","adh","문","fusc",".VK","pta"," EMP",".FirstName"," rea\
lizes",".cg"," unite","PLIT"," Abdul"," MED","RAINT"," questa","stdin"," calorie","	glBind"," arma","ylland","OMP","-q"," Khal","salary","	AND","sgi","_than","-\
built"," +/-"," nargs","_launch"," SQ","zon"," Bened","_union",">();\r\n\r\n"," Sims"," Dates","	Connection"," Perc","grant","ampil"," aggregation","eselect","_\
SUP","({\n\n",".om"," wm",".contract","-Origin"," geme","freeze","NUMBER",".curr"," Glad","sla"," Reb","ество","arbon","/controllers","Slots",".deepcopy","\
FULL","uire","@student","้อ","Translator"," preferably","chemistry"," Jacobs","nar",' ("\\',"near","ifique","	column"," minutos","iges"," estable","-disc","\
(Char","kov","examples",'__("'," как"," Boris","(dx","spr"," overhaul","atoon"," Harley","icamente","████","evity","usher",".VisualStudio","Wave"," N\
ormally","stood","ornings"," handmade","(logging"," carcin","acja"," supers"," siege","	If"," ILogger","UART","AnimationFrame"," tapes"," aids"," Colonel","veed\
or"," mdl","phon","Dismiss","Availability","UniformLocation"," ideals","quette","keiten"," EMAIL"," Neb"," summoned"," governmental"," Horror","changing"," Acti\
vate","Ill","<tbody","creative"," BLE"," madness","OrNil"," hin","œ",".GetKey","_console",'"Our'," guint"," ami"," reflective"," cracking"," Ri","RAL","ursed",
"pure"," repaired"," tiger"," Nicolas","Vs","nth",".expression"," seas","_ACCEPT"," forc"," Frau"," thresh"," π","(BASE","_Open","Wunused"," Domestic","(priv",
"guess","//!\n","getItem","())\n\n\n","mutations"," sts"," dementia","spoken","$params"," patrons"," runway"," BUY",".Warning"," neutrality","zhou","ращ","ak\
ter"," Constructors","ÓN"," Progressive"," Burger"," incurred"," implicitly","_environment"," exacerb"," enduring","sic"," Participants","_Block"," enroll","_e\
mployee"," Pepper","laughter","ブ","'];?>","='.","(rename"," shelters"," AMA","_gap"," REUTERS","xampp","OMIC"," pedido"," dévelop","__(/*!","_od","were","_Nu\
mber","_multiplier","KEEP"," showers"," mage"," sino","crow",".idx","_notice","ueil"," myriad"," Availability","central"," ABOUT"," incorporating"," -----------\
------------------------------------------------------------------\n","_widgets"," systemFontOfSize","ört","/jpeg"," SMTP","(browser","guns","setw","_AVAILABLE",
" incorporates","/android","yx","布","_lab"," leaking"," Hint","ünchen",".Scale"," fireworks"," lParam","bsd","axon","(predict","Congratulations"," Spectrum",
"IRC"," Administrative"," imprisoned","RSpec"," retains"," settling"," citations"," Worlds","strconv","ousand"," Beginning"," Andrews"," Sharon","Executing","gr\
oupId","addField"," expands"," kilometres","linky"," grp","INATION","British"," comport",".DataGridViewColumn"," Productions","ilden"," unix","_gallery","_PROVI\
D","ordering","_ann","bh",".Design"," treffen"," underline","_nums","한다",")v","usize"," disappearance","ToBounds"," pcl"," Winnipeg"," Sherman","_lambda","n\
ant"," rootView",".Flags"," censorship","sentence",".readInt","_assignment"," verschied"," Fraction"," nationalist"," juego"," Dealer"," predicting","aupt","hel\
m","_PRICE","_DS",'("#{',"lifting"," posing"," NSMutableDictionary"," smash"," akin"," campuses"," Outline"," Elastic","_CheckedChanged","(IEnumerable","squeeze",
"ptune","_FRONT","mh"," 생성","RunWith"," turnout","siblings",")e","_ARGUMENT"," GridBagConstraints","_POOL",".RIGHT","iggins","telephone","\\Extension"," Ari\
st","itur"," fries","_dup","Expanded","-ro"," Worldwide"," Cork","ól","Lim"," denn","Pretty"," fy","Triangle","Featured","(Common","_eff",' ""\r\n',"ới","_LI\
NEAR"," Rica"," café"," appell"," niveau"," &,"," fabrics","_Player"," hygiene"," disastrous"," sharedInstance","_pitch","rz","enment","Near","_STATS"," stain",
" DNC"," issu","^K","	tree","_blk","sez","lain","amu","_owned","USART",".hasClass","ISON"," foe","ushed","_UNSIGNED"," indexing"," FirebaseAuth"," literacy"," S\
UR"," Colts","becue"," Intro"," chaotic"," ani"," Annie","ườ",".dx","disconnect"," archived","[List","=N",".presentation","Restaurant"," rockets","=https","/\
op"," purse"," Kris"," coral","setParameter"," irrig","Queen","NSData"," vastly",".Files"," feminism","(Stream"," atrib"," liquidity","<File","trag","[contains",
" hindi","	cp","homepage"," surpass"," daylight","authorize"," Consequently","AsyncResult"," Diary",".Pattern",".*/\n","enschaft"," Judiciary","Adult","(&:"," j\
eopard"," Blizzard"," gg",'";//',"XHR"," passwd",">}","'),'"," comparator",".chain"," insured","_EDGE"," tylko","_MAJOR","wav","\\File","Entr","'app"," forgiven\
ess","	dst",'":-',".mon"," (\n\n"," capita"," initComponents"," swords"," OutputStream"," hears"," SPACE","-inspired","_boot",".none",".getInputStream"," devise",
" pediatric","ansi","_partial"," shard"," furious"," drawable","%).","(em"," Bake","	perror"," Religious",'-"+',"			           "," Secrets","(normal","ACES"," S\
tockholm","-normal"," accustomed"," boutique"," Swing"," fim"," PU",".Socket",` '"'`,"anj","Manual"," mujer"," physiological","contain","Merge"," suas",` '{"`,"\
nego"," subscribed","toast","_VERBOSE"," knit"," Artists"," heartbeat"," firefighters","ssa","[{"," underscore"," histories","igmoid","FieldValue","ToAdd",".Co",
" Harold","Avoid","ighbours","orde"," truths","/al"," wired"," Italia"," servicios"," AUDIO",` '"+`," pumping"," Clement","ÃO","原",">n"," strSql","jdbc",[226,
129],"	SET"," BUFFER",'://"'," circumstance","UITableViewCell",".vertical"," Johns","tolist"," driveway"," learners","tober","winner","-your",".states","HM"," g\
radients"," seizure"," mater"," detal"," Reduce","(mouse"," ReSharper","-routing"," ش"," jointly"," Famil","<Message","expire","_trade","….."," FUNCTIONS"," \
xen"," {};","Fab"," feast","(Db","FirstResponder","ılı"," maxValue"," -:","aptic",".Gson"," Rover","_cn","loud"," chambers"," зад",".foreach",".getEmail","\
知",".Nodes"," VW"," Waiting","(QtCore"," sólo","rq","anguard"," resembles",":[["," ged","_EP","(Activity"," Isn"," Crushers","_RUNTIME","	open"," Highlights",
"ération"," yelling"," LIGHT","Phot","venge"," Susp"," Chr",".Distance","arsimp","licas",".Mon"," sucked","printed","mute"," setError",".Option"," impairment",
"noise"," partnered","Í","dens","icz"," waitFor"," overlooking"," FORMAT"," TString"," renting","	component",".Free"," Launcher","=date"," Pods","AGMENT","Codi\
go","BitFields"," ubiqu","-carousel"," Simulator","inode","']){\n"," Baghd"," northwest","htaking","<&"," tram"," forwarded"," errorMsg","_ASSIGN"," Entities","\
.Part","reature","(Uri"," Driving"," invasive","igrationBuilder","osaurs","	port"," bran","ittings","Door"," {%","(limit"," squared"," DISPLAY",".Accept",".base\
Url",".Enter"," ...)\n"," owl"," slated",".fecha","_SEG","={$"," ONLINE","ONY"," данных","onte","_CLICK","Sa","Important"," carousel"," appealed"," Nie","\
/book","[]>("," xmax"," lange",".Suppress"," Thinking","Addresses"," Sally","-TV"," Charleston",')"\n\n'," tally"," ull"," locales","ewan"," incremental","된",
" caret","jure"," dor"," localization"," seafood"," Rubber",".There"," Fishing","YYY","mage"," Flexible"," GENERAL","eka"," thriving"," sis"," bourgeois","Fake",
',\\"'," од","COR","-effective"," sku","edly","##\n\n"," Holly"," FLASH","/TR",".ns","probe","gift","owitz","-navbar"," sack","级"," Threat","ZA","XM","'),\n\n",
" LLVM","asz","Edited","WithString","Silver","yna","_renderer","	DEBUG","(operation"," Slots"," Auburn","xec"," homosexuality",".RestController","ersive"," prof\
il"," Myanmar","rosse","_IRQn"," sendMessage"," technicians"," mane","commons"," shredd","Boost"," sympathetic","-eff"," Certainly"," wäh"," Rochester","ucci",
"urm","empor",' "":\n',"-spacing"," sixty"," ✓","_reporting","Wil","oyo"," didSelect",".getLong",".setError","_nc"," Dong","	async"," Highly","]:\r\n","Leaks",
",...\n","valuator","dictions","oxel"," gestures",'="?',"bags"," Relief","subseteq","(namespace","}|"," microbi"," purity","chio","}?","_MUT","_activation"," Pi\
rates"," %#","ificación",[229,139]," NRA","çon","})();\n"," Chester","––","getConnection",".arguments","Fetching"," Fry"," Dit"," zich","past","-library",
" Hayes"," bounty"," Springfield","POR"," APR"," Embassy","QUESTION"," Soldier","ertas"," NORMAL"," dus","bolt"," dort"," Lift"," getRandom",".RunWith",",),\n",
" varargin"," handleClick","\\Html"," hommes","cidade","(ep","Ja","/dialog",".rate"," Wei","fullscreen"," NUnit",".measure","Vals"," Signed"," rus"," raft"," Bl\
onde"," nets"," Metric","ichTextBox"," ure"," interracial"," '}\n","(storage","Integration"," banco","ASY"," jint"," degradation"," HAND","uerdo","=''"," stroke\
s","rewrite","(Set"," MatDialog"," dossier","	and","ADDING"," mutually"," preceded","}};\n"," subtype"," resolving"," geometric","[column"," CTRL"," HL"," dah",
" (;;","Rails","Ü"," Generates","-Length","pedo","ogenous"," Robertson",".Bool","oders","_AGENT","passwd"," Nodes",".bi"," WB"," prophet","slave",[32,229,188],
" weil","%</"," carbs","水"," expressly","\\xd","-eyed"," Creature","contained","(SIG"," Enhancement"," Cors","Gal","_SIGNAL","reinterpret"," QPushButton","_No\
ne"," genocide"," Seal","上传","(per","льт"," às",".Template"," )\r\n\r\n",".singleton","	sleep"," spawned"," possessions","getConfig"," tai","lude"," Met\
er"," biblical","marshaller",".Toolkit"," Lesbian",".smart"," boycott"," fry","-desc","_Service"," macht"," Cairo","ài","_previous",".transport","Medical","CGP\
oint","QUARE"," brighter"," checkBox"," FOUND",".branch"," blah"," Prelude","Offline","Listing","/**/*."," JR","phants","getY",".FindControl",'"...',"ке","HRE\
SULT"," checklist","(ast"," borrowing","…and"," З"," procurement","-task","_hal","Playlist",".star","_SUPPORTED","ASM","%A","restrial"," исп"," pager"," D\
iabetes"," Mahar","tan","Actually",">//"," XV","্"," seja",".visual","kker","];\n\n\n"," typeName",".But","ClientRect","icals"," Django"," Rape"," payday","(r\
esources",".biz","toi","(Runtime"," Dynamics"," InvalidOperationException","(types"," Tabs",".MiddleLeft","xab"," _("," Dreams","_Group","(cor","Leader"," gradu\
al","(BigDecimal"," textarea","letion"," Finished"," Pole"," tapping","&("," flirt"," terrified"," pady","ereg","eldom"," stationary"," pony"," REGISTER","_acce\
l"," Herz"," matriz"," Caf","xac","ascus"," enlarge","ACHED","yyval"," sic"," Canal",":v","=?,"," Improvement",'?}",',"NSObject"," escaping"," Nullable"," hä",
"want","Eliminar"," CLLocation"," reuseIdentifier","BufferSize","ßer"," Asked","']],\n"," shields","grand"," Township"," PubMed","ectl","five"," ReactiveFormsM\
odule"," GLenum","Dar","iface","-indent","Formula",".snapshot","COMPARE"," belts","	cache","ldata"," edad"," BOX","(cart","_LAYOUT"," fflush"," LOS"," Sorted","\
.slide"," tijd"," Texans"," Purch"," Levels"," semantics"," Tehran","bmp",".urlencoded","_xlabel","(gulp"," Buttons"," Broker","监听","$email","ِ"," classics",
"compose","(bs"," unhealthy","Exercise","crets"," Pars"," Determines","afort","(obs"," nast"," ihren"," royalty","serializer","ieux","                      \n",
"execution"," viewController"," repro",".pe"," capitalize","击"," tunnels",".DATA","pirit","Collections",")}}"," OD"," fuzzy","Immediate","lj",';?>"',"[var"," \
volatility","reglo"," proliferation"," oracle"," Cv"," nunca","PRINTF"," breakpoint",".EN"," besten"," rebellion","Paused"," flown"," vicinity","wright",",cp","\
iscing","ouchers","Ash","yar"," Ej","represented","odic",".cross"," creations"," Pablo","fest"," Hilton","Reporter"," Dil","ilenames"," expenditures","_EDITOR",
" Arial"," plung"," unnamed","OrElse"," recreate"," Hearts",">alert",".getPassword"," Mustang","VK"," accomplishments","Appending"," Cay"," UserModel"," subsyst\
em","Legal","ynchronize","_PERMISSION"," Apartment","lige"," affiliation","(DEBUG","Ts"," Coloring"," Wohn","nice","(lista",[224,177],"ployment","また","好",
"subst","']]['","abol","='_",[224,167,141,224,166],"orphism",".literal"," Plug"," mw","omal",` "'",`,"usi"," sighed","icultural",".*,"," Prostit","(console","IP\
LE"," Trap","XR"," EditorGUILayout","_vocab"," incompatible"," unconstitutional","-la"," erotique"," deputies","quisitions","newValue","adia"," hwnd","gings"," \
Vas"," Increment"," Flint","ambia","_Point","-display"," Funny",".toast",".dark","Bindings"," descriptive","arend",".Ret"," recursively"," Mk"," TILE",".createT\
extNode"," RAW"," influx","物","Tok","-board","Recording","Strength"," rainfall","(dd",".fxml","nets",".Imaging"," BIOS",']+"',"OE"," residency","ZE","WB",".sp\
an","_defined","BOT",">null","formData","CppMethodInitialized","_USERS"," Novel","inski",">{@","etto","natural"," Strict",":w",".safe"," towels","ật",".gsub",
[235,163],"inqu"," aides"," incom","getter"," washer","actories"," getters","mite","_sources"," harmless"," unos","prehensive"," nodo"," geographical"," SelectL\
ist",".Script",".Enums"," ENTER","wald"," Baron"," particul",".currentPage","@Transactional","[line","	des","Jason",".getCount"," Penny"," Payload","sharp","[ri\
ght","venta"," apl"," produits"," ott","Tracks",".Android"," silicone"," ELSE","animations","ultureInfo"," blueprint","ofstream"," [][]"," Serve"," trig","	serv\
ice"," Strat"," Savage"," objs"," Notifications",",pos","Thing"," RBI","opathy"," naughty","lbs","eprom",'>".'," pioneer"," japanese","Aud"," alley"," Petsc","'\
]?>"," Killer",".getAbsolutePath","_caps","ū"," substrate",".assertIn","아"," thyroid"," Deluxe"," factorial"," presses"," Accom","=open",".getS"," explorer",
" resides","Associated"," transformations","Tu"," Richards","_birth","=#{","-spe","(nd"," visuals","_stamp"," terminals","routine","***/\n"," Jab","KL","Contrib",
" southwest"," Pep","	entity"," liner",".StatusOK"," Schul","(CL"," mijn","astos","_digest"," persisted","-contact"," odor"," discoveries","_FIELDS","Fly"," rz",
" Lista","Reserved","taxonomy",")section",'/")\n',"/request"," someday","cities","/fire"," objections","	DECLARE",".navigationItem",".setdefault","returnValue",
"UCCEEDED"," obliged"," Qaeda"," hyster","esthes","distinct","ày"," Combo","	sf",[32,226,138]," discrepan"," insign"," RESULTS"," ValidationError"," HttpRespon\
seRedirect","	QString"," autofocus","Dur"," RELEASE","-dollar",".Commit"," không"," launder",'.="'," 文"," bye",".GetKeyDown"," gio","_sid"," gql",".cm","_SLO\
T",".GetInstance","reuse",".shutdown"," jerseys","_MP","patibility"," 设置"," replacements"," precedence"," buffered",".bs","_GREEN","brain","ách","availabil\
ity"," ETF"," fret","istine"," lifts","Existing"," stereotypes"," empt","mongo",".training","alist",".IsEnabled",' "!',"<?\n","uido"," intValue",".elasticsearch",
"LOGIN"," reliance"," viewType"," diminished","Sarah"," Approach","_WEB"," drm"," columnist","Markup"," aquí"," Diane"," cw"," Tick",".observe","IRON","InBackg\
round"," ebony"," Courtesy",":null","*******/\n\n","/resource","Iteration","defaultValue","attention"," работ"," waiver"," produit"," Gradient"," percentag\
es"," SAL"," Md","(snapshot","	io","ikers","Webpack"," setPassword"," defeating"," Jeg","elapsed","holds","_shadow"," offended"," Pant"," Callable","_INFORMATIO\
N","ffee","(employee"," YAML","possibly"," maximal","ellular"," Snyder","descriptor"," PLEASE","DlgItem"," artillery","`}\n","posium"," leer","%c"," dispos",".m\
ul"," geography"," graphical"," drank"," motions"," ruth","********************************************************"," productions"," createTime"," Scripture","\
bbb","uchs","不能",".BigDecimal","sizes","_solver","_From","_joint"," pathlib"," gears"," форм"," conceal"," differentiate","<GameObject"," jeden"," alo",
"globals","ervative"," padd"," Ply","_ty"," presente"," propriet","_ls"," Punch"," Crawford","below","CppGeneric"," CONTROL"," oceans"," ROUT"," randint","	addr",
" Honest"," envelop"," traumatic"," LAT"," tg","스트","Extended"," unchecked"," obstruct","_timezone","Persistent"," llev","/*********************************\
*********************************************\n"," Fla",".physics"," forged"," Laur"," monopoly"," christmas","gov"," Smoke","[df"," bishop","localObject","orrh",
"ontvangst","dry"," erfol","-ce"," OrderedDict"," hx"," RESET","Suc"," reckless","alamat","BigInteger"," bulbs"," mute","放",".Ultra","Lon"," clearTimeout","<R\
igidbody","swiper"," Comes","\\db","	mp"," rests","Moved"," Lore",".Dimension"," Manit",".hxx","=======","pitch","ffield","skills","_album","translated"," XI","\
 vein"," Davidson"," Auckland","yssey"," authenticity"," Assist"," comprise","CreateTime"," trench",".week","--;"," UIAlertController","_related","CMS","remely",
" lexer","irmware","ElementsBy","-upper"," stagn","----------------------------------------------------------------------","_snapshot","/XMLSchema","_Order"," a\
nnex","_ENCOD"," Alto","arious","DJ"," abortions","Combat"," Licence","uggested","[K",",))\n","('//",".Can","secs","quotes","_try"," Sage"," Mov","'on","regist",
" Writes"," Digest","	container","-progress"," goat","_scheme",".GetChild"," asym",".mybatisplus","atica","pgsql","_assets",">K"," afin","NSS"," NAV","('.',",' \
`"'," auditor","_MOUSE"," wallets"," mou","runs","eterangan"," Reservation"," experiencia","	process","-import","_Return"," Macro"," Penis","pixels"," setEmail",
"(MigrationBuilder","(xs"," Eston"," Bubble","ALLOW","	handler","$ret"," complimentary","-city"," ellos"," SOURCE"," Advisor","ología"," faded",".pc","_RGBA","\
AFX"," repay"," Falcons","_issue","omidou",".baomidou"," infringement","urning","/storage","_quant"," QtCore"," mell","_density"," Knox"," Survival",".getUserna\
me"," commercially","grass"," meis","亿"," Permissions","_QUOTES","iphone"," LOT"," thriller"," Chapel"," Ris",">i","-ID"," rightly","Crypt"," Istanbul","reds",
"_resize","Population","(fetch"," HOT",":first"," gadgets","PyObject"," merging","duced","legates","ubectl","%/","allee"," zusammen",".PropTypes","asto",":*","r\
ece","ResponseType","/group"," barbar"," Caroline","ourced","经"," lubric","inspection","ammad","	Image"," ierr"," curtains","_ARB"," Oral"," allied"," StatusC\
ode"," Clearly","PreferredSize","quina"," spos"," optimism"," comprar"," lug"," Boom","confirmation","_DURATION","_browser"," repetition"," keeper"," addTo","(j\
s",".Stat",".Cond"," Hernandez","paque"," voluntarily"," jerk"," Ley"," documento","_dead"," TECH"," inception",'("{}'," onLoad","xdd"," ISP","specified"," 문",
"PROCESS","(alert",".MM"," createStore","(unique",".getBlock","래","unos"," trophies","_hover"," Daddy",".Me"," COUR","OBJ","atemala"," Psi"," normals","acier",
" MBA"," pawn","υ"," spontaneous"," auxiliary"," inaugural"," fasting"," FileSystem"," zen","_BLUE"," subtree"," preprocess","-track","Charles"," deposited"," \
queryParams","олько","iembre"," praw","xFC"," panc","_nom","heroes",".jav","::$_"," الم","SGlobal","描述","=temp","esti"," constructive"," Shim"," Dir\
ections"," Bing","dirty","-running","_filepath","orderId","gard","_orient"," scout"," psychologist",[236,182],[32,229,173],"deque"," Hermione"," PowerPoint"," e\
lla"," UIBarButtonItem","Subviews","@Repository",'"""\n\n\n'," retour"," circa","Graphic"," Gratuit","ddy"," technician"," Cleanup"," personne"," resin",".Mult",
"$m"," Orchestra"," wheelchair",".SC","	GameObject"," może","Opened"," chickens","otas","_temperature"," detecting"," acquaint"," <?=$",">]"," menstr"," dye","\
Roboto",".units"," Vinyl","cura","rypton","edd","=test"," trov","Confirmation"," theology"," Holdings","uating","Predict","[user"," :'"," Sesso","parentId","Cod\
eAt","abbo"," Trevor"," Quit","_shipping","_RA"," kleine",[231,166],"_Label"," Omar"," GREEN","/)\n","rok"," roasted","_RT"," ‎","@RunWith",">NN"," tand","+'.",
"crud",".keyboard","astery","BAD"," Columns",".Company"," seminar"," getContentPane"," catastrophic"," embroid","iative"," cruelty","bis"," inse"," Broken","	fs",
" mView","ации","-facebook"," caches","。。\n\n"," ORM"," Distrib"," SceneManager","_transition","omez"," SHE"," workload","SupportedException"," ries",[32,
229,156],"(cat","HasMaxLength","Apps",".TABLE"," KeyValuePair","edido",".Rendering"," electrom"," arbitration"," variability","apollo"," utmost","openssl"," hå",
"('&",".Standard"," distraction","ifax"," 때","those","ispens","vak"," SUP"," IsPlainOldData",",key","fragistics"," Joyce"," Fiber",".ServletException","_All",
" backers"," AttributeError","{\n\n\n","@yahoo","-directory"," uninstall"," fluor","liquid"," lá"," frightening","adan"," AUT"," tattoos"," propagation",".tran\
slation","Пр","_scheduler","。“"," cairo"," HttpClientModule"," NDP"," Hits"," Transformation"," Caesar","stim"," Burton","wyn"," commanded"," Clothing"," \
RuntimeObject","really","cla",".sa"," Shannon"," commissions"," Janet"," disgusting"," optimum","_sol","urons"," SHARE","Attrs"," Sche"," BigNumber"," cigar","(\
depth"," frac"," Curve","LAST"," SCRIPT","과","Malloc",".groupby"," Leslie"," whichever","Smarty","/we"," Amp",",in","lops","dependency","cedures"," `{","xico",
"Collector"," hac"," Darkness","ffffffff",`'=>"`," pleasing","connector","zos","PCI","vac"," Incorpor"," ned","_FACTOR",".fb"," ounce","_saved"," ر"," deeds","\
 Dolphins"," buen","ESC",",time","_AUT","ecs"," Senators",".outer"," Selling"," rin",">`\n",".observable"," costing","DG"," winding"," ska"," circulating"," for\
midable","ampo"," Raised"," vegetation","UFFIX","Kill","ptive","(rv"," Countries"," Naked"," JA",'))"\n',"udas"," bark","	level"," foes",">Add","YouTube",";t","\
NCY","Club","Ein","--\r\n"," constrained","ETwitter","YG","Descripcion","UNCH"," enqueue"," disks"," Went"," muit","	location"," revisions"," ACK","-fixed","tra\
sound","\\Test","StartPosition","-html"," problemas","_INTERRUPT"," STORE","模","iliated"," RPM","[temp","achten"," cic"," Automation"," highs","/(?",":')\n","\
spark","rels","	mov","UTES",".Authorization"," Schneider"," cheeks","addresses","ardin"," removable",".BadRequest","icionar"," Diesel","than","/~"," dazu","Regi\
stro","ffi","_DLL"," nieu"," moistur","-events"," thrill",".getEntity"," togg"," wav",")did","atk","(substr"," Injection","_mb",".Div"," endeavor"," (£"," clut\
ter"," urgency"," instructors","-',","-standard","cem","	handle",".ft","Stephen","Ron","する","sci"," Atmos"," catering"," fiat",".Percent"," Congo","xdf",".m\
ozilla"," sehen",".showToast","OOT","-result","́"," ghosts"," Buen"," Rider"," Doctors"," uranium"," loudly"," poised"," favors","(AP","LEY"," sickness"," chat\
te"," integrating"," Yup","Closure"," Tales"," linea"," eyel",".Cryptography","unexpected","alement","cit","etAddress","Lead","xcd","_negative","_corr","igraph",
"-channel"," disco","Seeder","beam","_dp","CCC"," Provided"," jsonData","_WH","FINE","BX",".DataAccess"," tempted"," fined","isChecked"," fraudulent","Fri"," do\
mic","Quiz"," Underground","abras"," IDisposable"," Persona"," rogue"," Bey","getClient","eken"," '''\r\n","Wiki","(HttpStatus","Stretch"," Gest"," 하"," entit\
lement"," doen","blogs"," vitro",'"Oh'," Summon"," Backbone"," gü","getColumn"," WINAPI","	va","_REQUIRED",".throw"," setCurrent","ducted","(Function","elsinki",
"_Per","flies"," incompet"," już","()%"," ---\n","umas"," Older"," disputed","_REQUIRE",".matmul","unken","之","から"," ttl","underscore"," Patricia"," tape\
r"," seiner"," saya","台","ieri",".secret"," xor"," mitochond"," cardboard","}`}","-BEGIN"," david","oulos"," Petersburg",' "",\r\n',"shelf","-water","-byte","\
 объект"," stirring","열"," compt"," Potential","RAFT"," eapply"," swinging"," fec","ARA"," wandering"," prefers","Jesus"," pirate"," Isis",".Minimum"," \
Vale","_BT","renched","cors","(itemView"," gå",".Contact","ViewChild","indsay","configs","Duplicate","…I","zyst","(todo",".RemoveAt","_DIFF"," Bottle"," volt\
a","traffic","Lee",[32,236,164]," tunes"," Ecuador"," Yun"," underwent","icom"," ''){\n","-pol","flammatory","Mutation"," recap","_vert","OTION","CDATA","icine",
"_boundary","Scalars"," Ultimately","EQ","metal","kses","mpl"," conten","Sold","ESSAGES"," binder"," linen"," MyApp","-meta","	raise","oultry","	module","显示",
"ní"," yrs"," physic","-platform"," swingers","(headers",".')"," BU"," Incontri","Scenario","Amb"," première","/articles"," Majority","CLUSIVE","onor"," había",
"州"," midi"," Lac",".findIndex"," Painting",".borderColor","*j"," congestion","_DICT","olle","arnation","(texture"," uf"," Einstein","(Thread"," indoors","scr\
atch"," maken",".START"," Judy","forums","\n\n\n\n\n\n\n\n\n","BILE"," vou","MYSQL"," gerne"," ImportError"," Surre","<nav"," Diese","eware"," 모","implemented",
"SIGN"," '{@","rze",".minecraftforge",".innerHeight","beck"," curry"," formulas","agog","endet"," Paid"," Roberto"," unpaid","=headers",".Power"," bred","orElse",
"oxide"," finalize","setColor"," Stadt","('\\\\","ismic"," hele",".Protocol",".Hosting","_Menu","_conditions"," purge",".xaml","bare","FRAME"," cubes"," Johanne\
s","ocrats",".Directory",")a","?):","_LIBRARY"," getToken"," echoed","=h","_soc"," Evaluate"," 기"," Deleted","Eu"," cloned","statistics",".Canvas"," hacker","\
 gangs",".resume","peace","Введите"," Proceedings",[231,165]," japan"," ?>>\n"," ${({",".rectangle","gw"," Orientation","%m",'."));\n'," Lieutenant",".tr\
ue"," elt"," DIRECTORY","ί",".days","uttgart"," underwear",",)\n","CID","imeline"," Blend","phasis"," perse"," glitter"," uniq"," ComboBox"," sessionId","uster\
ity","IDGE","общ","Ф","renders","_positive","_slots","broadcast"," Mold","/Core"," Bannon","ToolBar","abelle","_aw","olecule"," deletes"," área"," proporti\
onal","MW"," wary"," intermedi"," ************************",".STATUS","_tw"," aroma"," activism",".IsNotNull","uat"," postData"," pem","_ctor"," Rapids","-offse\
tof"," ineffective"," onDestroy"," Metrics"," paddingLeft","-enabled"," Goals","ynchronously"," yer","ItemAt"," MYSQL","ceso",".Kind","tec","(bundle"," referee",
'.";\r\n'," conex"," bikini","_APPLICATION"," swelling"," beads"," bargaining","-----------\n\n"," kita","*ft","Mini"," Tonight"," manipulated","Mirror"," Posta\
l"," mare","DW"," compiling"," forensic",".getView","eping","Cos"," accredited"," objetivo","caret","Pairs",")>>"," señ"," quotation"," Brands","ubi","ypy"," I\
nline","imeters","Winvalid","	link"," Belfast"," Measurement","_NOTIFICATION"," roy"," CGContext"," weddings","URNS"," podcasts"," Serg"," 데이터"," earnest",
"coverage","iteDatabase","Employees"," Demand"," contenido"," QVector",'","\\'," Gerald","()`"," gridBagConstraints","RESOURCE"," Sag","abilidad"," coerc","ounc\
ements"," Isle",".edge"," exter",")]["," Playlist"," Blind"," Vital"," lattice","rated","dependencies"," ```"," Kang","mach",".fade"," Guess","*[","Natural",".O\
k"," Renaissance"," thuis"," liken","*h","\\',","-clock"," Objective","findOrFail"," Dirty"," scand"," VARIABLE"," comparative","ypad","(Source","eco"," jusqu",
"	api","Built"," ################################"," labeling"," headaches"," muff"," Orch"," hates","-breaking","/button"," Buying","Metric"," unspecified","/h\
ead"," sting"," reinforce"," ComVisible","blink"," Ahmad","dbg","_lbl"," htt","원","ropolis"," ((__"," perme"," apparel","STREAM","chts"," seins","fillType","주",
"ROWSER","umping"," Nigerian","—is","_logic",".Ordinal","lost","/usr","Af"," Iterate","ibs","aal"," symmetric",",input"," PLL","uzione","captcha"," Tale","Exp\
ired"," ObjectMapper","cido",".getNext"," menjadi",":selected"," rien","_sender","Pwd"," Flickr",".Java","_vote","_Mode",".${"," fucks"," Alibaba"," insider","a\
cimiento"," français","JSONException"," Jwt","Mit","leich"," practitioner","/source"," ogni"," philosopher","SnackBar","stellung","(bitmap"," asteroid"," maple",
"ucha","itemId"," steht","Ordered","enburg","/token","配"," Webb","owanie"," WAIT"," HDR"," Eva","ATTLE","(master"," ers","aload"," smtp","uniq"," guit"," Rafa\
el",'"in',"(UI","(LayoutInflater","oran"," servi","nez"," Torres",".MiddleCenter"," moll"," TextAlign","_uploaded"," Mehr"," homo","-linked","unner","_lengths",
" diffuse"," Automotive","Years"," lien","[counter","klass","сти",".Engine"," meny","ultz"," infantry","Via","sects",".dashboard"," sponsorship",".Modified",
";-"," Velocity","tracted","(metadata"," plague","NSUserDefaults","approval","probably","-six","_VIS",":'',\n",".enc",".Messages","_PROGRESS"," necklace"," Temp\
orary","_markup"," Functional"," Ji"," testCase"," ();\r\n","_Cell"," Residential"," Railway","((&___"," defaultstate"," einmal",".fac","*f"," picnic","(eval","\
 furnace","association","{!!"," Compile","xeb","Eval",[128,236,158,165],"(cal"," marketers","_helpers","localctx"," yogurt"," vita",",length"," InputDecoration",
" intervene"," computational","Denied","/environment","iid",".Box","-Time"," excuses","transpose"," outrageous","(Server","dims",'"]);\r\n',[144,156]," Eisen","\
(Op"," hashlib","(li","~,","ınd"," Sphere"," Bella","-transition",".readString","heard"," Zucker"," wann"," jailed"," Talent","ophobia","¶"," operands","Someo\
ne"," Libraries","primaryKey","ת","Ur"," mates"," ш","-duty","pour","<Entity",">You","Creators","WithName","'int"," Rational","=B",".AutoField"," Founder"," M\
egan",".imageView","bows"," withRouter"," liberation"," foram"," citas","ochen",".swap"," ..\n",".cvtColor"," Aware"," queer","处理"," Infinite","/string"," b\
lended","-Col"," wys"," sicher",".LastName","_water","_Rem"," arthritis",".APP"," Expansion","xdb","estro","favicon","Verified"," deliveries","arket"," getImage",
" JPEG"," TRI"," Elev","fusion"," jpeg","collision"," descend",".fore"," Logs"," policing","untas",".hostname","accepted","ो"," Wendy",".readFile"," Santiago",
" Gol","ribbon","stration"," pudd"," //_","isLoading","_SERIAL"," instantiated"," pods"," warrants"," admitting","	connection","_buffers"," Inch"," ZERO","wert",
" Clan","	il","(shader"," pilgr",[32,229,138],"Dst","_barang",":'#","ButtonText","tere","_amt"," Forever",".LinkedList","uards","urous"," Sender","variants","_m\
agic"," accommodations","apGestureRecognizer","Prompt"," ?>\r\n\r\n"," reproduced","_precision"," rut","monds",";x"," },\r\n\r\n","画"," Vita"," proposes"," Pa\
rtition","HING"," #{@"," essa","(bar"," Zelda",".catch","_except"," overwhelmingly","	TEST","_CONTACT","__;"," Semi"," trabalho","radouro","_squared",[224,182],
"%D"," prat","itez","(elements","Plant","agua"," ihrer",".Col"," McN"," Corey","ONEY","Cele","rement"," malt"," Luk","统","PMENT"," analyzer"," Hank","_unicode",
" burial"," Celtic","EFF","Lot","won"," Nude"," Nate"," Singer"," SITE","(bit","biz"," deton","README",":Add"," Holding","{return","ncias",">\r\n\r\n\r\n","rupt\
ions",".react","ursal","ป"," DONE","ivated",".notes"," stripes","ripp","iran"," slab"," Burning","(ent",".sec","GU","_gold","])).","eliness",[208,190,208,177,
209,128,208,176,208]," ∀"," cosmic","']):\n","cciones","cision","comparison"," Evangel"," Shirt","lagen"," iş"," filler",".prod"," 					"," функци"," Z\
eroConstructor","AtA","])\r\n\r\n"," constructors","_SHARED","	device"," Advice",':@"%@',">}'",".IsEmpty"," ints","mostat"," Signup","gear","(paths",',{"',"/Doc\
uments","<Category","UEST"," getDescription",' "{\\"'," Joey","oden","_guess","EUR"," herr"," sedan"," reacted","_clone"," Revel"," forb","Remaining","\\Services",
" avis","batim","zept"," DBNull","Connections"," disponible","phin"," stu"," scholarships","-sharing","forming"," Bri","VarInsn","/session"," ambiguous"," apres\
ent","_rd","sites","/action","tractor"," dilemma"," SX","]-->\n"," Jacket","RATION",".getSelectedItem","-init"," Registers","_sep"," Toolkit",".dict"," xlabel",
"\\Table","toc","_combo"," Compact"," rugged",[224,165,135,224,164],"-management",`')}}">
`," Stamp","ıl","rox"," landscapes","_NOTE","monary","cab"," moet","xaf","rcode","-cli","_gate","[event","SPORT","gia"," SUPER","/Login","_shutdown","interrupt",
" pretending"," fringe"," Reds"," CUDA"," UNIX","vit"," brig","drv"," Connector","Therefore"," lia","Detection","_actor"," tempfile"," eccentric","-role"," padx",
"dent","Western"," 그"," ApplicationRecord"," campaigning","_runner"," Civic","aleigh"," direkt",".sul","  			","anten"," issuer"," assertions","(orig","ATIO",
" leaned","äs",".DTO","explode",".Observable"," staggering"," kidnapped"," programmers"," Innov",".parameter"," domination"," skeptic"," 是"," avoids",".Verif\
y","ubby"," ASN"," formato"," Beatles","_brand"," inset","youtu"," toc","-final","Showing"," Doub"," Mesa","Adj","_medium","Creates","(endpoint","	UP","bbie"," \
stalk",".databind",".Scan","agents","$,","individual","+)/","	vm","(notification"," inex"," Classification","reno"," olig","-rated"," formulation","',{"," acept",
"_unpack","_CA",".Pow","	im"," aluminium","ANO"," xn"," cómo"," Ingredient"," seizures","共","ificador"," siguiente"," Infragistics"," duplicated"," Dee"," nø",
" ACCEPT","(crate","итель","-less"," infinity","Analyzer","-Day","ritt","(cin"," Gy"," multiplied","uchi"," Baldwin","/ip"," shortcuts",".ADD"," vigor","_i\
nstruction","(;","_eta","连","utorials"," boosting","bv"," acknowledges","Listening","FAQ",";b","((-"," architects"," zwe"," puls"," getCount","verbs","〜","(\
Collection","kre"," jurisdictions","_bridge"," Crack"," Difficulty","KO","Reservation","_requires","Tour","した",".setCurrent"," ky"," Albany",[32,232,167],"l\
ler","agna","workers",".blank"," Prayer","MIC"," resilience","TeX"," Languages","study","	curr"," enzymes","Slug"," 파","stral"," tumors"," segunda","='{","ins\
truction"," Lisp","/info",' "{$',",:),"," gv","(ErrorMessage"," '=","}-${",".Documents",'"Well'," reminiscent"," gaz","iropr","ehr"," suppressed","ersh",".scrol\
lTo"," cadena"," gameState","ím","(conv"," Tomorrow"," CCT","Mongo","ulg",".Camera",".handlers","mph"," stk"," genetics","ACING","Trivia"," Bam","(marker",".St\
retch"," Sunni"," Betty",".tolist","unlikely",".Rectangle","obsolete","ILON","innerText","embourg","aN"," Vehicles","unlock",":utf","nob"," Seeing"," NEVER"," t\
ls"," filles"," benefited"," Clint","*/),",".fold"," posible","ADED","thouse",".DAL"," Odd","rokes"," Sunny"," PartialEq","_Buffer"," Levi","longrightarrow","el\
don","gages","_warn",".CreateTable"," Dip","_questions",".logic",' #"',"={()=>"," tep"," juicy","사","enko","ialect","ى"," onboard",[32,230,143],"	rt","_UTF",
" QAction","„","(Component","(audio",".hit","gte"," programmed","stateParams"," polyester","fires","byss","]=(","_quality","OfDay"," Fairy"," yelled","opl","(\
userName"," Difference"," evaluations","iffany"," cyclists"," cidade"," textbook"," profiling","__),","dea",".activate"," indications","Е","TouchUpInside"," in\
valuable"," MASK"," contend","Freq"," recruits","(interval"," UserProfile"," './../","edu","_Callback"," analogy"," Trophy","apphire","Videos"," Cher"," Hav",'…\
"',".validator","gfx"," UObject","classnames","triangle"," Encoder",".spy"," predators","=status","-safe",':",\n'," Including"," {};\r\n","*cos"," endured",".su\
lake"," nursery"," fragrance"," rebuilding"," nth"," Fraser",".setDate"," Vince","_REST"," ventilation","海","cribes",".asm","lpVtbl"," Abe","uisine",",array",
"	className","errals"," '\n\n","Checkout"," solicit","Aux","_capture"," ribs","ragon","viol","topics","FunctionFlags"," Marty","bike"," Tucker","(kernel"," Ops",
"CloseOperation","/demo","ilda"," línea","APPING"," suites",".visitVarInsn","urus"," Minute","(manager"," butterfly"," apare"," wolves","JWT"," Salon","	delay",
"-eslint","isations",".rpc",")|("," Snapchat","/mm","MN","ceries",".textAlignment"," Frankfurt"," ado","(newValue","(access","(Expression"," SignIn"," Haiti","_\
tp",".setParameter","Minute"," manuals","ricanes"," PTR"," Outer"," getline","ocations","_CD"," Lyon","/gui","_live","idan",".geom"," borderBottom","imuth","_ch\
eckpoint"," meu"," Irving"," peuvent","(MAX"," ARCH"," pov",".sourceforge"," jamais"," ark"," Baghdad"," CLEAR","MenuBar"," trois","CHEDULE"," #\r\n","(Call","$\
order","(Material"," encontrado","$list"," METHODS",".beginTransaction","_MAG","StyleSheet"," majors"," indefinitely","cleanup"," homeland","(dto","Dates","Pres\
entation"," DK","={`/","	Key","(Block","_checkbox","needs"," onComplete","rico"," gleich"," xm","OOD","Better"," SQLITE",".Book","xad"," Gone","	dp"," devotion",
" stm"," obsess"," Backend","Queries","Ik","//****************************************************************"," dividends",".parentElement",'}")\n\n'," Materi\
alPageRoute",":num"," explic"," OL","least","Oops","imentos"," insurers"," heroic","	fields",".imgur",".btnCancel"," Detective","(sm"," MutableLiveData",".lab",
"((["," hairst"," Transactions","开始"," stdClass","uento","GIS","_cod","Instructions","Calls","PointerType"," Rw"," assortment"," DIG","+r","_CERT"," instabi\
lity"," vib","onas"," roku","apellido"," angl","preneur"," fluids","isease"," deed","quist","_CONSTANT"," equilibrium","_delegate"," Quantum","rei","Capabilitie\
s","rectangle","?><","alien"," Jug","DNA","Tickets","Occurs"," Hawk",".setHorizontalGroup","\\Collection","ffiti"," rearr",".setVerticalGroup"," cavity"," adult\
e","Facade","-wh"," LOL","ذ"," grandparents","Swift","	wx","所有","ifen","ffset","Beyond","//}\n\n"," wager"," bury"," commence","registro","scient"," Percen\
t"," долж","(identifier",".setModel"," seldom","nton"," appliance","amus","rysler"," panties","enguins"," mimic"," onChanged"," alcoholic",".reloadData","Ch\
arge"," Fax"," jScrollPane","Empresa"," shattered","xba","Fonts","?s"," postseason","retain","_rates"," requestCode",".todo","´s","CHK"," Keeping","engeance","\
 vscode","IPPING","DefaultCloseOperation","_raise"," Oculus","ograms","raj","pci"," corrosion",".handleSubmit","Accessible"," Piano","little","ACL","će",".unwr\
ap"," Convers"," Leben","ioneer"," Merchant"," Jorge"," embracing"," venta","ást"," viene","<QString"," explosions"," disturbed",'."<',"memo"," Aboriginal"," c\
ompleto","TexParameter"," uomini","(agent","ур"," Wholesale","/am"," Bookmark","dragon"," glove",' ""));\n',"ivariate","nowrap","InChildren",".Br"," conexion",
" backbone"," eclipse"," persecution","':\n\n","/link"," Pero","andas"," Tek",'.");',"-analysis"," erad","Marshal"," anchors","oger"," convergence","sticky"," n\
aveg","intern","_DESCRIPTOR"," Consultant","                     \n"," Auch"," erre","śli"," Horizon","cola","Installation","hotmail","CNN",".Collectors","chs",
"(trace"," Encrypt"," ------"," BaseController"," agua"," reactive","idl"," classNames","	Session"," Dodgers","Had","_lv","IsValid"," HELP","utto"," Verificatio\
n"," getenv","_pa",".bmp",":f"," Louise","(';","/socket","Granted",".calendar","(IP"," PX",".Room"," programm","ensi"," tablespoons"," leve"," mostr",".tipo","/\
an","(di"," biod"," dbContext"," JSX","	results",".END","hte","lify","Precision","节","ARSER",")didReceiveMemoryWarning","attempt","ISP","&a","_POP"," Tac"," p\
reparedStatement"," запис"," owing",",start"," reviewer"," rst"," propTypes"," rocky","_locale"," Strategies"," Weber",".Cascade","_equalTo"," cosas"," Del\
etes"," Maxim"," shrimp","retrieve",".Include","IGIN"," OE","]);\r\n\r\n",".enumer"," coef","_Null","Ra","tyard"," Shawn","keepers"," qq","_sb","omens"," Execut\
es",'#"',"TTY"," ValueType",");*/\n"," Absolutely"," Tottenham","/art"," blessings"," swiftly","buster"," avid","COMM",",temp"," }?>\n","-growing"," deepcopy","\
Ack","eggies",' __("'," noir","terrorism"," anthem","agency","_PACKAGE"," Closure",".registry"," mammals","<L","UICollectionView"," LEDs"," volley","(Buffer","_\
NATIVE","libc","implode","ScrollBar"," Marion",".Contracts","_At"," Weinstein","compareTo"," Hose","enity",".createQuery","_router"," stimuli"," ++)"," Champ","\
 Bayern","assa",".va"," distributors"," fileprivate"," departed","cccc","@click"," Lunch",">L"," bluetooth",".Deep","-standing","ácil"," rooft"," Paths","_iter\
ations","InvalidArgumentException",".spi"," UIAlertAction","uye","signin",".priority"," Essays","='{$"," 返回","_signed",".persist"," redesign","ToLower"," Ne\
wman","=start"," Israelis","asiswa","Speech"," numeros","handlers"," Wong"," метод","Weights"," Gujar","teil"," Nonetheless","_EFFECT"," vect"," Osc"," coa\
ts"," Wheat"," geek"," PROPERTY","worm","_constants"," Boulder"," Parm","cole"," defaultCenter"," Rouge",":A","xcf"," Venice","median"," redemption","Fresh"," c\
osm"," figur"," refurb","COPE",".cd"," chords"," Sgt","ō","VPN"," SEND","ainen","_accounts"," tenth"," dissolved","<App"," Coverage","useState","éro","..<"," \
주"," dreaming"," Forecast",".Cursors"," visas","/script","_started"," gastr","(PRO","];//",".Tile","*sin","(Adapter"," Sandra","_SIG","ardash"," Oval"," descr\
ipcion","(sl"," Descriptor"," `$","/free"," Keywords"," tudo","ionale","(found",".xyz"," GenerationType","_DISABLED","(area"," elites"," hombre","(messages"," R\
ac"," extingu"," Esta","opo",".vel","mouseout"," convolution"," Handling"," ceilings","Tek"," Areas",".writerow","<View"," Cornell","_BIN",".invalid","'''\r\n",
"ież","_Position"," kidding","PCODE"," watcher","lox",[32,226,151],"Dave","_allow"," bisexual"," unordered"," Schwe","_segments"," tearing","INLINE"," undes","\
.goods",".cam"," LW","	where","Calculator","-threat","-alert"," Suzuki"," IPA"," Attachment","ACCESS","(dtype","Opp","_symbols"," danske","lage","orget","resolu\
tion","еч"," QColor"," Barrett","ация","=\\'"," NavController","/ref","(country","_HDR"," tersebut","petition"," suf","credits","์","xm"," Davies",".red\
dit"," woven"," Obl"," KM"," Considering","ensored",".period"," ddl","$wp"," extremist",";\\\n"," kim","alers"," spanning"," coherent"," consegu",".textLabel","\
.general","_dashboard","ление","kick","_PID"," Extensions","regexp"," Clause","_mov","                                                                     \
       "," Reward"," LEGO","Ak","=-=-=-=-","	parser"," onze","退","”。","_ball","(rhs"," chorus","<count","asurable"," wirklich"," Erin"," MSNBC"," etter","\
 Cron","_FLOW"," ,\r\n"," calidad"," FileWriter","	stmt","(Byte","_pat"," telescope"," greed"," Tort","(write","\\application","	RTLR"," ConfigurationManager","\
Unix","EndTime","Includes"," Harvest","enberg"," Australians",[32,235,147]," rn"," reputable"," blending","ULATION"," Brendan","dad"," mø"," Woo","_dc","Une","\
 rue","within","angep"," pouch",'\\"",'," Sic","”),","alyze"," Gef","covers"," dbo","replaceAll","	Logger","Trying","[state","-piece","間","behavior","allows",
"lrt","_python","ertura","-country"," TG",".UIManager","bens","alex"," Breitbart","bac"," predicts"," gab"," cardinal",".TimeUnit"," Visitor"," Ming"," livre","\
 parentId","portun"," dimensional"," Vest","enic",[224,179]," ه"," BLUE"," itemCount"," feathers","	pstmt"," Polar","{//","undi","уж","zar","ErrorResponse","\
상","Representation","*_","+]","prepend"," '>"," legitimacy"," oo","Slinky"," nationals",".words",";p","trap","omanip"," cues"," graduating"," semaphore",'"]);\
\n\n',"acey","REET","Grab"," Felix","(Id","_neighbors"," meaningless","(del"," jeder"," ContentValues",".absolute","/cl"," xb","datum"," tortured"," rubbing","S\
cores"," 😉"," avons"," amsterdam","EOS","Hal"," trustworthy","#=",".EXTRA"," mano","isicing","-support","	cursor"," Spo","aimassage","Mission",'[]{"'," print\
ers","GREEN"," teg"," abdominal","!\n\n\n\n\n\n",".Short","азв"," Gifts",'}")',"(binding","xce","‑","infos","FormData"," dart"," elems","(inv","YL","tin","\
GENER","ữ"," Taken","uckle",":e"," spectral",".baidu","/');\n"," greedy","esion",",,,,,,,,"," />,\n","InternalServerError","NSNotificationCenter"," Ai"," spit",
" augmented"," standardUserDefaults","FINITY","Race",":C"," RECORD"," Highlight"," '`"," deficits"," nei"," researched","Ta"," copp",".GetHashCode","):\r\n\r\n",
"OnClick"," Wellington"," revival","比","问"," NSS"," forn"," inté"," Kuwait","_flip","_bo","_\\"," occurrences"," Scientists","SRC","ogens","igrant","REMOTE",
" SID",".opts","uve","()])\n"," libertarian"," Glide","lesen"," forme","owania"," annoyed","Defs"," Executor"," casts",".setChecked"," Sharing",".SerializeObjec\
t"," selectors","_OTHER","미","(super","(OS","_VERIFY","idunt","<header"," />';\n"," vidéo"," Negro"," Lords"," Tours"," softly",".receive"," ERC"," dataSet",
"Badge","	Event"," perl"," {}\\","(sentence","OrUpdate"," diminish","PIN","(draw",".ToDateTime",".EqualTo","(pin","-pencil","luent"," Caller"," playful","-'+","\
xca","swick","){}\n","}:${"," Meth",".getCell",".break"," ymax","='<?","-json"," primeiro"," indice","ィ"," UNITY","(ab","ции","_HAVE","-years"," Erdogan","\
-stack"," discharged"," breathtaking"," grassroots"," Aside","hell"," snakes","/logout"," minWidth"," Hear"," Stones"," Wisdom"," Evening","_blank"," Promotion",
" MMM"," Bars","シ","nj","_TI"," Socialist"," EG","-opt",'=\\"$',"(dialog"," behold"," intricate"," erectile","Extractor"," scl"," clas","(history","identally",
" pneum","Rand"," Laptop","caller"," Flood","opened","udder"," Getter","_walk","(weight"," Alexandria"," tableau","Vari"," --------","至","eworthy","Specificat\
ion"," thresholds",'("");\n\n',"_four"," Sadly"," (_)","ismatic"," Jail","toHaveBeenCalledWith",".mar"," previews"," scaff","indicator"," codecs"," autoc","(rt",
".getHours"," RH"," Surge","ivamente"," contender","CppGenericClass"," ;;^","::*;\n","-record"," mama"," imgs",".isLoading"," needles"," encuentra","odata"," Bu\
fferedImage","	java"," Tomb","UNITY"," lingerie"," Jamaica","bugs","**\n\n"," Mao",".beginPath"," prostitut"," Philippine","_sf","_pow"," Scho","xde","'ét","’a\
ut","aison"," FileInfo","turnstile","dream"," iVar","syntax","illiseconds","profiles","_REGEX"," до"," Commun","Bet","ipzig"," Memo",".ids"," photographed"," \
approximation",":variables"," modificar","_SMALL"," Hemp"," disrespect"," contested"," innocence","illis","Symbols"," inspirational"," disciplinary"," Permanent",
" descr"," UNDER","сы","pressor","IMER"," mounts"," morally","_SECOND",".fileName","プ"," constructs"," SUN","ESP","Financial"," Nur","ôle","ricular"," User\
Manager","ibilidad"," onResponse"," filmmaker"," alot","_THREADS"," environmentally","........................"," rash"," Lyrics"," ipairs","Backup","Signup"," \
@{\n","JUnit","workflow"," Completion"," intuition",[240,157]," mia"," Snackbar"," Tin","	instance"," Musical"," welcomes"," redraw","_colour","_REALTYPE","_sin\
ce"," ByteArrayOutputStream","-demand","areth",".pad","sek","',...\n","-fire",".|"," numb"," DOUBLE","AMAGE","chmod","-il"," alarming","Cop","备","invite","_IT\
EMS"," leuk"," reel"," fulfillment","Restore","_rr","(classes"," paging","ymax","rapped","화","}`}>\n"," Hiro","(TRUE","asurer"," cuer","Uber",".Operation"," o\
lan"," thrilling","<Response"," Femin"," traversal"," poc"," setStatus","declar","stdafx"," addictive"," Btn"," explosives"," Cooking"," Plaint"," accumulator",
" Appointment",",password"," FAR","luet","Furthermore","declspec","_Statics",".Dictionary",`">'.`,"	valid",'"",',"Instrument",">J"," nostr"," Rift","_Port"," ve\
ces","[['"," rallies","-series"," vv",".uc"," rtn","StateChanged","(ins"," Cla","------------\n","cus"," Reload","//--------------------------------------------\
----------------------------------------------------",".seconds","_destination"," screwed",">c","Thickness","Designer"," grids","ną","(cookie","Trip","-Mobile",
" voll"," genital"," confisc"," Confederate"," webView"," mise"," cler","(selection","$date"," sharpen","ragen","AndUpdate"," remix"," htons","RW","MPI"," retri\
eval"," richest",".Decode",":initComponents"," TValue","Saint","@include"," PERSON",".sep"," LDAP","gba"," große"," reliably"," DFS",".getItemId"," présent","\
.getToken"," chinese"," Meal","YOU",'"><?=$',"(choice"," phenomenal"," Steele","¢"," PackageManager"," Syndrome","Directories","ivar",".unsubscribe","ließ","m\
ono","_connections","_presence","yny","Knife"," groove"," scoop","TEMPL","asaki",".hamcrest"," harbor","cov","*z"," Xu"," proposing"," FRAME","Chip"," Een"," 전",
" smashed","Unsigned","(..","_finished"," getStatus"," fibre","Axes"," '/',","yards","MDB","-bs","intent"," booster",".dst",".DialogResult"," Mets"," beasts","i\
ncrements",".kafka","UIAlertAction","-ever","_bal"," helt"," freopen"," Recruitment","licts","forgettable","Displayed","_VENDOR","College","ASCII"," Sink"," Mac\
ed"," ctor"," estão"," Windsor","_checked","_detect","attend"," xmin"," indispens","/person","_DETAILS","REDIT","Hay","abolic"," functools","iais","FTP","_Rect",
" Indy","-public","ohan","_manage","Computed","에서"," Slice"," gays"," alex","aits"," receipts","SPEC"," BEFORE"," Prefix","_visit"," spun","LETED"," dow"," \
legalization","abbage"," claw"," Tcl","xima"," covert","Ni"," thanked"," allergic","lover"," Breast",".isActive"," geben","VERSE","ZONE","	Result","').'"," gee",
" Seriously","purple"," España","ifie","-pack","Particles"," '/../"," multimedia","autocomplete"," THREAD"," referencing","reetings"," quoting"," assistants","\
jenis","happy"," lays","libft","xda"," fou","piar","Recommended"," Birds"," Warranty","ürlich",".INVISIBLE","_anchor","”:","Fant","_defs"," dreamed"," ______\
_,","pla","äft","odka","ıs"," daddy","schemas","=zeros"," ratt","		    	","iej"," drills","-<?","ABA",".links"," DependencyProperty",".low","heed","_BLACK","/\
Admin"," amigos","inged"," Mickey",".GetAxis"," Needed"," Encode","érieur"," Manila"," Colleg","adastro"," chicas","你"," oneself","xea","duk"," gw","urgical",
" Centro"," aes","feel"," trot"," electrons"," rituals"," Bilder"," decorate"," TokenType"," lure","ApiClient","grpc"," Orc","ContextMenu","PREFIX","-themed","_\
fifo",".InputStreamReader","_specific"," DSP","=subprocess","/she","                                        \n"," daunting"," clears"," Moves"," mysteries","-be\
st"," Vu","olib"," Ish"," caract","(Label"," Debian"," Experimental"," cav",".ToDecimal"," Rhodes"," Hawks"," fountain","_PENDING","_SU"," wxString"," Pew",".cl\
i","форм",".webkit","_CN"," ;;=","	namespace"," wParam"," puppies"," terminology"," addicted"," forge"," Gardner"," pessoa","	ResultSet"," attenu","angement",
"_inds","Chi","arith","EncodingException","mousedown"," BETWEEN","weigh",'"For',".dd","itel","YO"," Dice","unix"," Obt"," Cedar"," specimens","porn"," unofficia\
l","黑","sometimes"," Bulld","trust","getResult"," smokers"," sandwiches"," exh"," Fade","_DC"," masturbation","fortawesome","THING","_android"," dedic","-sens\
itive"," nackt","LIBINT"," agon"," DISABLE","onesia","bies"," ZIP"," haunted"," cuid","/cart","kos","	RTLU"," hinder"," adipisicing","IENCE",".bank"," Cyprus","\
mixed",".cy","-single","<len","Coming"," faults"," foresee","getline",'"a'," brag"," discs"," ripe"," nær"," GG","SHOT","derabad","(edit","ToLeft","[]);\n"," d\
oGet","vature","Needed"," Cheng","cci","EFI"," feud"," lunar",".Shape","Nobody","_TRIGGER","Cy","groundColor"," Removal","(bottom","$msg","SCII","ritz"," frente",
" compost","answered"," Rodr","_HTML"," silhouette"," QUEST"," Cathedral",".Comment"," Mn","-network",".getFile",".generator"," Checkout","_zoom"," encodeURICom\
ponent","_TC","som"," Serie"," baseURL","	run"," huh",".selectedIndex"," STAR","~-~-","abcdefgh",".mapping","=datetime","Cool","nim"," Directive","Federal"," me\
nuItem"," А","Anna"," Recreation","ryan","-aged","zerbai","…”\n\n","campo"," miniature","detach","meaning","_emp","Peak"," bcm"," Hungarian"," Cascade"," s\
acks"," truncate"," ██"," whales"," sortable"," asserts"," seals","ocytes","])))\n","alarm","ressing","(signal"," emperor","	ON","committee"," trilogy",".Tr\
ansactional","Grow","_uart"," swings"," spectacle","’av"," Sentinel"," ل"," Tou"," widow","gerald",",uint"," unusually","<Card"," Restart","mor","あり","ix\
edReality"," handgun","────────"," lithium","Resolve","getBytes","/functions"," tackling","Outlined"," }</"," Sexo"," Ank"," rationale","removeA\
ttr"," municipality"," assaults","CHOOL"," Ree"," baud",[166,172]," enhances"," пред"," concess",".instagram",".getResponse","segments"," wellbeing","};\n\n\n\n",
"hung","テ"," renovated",".expected"," radial"," communal","userManager","+a"," fundamentals",".TH",[232,130]," rant"," Straw"," OleDb","azio"," hamburg"," pai\
nts"," thumbs"," NullPointerException"," groupe"," HomeComponent"," ballo"," INITIAL","_are"," Pes","urses"," bardzo",".getLength","amoto",".notifyDataSetChange\
d","ienes","enzie","_emb","umni","smooth"," Dro","paste"," Narr","----\n\n","ω"," Autor"," outros"," LABEL",".pa",".Student","(Xml"," ethnicity"," Ivy","よ","\
_fake","?(:","uploaded","getManager","-Qaeda","odiac","Connor","ihan","MAT","(mid"," Alban"," soir","Combo"," Publication","opoulos","pis"," temples","ongyang",
"_clients"," rods"," xc","ijken"," reap"," 下午","	connect","Focused",",count","ietet"," hacia","_allocator"," toxicity","(sequence"," nuestros"," Principles",
" lle","alaria",".writeString"," AFL","ifndef"," Dos","ście"," Aggregate"," sacrifices","_offsets","ldb"," latch"," fullscreen","missive","OPTIONS"," Telephone",
" arsenal","jejer"," Hosp"," favourites","rive",".increment"," bv"," Fantastic",".say","                                                                        \
                                                        "," medicinal"," DROP"," pity","metis"," wollen"," bef","_Bl"," >>\n\n","bower"," swapped","/install"," \
sinks","etrize"," declines","	mysql"," CString"," MotionEvent",".Language","Road","тер","ascimento","'))->",".about","(editor"," Ratings","income","še",".de\
queueReusableCell"," Austrian"," sulla"," Tribunal"," Didn","овар"," inspections","Boss"," cocktails"," apologized","_subplot","opal","+=("," resonance","ib\
u"," 리","roma","reserve","pls"," Tah","axies","OPLE"," Darren"," Zombie","_Map"," ])\n\n"," Qi"," Sail"," restrictive"," erosion","-par","WHITE"," oldu"," ape\
rture"," bitcoins","texto"," Comcast"," timeless","enkins"," feeder","/tmp","resden","+'_",".Destroy"," çok"," DOCUMENT",".lng",".tagName"," kullan","egrate","\
 (*.","编辑"," handshake","soc","_geometry"," Damascus","Minor"," Kafka","여","Florida","_compute",".expr"," paralle"," Diaz","cir","[target"," joking"," glo\
r","(setq","_handlers","Hang"," ferr","riminal","	    		","enties","defines","-tax","jsonp"," UPS","metro","__;\n"," Uganda","])):\n","_td","xae","lw",".OS"," L\
ogged","acid"," Mayo","aspect"," vaginal"," initializing"," steroids","fiction","GRE","gend"," liabilities"," Lets","Mech","(nc","(change"," connectors",":k"," \
tast",'!");\n\n',"things","rophy","luetooth"," SignUp",".ctrl"," therein","orda",".escape","igator"," petrol"," specimen"," debuted","-Pro"," crises",".addView",
"동","-door"," monet"," millis"," vier","InternalEnumerator"," admins"," Lair","zin","getQuery","umbles","LIMIT"," Vig","_song","<Character","::.","_hom","_bp",
" Supervisor","submission","abile"," noi","OrCreate"," peel"," onStart"," sentiments","vehicles"," classrooms"," szer"," bending"," longevity"," acl"," Aleppo",
" UM"," Richt"," multiprocessing","DOMAIN",'","+',"_YEAR"," scrape"," solitary",' "]";\n',"/errors","재",[156,235,160,165],"better","	number"," LF"," Across","\
PubMed",'\\""'," Excellence"," usando"," UIP","ActivityIndicator","_VOID"," breeds","･","uestas"," Treasure","ustralian","(face"," Tennis","	Int"," Hansen",[231,
181],":I"," ✔","GRAY","OUSE"," hepat",[160,237],"AIR","óż"," queued","vincia"," Chromium"," competence","ungal","illi"," getBy"," Finder"," incapable"," sad\
d"," cites"," Churchill","Sdk","Moreover","AspNet","(Float","$password"," Connor","-session","_dm","*))"," deutsch"," NX"," perks","_SORT","_TOOL","_VISIBLE",".\
asp","或"," Breath","Detect"," Duel",".cmb","[it",".SetBool"," narciss"," abide"," ejemplo"," ℕ"," mornings"," computes",".ssl","jt"," muchos","_SS","[end","\
 basin"," algunos"," Croatia","linewidth","(tags","(hidden","ício"," apar"," ж","与",".food"," Rural"," breadth","影","(sess",'+")'," Paste"," servidor"," B\
itSet"," Tran","laus","vette","eyes"," CLICK"," VIII"," Turns"," LeBron"," Muj"," Deg"," Adults","_suite","processable"," PHY","ghest",".Fail"," Slack","cej","\\\
Carbon"," superstar"," holdings","(forms"," '#'","Multip",'("[%',"-solid","/url","-tier","[length"," StreamWriter"," Marketplace","gettext","_TICK"," Forge"," b\
lackjack"," DOES"," Matters","waves"," whispered"," lush","오","digital"," wrink"," Hogan"," rustic",".ApplyResources"," Hardy","osomes","AUT",".STATE"," narra\
tives","	store","bib","	Scanner"," Cody","\\Repositories"," reunion","andum","’h"," sniff","NSBundle"," comprehend","_USAGE","_occ","URRENCY","JNI"," speciali\
zing"," visions"," dolore"," vá"," Chevy"," Styled","impact","allen"," kart"," Tablet","stuff","reesome","атор","//----------------------------------------\
-----------------------------------\n","_Admin"," cellphone"," autoplay"," cambio"," maritime","_BOOT","-quarter"," latina"," AJAX","equiv"," Frontier"," XY","}\
]\n"," Rough",".proto"," correctness"," facil"," Reached","その","VIS",".ps"," strncpy"," diffusion",".startActivity","���"," accomp","AMESPACE","imonia\
ls"," Blast","abyrin"," dome"," extrav"," yen"," culinary","PRI"," Communities","nid","_operations",".hs"," Milton"," noises","AutoresizingMask","(cid","}\n\n\n\n\n\n",
"]},\n"," Detection","tabla"," liberties","_DYNAMIC","wget"," Tür"," Pascal","Transparent","Delayed","]()"," Herbert","<ActionResult","challenge"," mushroom","\
.insertBefore"," Rin"," humour"," fø","apiKey","allocated"," confession",'.",\r\n',"	assertThat"," SORT"," LORD"," exporter",".setLevel","pokemon","ashtra"," f\
é","urator","(MSG"," tup"," Hull"," yielded",".Subject","\\Route","!?"," удал","\\Security","-ar"," allegation","(Settings","änder"," ellipse"," Retrofit",
" regulating"," Molly"," Lok","_Custom"," Promo","isin"," resumed"," metropolitan",".errorMessage",":-------------</",".ml","scopic",".refs","aptors"," Instrume\
nts"," propagate","}->"," pasado","thank","_Delete"," Brighton",",unsigned","作者"," aspirations","-how","Rose","=((","_needed","_plural","<Application"," WEE\
K"," Unlock"," TEMP","Sou"," schizophrenia"," troll"," complementary"," NETWORK"," blir"," progressDialog",'"%('," AttributeSet","	ts",".iteritems","话"," escr\
it","vous","_places","HK"," seguir","_fw"," Rounded"," disposit","视","parm","wow","STRUCTION",".allow"," CharSequence","	extern"," prosecuted"," mortar"," Jud\
a","-msg"," estud",".getDescription"," sow","ambre"," roma","Enh","bonus"," squat"," distra","edImage"," peppers","-performance",",\n\n\n",",file"," MIME","_con\
cat","ABS","-fashion"," undercover","OneToMany"," reclaim","COPY"," binds"," Tape"," gossip"," Equity","/Card",".activ","'am"," drainage","<Scalars"," onBindVie\
wHolder","()?."," sorrow"," Ib","upy","_UUID"," Charm"," Elections",".onDestroy"," Interestingly","oundingBox","_detection","-held","_unknown"," refrain"," méto\
do"," eBook","ENOMEM"," dang","Professional"," dictionaries","/mysql"," STUD"," masse","scape"," drei",":name",".logo","SignUp"," tahun","(theme"," Femme"," bom\
ber"," Jade"," Tay"," submarine","_clause","zych"," simultaneous"," casos",".boolean","(lhs"," continental","-sale","	env"," Cute"," FactoryGirl","abus","/value",
" jadx"," stern",">>\n\n"," surfaced"," 저장","platz","	email","ceptors",'">('," epile","读"," Debt","告","NOP",'"https',":j","FormItem","_LICENSE",".getDou\
ble"," Agenda","	finally","(filters","(av","美","APER"," lava","ерж","))))\n\n"," faulty","_nm"," trava","(Bitmap"," speeding",">')."," screened","_roll"," \
MacBook"," AUD"," diagnose",".Generate"," ^^"," strs","[Test"," ransom"," DHCP","elden"," interpretations","()].","flatMap"," lineHeight","_mount"," Wizards"," \
sluts","ehler","odal"," militia",[229,178],"earned"," misery","intval","fund"," hides"," diarr"," Wesley"," xmm"," quem"," Arabs","ifth","ategorized","Disposabl\
e","Pure","_NOTIFY","snippet"," Garrett",".running",".weights"," (--"," invariant","事件"," Allowed","dirs"," passions"," lad"," Flush","menus",":block"," com\
pra",".chomp","allocator"," curated"," Knowing"," Patterson"," telah","'ex"," doomed"," philanth","otty",".styles","Owned"," allergies","=params","ocese","iteli\
st"," Sending","bef","orrar"," Não"," Fargo"," Lub"," Combined","_given","					    "," reconciliation","Patterns","azard"," biomass"," Houses","respuesta","cco",
"/topics"," Yuk"," weakened","_calendar"," mulheres"," Marl"," sine"," Til"," Souls"," Deutsche"," FOLLOW"," pipelines"," Beverly","_DIPSETTING",'"#'," Proto","\
.big"," Savings"," Tanz","jun"," Gamma"," Sadd"," advisors"," roast"," unters","udies","_lon","-pointer"," ElementRef","\\Builder","exampleInput",".webdriver","\
dataType"," Quite"," Celtics","uil","-defense","bish"," UIWindow"," Suddenly",".hot",".reason"," gör","AMD",".Multi","authenticated","regions",";(","арам",
" Kirby","$route","PRECATED"," Durham","owo"," Performs"," disregard","nst"," Pols"," getP",'"]:',"-colored","(Keys"," Alleg","_modify","_loading","strained"," \
atroc","_phr","<Sprite"," satisfactory","manship",".pipeline","Tony"," thief","polator","(lock","burst"," Optimization"," surfing",'"Yes'," descended",[230,146],
"_Clear"," cries"," Frozen","DIRECT","-Con"," Leicester","女","OOM","=db"," getMessage","<Student","_batches",".Mask","_eth","\\)"," soma","Catch","[ch","Owner\
s","indle",":auto",".vert","ivr",".setLocation"," fluent","_ENDIAN"," Carlo","cepts","addAction",".oauth","<UnityEngine","reements",".Skip","?)\n\n",".defaultPr\
ops"," cabe"," Shen","erosis"," Profit"," pois","_CREATED"," removeFrom","(ws","?action","(Field"," errone",".minimum"," Retrieved"," dado"," PRIVATE","-spec","\
 gzip","pdata"," posY","(low"," qualquer","/cloud","게","(common"," Arbeit","organisation"," tidy"," Roland","(ph",".zone"," gentlemen","ược","山"," enclos\
ure"," Manafort","	Color","Stencil","Nic"," theorem"," VG"," coloured","VBoxLayout","ulsive","Dragon","cff","etest","ensa","ofday",".Azure",":UIControlEventTouc\
hUpInside","_updates"," trendy","ugas","weakSelf"," ridge","ibri"," 추","(CG"," Monkey",".writeInt",".timedelta","ViewControllerAnimated"," Providence","え","\
 blends","/Subthreshold"," Appl"," atan"," reloadData","umbotron","stüt","OAuth"," Giving"," 설"," Finnish","checking",".Embed","sequelize"," initializes"," O\
slo","ض","getExtension","_ALT","(blank"," fatalError"," demise","*****\n"," XS","(AF"," Ens","antha"," POR"," nich",".Named"," gigantic"," Observatory",".Resol\
ve"," Payments","guild"," currentState","===============\n"," Sey","pData"," deadlines"," centralized"," Scholarship","_supported",".chrome","()]);\n"," cyan","\
 Cage","Authors","_\r\n","/os","kim","dee",".tex"," yourselves"," mgr"," alk","-install"," drafting"," rumor"," statues","Pooling","olina","AAAAAAAA","/*-------\
---------------------------------------------------------------------"," extremists","Calcul","ighthouse","Inset","(INPUT"," synchronization","ivirus",".axes","\
 Gap","-An","_Template"," gamer"," Cricket"," lint"," authoritarian","NSUInteger"," redo"," adipiscing","_FETCH","cheid"," Fang",".indices","tone","дел"," {{\
--<","brahim"," sala","getCode"," communicated","startsWith","ertz","Readable","ItemId","oreferrer","credible","ária"," combineReducers","**/\n\n"," bliss"," a\
dorn","depends"," ROOM"," framing"," ?',","auty","_pot","_tabs","Exact",',",'," '}';\n"," arbitr","ahrain",".getStringExtra"," $\\"," outputStream"," commenc","\
anus","chy","<Employee"," hexatrigesimal"," nacional","(serializers","_putchar","_SAFE","entialAction","ItemSelectedListener",".Dispatch","Conflict","_about","o\
saur","Boundary"," clearColor","(Location"," MONTH"," Taste","-General"," WAR"," erhalten","-saving"," coupling","-trigger","motor"," yyyy"," Patent","pto"," mi\
sdemeanor","vasion"," Admiral","้า","_PWR"," devastated","folios","ITUDE","urrect"," robotic"," Sanct"," Hawaiian",".Route","-condition"," rk","/***********\
*****************************************************************\n","createElement"," Kop","ignant",".rollback"," salud","_',"," ANSI","Except"," Drawable",".U\
tcNow",'":[{\n'," kole","Lua"," Believe","Comput"," halluc"," Signs","rst",".hu"," KNOW","Wi"," Brass"," Ras","@hotmail"," sediment"," apk"," 상","_regions"," \
podium","<Book","же"," sixteen"," Alias"," infrared"," Vander"," Leading","ucing",",:,:","_hor","wat"," décou","_Widget","Sounds","_navigation"," schnell","(\
generator","ucene"," remake","IPv"," réal","_INCREMENT"," hypothetical","_ang"," ofs"," !\n",".completed","GetType"," kommen","álido","addOn"," zł","ULA","_i\
ndicator","']\n\n\n","apache","_Select"," Greene","Whats","_anim"," repetitive","much"," Threshold"," lf","(Category","cone","Mix","_METADATA","aysia","Neighbor\
s","	\n		\n","IPHER"," Frag"," Cells"," namespaces","(back"," Restaurants","svc"," ли","otech","-sl",[165,191]," WT"," Reduction"," dotted","	found"," TEAM","\
Born"," Mush"," Comparable"," hitch","ATO"," maxHeight","beginTransaction","ív","_bn"," herd"," reversal"," Hond","delimiter"," confuse"," hops"," centroid"," \
courtroom",".decorators"," mpi"," Improved","INNER"," Bangalore"," Tamb"," boast","()))\r\n"," illicit"," Morocco","gregator","_resume"," crackdown"," portraits",
"/high","(\\'"," ayud","_feedback"," cate","/avatar"," heb","PointCloud"," 和"," <!["," getResources","}:{","Operating"," Fog","	tab"," Researchers"," fabricat\
ion",".datasets"," Campo"," Kauf"," dll","ligt","]));\n\n","stellen","ACKET","lvl"," Glory",".dateTime"," commute"," onCreateViewHolder"," XElement"," Tokens","\
<thead","_pick",[236,164],"von","departure","(renderer","phoneNumber","(Person","genes"," Lars"," ){\n\n"," JsonResult"," metodo","VOKE",".getUserId","Acceler",
"	required"," championships","BuildContext","/task","/releases","Categoria","_overlay"," scarce","_lim","ngr","ahlen"," Artificial","spread"," bowling",".analys\
is","SMTP","	password"," baths","])){\n","currently","aciente","_separator"," deber"," Disabled","ières",[32,226,149],"_processing"," protesting"," ROT","grab",
" зак"," proactive","wordpress"," Sever","inden"," wikipedia","){\r\n\r\n","_windows","islation"," unrest"," dismissal",".NUM","_FAST","issued"," FACE","_und\
er"," plugged",[32,229,176]," będzie"," ICC"," combustion"," kissed"," starred"," Watts"," spielen","-purpose"," Eval","arges",",result","technology"," nationa\
lity","icus"," Nug"," то","							  ","colo"," gastro","anteed","OLID",".bias","_tele",".inspect"," veil",".footer"," negligence"," judgments","Rooms","ynn","\
	counter","occupation"," 生","unas"," (^)(","Lambda","fel",".Params"," добав","setLayout"," deportation"," localObject"," Pharmaceutical","ceptive"," Nome",
"Equipment","Fan","Universal","	socket"," grin"," exposes"," haber"," sincerely"," cams"," mü","enia","Emer","Crypto","Slow","(xhr","!=(","-services"," PW"," p\
rendre"," mädchen","emons","озвращ",".Manager",[236,153]," graf","-ra","metrical","/fl"," cemetery","gens"," př"," MySqlCommand","-To"," vå"," airst","\
omentum"," servo","million"," Miranda",'"She'," advocating","-caption"," Attribution"," welche","_vendor","	Status","arris"," printk",'","#'," relativ","ifferen\
ces","izzes"," decimals"," Prov",".maximum","Arn"," helicopters","_BOTTOM","chure","odings","'(",'")));\r\n',"(bean",".fd","Fund"," hangs","appid","/kernel",".p\
oi",".MinValue","-validation","Luke","cdf"," Funeral"," Samples","	de"," toastr"," taxable"," clustering"," '\\'"," restraint","eced","chains","。（","_GRAPH",
" fueled","需","Hp","复","Tiles"," aunque","JC"," hostage"," Esk"," mav"," gestion"," banners","}{$",".intValue",`.'"

`,"_MATRIX"," ceased"," GOD","_CAMERA",".AllowUser","tracked","Cook","bairro","(company"," viewpoint",".getWriter"," Nets","wives"," ())\n","exampleModal","	chi\
ld"," mythology",' //"',"_axes","ibold",".Dark"," Maxwell"," gpointer","olicitud","Bat","ulner","balanced","mailer"," contempor","手机",'("__',' ")"',"rear","\
 Huang","]')\n","ש","FTA"," CallingConvention"," Outputs","Pk",".Reference","lectual"," ):\n\n"," bracelet","uger","	Error","Sweet",'("/");\n',"hx"," unreasona\
ble","Interpreter"," loft","_producto"," societal",".Parser"," Adapt",".foo","(where",".Feature"," Yamaha","glass","Forge"," prohibits"," capacities"," 함수",
" permutation"," ihm","Fld","elial","===========\n","@Configuration"," geared","ioso","iesta","translations","InputChange","Popular"," PLUS"," vf","_Free","bbox",
" causal","PILE"," schö"," ironic","Mir",".@","南",[32,232,135],"Rew","ulence","flen"," canActivate","-response"," accents","ignored","°F",".DependencyInject\
ion","	point"," contingent"," squash"," parms"," Cemetery"," deltaTime"," DOS"," vanished","арамет"," DPS","tfoot"," Zus","_INSTALL","GAN"," arb"," munici\
palities","IntoConstraints","AutoresizingMaskIntoConstraints",",image","_ignore"," dangerously","quisa","pluck"," harus","uppe","HttpException","Bracket",".''\n\n",
" Tol"," Viewer","zbollah",".CodeAnalysis","ình"," correctamente",".da"," Alger","א","baum"," Panther","participant","必","-sup"," emulator"," fading"," Wolv\
er","creates"," bookings",".Question",[167,232,161,140]," stresses"," rewritten",".PIPE","edes"," cbd",'":"/'," enhancements","_sy","BIN"," Slip","Inspect"," We\
g"," congregation"," _:","_rm","Framebuffer"," '&#"," Fallout","IsRequired"," Pearson"," FACT"," relie","	box"," Shepherd"," WikiLeaks"," Collector"," resized",
"methodName"," eventType"," Athen","Descriptors"," bers","-oper"," Initially",[229,161],"_BTN","         \r\n","áb","_campaign","_watch","Ford","-datepicker","\
 visc"," satu","_sms"," contador","-svg"," DOI","$args"," knob",".BOLD"," debated","imgs","sockopt","truth"," Fees"," hWnd","_food"," abras"," notions"," Tod","\
:create"," Conflict","Usuarios","OTOS"," msm","KHTML","([(","                                                                             "," }]","wizard"," mie\
ntras"," dataList"," emerges","ăng",".ReadInt","PGA","ILLISE","IEnumerator","(tuple","Christmas","LookAndFeel","ogenerated"," #\n\n","controlled"," exquisite",
" acest","ReadWrite","Gain","」「"," copyrighted"," doom",".TableLayoutPanel"," Dort"," chili"," werk"," EVENTS"," Beacon"," shipments"," sebagai","upon","uto\
m",".converter",".DropTable","={}\n","fic","~\n\n"," lesbians","_na","Foreign","	then","/ms"," ori","getProperty","	snprintf","hesion","つ",'"},"'," acrylic","\
Pers","@Enable","Isl","(Card",".Stack","Licensed","_GUID",":title"," hust"," principalTable","anitize","/embed"," ensured"," EGL","ور"," 分","/,\n"," fundrai\
ser","KeyName"," marched","_VALUES"," Scenario"," metic","_associ"," Pastor","																		","erate"," invitations","quoise"," blaming"," daring","UMMY"," \
richer","emaker"," Identification"," 인"," BindingFlags","chas"," resilient","_pg"," releg"," IRA","STE"," tractor","-loading"," Previously"," Vacc","/be"," nå\
r"," urlencode"," Norfolk",".Release"," Neutral","中国"," Arlington"," alleges"," Writers","Tester"," Rally"," cá","	Print"," ⇒"," UserController"," Seekin\
g",".VAL","ListNode","_ff"," Phillip","FACT"," caramel"," Multip"," Compared"," Serbia",[159,179]," revive"," Kanye"," verge"," Bulgaria","getBody"," |>","ceph",
".DateTimePicker",'.";\n\n'," Tie",",item"," menn","Gas","ocha","_virtual"," masterpiece","_sequences","LTE"," Submission","Caller","$\\","Sport","agus","Constr\
aintMaker"," coloc"," wig"," У","	Array","Looks"," GTA",".steps","atchewan","_ranges","extAlignment"," Brennan"," abstraction","ulerAngles",".misc"," antibodie\
s"," exponential"," CHANNEL","expense","'y"," detectives"," purported","YSTEM"," radioactive"," Latina",".Encoding",".TAG","xin","Degree","uracion","prices"," R\
eferentialAction"," rarity"," piles","gende","_projects","_globals",".startTime"," 구","SECTION","_publish","Fault","DDL","_prior","Mom"," thicker"," sequelize",
" essentials","stras","intr",">(()",".management","eil","闭","Aware",".City"," Arbit","_DM","_keyboard","LObject","-webpack"," Newport"," principalColumn","leg\
ant"," pallet"," fracture"," gmail",".Meta","Above",".KeyEvent","jit","_macro","_PUSH","ứ","/controller","加载"," superficial","exterity"," mensagem","Wind",
"iston",".openapi","иров"," Serializer","uctive"," zar","Places",".Static","Ba"," inadvert"," Indonesian","_IPV","(horizontal"," getTitle","idepress"," Cons\
oleColor","ipers","$out"," festive"," evenings",".GetData","uitka"," Manuals","ussed","_Max",".Chat"," Aircraft","=com","FOUND","apro"," treasures","_alive"," g\
adget","eking","ButtonDown","Browsable",".PERMISSION","PASSWORD"," HASH","fé","\\TestCase","LOSS","others",",J"," asshole","werk"," mã",".ie","evil","kontakte",
"////////////////////////////////////////////////////////////////////////////////\n","=sys","	lock","--;\n\n","_FUN","FillColor","óa","prend"," compressor","Mo\
ther"," Archer",".goto"," würde"," bamboo","．"," Trees"," bumper"," sausage"," Elasticsearch"," horizontally"," Gul","Immutable"," loser"," aborted","-demo",
" Hatch"," unde"," processo","-call","Income",[229,131],"_returns",`']."'`,"(sw","CBS","amilies"," Yourself"," Holt",".MON","ে","ше","anon"," FontAwesome","\
producer","jr"," mau","	inter"," dishonest"," magna"," Collective"," vraiment"," choix","stay"," welding","rising",",min"," Fate","glob","RGBA"," dette","Ven","\
 embarrassment",".DELETE","gregar","-render","(bucket",'">\n\n\n',".waitKey","Busy"," differentiation"," CST",".Constant"," lineNumber","(matches"," websocket",
" barred"," puedes","Mono","CORE","IID","    \r\n\r\n"," público","leaning"," cleansing"," cris"," Devils","_SETTING","untary",".);\n","\n   \n","[curr","tsy",
" Alexis","ritel"," petroleum",".preprocessing","matter","ForResult","-license"," travellers"," Dispatcher","ennifer"," digestive","PED","hibition","MASConstrai\
ntMaker"," Watt","Benef",".setView","dto","TEE"," Pelosi","_EXTRA"," medals","xhr","forecast"," nargin","ouns","-fill","_CURSOR"," supervised"," turf"," Edgar",
"POSITION"," categoryId",[226,137],"_ER","ủa","Shown",".ll","_POLICY","(),'"," Prev"," StringField","	Global","assed","Throughout","ostringstream",".awtextra",
" slopes"," Sequential"," giorn"," zelf"," versatility","leneck",".cgi"," doubling"," Bangkok"," buurt"," usuário","studio"," jeunes"," muted"," ips","_fractio\
n","&&("," stunt","');?></"," Liga"," qualité","Assignable"," workaround"," spur"," slew","_GE"," Agricultural"," relentless","(Query"," Sections"," reviewers",
"Rain","dlg","assertFalse"," nominees","__).",".dynamic"," PBS","Changing"," slightest"," Mang","}>\r\n"," evapor","bable"," PRICE",[32,230,179],"lucent"," vamp",
" Technician"," uniqueness","Mes","urban",".parametrize"," Replay","Sessions","embr","-Americans","_PROXY"," pian"," trie"," Destructor","GameState"," IMF","chi\
n"," porte"," Swal","城","Substring","iming","/Library"," frightened","writes"," recursos","arResult","_INITIALIZ"," Badge","_crc","Eight"," DISTINCT"," thro",
"@Xml"," Legendary","-twitter","_easy"," +++","(DATA",".Locale"," kä"," nurt"," cruis","_ios"," sensing","_Line","\n                    \n","pong","oleon"," wi\
ldcard","用户名"," begging","Rod"," Î","_CELL","Researchers",".selector","_ing"," aspiring"," immortal"," ymin","_robot"," plur","BTC"," DID"," piercing","*\
u","_DEFINED"," Thi","itaire","(media","-ons"," chefs",' "*.',"/AP"," razor"," searchData"," =&"," 。"," mourn","tingham"," oli"," Vernon","_RS",[158,230,128,167],
" fácil","angen","celain"," ail","lest"," QCOMPARE","gain"," ε"," Kob"," Fault","_configs","结果",".+","calar","(colors","Mul","_ART"," experimenting","erme\
n"," Anglo",".FixedSingle","Sea"," ctxt",".slider","Collapse","Grey"," fld","-proof",".capacity","getParent"," Compliance"," burgl","-rec"," overwritten","MU","\
 routers","	Model"," fantasies","avian","_prec"," Scandin"," //<","/oct"," ceremonies","Months","undy"," qued"," Nou"," Vibr",".rgb"," citrus"," braces","-upper\
case","getTable"," dopo"," Kerr","_CHILD","-cloud","	Matrix"," gardening","Sing","almost","Requirements","uguay","(Property","subscriber","FAST","reaction","(lp",
")})\n","`).",".wallet","_exchange",".Maximum"," Verb","━","()<","；\n","ROT","CARD","ubit","{@","_kel"," Tooltip","MySQL","MainActivity","arf"," malign"," s\
einen","apist"," <%","MethodImpl","Mil"," Mick",".depend","<ID"," predictive"," APPLICATION","lef","dimensions"," conocer","/conf"," Tracy","Foto","_remaining",
"=file"," pageIndex"," Parish"," texas"," MAGIC"," Hew","difference"," altura","cum","	dataType"," caracteres","aviours"," VOID","近","PUBLIC","Bio"," stringBy\
Appending","ParseException"," Suff"," Norton","/details",".null",">>&","	ok","-low",".usuario","nested","XB","OURS",".BorderColor"," brow"," Е","corr"," Redski\
ns",".getTag",".getTransaction"," stigma","hardt"," PlayerPrefs","alsy","ucson","Languages"," Olivia"," tac"," bli"," caval"," consolidated"," peril"," dele"," \
formulated"," highways",".spawn","==$"," Niet"," veggies","ypo","-rule"," Vie","/epl"," enfants","stringLiteral"," toughest","buyer"," covariance"," ili"," Soph\
ie"," BAB",' "),'," Uk","currentIndex","_userdata",".codec"," Punjab"," SNP","lol","advance"," comfy","JsonIgnore"," fashionable"," ICON"," ora"," Pricing","<nu\
m"," IRC","ERV"," Mein"," IDictionary","ADOW","isNew"," Devon","atl","(requestCode","	PreparedStatement","IMPORT"," marital","_SELECTED","getResponse","arDown",
"BV","ibName"," PATCH","ään"," daar"," FileMode"," marty",".SpringApplication","cene","ampoline","getSize","Restart","效",".projects"," Ethiopia"," statuses",
"TION","(bg"," Xunit","Temporary"," Engagement"," xf"," proxies"," genesis","PagerAdapter"," Slave"," sunglasses"," Chloe"," koji","adem","	JSONObject","γ"," h\
ors","*w","ór","esch"," criticised","zial"," Salem",".Vertical"," Rash",">E","tering","/screens"," heightened","арт","Authorities","_bbox","ünst",".fontSiz\
e"," BOOLEAN","divide"," Sloven","ucer","ْ","stub"," navigating",":animated","_NOW","_vect","}{\n","@("," telecom"," contracting"," Assange"," extracting"," gr\
ö","cobra",".DIS"," crab"," twitch"," verts"," rejects","	format"," regeneration",".Sys","solve","	dialog","shi","meter","(best","validators"," onwards"," guru",
" moderator","owied","experiment","rub"," mqtt"," Caucas"," nationalism"," mange","	ImGui","/Edit"," inh"," intellig","erokee","	export"," discriminate","subtra\
ct"," Moodle","enser"," Guides","RAP","-hot","_grp",".picture","XA"," initView","_Comm"," overdose"," +\n\n"," Silent","shows"," interpolate","Formation"," bisc",
"markets","(SC","Ze"," Networking"," adrenal"," Guns","eteor","Declared","orgetown"," karena","/password","_addresses","ITERAL","Buzz"," Conway","(case","PWD","\
heiro","(act","**\r\n","());\n\n\n"," anv"," ..\n\n","(MenuItem","(mail","_sections","	net"," plut"," wrench","/object"," Ist"," VIS","/pub","alten"," guitars",
" antibiotic","６","¹",' "+"',"formula"," babes"," Prompt"," enim","/player","	ref"," być"," consumes"," Hast"," Tao"," '))\n"," clam"," thighs"," motif","Ap\
iOperation"," WL","getC","	flags","ointments"," economical","needle","xls","practice","utzer","timeofday","-output"," findById"," Buddy","От","Seven"," Bark",
" envoy","_algorithm","利"," ballistic","移","rades","	doc","roducing"," Eating","Unmount","/dataTables","_bonus"," litt","pps",")localObject","perf"," Helvet\
ica","shutdown","/ml",".tokens"," Hardcore",",row","/bg","Scaler","—as","_logits","’int","	App","Implicit",".Fprintf","ETO"," terra"," possessing",".rstrip",
",),","=yes"," Stripe","?=","neutral",".good"," kennen"," Sung","fault","ystatechange","Canadian",`','".$`," Mits","ænd"," STRUCT"," URLWithString"," Compass",
" --\n\n"," NSLayoutConstraint","|min","-adjust"," rebuilt","LIGHT","/se","-mount","vpn","validated","(QObject"," ignition"," Chargers","RYPTO","]initWithFrame",
" Fluid"," cadre"," nominations","Neill"," Hou"," currents","_gene","(inp","Paris","zę","aggregate"," assoc","weeted","errat","–\n\n"," '/',\n","fixture"," H\
ighest","ambient"," chmod"," conte"," sensual"," garment","zers"," Powered","domains","Reward","iomanip"," cockpit","outfile"," builtin"," insisting",".vars","z\
ipcode"," ����","fails"," consolidation","_oid","Planet",' =",',"	el","UILT","ätz","afari"," McCl","Timeline","Esta"," fram","YE"," cerebral","OfMonth",
" Pregn"," класс","                \n                \n"," Fres","Approved",".Special"," Protestant"," allergy","_pcm","	Copyright"," superClass",'"strconv',
" Mohamed"," '//","ForeColor","Arthur"," Jungle"," veins","Sad"," backups"," Opinion","ût"," intermitt","odyn"," Christina"," andre"," evacuation","palette","h\
orse"," Resident"," Hassan",".Nil"," aisle"," Growing"," bloginfo","/sql","_ioctl","Scaling"," Monad","_cpp"," Hutch"," AppleWebKit","Expense","_JOB"," pointles\
s","FromBody","antal"," depicting"," CELL"," refin"," CNC","치","_dimensions"," SAN"," aft"," footsteps","ccoli","_PHONE","/math","-kind"," Means","ichael",".g\
una"," inauguration","-driving","(delete"," totalCount","_MC",".Extension","Commercial"," zIndex","<Customer",'"g',"-share"," pact","agara"," SIL","_modes"," Mo\
lecular"," systematically","<G","_scr"," Oro","asers"," bic"," destroys","PIPE",".StartPosition"," của","irez",".Bunifu","_Function"," sü","_future"," Wealth",
" Naturally","总","_yes"," abruptly","StringEncoding"," CGPointMake"," zh"," imperson"," pivotal"," Somalia"," segmentation","_ANAL"," LoginComponent","Consult",
" truncated",']";\n',".getConfig"," internship","Baby","개"," strengthened","_MI","basket"," nichts"," TVs"," Shan","サ","racuse",".ReLU","/interfaces"," getI\
temCount"," retiring"," specials"," entityManager","belief"," solder","daughter","ijkl"," utilizes",".fixed","SU"," drastic"," hacks","grund"," MU"," Starter","\
.Components","_motor","Golden"," lodge"," ));"," Corinth","ичество","ónico","greSQL"," Fluent"," marc",".LoadScene",".Groups"," erh"," Autumn","Stopped",
" italiano"," minions"," Assertions"," mux","Bu"," ------------------------------------------------------------------------------------------------","	up","read\
ystatechange","_Meta"," currentDate"," Chapman","Undo","Sean","apr"," parm","_icons"," Sta","áz"," subdivision"," altering","PNG","ponential"," postgres"," BDS",
"-existent"," Bradford"," OMX","_WHITE","_PROGRAM","qc"," typingsSlinky"," Pics","_META","ITTER","_subscription","IRONMENT"," Hyundai","();\n\n\n\n"," س"," jac",
" eliminates",")});\n"," comprend","	insert","_faces",'">$'," ebay"," captive","pliant"," Calculates","olta","esting","_revision"," mús","+m",'","","',"WHAT","\
 compassionate","harga","[random"," modulo","(sn"," occupations","////\n","	board"," Balk","wią"," Wifi",".Profile",":maj","	mat","LOCKS","(jButton"," ('$","Mu\
r","按","bble"," frog","-hide"," broadcaster","พ","haled"," amusing","_predictions","_intr"," eagle","атель"," getList","psilon"," characterization","AR\
DS"," relocation"," rulers","PAY"," Definitely","_Action"," closures"," factual","odynamic"," precautions","niej"," Parties"," Subaru"," cousins","arbeit",".mon\
ey","gunta","(and","getitem",".StylePriority"," slid","singleton"," garn"," PAS"," dazz","aż"," bogus"," Mog"," rivalry","isol"," landmarks","ñas","Bern"," Sa\
chs",' ")\n\n'," hostility","_mex","mere","Mot","pictureBox","Defense"," affidavit","otherwise",".directory","_UnityEngine","-blog",".skin","phem","Apellido","e\
rchant","[class"," wart",'."[',"aleur","/back","    	   "," precipitation"," obstruction"," pObj"," rupt","UCKET","aye","排","gx"," ecl"," secrecy","/Header","\
 Lesb"," lei"," Bulletin"," giveaway",".Home","_ROOM",'"W'," cowork","_ra"," Cycling"," Paw"," pupil","/arch"," FileUtils","首","rsp"," freedoms"," Lear","}`).",
" bowls","/block","_logging"," methane"," horns"," wonderfully"," alterations"," exile","lsen","_pause","_LANGUAGE"," USDA","_mysql","_AMOUNT"," LIFE"," youngst\
ers"," riots","[E"," unforgettable",",},\n","Disposed"," Assassin","UNG"," Newsp","UserService",":aload","+',"," settlers"," screams"," inconvenience",".Rotate",
" jars"," Puzzle"," mest","arsi"," Sharma","|(",".ds"," Sacred","_evt"," expresses"," hoch"," Duch",".calls","thr"," Sheffield",".AlertDialog"," radically"," tr\
ous"," prevailing"," WWII","’n","ensely"," Yesterday"," Sirius"," killers"," FFT"," oval","'):\r\n"," 정보","ourage"," Checkbox","Workbook",".defer","_floor",
" councill"," norske","moil","orea"," marketed","_SUR","xAA"," stained","eut"," Meng"," ieee",".extern","egie"," rapp"," Pyongyang","'class","Mob"," initialValu\
e","_wave"," jab"," masculine"," amplifier"," tty","PathComponent","_xt"," GFP","/sec","	dispatch","markdown"," Schn","bole","··","mousemove"," errMsg"," asig\
n","_mono","ToSelector"," Zu","(Rect"," ErrorCode","latin","angible","vtk","CGSize","Pokemon"," classmates"," attracts"," Tatto","ultan","ológ"," halted","न",
" Kart"," ue","_InitStructure","TestClass"," Airbnb",'_",'," charcoal"," ipc"," Stretch",".glide","latesAutoresizingMaskIntoConstraints"," potion","ITTLE"," cou\
ntert","_hd","prepared","Ads"," Vampire","robots",".CreateIndex","StatusLabel"," tucked","afür","Ut"," sweater","_FN","                	","ataka"," eyebrows","\
acoes","uden",".LinearLayoutManager"," sway"," multin","())))\n"," NSUInteger"," MyBase","Partner","utschen"," Cater",".setBackgroundColor"," accomplishment","_\
problem",".dtd"," pageNumber"," jackets"," cropped","uels"," Hep"," capped","*Math","_callbacks"," pubb"," Brunswick",".respond",'["_'," bedding","hythm","OX","\
(speed"," pesticides"," -------",".Blue"," noodles"," Goes"," saver","oxy","_completion"," Swinger"," getDate"," minded","integration"," Lotus","(stop","(',');\n",
" floods"," Workflow"," erupted","Macro"," Sauce"," eventName","\\Input","Breaking","	when","_pw","INDER"," Wellness"," voxel"," Mell"," MEDIA","SENS"," Funds",
" Mild","<Array","-this","umped","/fw"," DbContext","WI","girls","HOW","');?>\n"," tempting"," testament"," bible"," consulted"," IndexError","記"," keypad","i\
zzo","(ok"," whatsapp"," RemoteException"," teamed","————————————————","»,"," getTime","diag","issy"," hed"," knots","jom"," fu\
nnel","-mails"," exporting"," VL"," Karn"," Buddhism"," Allan","_RADIUS"," wording"," Forget"," Corona","iphy"," limburg","uggy"," UserRepository","imin","(ele",
" labelled","社"," Herman",".qq",' "));\n',"ieber",".Translate","ryn"," desenv","umd","Simply","	mode","Rpc"," Valencia"," staffers"," selv"," Spike"," delic",
" eru","_DT","Judge","ổ"," Basin",".mutable",'"url'," tariff"," Sleeve"," flare",".dropout"," brides",")),\r\n","_constraints","destruct","Outline"," disappea\
rs","_locked"," NSLocalizedString","cke","	null","adresse"," topping"," Joker","bishop","ность","andering","_amp","=time","_Space","_PULL","'="," antiqu","\
 cach","___\n\n","ONES","оя"," unread",".policy","oooooooo","러"," usted"," Rece"," allem","ース"," Thoughts","veillance","istrate","_lane"," famed",".GetN\
ame"," smoother"," Qualified","azers","_geo","Fax"," Minds"," Raises"," transcripts","Conversation"," remarked","나","dling"," deploying"," sharedApplication",
" kp","FontAwesomeIcon","_dummy","reiben"," Janeiro","Directions",".getBean","sass"," commanders","vation","errorCode"," Alloy",".localized","Б"," dishwasher",
" Soup","Nu","_Default"," uneven",' />";\n',"-Based"," seamlessly","-null"," XC"," stew","(delay","ATORS"," Wheeler",'"<?'," Chandler"," retaliation"," buddies",
"-sizing"," Eins"," ...,","quete"," DOC"," falsely"," flats","NICALL"," libr","BeNull","imulation","	Query","_ut"," plaque","bild"," screamed",".mvc",".Widget",
" differing","/support","_VOLUME",".nodeType","	Write"," równ","bookmark","_CONN"," Creed"," inhibition"," Rehab","uvre"," dumps","owej","_placeholder"," HWND",
" dermat",".detach"," finalized","geries","idak","_prog"," updateUser","lys",".Google"," luego"," ants","标题"," DRM","лен","-db","errick","_ln","..\\","ik\
it"," Dien"," parametros","keypress"," Kerala"," drained","füg"," capit","_aug","tant","NavBar"," rollback"," ley","จ"," BSP"," Predictor"," wagon",' "|"',"S\
erve",".Done"," Durch","Provide","	score","_OD",".weapon"," universally"," injunction","_SCROLL",".Matrix"," MongoClient","buffers"," badges"," sharks"," Shark",
"MODEL",".READ","	tag"," strtoupper","ERGY","bias"," accountId"," Emmanuel"," resorts"," svn","warnings","_IE","LAS"," nulla","	as"," demean","“As","Authorize\
d"," tendencies","-setting"," preload"," cnn","“No","%)\n\n","=T","usto"," FIRE","research"," Г"," Lessons",".AppendFormat"," initiation"," Cous","arer","pro\
jection"," Sheets"," Fold","Reddit","Deleting"," zam"," Neural"," Fecha"," ®"," tasted"," Enemies"," Johnston"," dancers"," disabling"," petty"," Weld","/--","\
(sprite","IGO","argout"," quarterbacks","dispatcher"," Sustainable","enarios"," Ski"," facto","illin","_extensions","ɵ",">H","east",".air","“But","ObjectCont\
ext","successfully","_land"," folds","_COORD"," subpo",".getAddress","instr","Materials","уст","deposit","-last","_GRAY","=find"," mutant"," lesbienne","letc\
her","ROUGH","ureka",".capture"," enn"," ([["," Flu"," taskId"," Hussein",".folder"," austerity","ISTRATION","_Impl","注意"," decree","-chat"," implication","\
 guesses","ulkan","Analytics",".plus","COMMAND","ели","»\n\n","_SITE"," equalTo","SupportFragmentManager"," Recording","完成"," baggage"," pitchers"," Eh",
"oque","	cnt"," =>$","/foo","IRA"," Satellite","borah",' }}"\n'," Ends"," Spray",",param",".Chrome","*q","thought","ibrated"," thieves"," beneficiaries","Entere\
d","ottesville"," veterin","ByID","quipe","umption","-unit","ExecutionContext","@s"," Giov",".ToolTip","_friend","(attributes"," dumping"," JC","_DOCUMENT"," Ar\
mour","(insert",".HorizontalAlignment"," Qed","います","/git"," YYYY"," Cardiff"," apa","organic"," Whereas",[32,230,157]," Mia"," demolition"," scars"," pai",
" retries"," rq"," Denis","(Utils"," alleviate"," PIC","idue"," acknowledging"," //////////////////////////////////","确定","ī","\\Json",".binary"," xtype","\
signals"," Appearance","&r","}s","Ci"," Illum","porate","hog"," indexOf","\\Command","_parallel"," Sherlock",[237,131],' "")\r\n',"/////////////////////////////\
///////////////////////////////////////////////////////////////////"," criticize"," Soap"," Matcher"," grilled","*T"," adore","ulling"," jedoch","_refs","leanup",
" JAXB"," roses"," Liam","sizei"," getchar"," tarde","-tooltip"," qualifier"," Intermediate","_Window"," Malta","Disconnect","ewhere","Campo"," irrational","led\
o"," DN","ARGV"," outro"," thirteen","Joseph","MAR","/gl","Jess"," Psychiat"," paddingBottom","-loop","/fonts","_seen","Teams","ReactDOM","(man","(xpath",".getS\
impleName",">(*"," Pvt"," elders"," pies",".userAgent","-region"," Greeks","(fragment","stu"," councils"," stamina"," Goddess","西"," philosophers"," persone",
" Lose"," CLR"," Docs"," soak"," HOLDER"," bells","hashCode","RATE","_WEIGHT","inous","endra","ophobic"," prose"," finely","/oauth","(space","adge"," Mama"," st\
ringBuffer"," stint"," misma"," villains"," Crimea"," diploma"," посл"," Bea","(join"," 해","CHAT","pering"," Cros"," monkeys"," preds","yla",",,,"," vibra\
tor"," NU","先","fant","zet"," bietet","unft","sworth",".Flow"," psyched"," Continental",">t"," quilt",".UP"," expansive","Dispose","(language","Caps","_ZONE",
" recycle"," Managed","currentColor",".broadcast","signIn",".prom","llu","ueblo"," punches"," automat"," assigning"," createUser"," Allied"," conductor",[130,168],
" saddle"," dni","omedical","-West","PositiveButton"," italic","?[","(trigger"," elephants",'":"","'," caliber","rafted","digits"," marshal","milliseconds","mar\
kers","mom","/place"," holistic",":t","#,"," boto"," nausea"," Shooting","itech"," textStatus","<Class"," Describe"," buffet","gil"," logits","stdcall","mods","\
 Skull"," Bare","hope"," Intr","Fair","	pt"," acompanh"," fkk","_rpc","Installed","_ans",".getMinutes",'…"\n\n',"-thread"," preschool","AILS"," diffic","(conv\
ert"," Nath"," DOJ"," regimes"," enthusiast"," warranties"," fascinated","_binding","_Not","often","_RW","/mail"," titleLabel"," villagers"," Jiang"," swagger",
".RowIndex","_imgs","rapy","VERAGE",".Up"," noop","cio","	ST"," decrement"," magnesium","_rotate","Sit"," nieuwe"," termed","합니다"," urg","_touch"," swarm",
" clave","thest"," Laf","HX"," Hulk"," plaintext"," Sofa","getSession","Led"," ecosystems","hei"," Kills"," husbands","хран","(dom","_tiles","NibName"," don\
ating",".acc"," lifespan",".bn","_RGCTX",[230,165],"ansen"," modelling","LayoutParams"," onChangeText","rsa","-location",".Pe","(bus","(song"," produk"," SHOULD",
" CJ"," sos"," HomeController",".loaded","(Document",".social","tiles"," lame","=df",".parseLong"," prac"," detox"," VE"," puntos"," doctr"," ancor","CAPE"," cm\
b","然",'*)"',":///","ValueType"," mortgages",";q"," Rockets","sport","UGC","cts","め","ieur"," Appeal","(nb","///////////////////////////////////////////////\
/////////","IMATION"," Cres"," Manip","Cause","atypes","manufacturer","#----------------------------------------------------------------------------"," spor","e\
son"," punched"," bookmarks"," Bulk","CompleteListener"," Talking"," Ernest"," rubbish","kills"," DEFIN"," neighbouring","arlo"," PCA","	matrix","lok"," atlas",
" Gur"," wyn","-negative"," tul"," relic"," Voltage"," Preis"," JNICALL"," PMID","aket","	attr"," etiqu"," MJ"," Gmail","clr","_execution","键","positor",".af",
"Nr","Georgia","Topology"," perché"," muslim"," epidemi"," sabot","actus"," 대"," IOError",".est","prefs"," Krish",".ReadKey","NASA","ução","_Db","umerator",
"Wide","(statement",".endpoint","........."," [*","streams","mtime","Px","atr"," tpl","Roman"," scenic",".nz"," Seconds","submenu",[32,236,139,164,237],"_bundle",
" değ"," Sisters","preferences"," porta","Advisor","maxLength"," GREAT","__(\n","olest"," Labels"," enfer","      \n\n"," Theft","_FILL"," Wise",")application",
"unami",">())\n","ADDRESS","BST","etzt"," Qgs","Sense","ExceptionHandler"," Chu",".getOwnProperty"," exercised","iotic"," Releases"," pinterest","olie","isoft",
" sequencing"," padre","]));\r\n","(radius",".med","ainties",".ObjectModel"," emple"," seguro","Stars"," qualitative","lemn","ự",'>").'," gx","-cert"," ASTM",
" fullname"," telemetry"," Cambodia","_ul"," Clare","CUSTOM","QC"," Uns"," HTTPS"," Parkinson","ancybox","','.","Tue",".getLast"," abi","ąd","Ast"," Editing","\
.Unity","jmp"," mats"," sharedPreferences","Captain",".pageSize"," rtl"," anmeld","RuntimeObject"," demande",'(";',"seite","-headed"," Kra"," FONT","`\\","Class\
NotFoundException",".avg","atical","Aj"," permitting","Proj","ERRQ"," creampie"," Buyer","-modules"," Sundays","|`\n"," daytime"," +("," glitch"," Operand"," to\
xins","inya","DNS"," Sas","Cake"," Nationals",".addTo"," sinking"," comprehension"," scor","agements"," tard"," marching"," MTV"," sane","CreateInfo","ắ"," en\
dIndex","	layout"," 名","SITE"," THERE"," [{'","opathic"," transmitter","/body"," pund"," Closing"," setattr"," bounded","Atlas","suming","(times","parer","yno\
m","feit"," frem","-leg"," Bras",">#"," 출력"," INSTANCE"," Couch","_hosts","likelihood",".Marker"," Masks"," cereal","utilities"," elemental"," distorted","i\
nactive","cry","WL","UPPORTED",".Throws","/schema","serie",`."',`," Benedict","-picker","iggs"," Pirate","周期"," Thema"," Southampton"," arrayWith"," Paula",
" predictor","-Ass",".userid"," peri"," exaggerated","urate","arseille"," Concent"," Pik"," @_;\n\n"," formations"," denomin",'"/>.\n',"endedor"," pancre"," amt",
" onResume","onDelete"," BCH",')("',"movement"," potassium","<!--["," memes","_SETUP","_gamma"," colorWithRed"," graves"," statutes"," aquarium"," Lamar"," xAxi\
s","WebpackPlugin","_fold",".geo"," Feet","-speaking","额","_cos"," Avec","anst"," EEPROM"," dealership"," Unternehmen",",Integer"," êtes",".`|`\n","vine"," K\
nife","_vertical",".Download"," oversized","lid"," pillar","caught"," flagged","(router","(REG"," barbecue","browse"," Fitzgerald"," пров","irie"," erste","\
elib","_PRESS"," healed"," haut",">xpath"," Wen","grunt",".Keyword","-haspopup","nw","SZ","gabe","InteractionEnabled","prech"," primo","stripe","alted","_BORDER",
"findBy","_annotation","WebSocket","Bur"," diplomacy","(td"," Simpl","detect","performance"," carbohydrates","/ioutil","------+","_sr","meeting"," |------------\
--------------------------------------------------------------\n","_Var"," rover"," casi"," Matches","qry","_BOOK"," presumed"," Mét","/items"," Credentials","\
]).\n"," Kardash","Administr"," Slovak","(',')\n"," conquest","Persist"," Drain","bij"," dov"," søger","Wonder","ASET","[min","guna","grown"," })\n\n\n","AUD",
" believer","isers","(sent","Jackson"," pais"," cudaMemcpy"," flashes","bere"," multif"," Cargo","ElementsByTagName","(epoch"," Kunden","Recognition"," SetValue",
" Sunshine","ACP",":str"," ambigu"," 한","-linear"," WOW","(custom"," isEnabled","BAT","_diag","_GUI","Heat"," assemblies"," Cette","/card"," Declare"," upheld",
" Claud","-flow"," hookup","IRQ","Father","Deletes","));//"," PTSD",");\r\r\n","egal",".arrow"," MPU","ój"," motivate"," Katherine",".frames"," thi","<Result",
".gray"," Kushner"," Cement"," Burl","Interview",`='".`,"POWER"," CDs"," [&]("," changer",">>,\n","-we"," CLK"," Adri"," cil","=X"," sendo"," Celsius","blocked",
"OutOfBounds",".!","oproject","andes","editing"," pumped","();}\n","ি","_EVENTS"," Friedman"," >/"," ****************************************"," temptation","\
 Ipsum"," Ces"," noticing","_ele","Accent"," Nvidia"," amusement"," introductory","	retval"," lil","irim","enqueue","-history"," counselor","TRANSFER","_Vector",
"categoryId","pery","FILTER","(remote"," separat"," Embedded"," Bacon","terraform"," respectable","icha","aic","+'\\"," stray","ений"," Auditor","enticator",
" cloak"," UNKNOWN"," Amen","vox","astreet","...]"," `%","-property"," Qualcomm","edited"," discreet","-Muslim",".recipe"," vandal"," uży","senha",",is"," Pomp\
e"," Knicks","()',","(tb"," HID"," pew"," carrots"," policym",".li"," twentieth","_prompt","scenario",".JFrame"," MQTT"," Individuals","toMatchSnapshot","ística\
s",'"D'," fod"," richt"," Zar"," resurrection"," militar"," Managers","_GRID","nonnull","BERT","Outputs","    \n\n\n"," predecessors"," isSelected"," cybersecur\
ity","写",".mc","Qui"," alleging"," tic","Manufacturer"," Enhanced"," Biz"," readOnly","ôn"," lumber","aed"," rains","provide","Late"," pedestrians","jav","Ac\
tivation","'Brien"," vacancy","//-"," bladder"," agile"," steals"," registrar"," electorate","Government",`']="`,"albums","election","abl"," Orient"," pirates",
" looph","	reader"," último"," Petro"," страниц"," samp","inverse",".gradle"," Dont","xon"," cread","ertility","rgctx"," política","ValueChanged","ApiR\
esponse","combo"," UX"," daha","'an","-my","“My","pee","latlong","\\Base",".wik"," POT"," punctuation","qus","inyin","=min"," nucleus"," concessions",".averag\
e","userinfo"," tablespoon"," Neighborhood","(Throwable",">v","ovy","XXXXXXXX","isti"," bart",[239,187,191,10],"Encrypt","=end"," incur"," pertinent","_MINOR",'\
)">\n',"chief"," vd","(`\n","urgy","abyrinth"," Shapes"," vagy",".dds","memcmp","	It","semester"," Emit"," insan"," brushed","_FATAL",'"errors'," disruptive","%\
n"," compositions"," bacheca"," disagreement","Protect","LIKE",".FileNotFoundException"," weitere"," Monaco","_<?"," modeled","steel","eenth"," []).","(regex","\
enie",".Flush",".popup"," Overs",".Debugger",">`;\n","nite",".quote"," cog"," wakes"," Wrestling","Intro"," serde"," reusable"," Compound","ImplOptions","	Item",
" numOf"," CHR"," Bolton","PLUS","bounding","(++",' ",";\n'," Guests"," deprived"," melody","ZIP",">>()"," conceded","_die"," joystick"," anatomy"," ToolStrip",
" Enough",'"*',"intosh","habi"," Syracuse"," Increased","Mus",".patient"," increments"," PIX"," booty",".private","ertoire"," cutter"," bekan"," drawers","_ALIA\
S","Animating","_answers",".attack","writers"," gaan","ikon","	controller"," facade",[147,229,144,141],",status",".fe"," postponed"," Fonts"," Benchmark","ident\
al"," chilling"," Kiev"," brushes","-wheel"," Hire","(proc"," chemotherapy"," быть"," Nolan","(ierr"," Jude","-Aug","umnos","conversation"," BehaviorSubject",
"baugh"," guitarist",".offer"," accuse","pard","reff",".React"," uchar"," offsetof","$status","/email",".connected","/+","@qq","aravel"," fv",".Persistent","ens\
tein","...]\n\n",".gridView"," JOB","-'.$",".layoutControl"," carg"," Kot","_equals"," withdrew","ATEST","-buttons","	UPROPERTY"," UIGraphics"," Publications","\
 INTERN"," ethanol","änger","SEND","	slot","ления"," paso","_extended","orthand","(sheet"," procedural"," kidnapping","//----------------","[msg","Occurre\
d","Alice"," CAST"," kata","注册","cheap","icity"," readiness","********************************************************************************"," SYN"," Mag\
gie","rica"," yi"," Twe","ignon","anden"," jquery"," startY"," avenue","Anth","_caption"," Rows","¯¯¯¯","sequences","иф",'("/")\n',"crate"," Saga","Jud","\
 facets","_scaled","Ruby"," PQ"," crus","Iran",".squeeze","	fd"," perce"," datap","^^^^","_SCOPE"," Salmon"," taille"," Valor","AGEMENT","Rp"," Guardians"," rea\
dFile"," negro"," obra",".Parcel","CACHE","retched","crm","qrst","oufl","회",".nom","ssid"," safest",".Errors","_png","ConverterFactory","<Self"," separates","\
_jButton"," misuse","exceptions",' [{"'," PAD","签","kHz","=en"," hàng","HZ"," Xavier","{id"," staircase","textfield","/docker","(tableName"," telecommunicati\
ons","onso","ocl","Parents","/parser","-drop","(styles","_modifier","RequestId",".brand"," Coins"," kunt",".Gr"," HISTORY","(drop","Brad"," seksi","_sdk"," insp\
ected","predicate",".fi","GOR"," cocoa"," IQueryable","---</"," dernier"," UserDefaults","_TS"," eos"," blender"," louder","Spanish","liner","\\widgets"," schem\
as","_CAPTURE",".micro","キ",[32,240,159,145]," ander","altung"," =='"," enforcing"," Exist","uvw","irtschaft"," Greatest"," Mosul","_po"," simmer"," progresse\
d"," rotary"," nto","Noise"," chased"," instincts","PublicKey"," snapshots"," Superv",".mac"," Bibli","...)\n\n","	old","KEN"," Clim"," ProgressDialog","licants",
"_slide","+h"," empowered","Injector"," influenza"," planetary","Williams"," mond","enan",".randomUUID","(Position"," hombres"," insecure"," verbs","_rectangle",
"INSTALL"," ParseException","_TA","$field",".ImageIcon"," Gujarat","-lived","_some"," clipping",".getComponent",".closest",".live"," incid","\r\n		\r\n"," produ\
tos","_music","SqlConnection"," Prediction"," XT","-notes"," Jewelry","remen","(reason","Snap","AffineTransform","angelog"," dictate"," zosta","BarController","\
/shop","eid","-sw","Courses","fontWeight"," Hoffman","_Num","KR"," Willie","arkan","-scal"," audition",".disc"," twists"," depicts"," banyak"," Kits"," Hezbolla\
h","north"," GRE","ög","quoi","-threatening"," worms"," PN"," sexdate"," monuments","MMC","bots"," SDLK","death"," pits","_choices","(solution"," proclaimed","\
 Qing"," sscanf","strategy","deaux"," Fischer","_IV"," inward","DatePicker"," sewer"," europ"," homelessness",".SpringBootApplication"," SpaceX"," informing"," \
'!"," plaster","Initialization",".beta"," Persons","uggling"," shampoo"," Jeh"," serr"," maxSize"," stitches","[path",".ret"," Pret","Neil","Converted"," Mazda",
"POSIT","Toolkit"," README","CustomAttributes","archivo",".Paint","getObject","IQ",".WebDriver"," antibody"," Lima","incorrect","Fraction"," Deadline","sendMess\
age",".Offset","edio"," א"," smoothing",".bo"," CENT","elastic",".charCodeAt","RefreshLayout","AGED",");\\\n"," [])\n\n"," taps","DV","―"," Coy"," outweigh",
"'gc","\\Exceptions"," Grammar"," Guatemala"," Guru"," tej"," friendships"," coping","(updated","_dx","Anal","-May"," matchmaking"," junto","PACKAGE"," rents","\
 自","cakes","。',\n","rending","_Framework","-)","(upload"," oportun"," causa"," prolific","RowCount"," nackte"," Soy","Shutdown",[232,136],"_EXPI"," Harbour",
" tore","\\Message","/U","OMBRE",".segment"," comed","roman"," según","Sigma"," skiing"," Terrain"," benchmarks"," Attention"," }*/\n\n"," geil"," cartoons"," \
attribution"," rotor","enha"," γ"," traj"," công"," shakes"," Clemson"," brutality"," ;\r\n\r\n"," eighteen"," Awareness","(rest"," violin","_ROUTE",".FieldNa\
me"," Ade","izia"," Helm"," tying"," ProgressBar","autor"," london","&w","goo","ISTRY","/Create"," USING"," GX"," EFFECT","Fcn"," Encryption","CED","fine","-arr\
ay"," pushViewController","@$","Uploaded","-write",".getPage","_estado","ANTLR"," ViewData"," ${("," almond"," Logical"," shooters"," 제"," puff"," uncomment",
" customizable","ăr","Directive","	idx","Challenge"," summarize"," Avg",".UserID",".dispatchEvent"," cooker"," connectionString"," shrinking","jad"," Themes","\
andatory"," dubious"," cep","spinner"," subreddit"," iii","/cache","defer"," substituted"," gunman","cling",[32,236,176],"(ctrl","OrderId","_eng"," filmmakers",
" forwarding"," stranded"," Lean"," 만","(Unit"," didSet","lake","grounds","因"," unregister"," minha"," Vegan","	iVar","-------------------------------------\
---------------------------------\n","ottle","IPC"," pragma"," IID","_Min",'%;">\n',"_ram","drivers"," Chick"," clr","_BUFF"," выб","Merc","juven"," shim","ы\
х"," theoretically","/forum"," spiders"," goose"," Photon"," proficiency"," Clerk","_fig","Concern","(cost"," redd",".environment","Crop"," ≥","yectos",".Bat\
chNorm","-comp","$image"," Nikon"," dmg","[::-","PLL","uncios","focused"," tuo"," hvordan"," attained"," protector"," Kant"," shores"," Ethan","_school"," neatl\
y",".Shapes"," Nem","hcp",".'/'.$"," México","structuring"," lakh"," adresse","','#"," Haskell","_ENGINE"," repent"," cuck",".FIELD"," Ske","@@@@","Hits"," imp\
lants"," Constitutional"," PHPUnit"," toilets",".album","下载","	setState",'("----------------',".Amount","ecture"," Thousands","Neither"," presets"," Assume",
"(factory"," lick"," goalkeeper","<State","-security","_ie","esktop"," Lv"," Symphony",".samples"," hypertension","łu",".just","Mensaje","!=-","<TKey"," spying",
",date","organized","          \r\n","(cuda","_Metadata","ubishi","-Benz","_Ass"," ElseIf"," lesions"," Preston","Technical"," platinum","/pi","Indexes"," parap\
h"," overthrow","ipated","ontology"," demographics"," cane"," profitability"," establishments","]&",":absolute","entrada","Tp"," shareholder",".'_","如果","np\
j","vrir"," EXEC"," Policies"," fellowship"," CGRectGet","_recipe","_REC","unu"," robbed"," turmoil",")::",".startDate"," evacuated","-equ"," fourteen","@Spring\
BootApplication"," 数据","nants","thren","Sony","DFS","-cigaret"," aggravated"," nederland"," Fuj","uces","/use","ummer","(STD","간","*>&",".percent","iants",
" Ct","VAS","_THEME"," sniper","_EL","-workers","Snow"," Aura","iego"," Glob","NamedQuery","_BG"," LiveData"," SendMessage"," respondsToSelector","encers","inst\
ructions","(It","命周期"," Gomez","charges",".GeneratedValue"," Macron","(PORT"," Processes",".onResume"," fie","Builders",")get","_wallet"," canc"," Mobilit\
y"," alarms","rosis","amaño"," pis"," ・","Sha"," confessed","(INFO","(','","_Server"," blasted"," Farmers","ruz","ckeditor","_IMPLEMENT"," motto"," CARE"," y\
dk","Bone"," además",'+"/"+',"PropTypes","_SZ",".paint",".pixel"," MessageType"," tweaks","`.\n\n","Verification","neck","berra"," mindful","Surv"," :-\n"," an\
yways"," Admission","accessible","FlatButton",` "'");
`," haha","ToPoint"," burgers","getState","\\Helper"," FUNCT"," ELEMENT"," CERT"," ACCOUNT","charging","_candidate","_recent"," Instructor"," drunken","YSQL","o\
rative",'":""'," tagName","_NEG"," qp"," Undefined"," grease","	  	"," eagerly","TexParameteri","distributed","Administrator","Distribution"," Decomp"," Transfo\
rmer",".btnSave"," Gos","(Enum","cairo","-ci","/report"," Poster","_dependency"," exploits","setFlash"," xt"," jewellery"," dai","_RAM"," berries"," granny","Fa\
tal","éal","-most",".VisualBasic"," Pend","bei","jak",";*/\n","Boy",">Select","indrical","Technology"," Allison","datatype","'clock"," kost"," bajo",".Country",
"Zend",".wrapper",[224,189]," Filipino","ocre","SSH"," SAMPLE","_initialized",");?>\n"," pornost","esan"," Cutting"," mixes","_again"," formulario","[V"," telef\
ono","/us"," loadData",".references"," mapView",'+"_'," SQLiteDatabase","iton","ColumnType"," Everton",".Results","/not"," getFile","heritance"," getHeight","$u\
sername","withdraw","_);\r\n",".ut"," QApplication","urnal","-download","burger","preci"," Thankfully",".EVENT"," greatness"," loosely"," mash"," gehen","_ant",
" impending",".isPresent"," stains","IMS",".backends"," irrigation"," Tat","/tests"," Kingston",".translatesAutoresizingMaskIntoConstraints"," vomiting","-requi\
red"," blaze"," Stafford","RID","/fwlink"," kale","sold","(progress","(chart"," cyst"," diligence","/mp"," clergy"," BrowserRouter"," APK"," CONTACT","BarItem",
"-Disposition"," Motorola","_sal"," Wooden"," THEY"," commentators"," commercials","=model",'."),\n'," Plugins","dain","headed"," Coordinates","Jane"," Preferre\
d"," podemos",".isBlank"," Stap"," wsp"," COLL","_bid"," probes","uania","(sym"," cuerpo"," manipulating"," amazingly",".DAY","umptech","acobian","Terminate"," \
stationed","SetBranch","Screenshot","esthesia"," walker","#from","coordinate","_interest"," helpless","	pub","nga","_Ex"," nw"," textual"," plugs"," minion","ma\
res","<>\n","ACA","CompanyName","(ec"," Landscape","_PROVIDER","cw",[148,132],"AccountId","$:"," Personally","propertyName"," Kub","'i"," Giul"," prioritize","F\
ORMANCE"," Parade",")\\\n","stdbool"," alertDialog"," Leh",".catalog"," webinar"," importer","projectId","TYPO","__\r\n","GW","summer"," sinister",".failed"," b\
esoin","isman","DEST"," nhập"," można","_instr"," paved"," prefixes"," rampant"," yAxis"," 注","_middle"," scholarly"," prostitutes"," morale",".permissions",
".getList"," rejecting"," looping"," Specifications"," immensely"," Median","(chain"," clich","/flutter","acf",".urlopen","utterstock"," spectra"," admir","/max",
".Emit","(weights","ię","Installing","Ju"," Fell"," FRE",".den"," BigInt",'">@'," *);\n\n"," Biological"," patented",".pagination",".roll"," Dul"," desarrollo",
"Regardless",[152,236,157,180]," robe","Не"," Boyd","/************************","receipt"," Assigned","attendance","-choice","etsy","_else",",next","_existing",
" ''),\n"," libertin","traits","atte","Comparable"," Cov"," Adoles",",the"," Loaded","|r","=index"," Gast"," injector","	stop","-google"," fetal"," allo","yleft",
"getParameter","”—","_sector",".Utility","oscope",".ease"," Magnetic","ArrayOf"," fearful"," Infer"," Fuk","Johnson","$array"," sais","_contr","Descri"," De\
tailed","_leave","_ROT"," näch"," kami","DCALL",":eq"," monk","_objs","(Service","finance"," podem","_restore"," decorators"," advising"," пар",".perm"," Ha\
i"," fk","unteers"," RTWF","_ix","ACS"," breakout","direccion"," Sunset","_fx","olkata","-radio","Het",".utilities","_basis","(kind"," Conc","Thumb"," Miche","d\
elivr"," gute"," FilePath"," Tribe",'\\")',"_cuda","Difference"," Monsters"," setType",".ContentType"," dum","Envelope","agt"," unload","_checker"," resto","_pe\
ople","Prices","Profiles","()\\","FUN",' "#"'," Patterns"," SPD","_ROWS","Orig","blade"," lé","%i","+++","Lifecycle","---------------\n","Tar","ThanOr","&q"," \
criticisms","-ph","ElementException","_guest",[32,235,182],"_As"," Carry","_BIG","akeup","_retry"," nécess"," MISS","isu"," Spiritual","_$_"," reflections","<t",
" função"," monarch"," Patel","_voltage"," rainy","court"," ultrasound","iOS","_ALWAYS","Wo","_BLEND","oksen"," traveler"," dataTable","setCurrent","Workflow",
".yellow","])-","ABSPATH","_iteration","др"," ubic"," meats","/em"," Disorder"," enviar","SEO"," heavens","_stub"," adress"," Trie"," Lindsay","lei"," plata",
".setting"," elek"," (${","Automatic"," downstairs","PIX","icional","abal","-storage","ichier"," Alphabet",",label","@\n"," intestinal"," vara",".ma"," progn","\
 nephew","Timing","classname"," locom"," Samantha"," Accordingly"," XCTestCase"," Plains"," Lenin","nop"," Tyson"," renal","oine","(TestCase"," Lomb","Bang"," v\
olum","_gender"," lut",[32,239,188],"Configurer"," strokeWidth",".HttpServlet","|x",".JScrollPane"," consort",".bumptech","tridges"," beneficiary","=require","r\
enc"," OU","entario"," urges","—not","Campaign","dre"," Riverside","	tb"," outputFile"," abst"," structs"," rval",'\\">"'," acquisitions","BLACK"," trunc"," a\
nnotated","setUp","TOKEN"," Coca","Disappear",":value"," aided","ttl","lux"," acuerdo"," Finger",".Geometry","]');\n",".gf","TXT"," Scotia","avra"," vip"," whop\
ping","-girl"," cursed","][-"," circulated","uncture","orman"," mAdapter"," —\n\n","FileManager","(iParam","ImageButton","DAQ","Armor"," spat",".jsdelivr"," m\
isog",".ecore","']}\n","imports"," dinosaur","-Free"," annon"," tribunal","Ya",".guid","mostly","====\n"," imagem","Suit","kas"," Channels","Budget"," Divide","\
jem"," Gri"," indicative","\\Factory",".repositories"," AMP",".snp"," aç",'"k'," µ","decoded","_arc","-Clause"," Adj"," newArray","(GET"," latin"," wz",":uint",
"别",'"..',"Connecting","ennon","并"," Ses"," belongings","+'&","	settings","INV"," pé"," adulthood","amble","_masks","-resolution","rats"," 클"," vog"," Sh\
o"," Covenant"," reminding","ornado","iad","异","Creative"," STYLE"," anomaly","\\Application"," manifestation"," Nano","MapView","ideal","achinery"," Vaugh","\
printer","Verdana","/component"," addChild"," learner"," decrypted"," tighter","束"," jej"," .\n\n\n\n"," Lobby","lep","änn","leigh","/routes"," canopy"," Fis\
cal",':;"'," burdens","/full"," CSR",".SharedPreferences","/tree"," droit","Implement","GetCurrent","(push","$x","яз","ACITY","==========\n","jc","_href",".ge\
tRoot"," KD","(ls","[cnt"," dall","(bp"," EW","KeyEvent","lobe"," htmlentities"," falta"," valves"," sizing","Porn"," showError"," Frid"," Ç",".randn"," tantr",
" sax","urovision","theon","_RCC","xFD","InitStruct"," canned"," quantidade",".WARNING"," Britt","-register","actively"," Natalie","み"," CONNECT","zek"," mill\
ones","]int"," ',',"," prin",'":[-'," //."," intimidating","razione",".ibm"," Jakarta","мер"," loadChildren","_UPLOAD"," Weeks"," getText",[32,240,159,146],"\
 ]]\n"," Costs","ęp","payments",".Movie","lh",[180,136],"_certificate","=q","libraries"," Aer","auss","	fail","OUNDS","sendKeys"," scams","warts","Hist"," Esse\
x"," fury"," titre"," Copenhagen"," predefined","scp","serrat",".ensure","ilee","Merit","_UNLOCK"," Correction","Normalization"," 修改"," stool"," 删除","Sh\
ortcut","chosen"," bully"," función","ール"," 生命周期",".alias",">Total"," STEM","peng","caler","perfect"," bonding","Phones"," pulp","부","IEWS"," Dee\
r","_LCD"," Concord","Wizard"," ofrec"," Emerald","teness","navigator","Theory"," guardar"," fulfil"," Unauthorized"," Bout","	host"," Rib","(ft","Docs",".getBo\
dy","心"," Rivera"," waving"," perfil","BoundingClientRect",".fa","paged"," Affiliate"," prolet","}->{","(scores"," vitae","{Name","scheduler","_SAN"," Nec"," \
Beef","_tc","LIN"," EventType"," BufferedWriter"," softer"," Voting"," GestureDetector"," unseen"," SCO"," elo","combine","_makeConstraints"," undergone"," Offi\
cials",",opt"," layered","IÓN"," bankers"," segregation"," russian"," ventana","getKey","Santa",".ToolStripSeparator"," Aeros",".putInt"," informs","_bill","름",
".setMax"," }>\n"," IPS"," Alic",'"}\n\n'," usher"," Nguyen"," absolut"," guarded"," Rebel"," Zw"," Annunci"," prá","abcdefghijkl"," Verified","[ix"," tiers","\
ât",'.")\r\n',"iju","living","GPS",".TestTools","SizePolicy"," massages","assertInstanceOf"," possível"," busc"," Judaism"," indispensable"," Mostly","ITA"," \
getContent","BrowserRouter","-counter"," obten"," />);\n","ил","headline","(home","alice","ldre","_Module","Companies","NPC"," torso",".cons","	address","_pur\
chase"," Bard","gst","-animation","_paid",".special"," delim"," takeover","(hand","enuine","-grey"," ABI","SessionFactory","installer","_DISTANCE"," Favorites",
[160,128],"'>{"," Laurent","чет"," stripslashes"," estaba","&t",".pan"," PARTY"," Bali","csi","(memory"," Todos"," SOAP","agnet","	before","OptionsResolver",
"iben"," من"," additive"," Melee"," Manitoba"," Percentage","=(-",".kill"," lx","anca"," fotograf"," blanc"," Residents","pink","HBoxLayout",".union"," HY"," \
contentView","-fat","	has","료"," whipped","vendors","ubre","ITHER",".functional"," вер","Canceled","-cn","InOut",".RowStyles"," trata"," Indoor","-fashione\
d"," Booth",".LabelControl"," pope"," Carnegie","nergie"," BX",'。",\n'," Webster","	div","Narr"," conjug","kid"," moderation"," amy"," Solve","VIC"," EZ","ill\
ac"," Cipher"," Accepted","LABEL"," wrath"," minValue"," każ"," Daughter",").^","(dc"," resolves","scss","abouts","ultipartFile"," feats"," laundering"," compa\
ñ"," seguridad"," hobbies","-facing",'"value',"getImage","SqlServer"," withStyles",">Date"," Exped","$json","链"," ACTIONS","Sensitive","blast"," öff","fte",
"CTSTR"," LogLevel","contracts",".djang",'">\r\r\n',"ETYPE"," objc","_SOUND","_spacing","_classifier"," roc","Classic"," 보","_inverse","-acre"," FIL"," DVDs",
" swallowed","villa"," Replies","Firebase"," physique","	that"," Resize",">>>>>>>","Nearly",".artist","-{","?>\r\n\r\n",".lr",".ir","([$","ianne","	ob",",'%"," \
knex"," corro"," Owens","=nil","lays","apg","Ö","ENO","Henry","Justin","electric"," Nordic","指"," excludes","European"," tents","(StringUtils","(peer","ystor\
e","Pocket","fuel","etus"," Marin","рук","评"," Pens"," inefficient"," eternity",".'&"," Packages"," AppConfig"," multid","culo"," borrowers"," Debbie"," fr\
onts","JJ",' "../../../../',' "+\n',"================================================================================"," Gavin"," mish","║","_ATTACK","Indepen\
d",[224,175,141,224,174],"áf","gars"," Participation","Verbose","Spr","Svg","(ValueError"," reconcile","	DBG","meet"," LoginPage","-unused"," jong"," ancora","\
 أ",">Z","=w"," Reno","vie","otionEvent"," ListTile","_Runtime"," uphold"," Obtain","provided"," DatePicker"," CGI"," BlackBerry","acho"," Isaiah","整"," Abdu\
llah"," upp"," urlpatterns","	sizeof"," pissed"," preferredStyle","APPER"," VB"," Teresa","ognito","EMY"," elegance"," Clayton","ativos"," Analog"," gaussian","\
 Hibernate","[]["," sweetness"," Nielsen"," Duterte","(sel",",+"," extraordin","flake","[Double","///\r\n"," muchas"," Broadcasting","Association","exercise",".\
Relative"," ubiquitous","SBATCH","ına","-food"," crystall","уб"," '~"," Б"," dunk"," zi"," Mug"," deception"," Emacs","\n    \n    \n"," được"," Wolves",
"amenti"," ')[","formats","Recv","Detailed","(HWND","_trial","agrant","Om","conscious"," osp","qué"," gon"," mereka","arendra","Mine",".linkedin"," fifo",".mon\
itor"," rune","mnop"," speculate","egl"," vascular",".tech"," magma"," lest","umann"," DriverManager"," ort"," lingering"," ostream"," sparkling",".connector","\
 tails"," kernels","USERNAME","	cc"," onSelect","/MPL","tape",".djangoproject","Gene","’in","/filter","-envelope"," applause"," registros"," Cory","offline","\
-shot","lesc","otent"," numerator",".effect","placements"," AFC",".Sequence"," ----------------------------------------------------------------------------\n","\
ynthia"," Griffith","elman","setDescription"," Nights",".orders"," `,\n"," Salad","jiang"," recur"," STATIC","-sponsored","ylene",",email","__))",')").',"CELL",
"amment","LAY",",std",".pref",".Cor","redo"," Fucked"," russ"," establishes","nvarchar",".GetFileName"," pemb"," Saud","_packets",".invoice",".getTotal","HomeCo\
ntroller"," tö","agher",".ent",".AbsoluteConstraints"," genus"," Babylon"," ../../"," Midnight"," wg"," dancer","-imm","dire","hazi","certificate"," mData"," c\
ured","svn",'"B',"ibre"," drafts","Capital"," concise"," Peach"," |\\"," ppm","_contains","Autor","AutoSize","_lb"," solemn"," fingert"," Indicator"," Sv","Park",
"$type","_MISS","annual","Paid","masters"," WD"," vuel"," ejac","	glut"," unfinished","esteem","groupBox","Removing"," einige"," Scripts","getto",".HandleFunc",
'"]),'," disadvantages","-front",">p","setOnClickListener"," landlords"," Mü"," preprocessing",")}>","-context",",bool","QUIT",' ")");\n'," Websites"," Charlot\
tesville","Latch",".directive"," Huffington","_dirty","expiration"," TPM"," edx"," WebDriverWait"," admired"," listens"," Vil","different"," livelihood"," Warcr\
aft"," posicion"," impeachment","Jay"," positives"," junge"," SMB","/includes","('../../../","ArgumentNullException","descricao","ABCDE","-AA"," invaded"," amer\
ica","uede"," Phaser"," scorer"," discouraged","thin"," abdomen"," IPP"," Hampton","/Delete","[src","CString"," Nun"," epith","※",".tables"," Hein"," whirl","\
 clarification"," wedge"," här"," Tina"," thwart"," Costume","ionage","Cod","_acl"," resh"," Mercy"," Dixon"," desarroll","Virgin","**)&"," Lenovo"," erased","\
entions"," slipping","四"," craving","plants"," gettext"," massively"," Rename",".hero","セ"," tomar"," COST"," Practices",".MediaType"," Funding","Fine","ige\
ria","Unc"," swapping",">'.\n","interp","artifact"," Bags",".viewModel","quoted","	Long","_SCORE"," savvy","nelle","klä","Counts","گ","FieldType","okable"," R\
TL","#index"," %{"," arist",".GetMapping","(AdapterView",'="")\n'," disin"," TouchableOpacity"," MOZ"," Dunn","Capability","akhstan","UIViewController","(sockfd",
" Jacques","=tk","arParams","conda"," advocated"," penetrate","JECTION"," 반"," FIND"," earns","appen",[234,177]," throughput"," pensions"," fuss","HTTPRequest",
"nuts","ocht","-established"," ALIGN"," jspb","Disp","_embeddings"," rept"," Yorker","òng"," journeys"," Approval","	SELECT","(Graph","ми"," dolls"," sexist",
" pans"," mpl"," operative"," Torrent","YM"," Passion","断",".compiler","	CString","=color","orianCalendar"," Knock"," hailed","/state"," setuptools"," Mare","\
 synchronize"," Swipe"," gamble",",'']]],\n"," defective","_OBJC"," denim"," tad"," Kimber"," neurological","ências","	cb",".setPassword"," Pleasant"," Phi","-\
tags"," contag"," Coral"," distract","itizer"," sunrise","setId"," Chennai"," Ogre","_HISTORY","PRESSION","_SUFFIX","duplicate",".authService"," spaced"," Benga\
ls","Solver"," bureaucracy","_hits"," тип"," cé"," disgrace","角","isOpen","Chem","_license","_hostname","_BREAK"," fiery",":D","/linux","Titulo","Radians",
"izons","Ram","odian","iangle"," ninja","Everybody",'(">'," także"," groundbreaking"," dirig","HTMLElement"," Uncomment","chein"," 生命周期函数",'%"\n',"\
 tipos","CharCode"," Producto","fait","'l","-thumbnail","usu","_formula",".TOP",".buy"," mieux","Century","pei"," tbsp","-Pacific","ogi"," fatto"," fantast"," S\
ALE",".ads"," pillars","_trip"," tua"," apellido",".setCellValue"," ((_"," Nina","<c","inium","dfunding","-working"," Estados"," Mali","<f","urances","pagina","\
_PK"," unarmed","oggled","Candidate","Rather"," franchises"," covenant","ª","ippines","Gun","-feira"," lineage","_GRANTED","genres",".Elapsed"," largo","Л","-\
ready","_processed","langs","úmeros","fq","/npm","_srv"," attendant","ivid","evice","ABI","(binary","_VALIDATE"," addItem","_coef","aleb","ographically","Borde\
rColor"," assay"," catchError"," Chrysler","ogh"," keyValue","decision","-offs"," liegt","(DataType"," iris"," eup","riger","onica"," ropes"," narrowly"," Quadr",
" epub","estinal","-turn"," langs","监听页面"," quello",",args","igate"," Seems"," forte","CLI","_LOADING",".Rule"," youths","(xx"," Assuming","aghetti",")\n\
\n\n\n\n"," onOptionsItemSelected","Occup"," detrimental"," innate"," Barrel","uencia"," onBlur"," libs","[last"," cpf",".Timeout","estation"," wiel"," utilizar",
" disguise"," Dum","OCI","ONGO"," (?,"," Patio","VertexArray",".authorization","roz"," Hos",".Space"," Virus","(keyword","TOCOL","_CONTROLLER"," Blocked"," Chop",
"wię","\\Routing","/package"," persuaded","beits","LCD"," muc","_FORWARD"," outlaw"," zaw","_vehicle"," Jensen",".Green"," /////","IRCLE","-business",".Hidden",
" konnte","pq"," parece"," landscaping"," Decoration"," GRA","_profiles"," Flem","CLICK"," FAILURE"," ions","_Timer",".Does"," bouncing","uppy","ulis","/ag"," G\
arn"," hud"," responder"," strchr"," choke"," stash","_checksum"," stamped","@GetMapping",".ByteArray"," Dys","aternity","(rb"," editText"," erection"," cess","\
_every","_gateway",` '".`," staffing"," invoices","inicio","}],\n",",var","ycin"," Dion"," %%\n","',(","-span"," thành"," borne"," Kathleen","连接","_cube","\
 informações","nger","/File"," dara"," mL","******\n"," markings","bbe"," recurrent"," Ranking","_integral","]>\n"," unanimously"," diplomats"," IOS",';"><?',
" Matte"," Raleigh"," Improve","existent"," faker"," Highland","stem","-ms","ListOf",".Listener","(wait","_RST","Una"," occupational","-memory"," Surf"," brute",
"_Element","dddd"," Decre",".psi","-devel"," OnTriggerEnter","ToDelete"," herald"," sociales"," boosted",".Itoa",'*"'," antidepress"," Maver","__))\n","(Duratio\
n","estate","brate","Cla"," 上","되","rière","breaker","_leg","}elseif","_funcs","uí",".pageY","creature"," cannabin"," Astro","locals"," LAS","_conversion",
" CRUD",".skill"," strategist",".pol","(segment"," pee",'}");\n\n',".preview","Jam"," hefty","ivating","GridColumn"," cudd"," injections"," NIL","-olds","flatio\
n"," Leafs"," spherical"," fallout","aminer"," ::=",".pointer","-Mart"," matte"," coquine"," discontinued"," REGION",".RightToLeft"," squeezed","_POINTS","besto\
s","-lasting","(utils","<Base"," pardon","Stride","cdr"," narrator","volution"," userInput","_contacts","(enemy"," Chambers","ziel"," blockSize","AnimationsModu\
le"," immersive"," outing","uestos","Tween"," kep"," résult"," Bollywood","DLL"," Surely",".RowStyle","(tm","_generation"," Stir"," dataSnapshot","church"," co\
nfidentiality","_suspend","vip"," Kathy","ウ"," violently","pets"," messed"," textbooks","        			","消息"," Laravel"," Arcade"," enth"," benign","_DROP",
"-enable","”).","uvwxyz","_listing"," NIC","さい",'(".",',"-rounded","-paced","patrick","Sele",".getFirst",".EXIT","eterminate","Gram","//******************\
**********************************************************",".external"," wrongdoing"," Elm"," sank","Teen"," Thomson","prior","jeta"," ADS"," Persistence"," Fo\
lk",'{\\"',"bond","_SPECIAL","_LAT","oneksi"," motherboard"," shear","FullScreen","*K","(Blueprint","MethodInfo","Become"," hail"," Dob"," generosity",' ?";\n',
" whiskey"," thinner"," Cp"," intersections","Crit","raisal","reffen","Whenever"," commenced","Transformation","/write",'="""',"(ld"," norsk","AMENT",".sharedIn\
stance","_house"," glEnable","软"," nao"," deposition"," dinosaurs"," timeStamp","__);\n\n",".Ribbon"," Lindsey",":user"," À","_forms","minating"," Oliv"," dé\
but","barcode","similar"," plateau"," indem","Realm"," fertilizer"," cape"," champagne"," selfie"," plainly"," catastrophe"," betrayed","versible","UpdateTime",
".OutputStream","biased","bounce"," Sporting","Coordinator","developers"," tracer"," mustard","SQ","_terminal"," cooled"," avoidance","Logical"," yell","_routes",
" artery"," Bearings",".mvp",".GUI","UIScreen","ymm","itä",'()["'," Azerbai"," conditioner"," wag"," scalp","vincial","owler",".');\n\n","BLUE"," §§","Boston",
" LinkedHashMap","Documentation",".Lerp"," denne"," hesitation"," Celebrity"," Hyde"," commanding","acellular"," pavement"," Hammond","assic","PLUGIN"," revoked",
"Documento",".photos"," Willow"," Viking"," upfront"," Lifetime"," %[","Dream","头"," accelerator","Persona","_topics","）、"," (_."," sécur"," Kw","_cash",
" soothing"," Lovely"," Hers","elon","LICENSE","_cached",".sha","RFC",".FileInputStream","-Al"," userList"," när","Hillary"," pago",".Plugin"," Cove","_yaml","\
_rsp","'post","-duration"," sentido"," minHeight"," turret","-energy",[32,231,137],"руг","oteca","_qual","Selective"," BELOW","	admin"," }},\n","'user","SVG",
" culo","(World","-binding","nbr"," Sends"," supremacy"," skating"," creek"," accusation","apgolly",".IDENTITY"," mandated"," gown"," widths"," LSU","/version",
" Readers"," Ronaldo"," baff"," `;\n","GLISH","(dot"," Operators",".SceneManagement","merc","_reports","-centric"," Ceiling","={!","mony"," ADDRESS","对象","M\
atching"," unk"," keyCode"," '/')",")data"," Volunteer"," laz"," Guang"," Candidates","Ensure","iage","succ","Certain"," leftover","inin","-elements","pike"," s\
lideshow",".toolStripSeparator",".phase"," entertained"," Carrie"," Mohammad",".logged"," scrollTop"," Abbey","imony","(resultSet"," adhesive","_DAMAGE"," ioctl",
"brown","INST",".Clone"," looming","Deserialize"," luz","qrstuvwxyz",".ident","Heavy"," dio","是否"," Furn","邮","zimmer","ード","speaker"," Ged"," unident\
ified","InterfaceOrientation"," Survivor","deen"," Borg","toDouble","_bw"," publishes","_ALERT","angs","ieres"," hei"," IConfiguration"," constituted","WATCH","\
privation"," Granite",".TextAlignment","_kw",';",\n',"cot"," Newark","roach",")obj","Compilation","CategoryId",".setUser","ivy"," Imaging","ighted"," wget"," mo\
uths",".lin"," RadioButton",".Cmd","sse"," meshes"," Sole",".records"," antis","(mon"," число",[130,173]," 있는","AllArgsConstructor"," surreal"," Marrie\
d"," xpath","\\f","Bring"," yahoo"," Etsy","_daily"," throwable"," Plasma","/Public","imizeBox"," ves"," trom","_rhs","-alpha"," Arbor","))-","Fish","feeds"," c\
alf"," Sergeant","(enum"," Ramsey"," Identify",".initState"," fluctuations","_ATTRIBUTES"," pwm","ESA","cpf","Simulation"," youthful"," Infantry"," glanced"," P\
roper","义"," Kraft","Cit","oops","=url","posting","declaring"," pNode","Javascript","				\n				\n",".coordinates","riet"," Sq","_CAT"," Papa","andi","////////\
////////////////////////////////////////////////////","Meeting"," 자","Imagen","érience","Aggregate",".poly"," waved"," invers","searchModel"," trolls","[leve\
l"," Lowe","ullo","(place"," NASCAR"," orbital",".story"," authoritative",".textView"," alph","_reduce"," Frames"," Brom","redi","(MethodImplOptions","macen","T\
ot"," midd","ُ"," BaseModel"," Vega",' ?>"\n'," Rigidbody",".setContentType","aaS","Baseline"," blankets","sap"," casually","Univers"," Tray"," Aires"," maxY",
"_PROPERTIES"," helmets","¦","_descr","shint","_CPP","umo","aday","(plot","enzyme"," Exceptions","_visual",":]\n\n","(targetEntity","pheres","unan"," selon","w\
il"," Rendering","KC"," constituency","SCRIBE","esy"," Fellowship","司"," futuro"," armored","liste","oras","multiply","geme","coef","ображ"," Deliver","e\
ngo",".userService","ONUS",".onreadystatechange",' "/",',"ambio","_Project","')?>"," flipping","women",".Cross"," holland"," cinematic"," whistlebl"," linguisti\
c",".Getter"," männer"," Lego"," Schumer","assessment","_chk"," recommending",".scala"," Guarantee"," @_",".AUTH"," yPos","latex"," Alberto","步","thora","ื่",
"URLException","Ghost",".Toolbar"," endian","门","stractions","FileNotFoundException"," stimulating","bservice","atório","itious"," authService","_TRANSFER","\
 redirectTo"," mensen"," SPL"," »,"," acet","_Back","क","aac"," Riot","_FB"," Za","Plate"," labelText"," врем","hton"," McA"," Appendix"," Kok"," intervi\
ewing","_spell"," Subjects"," burner","导","illian"," bumps","Passed"," Contributor","Yo","bla"," sout",".exc","Notifier","shiv",".UnitTesting","uelles","_SLEE\
P","	opts"," prescriptions"," revise","EDITOR"," années","_pkg"," Tracks","่า","=forms",".RUN"," aseg"," pá"," jes","Gre","acr","Officials","ukes","compan\
ies","\\Query"," Printable","客","_VO"," deix"," deviceId"," disturbance","nist",".iso","paralle","-describedby"," Lif"," breastfeeding"," feminists","leground",
" dame"," compulsory","MERCHANTABILITY","-results","formedURLException",":[\n","-interest"," sä"," nostalgia"," clarified"," PHOTO"," revisit"," capsules"," sh\
ines"," craftsm","subjects","           \r\n","不能为空"," Schwartz","reu"," madrid",".pending"," LIN"," unst","	mv"," vivastreet"," spoil","øj","당"," bu\
ena"," digitalWrite","subs"," UNIVERS"," Suicide","<Guid",".elem","_construct"," amidst",[32,235,143],"-esteem"," Integrity",".fml","OutOfBoundsException","-Sem\
itism","Beta","-going","Segments"," Mae"," Personality","urbation","右"," servicing"," bipolar","_STAGE",".JPG",`')}}">`,"ishly","IVERY"," Inspired",".serv","(\
datas"," divides","<Real","verture"," motivations","verte","ENCH","fds"," revolt","webtoken","instead","	opt"," Marijuana","_adc","bao","[SerializeField"," graf\
fiti","-aos","emiah"," fís"," ethic","'all",":key","들"," restricting"," XHTML","ereo","undos","	endif","[:,:,"," stehen","akhir"," juices","dataSource","_mk",
".deleted","Congress","immel","Electric","aos"," Overlay"," ACLU","rnd","esses"," Luxembourg","parseFloat"," guts","classified"," defStyle"," Tcp","peating","Ch\
arts","_ur","_latest",")!\n","cation",".Getenv","(loop"," unl","_dtype","zeń","(JNIEnv",".fetchone"," sigmoid"," OLD"," Minist",[237,129]," Kö"," fractions","\
 siz","=====\n",".PrintWriter","_Address"," Audience","Como"," Bruins",".activities"," ancestry","ульт","	Return","pun"," grapes","ILog"," dijo"," Perkins",
" VMware","_authenticated","ître","overwrite"," Hd"," galaxies","achu","Href","[D"," parce","LatLng","_patterns"," SHORT"," rumours","county"," GRID"," [/"," S\
kyrim","DataGridViewTextBoxColumn"," cen"," cucumber",".INT","_CONFIRM"," ctl","perl","illos"," ACA"," Georgetown","_callable"," Crafts","/co"," inbound"," Tech\
niques","setChecked"," pname","comput","Steel"," handheld"," Alam","abstractmethod","频","INY","battle","_EVT"," ceux"," atof"," Abyss","_validator"," hairs","\
VertexAttribArray"," commons","-bind","Mui"," cosmetics"," mirac",".marker","SCALE",".Word","-ul"," Diversity"," DDS",".cwd","_xyz"," Computes","(clicked","TEMP\
LATE"," zoning"," fins"," PJ","extView","Characteristic","igators"," proclaim"," pristine"," datastore"," discourage","_nsec"," nineteenth"," celui","Jonathan",
" amph"," Crossing"," Humans"," Booker","âce","getPost"," Monter"," Flavor","MediaType",'"—'," Archae","@return","-aware","oru","-The","ampled","KF",".Temp",
" Dre","({_","polygon"," æ"," Defender","８","_),",".Unsupported","_^(","(IDC","$v"," worthless"," SEG","iliki","NoArgsConstructor"," Merch"," nop"," forgetti\
ng"," dopamine","jual","eon"," Reasons","sortBy","('-',","-sync","ecedor","KP","(coord","(Chat","\\$","estring","cef",".handleError","ید","ск"," handc","eli\
jke"," Spir"," Bucks"," QRect","SetFont",".execSQL","::\n\n"," suicidal","seeing"," cider","ProgressDialog"," molding","	trace"," emphasizes"," multiples","_PT",
"_Output","capital","Needs","_DIRECTION",".isVisible"," reste"," ovar","(shared","-compose",".backward","	rect","Amazing",".didReceiveMemoryWarning","SERVICE","\
 Injury","Brain"," ausge","(pe","//************************************************************************","orption","_MAIL","oha"," sno"," boiled","ildenafil",
" Welfare"," Quartz"," captcha"," WEST"," Maze"," graphene"," perk"," mistress",".FormStartPosition"," experimentation","*)(("," broadcasts"," removeAll","	GUI",
"像","abcdefghijklmnop"," unins","ASP","+w","mur"," dine"," arou"," escapes"," Tobacco",".named"," Patreon","_FACE","_spinner","moving","_votes","Ohio",".encod\
ing","Degrees",'"To'," prestige","osphere"," Lancaster","７"," onCancel"," HIS","Ошибка"," orchestr"," refreshed","Dating","(mu"," Jed"," Editorial","Set\
BranchAddress","CppTypeDefinition"," Bronx"," gatherings"," ''\r\n","postData"," Fram","Clipboard"," XPath","rays"," bakery"," rowCount"," lows","andWhere","_ve\
rsions"," Gunn"," weer"," contextual"," KeyCode"," Saskatchewan"," Philly"," Mouth"," doPost"," percentile"," bufferSize","(freq","$smarty","ierte","issant","_f\
ps"," intimacy","_booking"," decomposition","unicipio"," NSIndexPath"," KR"," turbine","-prom","_CART","(coords","ecom"," coward"," waypoint","-Cola"," profound\
ly"," ERP","boundary"," poorer","/example"," rencontr"," nicer",[231,129],"-chain"," EntityState"," grading","ALIGN"," Picks",".ak","-vector"," Entries"," Sergi\
o"," ********************************************************","ODB",[32,229,189]," coronary"," shaved"," aque","employer"," parch"," measurable"," bois","joini\
ng"," volcano",":M",".threshold"," Doyle","verbosity"," ►"," spouses"," resumes","Nat","zM","_Enable"," USED"," Carey","	fp","Patrick"," Osw","Possible",".lea\
ding","ahrung","♪\n\n","									 ","。「",".addEdge"," ecx","'LBL"," TCL"," births"," theatrical"," pij","greater"," FString","BED","환",".Cast","CX","/Ma\
in","peater"," persuasive","conto","xlsx","_ABS"," Bun","managedType","го"," Scala","rador"," recognizable","tru"," tj","\\Mapping","_BOARD"," toJson"," bowel",
")d","'})","(hWnd","hrs","cant","__()\n\n"," interrogation","licative","			\n\n"," Twins"," AO","Bird","                                                        \
                               ","perhaps","ofile"," penc"," treeNode"," topical","-private","特"," Discuss"," desn","Rua",".VERTICAL","」と","IFORM"," court\
yard"," сер"," ###\n"," empowering"," Facilities",'\\",\\',[189,148],":Object"," Votes","isel"," euch","orst","(Clone",".cookies","$tmp","(indices","ergency",
" plagued"," Dia","yclic","}))","경"," duel"," heterosexual",".addComponent","SECRET","lero","constraints"," getConnection"," Lebens"," Pon"," Chronicles","   \
                     \r\n"," Mourinho"," occupancy","_slave","ORIZED","	Y",".highlight","_sensitive"," spectro",".encrypt"," spoilers",".SizeMode"," professiona\
lism",">In","Expires","Au"," HVAC","relations"," ATK","_GENERAL"," Sight"," kitchens",":Register"," edm"," tolerated"," SESSION","ierz"," INST",".paths"," perpe\
trators","ebp","pecting","educated"," Pioneer","_REV"," busty","statuses","Respond","shuffle"," Tinder","Exactly","illisecond"," значение","(Account",".\
&","izr","assuming","	Optional","Senha"," enrol","tur"," arrogant"," JObject","olithic","mapped"," tipped",".UPDATE","èmes","GNUC","WX"," monks",".borderWidth",
" Shutdown"," Harmony","classification"," dequeueReusableCell"," ];\r\n",".Gen"," lavoro"," Leonardo"," &)"," depois"," Volt","Eth"," Leone"," Nederland"," EXTR\
A","Resolved"," peninsula","_VM","Ger","اد",".prompt",".align","ingga","films","HANDLE"," carts","(Some","<Audio"," enlargement"," groceries","-holder"," irri\
tation","Communication"," primaries","htub","_inicio"," coordinating","(qu"," fais"," visto","guided"," vlan"," espresso","ète","sehen","_peng"," roofing"," Al\
ive","AxisSize"," stun"," rested","ullets"," Malaysian",",UnityEngine"," envy","'];\r\n\r\n"," Ost","_jump"," contraseña",'"x',"	Page",')["'," SIP"," Geographi\
c"," caucus","_TER","”;","PostExecute","imshow"," COMPANY"," Neal"," Hearing","(actor","Bid",".PR",".Products"," Emm",[32,230,155]," pulses","_EV","/exp","_mo\
tion"," gbc"," navigationController"," Courts"," IconData","wu","_rf"," Rage","-flat"," Himself","_chunks"," oversh"," cif","(Is","peaker"," CPUs","irector",",t\
itle",".setDescription"," earthquakes"," wn","glyph","ulumi"," speedy"," espacio"," emulate",' \\"$',"_INF","calloc","-query","(vals"," seab"," havoc"," Interst\
ate"," triangular","bindings","					     "," 	 ","bcrypt"," creditors"," semif","lle","ienza"," Keller"," monstr"," Marcos","(reinterpret"," hive","Scr","_hresu\
lt"," 조"," SqlDataReader","announce","_preferences"," trusts","Erot","-worker"," tween"," Streets",[130,173,236,160,156]," Franz"," ….","UITextField",".getI\
tems"," tolua","“Our"," số"," virtues"," poultry","=row","coded","NoSuch"," kod","lsi"," keto"," groupName","asn"," uncomp"," textile","toolStrip",".Popen",
" prostitute"," promoter",'";}\n'," collider","Broker","datasets","	NSString","angler","RIES","atoms"," rendez","apo",[32,235,132],".gc"," SOME"," fgets","GLE",
" zal"," Opposition","handleSubmit","_math"," spre"," shortened"," caves","SMS","-conscious"," Saves",".BackgroundImageLayout"," electromagnetic","(iterator"," \
unbe","jectories"," mediante"," înt",'",-'," ASM","记录"," confinement","…\n\n\n","Exceptions","-major"," Vanilla"," LOCATION"," elusive","UARIO"," INLINE",
" productName","_queries",'...";\n'," Xiao","WindowTitle","lettes"," perpetual","Severity"," Achievement","ância"," reminders","sortable"," afforded"," influen\
cing"," Tunnel",".learning"," Qué","phetamine",".BAD",".metamodel","-device"," Kontakt","━━","-summary","('<?",")<="," wisely","_ot",":model"," UW"," OpenS\
SL"," JpaRepository","Conexion","TOT",".createdAt","(training"," bishops"," ventures",".Enqueue"," Thermal"," Brewery","oten"," Fatal","_supply"," conditioned",
" superiority"," Ibrahim"," corpo","uously"," Practical","//["," Africans"," Bahrain"," steril"," ClassNotFoundException",".Region"," transitional"," interpreti\
ng",".Sound"," frontal"," harvesting","~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~","ataire",".HttpStatus","KM"," Erotische"," erotiske","Fight","PackageName"," CACHE","wi\
ngConstants"," Zimmerman","/car"," Quran","Metal"," userManager"," mastery","(UUID"," viewWillAppear"," summed","(-(","       \n\n","Taken"," clockwise"," Café",
"(letter"," CrossRef"," Aston"," AssemblyVersion","非","nts"," $('[","_RATIO","iciente"," richtig"," pedig","(ix","сыл","AssignableFrom","bounded"," alkal",
"_prices"," gł","anchise","_receiver","IGATION","_pull"," Statistical","_toolbar","amide"," AsyncTask","reta",[32,236,162]," REALLY"," bursts"," Inquiry"," big\
ot","sanitize"," Homer","Qué"," Routing",".collectionView"," Billion","STRUCTOR",".ejb"," ench",".setTimeout","Rub","-road",".outputs","contest"," spheres"," r\
esurrect",'"."'," Iris",[32,236,154]," XK"," Rarity"," IService","atha",[32,229,135]," prevail","	pp",".Lo","getWidth"," ww"," wichtig","@Getter"," Jays"," spec\
ulative","(att"," tedious"," scratches"," películ"," borough"," mó","Represent","atorium","(Camera"," columnName"," reiterated"," Casting",".getHeader"," “[",
" Juice","chu",".HTML"," Antwort","GLuint","	Iterator"," ANAL"," unpopular","(Locale"," mitigation"," adres","ặ","},{\n"," Schwar","_PAIR",">(),\n","ouv"," Al\
f","xEF","省"," escri","LOUR","SELF"," Tmax","Tre","lots"," (...)","]+$"," americ","/reference"," Odyssey"," Mines"," agora"," prophecy"," Opportunities","prof\
essional","(proxy","phanumeric"," Edited","ologna",".isOpen","(vertices"," Ricky","_overlap",">;",".DOM","{}_"," COMPUT","redirectTo"," shaken"," ration"," nell",
"_bc"," Ner","andReturn"," erected","Chief"," dinero"," jasmine","-------------\n","farm"," Hate","TASK","ANNER","']]]\n"," Nigel","hibit"," QText",".Len"," też",
"slides","felt"," REV","_hold"," Couple","escaped","-export",">I","ewish","(Api"," (![","Nous","OTOR"," sealing","Wie"," kannst","+xml"," mxArray"," admiration",
".nb"," jewel",".Team"," prosecute",".xmlbeans","chw","(background"," Aviv","	fill"," disparity",[224,186],"_APPEND"," PvP","バ"," Vive"," grandson",".addEleme\
nt","Atomic"," primaryKey"," continents"," Fucking","%'\n","@mail"," culturally","anganese","전","followers"," urn"," racks"," SAFE","//\r\n\r\n",'("/{',"_INIT\
IAL","_Response","EventData","'>$","starts",[224,169]," thaimassage"," specialization"," 설정","edo"," compensated","_charset","}.{","/entities","_fk","------\
\n\n","ascar"," cellForRowAtIndexPath"," Proposal"," Otto"," _____",' "*"'," toolkit"," expectancy","DownList","-da"," provocative"," meio"," ==================\
===============================================================","(()=>{\n","$link","incare"," icy"," Hist","Accepted"," clones"," QA"," confort"," proprio"," V\
og","(mark","_Search"," endwhile"," $#","しか","_LT","InstanceId","bard","rne","regor"," norge","\\:","руз",".btnAdd"," pillows"," ParameterDirection","Han\
dles"," dealings"," convex"," Charity",".NumericUpDown"," Skeleton"," Zuckerberg","esen"," FAA","_ste"," humid","jm","chg",".getLocal"," tandem","istles","_mt",
".accounts"," Inspection"," Fraud"," kü"," synchronous"," Ricardo"," Hue"," Connections","IMENT","ochastic","\\data"," Enterprises","-simple"," imageData"," Um\
b","-script","/general","APT"," Tut","imization"," idade"," Kem","elsif",".ALIGN"," Tories"," Basil","ogonal","hack","NullOrEmpty",'"),\n\n',"ット"," '%'","_R\
F","egot",".aspect","(Project","LENGTH","plementary","_preds"," Holds","carrier","	layer","Attached","-president","indh",`'].'"`,".ACCESS"," CENTER","Qualified",
" ostr",".Symbol","tahun"," LANG","_business","	Start","erre"," ashes"," Advertisement",".How"," //------------------------------------------------"," obliv"," \
bleed"," svo",".nodeName"," itemName"," BANK","ículos"," Emmy"," Dominican","')['"," realloc","ulses","输出"," Offering","능","-program"," сообщ","MOV",
" nodeId","еп","fluid"," tease","øre"," comrades"," unreliable"," postId","getID","ographs","Tank"," QVERIFY"," floated","_THIS","cimiento"," Nicar","shr","B\
oundingBox"," inorder"," Gloss","WithTitle","uncio"," persists"," directs","acción","Sampler"," blacklist"," aDecoder"," invokes","_skin",">If","truncate",".Si\
n","soon"," disfr","	Vec","##_",".school"," blinds"," acab"," pathetic"," volcanic"," rdf"," cultivated"," UINavigationController"," ipt"," gland"," evidently",
"Phys"," swamp"," imageName",".Layer","ufe",",['"," Crimson","造","<footer"," biking"," данные","moves","crc","illation"," laure","работ","ук"," C\
ain"," pys"," collide"," |_|","(span"," ging"," obedience","outers","Soon"," Whitney"," Imports",":UITableView","*&"," bk","WithError","-ext","_RDONLY","_tracki\
ng","noopener","üns"," GtkWidget","skb","SAVE","Obs","('.')["," authored","-/","Louis",".getOutputStream"," generalized",[237,140]," artisan","(cps"," Dmit","л\
иц",".ImageLayout"," suchen","]},",".collider","TabPage","]=[","hydro","_strip"," licking"," boosts"," skepticism"," jogo"," competed"," 내","NodeType","XF",
" possibilit","-copy"," tritur"," Attacks"," në","IDAD","ographies","TimeStamp","otyping","-Apr"," пользователя",' ";"'," Hale","/apis"," :]\n","_h\
dl"," Dial","	Config","_FRAGMENT","_Edit","/********************************************************"," candidacy"," Compression","_losses","*>(&","Integral"," \
parody"," initialise","fills"," altri","_ELEMENTS","adastrar","correo"," watt","_DRV"," Forgot"," getContext"," shortages"," OCT","weetalert"," Opens","*l"," Ki\
tty","’ét"," Picasso",".toByteArray","олуч"," DEN","姓名","Winter","antan","__[","Prim"," rooftop"," Billboard","testCase","produto","-thumb"," resets",
"gebn",">Error",".department"," earrings"," Carousel","(example","	em","\\Container"," Elvis"," ----------------------------------------------------------------\
------------------------------------------------","England","credited","_constructor"," lor"," Dawson","Burn"," Brigade"," Mutex"," Transitional"," MouseEvent",
"grow",".minute"," GMO","=[],"," sushi"," aesthetics","OCUS"," SELF"," AssertionError"," MCU"," hintText"," seaw","ngle"," expelled","PROPERTY",").</","-operati\
on"," Immun"," licens","ibia"," bieten"," grips","CHANNEL","_ERRORS","_recursive","Ultimately"," Majesty"," deactivate"," EXAMPLE","uciones"," currentValue"," e\
valuates","/Graphics",'"text',"_palette"," TMP"," Beds",".Cos","ัน","=torch"," PACKAGE","illard",".cp",[149,236,157,184],"-approved"," Northwestern","<texta\
rea"," Compatible","_RDWR",".Quantity","@Id","_orientation","getUrl"," translating"," Weaver"," jsonArray"," emblem",".IsNull"," Charts","[]}","gae","_nested","\
temps","pathname","CW","-written"," PARK","(cond","_alarm"," gere"," Giz"," Ngb"," ._","appiness"," Deployment","iPad",'"]]'," strstr"," tonumber","(dl","	word",
"[to","_FIXED","Expiration",":return","Ont",">Please","getTitle",".splitext","combined","Od"," novelty",'"S'," svm","Coverage"," Hut"," resisted"," ello"," möch\
te","Kay",".like","ccione"," resembl","Deaths"," epit","(rgb",".Classes"," дост","captures","]+\\","amient"," Paso",".SendMessage"," Renault"," Narendra","t\
out"," hadde"," Tween","åde"," outfield","/></","@\\"," Durant"," abre","_story"," perfume","CppTypeDefinitionSizes"," парамет","chemes"," Saddam","pren\
om","uspended"," Benefit"," scept","_Move"," Naj","-On","rud","ImagePath","®,"," analysed"," OG","elleicht","birds","ekte"," Alison"," atheist","{%","abh","-ph\
oto","instrument"," hinted"," Offline",')");\n\n',"_PREF"," stylist"," Kubernetes"," ferv","\n\n\n\n\n\n\n\n\n\n\n\n\n\n",'("="',".getM"," noteworthy"," scoutin\
g","_translate"," beginnings"," Luo"," ql","_aligned"," erw","uars","_Path",".'.$"," hoc"," derp","loi"," McKin","说明","/=","LinkId","stddef","reducers","isa\
ns",".hist","'/>\n"," Toxic"," disappearing"," cis","(do"," mainScreen","_BANK"," demonstrators"," Palette","uely","Rare"," residing"," ambiente"," mism","-ques\
tion"," oppressed"," letra","<dynamic"," Fotos","-policy","istem",".exchange","stre","$/,","하기","$\n\n"," Rene"," touted","-Core"," Cran"," Trader"," dew","\
 flap","	filename"," inmate","(Mock"," Sob","isbn"," noe"," Forbidden"," eles"," ding","_sa",")*/\n","arie"," Supports"," modulation"," ensl"," Shadows","princi\
pal","angent","-Jan"," Pants",",tr"," fitte"," garments","Margins","LTR"," Miy","ventus"," Möglich","[attr","/respond"," ttk"," olduğ"," Conse","Premium"," fr\
ancaise","_horizontal","_ib"," Fare"," harvested","endir","(hit",">*/\n"," IRepository","ylie"," detects",":no","☴"," diseñ"," unseren"," mocking","south","r\
ates"," hypoc"," Shortly"," Blacks","тиров"," ASAP","rebbe","iec",".AddDays"," epis","-inflammatory","-net"," pall",[235,148]," issuance"," contentious",".\
Areas","иль"," contiguous","[action"," expres",'!")\n\n',"ULO"," wre"," subdiv"," turnaround"," accel"," Univ"," Universidad","sett","descr",".Generation"," \
patriot"," fas","****\n","QP",[32,229,141],"oppel"," juegos",".drawString","-confirm","	             ","<Props"," famille"," Helmet","ertiary","athi"," cultivat\
e"," duplication"," spyOn","*/)\n"," Hunger","Orth"," pinpoint"," Hag"," timetable","marginTop"," recipro","fell"," Persistent","ど","plural","queued"," gracia\
s","ático"," hardship"," Apartments"," Junk"," Reve","_Msk"," supra"," ATP"," setShow","字符串"," Nottingham","Steven"," Mund","ranges"," uploads"," bfs","p\
z","ultimate"," Efficiency","AMI","径","_REPEAT"," academia",".toolStripButton","ToEnd","rvine"," Thy"," Electoral"," REQUIRED"," plunge"," Revolutionary"," Te\
nt"," grenade",'":[{"'," mour","Pow"," evangelical","TECTED"," overturn","	Input","recommend","%C"," slag"," Bhar","_encrypt"," Warfare","(age","ATEGORIES","mil\
e"," heavenly","ammer","())[","adera","hg"," LAW"," packageName","_typeDefinition","(be","DBNull","_tar"," heuristic"," Wanted"," Stub"," kitt","REC"," pasar","\
.newBuilder","	graph","iosa",".columnHeader"," setOpen"," Thirty",' "%.',"Albert"," sama"," rocking","Comple","MV","|()\n","_reads","(varargin","oulouse"," SIMD",
" carbohydrate","whole",",None",[139,232,175,149]," Chand","czas","_queryset"," existential"," edible"," agility"," Willis"," hym"," Brill","их"," NotFoundExc\
eption"," (()","APSHOT"," substantive","_typeDefinitionSize"," vacancies","ENGINE"," anders"," symb"," etree",")._"," transporting","imps","/cop","actable","_fl\
ux"," newInstance","atoire"," columnIndex"," Gio"," subtitles",".WinForms","ляем"," alerted"," stripping","wendung"," MethodInvocation","ErrorHandler","Scro\
llbar","Portfolio","consum"," COMMON","Lf","_based","ocaly"," effet","vvm","ripsi"," flourish","chter","=========\n"," requer",".questions",'("?'," posX"," PCR",
" Organizations","prü","Exam"," Incorporated","_phrase"," prayed"," homeowner"," Taj","zx"," Ideally","_MACHINE"," Removing","Coefficient"," educating"," ?>&",
" pours","iram","_peak"," nesting","abyte","nature"," afs"," Roo","cargo","objet"," freeing","quake","Density"," descricao","/********"," dashed"," groß","ooky",
" PEOPLE","_Post"," cervical"," Adjustable","ensual"," Revised","(reference","	Base","essim","Maint"," getSize"," Sandwich","radient","sink","://'","_tt","FPS",
" Armenian","prevState","_LINES"," tighten","<[",']<<"'," Traff"," liquids"," arcs","_Command","@protocol","-ish"," rubbed","BBC","/firebase","AppBar","<X"," SI\
NGLE",".StatusInternalServerError"," verte","/query"," getConfig"," DirectX","physics","ycop"," breaker","-volume","dataTable","’e","riott"," Eternal","getHei\
ght"," onItemClick"," quaternion"," kinky","deserialize","(Spring"," peacefully","_Device","(Matrix","ièrement","(typ",".vaadin",".getMethod"," ”\n\n"," thre\
aded"," Famous"," Gamb"," 지"," Ф"," fakt"," echt","_ub",".JpaRepository"," unge","-ending"," CAMERA","credential"," Passport","	RTDBG"," extrad","-origin"," \
sacrificed"," Schultz"," Turtle",".centerX"," showcasing"," bzw","yro","isNull",".isDirectory","maint","_bi"," Springer","}()\n\n","issuer","-arm","esk","linha",
" kort","ajas","alink","(Button"," Restoration"," incr"," Zhou","	        	"," Disclaimer"," kvinnor"," Dare"," <->","详","										\n",".Clamp","	scope"," Mu\
m","<<<<<<<","/{{","_artist"," Reaction"," Nickel","_Remove","((((","대"," dynasty"," Throws"," Coul","_rng"," Dok",".listView"," Tucson","(tok"," Philippe","T\
oShow"," dieta"," Ultr",".Tick"," GetType","iete"," Leah","Hardware"," Comprehensive","COMMON"," industri","irical","-bedroom"," gyro"," кор"," -/\n","cour",
" Brushes","Multiplier"," userdata"," Recogn"," obligated"," Levin","ancestor"," mening"," Ud",",json","(assign"," ndarray","_corner","@AllArgsConstructor","验证码",
"adors"," respondent","GORITH"," tengo"," setMessage"," IPO","arrays"," AGAIN","'[",' "-//',"äm","。\\",".once","currentTime","Gov"," getopt","mlx"," Tone","'\
]];\n"," predator","Wy","/entity"," mantra",")>=","ograd"," melan"," sortBy"," DEFINE","Protected","cdecl",`'>".$`,"<cv","crire","-Trump"," ucfirst","cassert","\
 acknowledgement"," INV"," UNU",".squareup"," Sax","rette","()\n\n\n\n"," DataBase"," Patriot","_Row"," Exhibition"," detainees"," StringIO","_DEN","Modifiers",
"asar","irting"," tranquil","(enc"," コ","ncoder","_unused"," Bian","Verb","_excerpt","/export"," Sext","Ds","AMPL","OfString","_tracks","wj","otonin"," ITE","\
IVEN","-original"," FINAL","__)\n\n\n"," ense"," Utt",":**"," Surrey"," Kaiser","administrator","-largest"," letzten"," chained","'H"," documenting"," Lecture",
"RH","ollapsed","skirts","elder"," Sixth"," allegiance","ISOString","UsageId",".hardware"," pari"," während"," rdr"," hjem","LOOR"," LPARAM"," может"," ho\
mage","outside"," CharSet","<Game","９","_MUTEX","))/(","_reordered","textInput","ANCED"," Tee"," cornerback","QueryString"," longitudinal"," Holidays","ABCDEF\
G",".KeyPress",".ul","ydro"," Tate","	router","spots"," paul","-prev"," knowingly"," Kurds"," Europ",".cert","BIG","(coeff"," Claus","/examples"," Farms"," //(",
"SPAN"," circus"," MIS"," Traits","-clear"," regimen"," backgroundImage","usaha","_MetadataUsageId"," rhe","Clin"," Dominic",".nextDouble","(detail","ThreadPool",
" Carpenter","sorting"," governors"," singers","unlink"," ringing"," schematic"," errmsg"," beb",'."+'," Increases",'"All'," aconte","zia",".TextChanged"," ToDo",
",:);\n","nage","chl","owel"," gerade","_fft"," estamos","STAR"," disgust","gran","portunity"," autobi","{}{\n"," Coupons","_GAIN"," TCHAR","/pass","由"," foot\
wear","(bounds","apus","cite","BOOT"," Codec","logue","-properties","automation"," Shoe","spect","(mm"," Ket","[param"," basil"," AngularFire"," adventurous","_\
UClass"," indulge","	cuda"," insulting",".Expressions"," onCreateOptionsMenu","UEL"," biting","(!_"," Encyclopedia"," bert"," Vera"," Biblical","insics","_SIMPL\
E"," salida","requested"," Composition",".Atoi","(KeyEvent","erea"," deported"," Qur"," nipples","isArray"," указ"," brink","metros","Enumeration"," Builds",
"ertos"," saints",".deploy","ethereum"," kindergarten","vanized"," combin"," pouvoir","Kin","arı"," .....","＾",".Go"," quirky","ından"," actionTypes"," QUER\
Y","Taylor"," RK","tat",".packet"," IMPORTANT"," cushions","bulk","ductive","benef","ocrisy"," fueron"," curses"," filings","elier","(?:","_drive"," contacto","\
 Parkway","vides","gne","avage","\\\\.","fullName","dll"," shocks"," ################################################","_px","@Web",".Persistence"," sunk",".too\
ltip","autical","Newsletter"," waiter"," inquire","ается","('__","tog","IENTATION"," companyId"," Basics","	JLabel"," macOS"," Mats","_tel","-prefix"," mut\
ate","}')","cheng"," Milit",'"&',"finding"," DataLoader",".GPIO"," Levy"," sneakers"," créd","awner","xia","/simple","CHR"," flotation",".sensor","Brazil"," Se\
asons"," Speak","-ball"," Mutation","ukkan"," Omaha","’on"," Cuomo"," Judicial"," checkpoints"," Frem","	Id","egrity","_af","@NoArgsConstructor"," tabela","[#",
"nota"," Factors","(groups","iswa","IVO"," scri","acet"," Meh","(clazz"," [<","perial"," surpassed"," joked"," rud"," imbalance"," Frage","ssp"," indicted",".ma\
rket",";m"," repairing","-note","Debugger","(Web"," sings"," Loy"," DESIGN",".Comp","-controller"," avocado"," Bowie","contador","ulings","uchos","specifier"," \
Volvo"," demos"," Produto",".NotFound"," niños"," Bols","_outer","Sher","AUTO"," jov"," Freddie","orias"," afect"," facilitating"," dominating","Parcelable","'\
,'-","moon"," metast"," scarf"," Therm","CallBack","став",".Import"," betrayal","iculos"," weiß","包","_^","wifi"," SENSOR","_BUSY","$b","_FIND"," plastic\
s"," CONVERT","	call"," Prague"," garnered","_learning","shoot","']))\r\n"," Ginger","=pd",",test","Profit"," estimator"," bree"," //</","_have"," Kod","_IMM","\
izzas","mighty","מ"," OnClickListener","デ"," Scientist","Filtered","avl","hay","_generated","]'\n"," Authorities",":param"," statt","-material"," lider"," Cr\
op"," Bunifu"," nextProps","orz","_ord","<x","_IOCTL"," Muscle","	exec","ENAME","_letters","#####"," Cs",`']=="`,` "')`,"Cleanup",".structure","κ","通过",`']\
;?>"`," Latitude","bbing"," bananas","rections"," Randall","NYSE"," aprend",".ResponseEntity"," testData","\\e"," WK",".AddComponent","_runs","çois","-mini","f\
olders"," losers"," Towers","-Encoding",":r","chooser"," flattened","станов","	Py","东"," damned","Dept","wed"," pisc","gies","_games",".mass","(Equal","\
 natives",".thumbnail","ltr"," eql","_income","	headers","-haired"," mediocre"," Withdraw"," bitte","پ","=in","ocked","Fully"," TEMPLATE","úde","Odd","illez",
"Telephone"," \n		\n",`("'"`,"_sched","erne","¾",".pick"," MSI","	ff","Discovery"," COD"," Lack"," sensational","moth"," Legislative","э"," viability"," getEm\
ail"," unanimous"," pellet",' "()',"coat","agoon"," ALWAYS","\\uC","_stdout","Andy"," newList"," Maharashtra",",__","=username"," scripting"," Tmin","<Action","\
={},","symbols"," fencing"," vídeos"," Maurice","corlib"," kem",'"}),\n'," Classical","college"," Homepage"," }}\n\n","_Msp"," Complaint"," sandy","Asian","_se\
rializer"," Lah"," buds","ologne"," responseData","ophile","kategori","Ended","lectic"," claws","...');\n"," planners"," Zak"," Gloves",'")}'," fashioned","bron",
" newcomers","vana"," pierws","Receipt","-env"," ruta"," Farmer","odore","mui"," romant"," inflict"," seminars","=cv","(stock"," extractor"," Tiffany","_uv",".c\
ontacts","'),('"," solves",".ConnectionString","/debug"," Avery","ャ"," maxX","Spark","<this"," hikes","KeyValuePair"," Quiet","stab"," Komment","lycer"," MSM",
" Lantern"," conjunto","hsi","MULT","WithDuration","attached"," Aster","	points"," Siber"," Methodist","/sites"," fortunes","Participant"," customerId",")init",
"_servers"," weave"," TRAIN"," harassed","작","abcdefghijklmnopqrstuvwxyz","_far","Alchemy",".lineWidth"," therapists"," Lob","equipment"," recht",".mipmap",".\
nickname"," untouched","AGON"," Saul"," worksheets"," Veteran","ouden","aclass","_asm"," templ"," Expense","eight","#SBATCH","zones",".parts","atrice","laws","t\
oBeDefined","Effective"," Pieces","arti"," inhibitors","	parameters"," telegram","bourg","_notifications"," positional","-deals"," /*---------------------------\
-------------------------------------"," shaders","]=$"," deco","etypes","clare"," GSM",".utility","ToStr","afen"," Xm","_particles"," fluffy","Marketing"," sta\
ndings","?\n\n\n\n\n\n","UMAN","_PAYMENT","	Time","rawn","orro"," eerste"," pageNum"," COP"," plagiar","Uploader","$self","later","erialized"," alignSelf"," ♥",
".arraycopy"," nosotros","	gpio"," plotted","iterations"," Relax","cipher","Gift"," Bett"," XR"," striped","(environment","egers","_RESERVED"," könnte"," infer\
red","Pdf","sorry","parate",".Concat"," lipid",".BO"," orm"," Consort"," overseeing"," amber"," plethora","	Action","querque"," huis"," =["," progresses","judul",
" convertible",".embedding"," {?>\n"," redux","[label",':");\r\n',".online","quartered"," schooling",' "\\""',"[list","Alan","'}\n\n","ypsum"," striving"," Resp\
onsible"," 파일",".IntPtr","rikes","enville",".setLayoutManager"," Passenger"," disob"," ferment",".Pixel",">('"," contenders","-beta"," affirmative","ности",
"iação","Recommend","imiters","_ylim"," subsidy"," erb","FileSize","(sr"," poorest"," voi","Sid"," slips","_minutes"," ug","ơn"," natürlich","マ","bear","}\
_${"," fisse"," discriminatory","		  \n"," Coil","_iface",".ver"," mined"," assassin"," unsett",".requests",".US","imageUrl"," strategically","-band"," trousers",
"XD","{/","lections","`()",'"P'," sketches","clientId"," Src","opening","Putin"," Poetry"," PROM","ILLISECONDS"," booming","Similarly",":last",".worker",".getID",
".SP","servers","ocular"," spinach","ISK","ð","'])["," chiefs"," großen","rieving",".ask","-sur","VV",'/>";\n',"(remove"," KL"," Haley","@ResponseBody","-&","\
Swagger"," znaj",".onError","rego","elix"," AVAILABLE"," seperti","iap","_miss"," surgeries"," impartial"," Cot","aktion"," whitelist"," ав","_mix"," Bedrooms",
" primeira"," significa","/by"," startling"," SPE","ucción","Numer","IBM",".fragments","Rent"," również",".AUTO",".ForEach"," Zhu"," Cunning"," Warn"," BH","\
_DOWNLOAD","ByKey",")—"," commande","_ANS","Chron","FIT","_atoms","_SKIP"," vap","(Box"," ldap","unprocessable","ITIONS","éré",",msg"," outset"," drilled","\
 développ"," Coat"," Benghazi","Hooks"," Missile","_Reset",">/<",' "-"\n',"()=>{\n"," Hoch",".await","Adresse"," digitally",'"These',"oplevel"," asynchronously",
" Ducks","RESP","IRO",".fix"," Radar","vertise","íses","Iterations","mouseup","mint","FIRST"," paypal","_upgrade","Wrapped",";\r\r\r\n","+s"," catcher",".Op","\
_NOTICE","paralleled","CVE","forgot"," panor"," offre"," enorme","()\r\n\r\n\r\n","adiator","addAll","[text","(util",".Promise","anism","_offer","ENDIF","dots",
" Kro"," spelled"," appName","Activities"," Spice","eated"," skb"," köz"," torchvision","Civil"," hos","_Helper","ić","_unsigned","论","“And","	kfree",".ra\
ise"," calle"," Lans"," antig",'\\">";\n',"branches","logradouro"," stalled","alyzed","Derived",":not"," gibi"," Turnbull",".userData","(Table"," Derived","	con\
f"," algae"," kafka"," nakne"," Heating"," Tire","adult"," DateFormat","opc","ensagem",".Tools",".MixedReality","rai"," Wonderful",")])\n\n","iard","ThemeProvid\
er"," eventData","#ad",".getUrl"," toolbox"," overriding","CONTENT","-products","wild","_expand","inaire","Bru","olls"," это","ctest"," punching","DRV","_spa\
ces"," Superintendent"," layui","(feed","tod"," vh"," insults"," Suc","iks","Torrent",".kr","_activate",[147,152],"jee","imers","ruits"," precinct",".Required",
" satisfies"," cheering"," arriv","	rec"," Cobb"," concussion","ujet","NotFoundError","Jean"," photon",">_"," Barcl","amd"," %}\n",'=\\"#',"Intern"," Committees",
".bel","nummer"," levitra","_verbose","(codec"," Stitch",'="";\r\n'," regrets"," multinational"," restructuring"," MEN","ynchronization"," mediator","kir","Prin\
ce"," inhibit"," gost"," MMC"," sided","_dark","(blob",">Lorem",'>");\n\n',"scanner",":inline",".carousel","otide"," WWW"," drummer",".family"," ordinal","当前",
" diplomat"," supplemental"," dafür"," FAT"," Yong","hapus"," Junction","zl",".UseFont"," hashMap","-Re",' "**',".setBackgroundResource"," imperfect",".FindEle\
ment"," LLP"," murderer"," texte","isé","actics","Toy","Grant","_disconnect"," brasile"," emergencies","_lvl",' @"\\',"}*/\n\n","_SOC","NORMAL","/gallery","asi\
cs","Eventually"," grap"," crist"," projector"," geomet"," detectors"," criticizing"," chicks"," Hij","/frame","-money",'"description'," texting"," sexism"," MV\
C","-general"," overturned"," mover"," Phrase"," UNUSED"," Entrepreneur","TEGR","ellipse","Markdown","__(*"," Kardashian","ppelin"," Gott"," dyst"," Redux","Hol\
a","?!\n\n"," Realty","Survey"," McGregor","_handles"," intrigued"," getUrl"," devised"," Paypal"," thinkers"," StatusBar"," Elig"," complexes"," код","stock\
s","-initialized"," scandals"," comforting"," Rocks"," lions","locator","!]"," Pony","Datum"," Fet"," offsetY"," RETURNS"," breaches","TimeInterval"," vielen","\
Verse"," kad"," gaat",'("-",'," mouseY","(Post"," Uh","eligible","alta"," utilise","facts","HIP"," orchestra"," Spaces","ispiel"," multipart","-opacity","Search\
ing"," Plato","Vision"," lul"," Apprent","络","[rand","-disabled"," Fletcher"," transports","&e","tparam","pole"," Buenos","ública","interaction"," hob"," inf\
licted","lite"," PARAMETERS"," Stam","(mx"," AutoMapper","ilian"," quitting","={}"," Jonas"," locality"," Silence","_flutter"," nbr","liter"," Normalize"," acum",
"Brains","equip",']=="'," destino"," Dios",".Multiline","agree",")\n\n\n\n\n\n\n\n"," stellen"," curly",".Office","-about"," './../../"," UTIL"," Rp","›"," ma\
pa",".DO","agal",".windows"," adversely",".XtraLayout","medical"," unsur","thermal",".ModelAdmin",".actual","setContent"," postfix","PW"," Chairs"," gramm"," co\
mplic","DISPLAY"," Moose","haar","ALES"," lda","/*****************************************************************************\n"," '/'\n","ASN"," Barber"," mai\
ns"," mainWindow","азвание"," eman","_collect"," rempl",".tax","bah"," Psychiatry","Descriptions"," executions","	LOGGER","&E",":bg"," kd",".damage"," ni\
si","款"," Camel","inidad"," Lifestyle"," THIRD"," स"," polygons"," attire","alent","_USART"," malaria","lobs"," ]}\n","(register","-ps","_optimizer","(ALOAD",
" vape",".sock",[144,232,151,143],"$product","(ERR","ckpt","buquerque",' }}">{{'," Hive"," Mash"," Epid"," Lund","_transactions"," subclasses","Ease","_Close","\
_checkout",`"',
`,"Sector","oise","-temp",')")',"hyper","ercul","stackpath","_NR","ILLE"," relación"," Matth","_CODEC"," handleError","_One","alborg","		         "," Uploaded",
"Nm","//=","*S","_EXPECT"," fractional","Cou"," scalable"," CID","<Post","	thread","hardware",".changed",".ElementAt"," articulate","edores","Establish","={[\n",
"!*"," SJ","Meter",".rep"," VOL"," Ou","lé"," pneumonia","_picker","explo"," 작"," Swim","dress","stories","/nav","Va"," ح","/self"," veterinary","(Dense","	\
boost"," IsNot"," trusting"," Lebanese","$request","xffffff","_removed"," updater",[216,167,216],"DOWNLOAD"," Immediately"," roaming"," Horny",".codigo"," Figur\
es"," pantry","(samples"," BEL"," setContent","umor","支付","_MINUS"," unleashed"," proficient","	UI",".Exceptions"," srand","Pressure",".assertNot","(seriali\
zer","	txt","Ports"," necesario"," revived"," milestones","cano","Escort"," entend","APE","ipc",".atomic"," Pemb"," reachable"," kans","whatever","ListBox"," Cl\
y","pictured"," Electro","abic"," funk"," diarrhea",[32,231,153]," Solver"," Bac"," skeletal",[32,239,130]," FileNotFoundException",' ")['," Trait","udoku","---\
-------\n\n","Angel","agr"," simples"," banc"," Alerts"," Confirmation"," Aly","callbacks"," funktion"," graft","YPD","/AFP","WK","kur","CKET"," Slate"," Stef",
"	Runtime"," ESL"," preaching","Broad"," setDescription","azel","=\n\n"," jackpot"," //!\n","viar"," eid"," ativ"," reflexivity",".Listen"," lyric"," verk"," co\
llusion","azaar"," wink"," Mud","/operator"," externally"," baru"," baskets","ticker","(photo","_even"," sponge"," heightFor","getChild","_formats",".Execution",
"_Property","repos","theid","_PHYS"," evidenced",".heading","Angular"," Venue"," HOUSE"," Estonia","ма","rganization","/device","IRR","_then","arem"," aggi","\
EMON"," ск"," Eph"," MSP"," logfile","-leading","atham"," unmatched"," Situation","(){}\n","	change"," Chapters",".RESULT"," oe","ETY","_vid","...',"," altern\
atively","_WS"," Plenty"," Crate","asionally"," Lawn"," IMM"," Vanity"," Voor","启"," mij","sterreich"," RDF"," Criterion",".Inv",".Step","_Frame"," ENUM",[239,
190],"Hopefully","NavController"," 추가"," Vader"," ruthless","$key","ckt","inem","ilent"," respecting","lcd","(bt"," Elliot"," Unidos","(Channel"," eius"," a\
stronauts"," Hosting"," caste"," harmed","ouples","<Role",".Desc","-course"," Cartoon","ileged"," mystical",[32,231,177],"(fieldName","WITHOUT",",sum","'acc","	\
rows"," getPassword"," cocks","pivot","nameof"," feasibility"," commencement"," Dome",".JSONException"," Hyderabad"," Listed"," Computers","[val"," isot","	win",
" neh","(INT","Republican"," провер","Fat"," equiv"," Datum","asti"," soils","upuncture","pressive","_));\n",".Warn"," harb",".onOptionsItemSelected"," cl\
own"," OWN"," examinations"," Existing","jourd"," concession"," FirebaseDatabase"," uptake"," enlisted"," Carb"," fus"," abusing",".production","ynch","ilyn","r\
efund","-have","(argument"," fscanf","concept","_LANE"," engages"," Exactly","altura","(Address"," synonymous","Town"," Payne","roit","periences","particles","_\
bd"," Grinder","ManagedObjectContext","(bb","[tmp","-cons","aoke"," steward"," ViewChild",".drawLine"," WARN"," pues","modation"," zs","Agregar",' ".",',".cente\
rY"," flawless"," deutsche"," Liqu","iteit","_intro","-used",",target"," HDD"," %+","orent","/Object"," disrupted","âte"," acceso"," Lowest"," Williamson","_cr\
eator","Sell"," BUG","_repr","而"," archaeological","omers"," Elon"," ScrollView"," linestyle","isRequired","isko","_rb","füh","   		","(define"," SCM"," DIFF",
"_bs","pendicular","paced"," Journalism",".JSONArray"," DataAccess","Maria"," Bü","HELL"," MATRIX","OLTIP","apsible","]:\n\n","naires","_histogram"," flair","h\
aving"," UserID"," Relationships","Replacement"," rsa"," enriched"," rehears"," wäre"," loaders"," Elena"," Watching","	job","NEWS","/settingsdialog","ivec","_\
EQUALS","TemplateName"," BODY",".adapters","woff","comboBox",".NewReader","|required","_probability"," (::"," craz"," UF","TestId"," especific","ibel","pawn",[235,
141]," Marr"," startX","_sites","/>\n\n"," implicated","(inner"," effortlessly","­tion","award"," hovering","pri","$template","uang"," automate"," **/\n\n","ib\
li"," nutrit",").(","eeee","ApiController","/owl"," Womens","-double"," Ordering","spm","Moder",".Native"," Berger","esda","erdings","_echo"," summarized"," ele\
vate","_quad"," woo","ulant","PropertyValue"," plist"," GRAPH"," STDERR",")').","Assertion","linkplain"," accelerating"," snippets"," Salman","abcd",".echo","_i\
dxs"," pcm","ocalyptic","_coordinate","(previous","-short",".subtract","(Bit","?t"," Notebook"," Katrina","ifferential","silent","terminated"," tangent",":T"," \
così"," paranoid"," deprivation","/{{$"," hemisphere"," reinst","ecz","terr"," PLATFORM"," troubleshooting"," validating"," Orion","asuring","ина"," hubs","\
arence"," Challenges"," zeal","Spo"," Screens"," mundane"," Dunk"," #####"," REFER","onet",".case","-positive","INTEGER",".metroLabel","SAN"," professions"," ty\
res","Palindrome"," SECOND",".GREEN"," Snapshot","ULK","_cid","$I"," cunt","estruction","Psych"," HttpResponseMessage","embali","_reviews","Selectable","_PRESEN\
T"," JsonRequest"," Theta","_interp","Raster","#error",",obj"," tweeting","_GPU","_today","_secs","nees",".getSystemService"," vnode"," Regulatory"," Fahrenheit",
" scaler","_market",".allocate","tickets","atak"," Pike"," Lor","ditor"," locationManager"," initData"," Ware"," Incident"," commentator","uentes"," Inflate",[32,
229,134]," actividad"," Bj","ENUM"," reused"," мен"," sesión",".'));\n","こん","/ge","against",",line","(UnmanagedType",')="'," yt","udiantes","rollable",
"填","_COLLECTION","olis","umberland",'("""\n'," zipper","\f\n","/signup"," strands","rax",".consumer"," uncertainties","DebugEnabled"," defeats"," drv"," real\
ism","agrams","XE"," Hazard","-needed","(tableView",".Elements"," SAR","	elem","(pkg","Simon","TintColor"," Phen","_EMP","،","?>\n\n\n","_attrib"," boxShadow",
" CGAffineTransform"," Canberra"," startPos"," Rak","	cerr"," Tanzania","uong","caf",".basicConfig","oins","Contained","=set","_git","	packet"," cof","(TR","格式",
"({})\n"," direccion"," playlists"," affine",".setSelection"," ammon"," conquered"," Ramos"," PSP","=sum"," correlations"," roadmap"," extinct"," advisable"," b\
ombers"," UIResponder","_BP"," будет"," Premiere"," RU","trash","(cljs","gnu",".Pages"," inspectors","Mexico"," Vere","Prec"," Scal","ispers","Runnable",".\
orig"," sailors","Parsing"," Visitors","&type","popover","<(),"," owes"," reacts"," Defined"," realmente"," dictatorship","administr","idend","=L","strcasecmp",
"]%","ограм","edula","-designed","COVER","_Channel"," projeto","ymoon","CHKERRQ","释"," verifying","/key",".fromCharCode",".Bit","_budget",' %"',"veyor","\
 yum"," extremes","_CRE","getStatus","subsection"," soaked"," genau","_CHARACTER","持","-online",".toCharArray","cerer",'"],"'," stroll"," Yuan"," Wander"," si\
stem","_uc","(nombre","chantment","(close","meth","-secret","pseudo","County","CONTROL"," solvent"," soaring"," spies","NavItem"," resemblance","(bits"," cellul",
" associative",".imwrite",".coordinate","],$","(sk","*/)"," mocks"," jung","_DOC","-runtime"," Gives","unj","(seg","([\\"," nah","_expect","RowIndex","(force","\
 GetValue"," summaries","_SHARE","-trained"," Blanc"," fittings"," waterfront",".Note"," Wand","overe","prediction"," csr",".topAnchor"," Stroke","_Filter","ath\
e",' "\\\\"'," AFF",'="/">',".RequestMethod",[144,156,231,180,162]," witnessing","Apparently"," mdi","sticks"," Alv","äß","_contin"," boilers"," Marxist","IOC",
"nero","innacle","Lit","cec","KeyPress","GetData"," isnt","ровер"," qry","RootElement"," NSCoder",".getNum"," threesome","Uses",'."_'," Continuous"," popul\
ist"," Psychological","_cycles"," ifdef","ipherals","	          "," advises"," Companion","tright"," growers"," SOCKET","ymce","RSS","memberOf","Touchable","_ar\
rays"," jumper"," herpes"," Tits"," Telefon","_PANEL","ugen","北京",".Site","_unregister","_chr",".tf","-human"," asoci"," queens","Anthony"," stringent"," mo\
lest","setIcon","HEEL","HELP","DDS",".cms","ISTRIBUT","cies",".forChild",".chk"," Ottoman"," TPP"," mio"," Buf","boa","Versions","(locale"," Railroad","bcc","/*\
*<","-paid"," celery","atische","getOption","oriously"," adapters","Stores","/save"," Basis","ют"," Lad","_relationship"," Clubs",[32,224,168],':"<<',"_MISC",
"Visualization"," mirrored","esper","StrLn"," responseObject","向",".encoder","---------\n\n"," gridView","_indent","antwort"," arrivals"," Settlement","ViewIn\
it","-values"," waterfall"," incarceration"," Teens","	sign","immune",".secondary"," videoer"," 输入"," intimidation","endale","##############################\
##########################################"," insightful"," sands"," photographic","Paginator"," disciplined","_TLS","])),","rlen","<center","_PCM","Kelly","-bi\
llion",".cx"," jeux"," fileList"," QDialog","tractive","Dt"," estrogen"," starch","_emit"," запрос"," Quart"," inadvertently"," trong","shipment"," NOR","\
 Screening"," Disconnect","meno"," Worst"," Nr","{k","spl","_ctr",".sorted","-placeholder",'();"',"hurst","-hit",".solve","算"," undead"," whims"," getDefault",
" Nikki","assemble"," relocated","-ret","Italian",":System",".scheduler","“So","Forbidden","AVOR","ział",".Adam","	canvas"," partnering"," gymn"," manic","Di\
fferent"," århus"," fertile","clf","-\r\n",".review","odable"," Bounds","obao"," Paperback"," modific","checkpoint"," AppBundle"," stabilize"," AudioClip","mon\
thly",".beh"," flor"," bonded"," Workout","comings"," rabbits"," BAL","CCR","_vue"," Levitra"," libertine"," challenger"," Vacation","ToF","}$/","_Draw"," fence\
s"," datasource"," papel","slick","_mes"," UIStoryboardSegue","(Tag"," 对"," '-')","_CLASSES","(Render","	fwrite","UED","AES","(jsonPath"," slows",">Descriptio\
n"," enrichment"," itemprop"," Poverty"," absorbing"," Psycho","江",",.\n\n","Inverse"," adjud","igidBody","zioni",` "'.$`,"不存在","Thai"," slain"," brutal\
ly"," Perspective"," Retirement","$rs"," serviceName",[32,236,136],"-processing","brands",":error","(propertyName"," Boeh","/cm","/read","AMB"," rotations",".wo\
rkspace",":y"," uphol","unky"," Brace","/meta"," Brave","acje","(UInt"," vieille","radi","_dyn","NW","loser","erusform"," Barton"," fares"," Muk","ệu"," Audio\
Source","((_",".Big",".organization"," Trick"," blush","(TYPE"," RelativeLayout","lectron",']}"'," Zap"," Twelve",":L"," stiffness","_HEL"," spep","(coder"," ta\
manho"," antioxidant"," hospitalized","GPC"," scrutin","ền"," SZ"," Julius"," Sabb","elor","(mc","里"," Pins"," moderately"," Kü","organizations"," SCORE","\
 scour"," chor"," UIEdgeInsets"," skulle","_operand",".gstatic","/nginx"," getWidth","Battery"," Setter","mA","(Resources","_playlist"," mango"," ORD","ankind",
"eways","?),"," GLUT"," juste"," payer","(cam"," Teach"," Flux"," outspoken"," StringUtil"," Zhao",".Helper"," estilo"," Anthrop"," Guards","Você",":['","	prod\
uct","updatedAt"," inspires","qw","BLEM","akistan"," czę","-hearted"," Compensation","иг"," coma"," Fiat"," xmlhttp"," referrals"," spectators"," Tos","isos",
"IMPLEMENT"," entrepreneurial"," Scouts"," Alone","broker","ProductId"," Kobe"," chaud","/features"," roommate"," Projection","avourites","_JOIN"," AVC","_phys",
"KeyPressed",",<"," unreachable"," Citation","[channel","startswith"," Jaguars",".IsFalse","membership","Attention"," remodeling"," Cindy"," clinically"," mille\
nnials"," δ"," rfl","enet"," obrig"," volunteering","Credits","	ar"," resisting"," Produkt",'==="'," conect"," rij"," ה"," publicKey"," oy"," Butt","_misc"," \
Beste"," PLC"," 查"," BoxFit",'"".',"TestFixture"," chatter"," doorway","ysize"," чт","ICTURE","='../","shown","_weather"," LogManager",']}"\n'," colourful",
" rumored"," lå"," probs","	build"," 如",".rev"," intercepted","Gay","ListComponent"," piè",'"At'," agar"," Gund","_AES",[236,131],[142,152,236,157,180]," au\
thorised"," Chall","_logout","cron","ategies","persistent"," AndAlso","usz","_restart"," decid","zf"," paginator","oller"," HG","Opaque","seau"," OMIT"," Thickn\
ess"," Airways","_dem","ytic"," protested"," uprising"," suing"," Shelby",".energy"," allele","-big","StringBuilder"," sidelines"," TU","_ai",".HORIZONTAL"," ra\
ging",".toLocale",".must","xFFF",".nih"," '{}'","ود"," pulmonary"," 发"," números"," Napoleon","_MethodInfo","lasting"," exposures"," embark","_udp","Kids",
"_CONNECTED"," weeds","POOL"," krij"," nuis","JNIEXPORT","aaaaaaaa",[32,237,143],"份"," replen"," Trials","wash","rut","-before","_ATTACHMENT","UNT","\\Validati\
on","Ton"," headings","Probably"," fabricated","SocketAddress"," lettre",')">'," vaccinated",":http"," condol","shed"," Spiele","ピ","Deploy",".Contract","-bo",
"#/"," interception"," isbn"," manners","/ac","	Check","_fg"," endPoint","_weapon"," unintention"," quits","_MIC","apiro"," balloons"," grads","married"," <*>",
" distort","_MESSAGES"," PSA","_PD","alsex"," Dialogue"," registrations"," Origins"," flank","?;\n\n",";\n\n\n\n\n","]-$"," Dess",".StatusBadRequest"," inhabite\
d"," gilt"," STDCALL",".theta","$$$$","iclass","Apart",".listBox"," Belarus"," denen"," Sussex","	del","_EC","nearest","\\Order","Packages","formerly",")，","责",
"Sexy"," horrors","ROADCAST","Approx","Desk","AMED",".Normalize","_published"," Deborah","科"," pounding"," Esper"," Dancing"," LOOP"," Royals"," insure"," Inv\
estors"," theological","Appointment"," categorical"," cran","Validity"," responders"," ()\r\n","epad","BITS"," Lambert","summ","acidad"," loggedIn","=W",".Local\
ization","rido",`'")
`," WebView","loth"," teaser"," Cand"," epilepsy","Increase","ivityManager","entrant","Telefono",".currentState"," Noel","            		"," exhaustion","elian",
" coveted","-production","(stdin"," preferable"," offending","(commit","	al"," relocate"," anomal"," Diseases"," Forg"," WIFI"," Killing","qv"," fmap"," llevar",
"titre",".emp",",$_","avr","CanBe","_ma"," Hawkins","_ROUT"," loadImage"," Wah"," Dems"," indentation","precation"," 文件"," Budapest"," utc","(hours"," trann\
y","Ans","zyć",".vehicle","Coins"," Braun","	Response"," vrij"," strangely"," Fasc","\\Session","MouseListener"," Rolls","ần",".grpc","IntegerField","	afx","\
DockControl","%\\",'%;"'," gigg"," borrower"," disponibles","_RECT"," Thin"," pearl","xFB"," ripple"," kHz",".acquire","bios","tableFuture","/antlr","oracle"," \
AREA"," intensely"," protobuf"," LENG"," Headquarters","athed","Mind","iniz","	Path","XMLLoader"," allocations",".slot","ProcAddress"," roleId",";';\n"," BREAK",
" Performing",".OrdinalIgnoreCase","-gl",":h"," downloadable"," Subscriber","anse"," characterize"," shrugged"," scp"," gusta"," metall"," laboratories"," Xin",
" Motorcycle"," eget"," financed"," MODIFY","*R","Ai"," extremism"," Halifax"," vamos","$num"," impart","brick"," 类"," fuera"," ROLE",".Concurrent","_OPERATOR",
" cynical"," Regina","getError","أ","bsub","Japgolly"," inhibitor","Justice",[227,133],"Nevertheless","-sem",".ogg","requent"," nosso","Hair",".Library","mdir",
" hari"," Tara"," Porto","netinet"," alliances","ellschaft","_Surface","	View","aturdays"," popcorn","_PARSE"," Ripple"," phantom"," mondo",".createClass"," Kor\
eans"," fase"," Wochen"," Equip","-eight"," Statements"," adapting","Precio"," Cure"," cambiar","民"," hexadecimal","spiracy","bilt"," Yug"," --->"," PPC","isz",
"akeFromNib"," Disp"," Athletics"," nightclub","GOOD",".setGeometry","+[","/send"," binaries"," ráp",":req","-consuming","ertime","UPDATED","_nullable","VIN","\
ulia","cyan"," misunderstanding","orical","degrees","Leading",".AR","ickest","Nuevo","uforia"," goodies"," fores",'()<<"',"ademic","ActionCreators","servername",
"(nt","dbContext"," airborne"," exhibitions","cele"," tela","<Movie","('{}","Explanation"," hObject"," bearer","ensibly","nip"," Jerome"," CZ"," dateFormatter",
"écial","SetName","ouce"," regress","&C",'()">',".setPreferredSize"," MID"," Aless"," horsepower"," atm"," Packaging"," ciphertext","RequestMethod"," beiden",[
232,163]," POW",".WriteHeader","director","-but","ださい","incer","_dn","!!!!!"," manufactures",".TextUtils"," consciously"," bounced","culture"," Spar"," Pi\
per",".press","-owner"," evaluator"," STREAM",".PictureBoxSizeMode"," sugars","ScreenWidth"," nextState"," ivory"," brunch","density","_OW"," Coronavirus"," CFR",
"bak","\\Category","数组"," invokevirtual","}()\n"," sujet","-marker","isdigit"," Mobil"," JsonRequestBehavior","_REMOTE",".existsSync"," riches",".presenter",
" glColor"," hanya"," fortress"," flashed","viz","requently","buat","$con",">|",".Func"," humorous","uem",".ZERO"," STL"," Buk","/sample"," Gros","Recipes"," in\
flated"," swung",":F","Facing",".Theme","ник"," splendid"," requestId",".CenterScreen","/autoload","embedded","_depart"," Ports","ใ","айд","discussion",
"_consum"," scouts"," colabor",".Stage",".nano","eldorf"," gemacht","                          \n"," policymakers","_PKT",",Th","oky","_UID","Ping"," orchest","\
 optics","uhan"," XOR"," español"," Adidas","rng","mans",".vstack"," getaway"," hierarchical","anoia"," BitmapFactory","realm","	ap","_apps","-divider",".drawe\
r"," HARD","'];?>\n","-packed","治","_STRUCTURE","[Y","iParam","(eq"," encompasses"," \\\n\n","->[","&utm","groupon","strate","DY","omorphic","':["," gravitati\
onal"," Micha"," Tencent"," coached","출","умент","/mobile","MouseDown","bud"," Yas"," Providers","NZ","	report","errmsg"," imagePath","acterial"," Manga",
"wicklung","(usuario",'"));\r\n\r\n',"/***"," organise","Indexed","_QUAL","(PyObject"," surrendered","POCH"," NOTES",'\\\\"',"-job"," seventy","####\n"," Manor",
" downright"," timeframe","insurance","checker"," SECRET"," echoes"," Carmen",".setHorizontalAlignment"," isChecked"," TOR","_nn","('(","FetchRequest"," Printed",
"Fluid"," STACK","GES","aigned","igor",".Unknown","CBC"," Carlson",".URI"," plight","/start"," Personnel"," PREFIX",",**"," limite","_heat","%，"," Donne","get\
Node"," Scientology"," comet"," wenig","Aside"," MPEG","'?","variably",".endDate"," uncont"," Scores"," LoginForm",".generated",",ch","-mar"," Ned"," eventId","\
+p"," SIN","/reset",".REACT"," Messi","_RANK",".writeFile"," cripp","esthetic","ERSIST"," reimbursement","CurrentValue"," unin","DownLatch"," paddingRight"," st\
ocked","/'."," repayment","trak","/backend"," измен","CSR"," preventive"," pantalla","_trim","Pedido","hospital"," manageable","routeParams","textures","..\
....\n\n"," sélection","NameValuePair"," pollut","Modes"," Laud","jay"," Urs"," signer"," JJ"," Cherokee","_EXISTS"," dwar"," ($('#"," reef",">{$"," Baylor"," \
ModelState","-_"," Structures"," souvent","Specify","(pipe"," fracking"," GPA"," bele","							   "," Minority"," tud"," openness"," Illustrated"," oxidation","\
 NK","	Update"," EMS"," Teddy"," generals","	Mat"," radios"," Antique","conomy"," Squadron",")','","声"," youre"," MainPage"," behaviours","enght",'(@"%@",'," \
testcase"," Compilation"," flavours"," Extend","illator"," coh"," spline"," KG","-pay"," communism"," Businesses","ocking",".MaxLength","assandra","quiring","ad\
den"," Jeb","_fault","[file"," prominence","disciplinary","—they","_extent"," VIC"," entails",".partner"," hippoc","League","男","wipe","-spinner"," salute",
" Surgical","(outputs","worked","[strlen","appointed"," Heg"," ACPI","([^","uala","_tol"," Rit",".Payment","kowski"," walmart","requirements"," FINSEQ","_BACKGR\
OUND"," Osborne","(errorMessage","Reporting"," auctions"," combos"," Noticed","_oct"," primero","taire","_hr"," мод"," contradictory",'="@',"achines","(optar\
g"," Penguin"," Abbas"," sublime"," pageable"," Defensive"," distinctly"," Automatically","Understanding","EqualityComparer","gota",' "::'," pulver"," Battles",
" unparalleled","TCHA"," construed","-aff"," precursor","-lfs"," maduras"," Daisy"," Arbeits",".Management","	In"," robes"," spéc","“("," maternity","extent",
" Spacer","DidAppear","	us",".getRequestDispatcher","(cols"," plummet",[236,133]," {\n\n\n\n","érica"," Sizes",".enum",".Highlight"," !!}</","ATTERY"," Soros",
"GLfloat","や"," Jennings","??\n\n"," Romeo"," ?>\n\n\n","Wenn"," climax"," crem","_that","[…","_domains","_REPLY"," completa","VEST","_particle"," sop"," fa\
talities","implify"," SKF"," infusion"," Javier"," ballet"," amigo",".want"," collagen"," Lawyer",".Statement",".rt","baar","EndPoint"," Bek","SHIP"," patriarch",
" Aunt","_TM"," mín"," mastered","WXYZ"," espos","=logging"," righteousness","torrent"," bst","_CHAIN"," outskirts","(rotation"," '.')","igrants","+lsi"," CCTV",
"_PHASE",".azure","_Process","vae"," Tropical"," Ankara","imageView","_RUNNING"," *)__","ến","(cli","scatter"," sche","Registrar"," airing"," pyplot","isión",
"/customer"," simplement"," classy"," DWC"," Bashar"," DEVELO"," Vick","avail"," Hö","_extend","drFc",".isNotBlank"," plais","|}\n"," pornofil","labs"," haus",
" originating"," surrounds"," QUAL","meg","/logger","[obj"," irresponsible"," PublicKey","HONE",":'/","ibox"," FVector","|{\n","ataloader","hawks","HDR"," escal\
ation"," PodsDummy","elite"," presup","Cached",">G",".optimizer"," Visible",[180,128]," nen"," pcs"," Idle","[Any"," keyboards"," COMPONENT"," titanium","(mut",
" Ledger"," prosperous","etrofit","_LL","_patient"," pdata"," kontakte","Swipe"," cheerful"," Honduras",'"][$'," hemorrh",'":"+'," leasing"," installs"," Pax","\
 Logistics"," kinetic"," Phon","_movement","	bytes"," cinco"," Madness",'")+'," JE","_ij","SceneManager"," Bust","ptest","aea"," besser","íg","дин","(tasks",
'("("',"setType","(outfile","	reset"," ARC"," música"," Shelf"," minY","pch"," weiber","issor"," trouve","	Button"," regenerated","ţi","imachinery","blocking",
".dataTables","_frac"," Advantage",".visitMethod","重新"," extrapol"," teasing"," Hitch"," Geek","ESCO"," wich","	ax","_decor"," screenWidth"," Sophia","Forgo\
t",".uni"," Venture","_collision"," lawmaker","(Edit","blers"," getNext","—you","MediaPlayer"," Horde"," Congressman","observations","	property"," <--","Creat\
edAt","ubyte"," quarantine"," distressed","_APB"," Goodman","カ"," recomend","_PRINTF","DONE","Bindable","rstrip","centaje"," Unexpected"," SCHOOL"," Professio\
nals"," GPUs","Lesson","Exclusive"," atrav"," Dank"," Lawyers"," Walton",">[]"," aloud",'="../../../'," debating"," AVG","_VOL","/cgi",".deg",":g",".Infof","Mea\
sureSpec",".song","mtree","ulls","Jordan"," Covers"," attributable"," jedis","iatrics"," rotterdam"," meld"," ContentType"," mantle"," alice","_duplicate","/Int\
ernal"," filesize","	fire","rese","ondere"," familiarity"," Crest"," karma"," torino"," mesa","/temp"," chir"," Overflow"," tenemos","unik","NEXT","Alle"," nxt",
"Mart"," atl"," periodo","_you"," })).","intestinal",".AdapterView"," hesitant"," comparatively",".UInt","(viewModel"," sangat"," Responsive"," Zack",[226,133],
"JAVA"," Fuller"," ❤",".Consumer"," ank"," reactors","fuck","_rat"," sessionFactory","_backward"," scrambled","	th"," insensitive"," champs"," nginx"," conhec",
" Jasper",".fm","StrictEqual","achsen","-Nov","lassen",".integration","(lbl","Compose"," Fon","Ú","Gratis"," Lime"," AdapterView"," poisoned","anchors","设计",
`']?>"`," procur","Italy",".MONTH"," LUA"," Lithuania"," Heads","_CHUNK"," PUSH","AspectRatio"," weg"," vids"," Wein","	INT","sessionId","Industry"," denounced",
"JKLM"," Vanessa",".Identifier","propri"," иг"," técn"," mosaic","StreamReader","-Th","forth"," adherence","bate"," knights","sounds"," salle","OMET","スト",
"-tm"," Rhe",".FileOutputStream","分类"," ENG","holiday"," Congratulations",")(\n"," aggregates","HOOK","ewire","Senator"," embeddings","epy","(COM"," robber",
"äter","wang","_teacher"," resentment"," lettuce","erreur","(ic"," Tactical"," Contracts"," mænd"," sitios"," bastante"," nuevos","	NdrFc"," privateKey","ucch",
"MMdd"," 输出","umba","@foreach",':");\n\n'," slippery"," Keystone"," pioneering","_triangle",'("\n',"								  "," Intervention","SCI"," cJSON"," terminating",
"비"," babys","Subset",[32,235,161]," seulement"," muestra","Entre","以上","ngo",'"bytes',"QRST"," ypos","persona"," Deploy","cee",[32,224,174],".goal"," hab\
itats"," isAdmin"," exploiting"," ventil"," Balls","اب"," mindfulness","(kwargs"," resembling"," choir"," onBackPressed"," SECURITY","/gtest"," justices"," in\
tegerValue","blah"," Aim","_finalize","keh"," Complexity"," august","getElementsByTagName"," preach"," pronunciation"," Trash","-percent","_PRIV"," Hunts"," Cur\
se","uellen"," heavyweight","Xi","	selected"," McCoy","异常","|=\n"," Battlefield","ItemImage"," deductions"," Elemental","());//"," Burk","})\r\n\r\n","swift",
"/function","Usually","_St","_feats"," IsValid"," zad","ImageContext"," classname"," donner"," -->\n\n\n"," motorcycles","+'/'+"," setBackground","\\CMS",".AllA\
rgsConstructor"," Lexington",".examples"," Purs","PushMatrix"," ==============================================================",".addTarget","pora","Fullscreen",
" goof","hlen","äge"," CURL"," Interesting"," retrieves","_Obj","inness","-----\n\n",".tsv","(IM"," Braves","_ISR","osti","ồ"," Exterior"," Courtney"," resid\
ues","Tier",".*;\r\n\r\n",":black","webView",'"path'," masa","]!='"," Matching","dur","Jvm","=context","_RING"," proponents"," QStringLiteral"," inflate","<Floa\
t"," Donovan","(IO","HORT"," disagreed","isky","asking","_VEC","HASH"," maths"," Lastly"," depressing",".estado"," halo","_ble"," Gabri","<TResult"," troop"," e\
nums"," SERIAL","numerusform"," Chic","-exec"," backlog"," Bravo","PopMatrix"," Brut"," bloque"," junit"," Whilst","ция","few",[172,129]," Variety"," Politic\
o","exemple","UserController"," hardened","akens"," Seeder","owards","checksum"," Sai","VERTEX","Responses","plode","-hard","Species","RenderTarget","_CHAT"," s\
howcases","itimate","_FOREACH","_CONFIGURATION","eba"," Essentially","(poly","-learning"," går","_succ","(Mat"," coils","bras"," ama","_matching","industry"," \
Norris"," Exposure"," pervasive"," dez","族"," electronically","DDR"," Stim"," файла"," madre","nemonic","kich"," Fragen"," Rune"," onTouch","	scale"," Ph\
armac"," Mandatory"," Sto"," Bram","_Left","_STAR",')}}"',"sciously","езульт","站","gravity","+C","}<","ANGES"," contraction"," Wallpaper",".Face"," próx\
imo",".fig","langle"," перем","_CREAT","Basically"," awaits"," CHARACTER"," vpn","Hon"," evitar"," Undo","QS"," Edmund"," miracles"," Timing"," Venezuel","\
.Sqrt","oidal"," errs","--------\n\n"," DECLARE"," vigorous","argon"," aggregated"," Sharks"," Cyrus"," représ","matcher"," guiActive",'?")\n'," JNI",".charset",
"'|"," goats","indre",".getDay"," parses"," Ihren","__.'/","ileges","navigate"," Buffy","PHPUnit"," massa","altar","')],\n"," oversees"," {}\r\n\r\n"," WLAN","c\
lipboard","_Instance"," gladly","(series"," vad"," getPage","[of",".Interval","inus","charAt","olem","ainting",".AF","_minor","_IL",";y"," Telecom"," Pond"," mm\
ap","/^"," Yak"," Rabbi","enos","	Context",".vec","(Attribute"," categorized"," diabetic","(rank"," países",' @"";\n'," jika","arsity"," /(",".Help","-banner",
" Byron"," unrealistic"," |_"," Stopwatch"," exemptions","/cards"," tostring","ngine"," sprawling"," ltd"," Understand"," текст","ewitness"," callBack","-Y\
ear","Fuel","=*"," inventor"," bestselling"," hardness"," Tus"," keynote"," beau","_abort"," propor"," comerc","_REFER","Pas","haven","-fix","Canonical"," looko\
ut","Explorer"," cerco","(sensor"," JsonSerializer"," voksen"," brightest"," stabbing",".Be",".addProperty"," Humph"," isAuthenticated","没"," pores"," jego","\
 Showing",' ?>">\r\n',"_COST","ilinear"," Workspace"," spel","agogue"," Millennium"," Populate"," nid",".parseColor","Solar"," Gad"," 중"," Kamp","	rm"," benz",
" Honestly"," electrode"," Prairie"," PROFILE"," Oriental"," OLED","/copyleft","awaii","(products",")\\<","-created",".ManyToMany",'"How'," вып"," mitochondr\
ial","_testing","(created"," getField","_EVAL",']."'," FSM"," Rita"," 参数"," côt"," Insight","	mysqli","_timing","IDO",")))))\n","COVERY",".imag","CDF","lus\
t","ickt","_FP",".','","gcc"," kurz","_pwm"," odpowied"," Barrier","/***************************************************************************\n","pak","-Isra\
el"," Rutgers"," selectedItem"," Ramirez","Farm"," calendars","gzip"," blockbuster"," Plymouth","県","responses",".DialogInterface","-grand"," getSource"," dej\
tings"," tieten"," condemnation"," continuar",".MockMvc","/english"," MediaPlayer","computed"," Clippers","(delegate",".Slf"," 로"," Tide"," ihrem"," Wan","ующ",
"}><","Discussion"," watts","-minus"," Juliet","雅"," concluding","andscape"," última"," DERP"," signUp"," Secondly","WAIT","lds",".callbacks","(hour","imator\
s","volent","AAF","edriver"," Mathematic","<Tuple"," />'","{j","_ABORT","Ether"," educator"," precaution"," fingertips","getVar","camatan","-debug"," RAF","[arg",
" raced"," tsunami",".flink"," glyc","uko"," Multiply"," redistribution","AGO"," Routine"," opr","(lower"," Funktion",".dk"," egt","_BASIC","syscall"," LSD"," D\
uplicate","_sell"," errorHandler","_ips"," erv","annie","(resourceName"," bottled"," crawling","egment",".setTag"," rss"," Quarry","_exact",".jwt"," Boards","op\
i"," nasal"," XYZ",".ud","Northern"," activating","edx","ovah"," indx","AlertDialog"," tienes","annya","_pan","(decimal",".Dict"," subsidiaries","ProductName","\
Few","dato","odied","-under"," 것","版本","atism","[Math",".'<","(infile"," denotes","$class","_SECURITY"," sewage","melon","(Character","/github"," glaring",
".Guid","_sparse"," Margin","_dns"," meiner"," leftist","	loc","abytes"," equipments","expo"," Somerset","EK","换"," lecturer"," memiliki","核","素","pron","\
:pointer","borrow"," Protective","_cf"," Если","bpp","';\n\n\n\n","aturally","_NAV"," peptide",">d"," ifstream","_FACTORY","');//","joined","mong"," timespe\
c"," destabil"," autop","-limit","publication"," Denn",".Memory","(skb"," Anaheim","_RETURNTRANSFER","oueur","(_('","legt","istingu","	priv"," redirects","Mt","\
 alleen"," PointF"," omin"," citt"," Tage"," Walls","ỉ"," occupying","xBF","rangle"," relational","-org"," jpg","-derived"," malfunction"," Benson","(scroll",
" XD","Holy","(commands"," tipping"," primitives"," sexle","CallCheck"," MASTER","_TEAM",".setRequestHeader","_specs"," serge",".Master"," ims",".SpringBootTest",
"paypal"," WANT",".Inst"," Carpet"," wrongly","($('."," bild",".Roll"," Urb","-can","ください","oliberal","<!--<","—for"," negate","(norm","aec","_salary",
"plaintext","odesk"," Bosch","Scientists","indexes"," mpz"," groundwater","}});\n","ализ"," ero"," prescribe"," Extr","<ArrayList"," atrocities","Areas"," T\
Int","(players"," datab"," wym","せ"," duas","_possible"," instructional","itioner","/audio","                \n\n","stored","OMPI"," apprentices","Tenant"," C\
out"," contraception","Loan","_visibility","'||",".ParseException"," coincide",".getWindow"," Martial","_tls","/books"," outraged"," (~(","strstr"," Boxes","都",
"ュ","ROI","Functional"," Prod","<Test"," videot"," amore","abbr"," Monument"," reinforcement"," Coconut",".sendStatus",".ke"," Leap","_articles","Pie"," Irvin\
e","ABCDEFGHI"," Explanation","groupBy"," overhe"," anál"," classifiers"," Mixer","/colors"," UserData","_ARROW","_vlan",".CreateDirectory"," Hak"," Bones"," A\
piResponse"," Moody","DAC","getc","超",".Fire",[233,163]," hitter","fresh","แ"," Childhood","xor","-http"," MOR",".sendKeys","_shapes"," Ups"," Arrest","azzi",
"_opcode",".Nombre"," próp"," zx"," tremendously","Spaces","ecc"," velvet"," memoria"," LAP",".DrawLine"," targetType","restriction"," DRV","[top","!’","/cha\
t"," sonic","Toronto","owi",".docs"," Initialise"," <!",".tbl",".PreparedStatement","/dom",".rot","_PROM","Keeping"," harga"," jorn"," identifiable","[ip","Pink",
"_Header","Ñ","adle","网络","sequent","Activated","tmpl"," Pall"," fatally","}})\n","Popover"," McLaren","ChangedEventArgs"," Formation","Nam","newsletter","\
.fromString","_imm","APPED",",node","(det"," parallels"," lasers"," chocol","/port","affen","(details"," replicated","AsStream","armac","]]=","alach","_sessions",
"AlgorithmException"," verbosity",".ColumnStyles","(USER"," sleeps"," aquatic","_bulk","='./","ournée"," MSD"," Bloc"," Gle"," repression"," entonces","		     \
              ","YNC",".AllowGet"," turtles"," '~/","esson"," DIE"," Aqua"," SEQ",";;;;;;;;;;;;;;;;",".puts"," MAK","(Customer"," desserts"," embell"," taxed","\
店"," schl","resco"," Frog"," PendingIntent","_Local","/security"," Rox"," spoiled","_WINDOWS","Jennifer"," dati","Unload",".gridx","(stage","ỗ","SqlCommand",
".mx"," blitz"," Fortress"," BrowserAnimationsModule","wine","NSE","-ranking","yre"," linkage","ák",[145,156],"atsapp"," Cycl"," ecology"," blatant"," Perf"," \
Xiaomi"," Dortmund","resultSet"," già"," faucet"," Dalton"," frees","BUFF",".parallel"," Astros"," VECTOR"," standout","ómo"," frameborder","_PARAMETERS"," Fa\
lk"," Digit"," electrónico"," verr","UIAlertView","(Sql","-INF",'")));',"''\n","(EFFECT"," Zum","_DP",")];\r\n"," antenn"," abbreviation"," seismic","_TRANSL",
[181,156],".Millisecond",",lat"," Anch","_Mod","Alright","dda"," ¥","UNDLE"," заг"," sulfur"," Sith"," Nimbus"," Examination","_wifi","}`);\n\n"," sensation\
s","afs","_CLR"," infinitely"," système","_fonts","Impact","Powered"," <=>","_need","DECREF"," ////////////////////////////////////////////////////////////////\
//////////"," Repo","getService","$n","_pct","Erreur"," NGOs"," *\n\n\n",".atan","_TMP"," collapsing"," sho","_PCI",".oper","(adj"," giov",">)."," incontro","ar\
da"," apex"," medida"," Sheikh"," Armenia","associate","-wow"," Turning"," Freud"," Fool"," LDS","-------\n\n","olson",".FILE","_detector","Domin"," deployments",
" farewell","(bind"," novice","tdown"," getElement"," velit","asthan","	channel","_FRAMEBUFFER",".trailing",".setEditable",";,"," IDF","_PB","getLast"," Coastal",
" Handy","linger","でも","Persistence",".getService"," ок"," notwithstanding","(PR","UMB","'])){\r\n","embrance","excerpt","aqu","_bloc"," Provision"," McDo\
n"," Goldberg"," componentWillUnmount"," basePath","-fired"," follando"," Tiles","@endforeach","ENCIL"," Boxing","iquer","Achie","Enums","BaseUrl","(scan"," Pas\
sive","abella","/sn",".numericUpDown"," vern","localized"," Miz"," resultList","/vue","ERVICE",".od"," lign"," StringTokenizer"," trag","Accordion"," noreferrer",
"mscorlib","átis","byter"," showdown"," semaine"," -->\r\n\r\n"," Mahm",'}";\n\n'," dq"," Publishers"," Ampl"," Danielle"," tern","起","ność","ein"," AsyncS\
torage","unger","rouw"," scissors","/assert",".bucket","/archive","_Man"," intoler"," ()=>"," Вы"," sai",".xy",'."\r\n'," urinary","esub","ISTICS"," κ"," com\
pliments"," typingsJapgolly","ihar","Expansion"," Serving","_students"," XBOOLE","(il"," 처"," jó","(tol","(JS","	CG"," DRAW","twig"," oat","_smooth"," CSL","\
 osob"," ensuing"," banker"," Backpack","_ping"," wishlist","=ax","	   \n","Disney","steady",'">%'," prophets"," ZX"," minimalist",".PLAIN","Seattle",".ordinal",
" PIPE"," retorna"," jugador"," Bret"," ├"," plush","ULATOR","Sorting",".gridy","ectomy","_activ","rack","Interactive"," Antarctica"," vengeance","enso","_kno\
wn","upplier",".Modules"," ConnectionState","隐藏","@FindBy"," placer","\\model","<()>",".isSuccessful","-good","bz"," Draco","Assistant","-extra","аблиц",
" hypocrisy"," tst"," Agr","$txt"," logistic","licensed"," Hof"," tat","(iv"," intoxic","postId","_strike"," humiliation","pcodes",'"sync',"(recipe","+N","rente",
"	Client","ycopg"," Zurich"," Profiles","Countries"," pict"," rollout","requencies"," patched"," cartridges"," shading","Jar"," salvage"," Taxes"," standby","ap\
oran","Eigen",".angular"," Nested","享"," isVisible"," Dwight","_BRANCH",".Delay"," kend"," facilitated",".flatMap"," santa","	Send","/messages"," ofType","	sw\
ap","#plt"," Turks","NES"," progressively"," Residence"," TREE"," noen","dio"," nelle"," sogar","itti","weekly"," ambiguity","_Settings","Ware",".neo","_DST"," \
方","prep","lobby","@email","/movie"," funkc","                           \n","­s"," guardians","-pos"," configuring"," CPS"," Deus"," vidéos","_empresa"," s\
lapped","<Model"," underscores","Uh",".accessToken","SETS"," Sparse"," Cald",":path"," Servers","=batch"," knitting"," xa"," searchBar"," snag"," infused",".bam",
"lever"," taxonomy","Î"," attaching"," hern","_NOP","Clickable","(Parse"," Dynamo","-builder"," dereg"," scattering","进行","anzi"," Shepard",`">',
`,"_XDECREF"," BuzzFeed","_MARGIN","PLOY",".small"," mimeType"," holog","	camera","lias"," suspense","odynam","bau"," graveyard","_named",`":"'`," *************\
***********************************"," gameOver"," LENGTH","	screen"," doInBackground","_dependencies"," rtc","/up","_ROM","Hall"," deficiencies","(te","'#","_e\
quiv"," preorder"," Axe","ому",".sendFile"," filt"," Limits"," Cavaliers",".discount","←"," Wit","QRSTUV"," ij"," tegen",' :",',"difficulty","punkt"," Emai\
ls","chlor","(fun",".Uint"," Stall","_verified","uD","FileType"," pleasures"," judiciary"," sham","ipur","_PLUS","offers","(foo","_GT","	core","ENTION"," Libera\
tion","CommandLine","_department",".Ar","_neighbor"," Submitted"," <!--["," locating",".Mapper","_strength","[...,"," Jal","/load"," buffs"," motorists","	cs","\
ascending"," Whatsapp"," Nass","_COLUMNS","Leon","ppe","eltas"," tjejer","_KEYWORD","qualification","hra"," ridiculously","$info","FEATURE","doesn"," KW"," Enum\
erableStream","_MAT"," StreamLazy"," scratching",".ticket"," shortcomings","ellipsis","=current"," crest"," whore"," Petroleum","contexts",[32,230,173],"-python",
"(jsonObject"," Prism"," yacht",[183,168],"flashdata"," leicht"," Morton"," sterling","_itr","_ud","Faces"," hires","ffa","',{\n","-camera","_REASON"," Helena",
"rug","ightly"," permutations"," Torah"," 是否","	record","À",".gmail","Fortunately","(Mod","Occurrences"," depreci"," vaguely","/Z","VN",".tp","_gener",' {:\
?}",',"wahl","IKE"," Legislation"," hinter"," adel","(high","提交","/domain",".tiles"," Tibetan"," Stereo"," fileSize","grupo","iae","SCP"," vouchers"," Pando\
ra"," dismay"," lég"," Behavioral","cran","Nested","accom"," Nah"," Baltic"," DEST"," kisses","Vin"," provoke","_Context"," weekdays","urgence","Lik"," plaza",
" blev"," reaff","_Title","(Gtk"," celle","#================================================================"," Joomla",'">//',"Monthly",".toDouble","(entries",
" NRF","(gcf"," Middleware","}-{","_HIDE"," lowers","(Self","发送"," isLoggedIn"," biodiversity"," muschi","(candidate"," Ansi","	sm","/im","+')","cdc"," algu\
na"," sacrificing","/vendors","/API","Advertising"," GENERATED"," Disorders"," Serialization"," savage",[32,233,187]," Insights"," revoke"," jurors","suit"," Ca\
mping","_profit","buch",".Actions"," IDEA","olulu","Likes","번호",".BLL","vä"," cardi"," disproportionately"," insanity",".eof"," Platz",".firstname"," Slash",
"_CF","jandro"," Gauge"," Sunder"," Bunny","_um","联系"," iPhones"," BIO"," kho","xFA"," Friendship"," calmly","_thr","_Anim"," raison","/root",".getById"," S\
avannah"," Interpret","killer","	wg","])]","ует","KeyValue","[G","stretch","-playing","%;\r\n"," plank"," peach"," Derrick","дрес"," Sham","APPLICATION",
".progressBar"," transitioning","_drag",".RequestBody",".Mobile","Jones",".Photo"," axle","zug","/options","]])\n\n","	no","[href"," agregar"," ServiceException",
"ningen","Difficulty","BOOLEAN","Adds","-handler"," Gat"," Ebony","ận","bright"," corpses",".CheckedChanged"," mating"," Hartford"," zou"," dudes","_alg"," Ju\
li","ocup"," прав"," Katy","_InternalArray",".ColumnHeadersHeightSizeMode","MethodManager"," Rede"," listItem",".Bounds"," avenues"," Cognitive","Extend","t\
echnical","‚","snake","FromClass","iless"," ={","urette","/thread","FIELDS","IVING"," POSIX","_ak"," ../../../","Mp"," anonymously","TargetException","affer",
"anything",'"is',"greso"," Lara","izados"," ming",".ta","_throw","Rh"," solidity","nahme","ichage"," mound","olio","arya","ASURE"," wohl"," furnishings",".secti\
ons"," apologies","apikey"," Screw"," Warsaw","/graph"," SATA","yses","/buttons","ено","UGHT"," pornstar","PictureBox","_Texture"," añ"," nerd","-connected",
" outsiders"," operatives","abble","/man"," plead","\\Db"," Covered","=S"," Flames","￥","_titles"," retract"," collaborating"," behand",".DataGridViewColumnHe\
adersHeightSizeMode"," labore"," totalPrice"," spoiler"," dipped",'")){\r\n',"_SB"," Lei"," incluso","vell","	pl","Inactive"," USSR","onden"," routed",".struct",
[224,171]," Malik"," HEX"," Cust","_PERCENT","_episode","拉","VERS"," cruising","Bookmark","…\n\n\n\n","checkBox","ouflage"," nonzero"," aprox"," Purdue","co\
on","legs"," Lottery","Slf","HAV",">k",">An"," slender","sched","Telegram","Rick","_Struct","_BC"," customary"," Damon","urchased"," kob"," tion","(prompt"," im\
b","xCC","	WebElement"," hemos","র"," CNBC"," ALLOW","米"," ENC",".scalatest"," TBD","getReference"," Imported","ะ"," iw","olon","mil","://${",".Manifest",
" lh"," itemList","_ads","Inspectable"," Toledo"," Disaster","UpdatedAt",")'),"," PAN","FileChooser"," yuan","itm"," его"," Ibn","Hat","_ulong","apl"," Urugu\
ay","ény"," Craigslist","doch"," bile"," produkt"," electroly",".Course"," mq","unctuation","/****************","uju","MMMM","_LEG"," neutron"," plurality"," +\
+$","foundation",".ColumnStyle"," Hoover",".ACT"," Braz","lessons","führ","ं"," Classics","raig"," mh"," kettle","Strike","erdale","ENTA"," TableColumn"," Sh\
ake"," WF"," Licensing","uação"," secara"," newVal","Seleccion","Prefab","fighter","Launching",`'";\r
`,".lon",".utcnow"," Hundreds","estead"," Overwatch","_AFTER"," remnants",").\\"," lobbyists"," unintended",[32,235,144],"ysz"," libros","-pages","INTERFACE"," \
deterministic"," UNIQUE"," että","SingleNode","							\r\n","-stat"," hashing","/access","tell","	username"," Datos","BitConverter",":host"," alternating"," ​​",
" waveform","<Element"," Canton"," destac","tent",".getMax"," stencil"," Acquisition",".GenerationType"," MER","_combine"," [].","_BITMAP","ldr"," canv"," JVM",
"pars"," downhill","DetailsService","(NAME"," rejuven","_within","Accessory"," Sé","/inc",'")]\n\n',"Publication","_roi"," mobs",".NoArgsConstructor"," eventos",
".vendor","_SELECTOR","éfono",'="['," laat"," blurred"," BorderSide","xFFFFFF","_written"," jente","/tiny",".wp",".styleable"," Charger"," bathing"," Panda","é\
li"," paciente"," giochi"," ViewState","cgi",".logical","DonaldTrump",",copy","emm","_Link"," insignificant","ffmpeg","/pay","_quit","IODevice"," Exists"," cook\
s","junction"," TXT","(egt","aniu","_partner"," facult"," Unified","/sbin"," Neh"," Kazakhstan","postcode"," vegas"," seinem","}],","tet","-payment"," Commentar\
y"," guideline",");$"," Consortium","系统","viso"," Billing","iciar"," TypeInfo","	trans","<Texture","athom","laughs"," interceptions","(EVENT","Forecast","Tr\
ap","trx"," Whites","submitted","algo"," transporter","oundary"," Inherits"," Conexion",".clientX","	project","heartbeat","-other"," ';\r\n","ër","orpion","(co\
rs"," ELECT"," Pere"," useMemo","ewriter"," squirt","/extensions","/as",".CLIENT"," gourmet"," autoComplete","REV"," braking","_SELECTION","メント","_life","\
_ground","_ter","sns"," SPORT",[146,225,158],[230,187],"UniqueId"," drip","_BROWSER","-meter","endez"," exhaustive","(SK"," Burlington","woord","(pow"," searchT\
ext",[133,140],"heels","steller",".sig","YOUR",".ali"," DataColumn"," projectName","_fecha"," refunds"," topo"," CHILD"," Marble"," forCell"," pessim"," crispy",
"ifestyles"," overdue","olarity"," amatør","Md","PRESS"," insurer","ocrat"," facilitates","/\r\n\r\n"," hurdles","_HI","Letters","minecraft","axter","yk"," eco\
nóm"," нач"," SWITCH","Consulta"," Nora","CKER","_CT",".appspot"," //--","	BOOST","_courses"," willingly","만","ffd","filer"," Measures"," leases"," Doroth\
y",":].","subscriptions"," chois"," alan"," abrir",".Popup","Estimated"," PLAN","്"," ELF"," distancing","	answer"," rugs","Ki",[225,159,146,225,158],"Guild",
"extras","cps","Mocks"," tekst","*g",".requestFocus"," alteration"," Categoria","immers"," Dropbox"," Addr","引","deps",".MessageBox","!,\n",".getB"," migrated",
" Hobby"," Mg",".Vertex"," forgiven"," DeV"," werd"," Arabian"," Smoking"," strawberry"," CMP","dbl"," DHS","-errors",".pag"," RNG"," shave"," twee"," assertNul\
l"," Density","dojo","ainment"," pj",".YEAR"," *));\n","ibraries","Jets","Executive","_dense",".getContentPane","chandle","aina","-reference"," liar"," HEALTH",
"[test",".isnan","Charlie"," pupper"," kir",":hidden","isVisible"," komt"," acquainted"," Druid","(Cs",".lastname","DSA"," dissolve","编号","Various"," Dex","\
_angles","/apimachinery"," exploding","(CharSequence"," Hispan","++){\n\n",".ModelSerializer","QRSTUVWXYZ","点击","=settings","ु","PCS"," INTERNAL"," HUGE",
" microscope","isAdmin","\\v",".requireNonNull","олов","icerca","_SENT"," depiction"," UserControl"," Memor"," Allocation"," Bedford"," 更"," torment","aze\
era",".Today"," Regarding","_ENC","_RANDOM","LogLevel","=R"," Greenland"," strained"," magnets"," alertController"," Chronic","_registered"," lij"," EntryPoint",
" Regiment","ucid"," Couldn"," Acting","_ray"," nab","-separated"," pnl","Coach","ATYPE"," supplementation","acers","fleet","InputBorder"," Structural"," deine",
" breweries","anoi"," translators"," eigenen"," dances","tam"," Cooperation","_requested"," Magical","	LEFT",' ""),\n',"+-+-+-+-+-+-+-+-"," Noir"," Estimate"," \
ThreadPool"," Heck"," '*.","Turkey"," succeeding","drug","vio"," poner"," Jad","izzly","everything"," {})."," Institutes"," nuovo"," initWithTitle"," luaL","own\
ik"," thor"," klar"," notoriously"," dong","emens","_projection","_GRE",".eye"," watering"," Tik","oS"," Stranger","  \r\n\r\n","paging","_intersect"," Colonial",
"Lisa",".unlink"," mip","anuts","amazon"," IDENT","stasy","Jwt","------+------+"," EVP","ContentLoaded","	BIT",".parents"," allocating"," GOLD","}`;\n\n","ALAR",
" precisa","Distinct","sei"," subpoena"," pomp"," Polo","coe","vj",".workflow","estre"," connexion","imetype",".RowCount"," Dhabi"," emits",".BorderSize","(poli\
cy",",message","OnInit",")(_"," finer","[number"," scripture","Reflect","-toolbar","(PATH"," ENTRY","(...)\n","-domain","(strip",")(*"," conveyed"," attentive",
"ège","_LD"," Grants","-highlight"," brethren","ول"," dequeueReusableCellWithIdentifier","apult",".bottomAnchor"," opcion"," outFile","reating","din","_sampl\
er","	glEnable","ptype","_CONDITION","-efficient","&o"," jc","Ч","/Form",")frame"," binge","_closure","IMA","(nextProps","	cd"," getMenu"," getSupportActionBar",
" manifold","ZR","changer","assing","dish"," Mou",".netflix"," postcode"," womb"," Ars","…)"," lineWidth","Deal","aras"," Granted"," hoax"," directional",".Ke\
yChar",' =="'," Verde","_KP"," surrogate"," DUI","upyter"," pense"," RAND","(exc"," misunderstood"," CUT"," 中","	ti","_inside"," bicycles"," dean","directive",
".peer","icina","_iters"," implying",".obtain"," psychiatrist","userService","elivery","	part"," hurried"," bum"," hepatitis","jid","']>;\n"," unconventional","\
 fascist"," Pey","语","')}</",".Cluster"," BitConverter","edata","ου","│","AppBundle",".httpClient"," apo","AINS"," VF","_gid"," ode","ERRY"," Receipt"," C\
andle"," missionary"," Crane"," STATES","bout","ayaran",'...",\n'," itinerary","(latitude"," CONS","/sidebar","Spider","GRID",".debugLine"," `'","-yellow"," ref\
inement"," Makeup"," Dann","();\r\n\r\n\r\n"," overcoming"," Batter","/packages"," вид"," ary","”?","rellas"," grupos"," Typical"," Monsanto","Intersection",
" tyre","======\n","ή",";;\n\n"," trivia","_taken"," smuggling"," narrowed","ẩm"," palabra","cea","particularly","AccessType"," cole","ToFit"," vere"," COS",
"/videos",' ($("#'," crane",".hasMore","$path","ivism"," supervisors"," Flores","programs",".Zip"," impacting"," moto"," TJ","pegawai","_KIND","_interfaces","/*\
***************************************"," Leaving","TextStyle","beiter"," Winning","-param","Gary"," Suns","alış","duck"," threadIdx"," poets"," pleading"," \
Corinthians","fcc","awaiter","*-"," persever"," actividades","_outline","-plan",".scrollView","quat"," samsung"," leveling"," splitter","_geom"," prominently","\
 Seeds","土","uais","efully","IEnumerable","adds","versations"," disables","ANDROID"," Weiter","_Format","_splits"," ActiveSupport","(css","_micro","strike"," \
Causes"," visibly","Cancelable"," Yosh"," draining"," coli","asley"," Responsibilities"," Sutton","*this","Shares","-graph"," enlarged","Routine"," framebuffer",
" airflow"," trx"," Leigh"," Kens","(heap"," spilled","SCALL"," Velvet","actually","_ENCODING"," Worm","))}\n"," Dangerous"," superintendent",".look"," shel","/\
fs","Safety","宋",".DEFINE","_factors"," partido"," optimizing","DoubleClick","-commercial"," logically","cych","urve","µ","AILY"," reacting","_EXPR","kö",".\
localizedDescription"," astounding"," pastry"," glossy"," behaves","/ec"," clipped"," prowess"," UB","/*------------------------------------------------","	alph\
a"," extravag"," finns","(Socket"," Unsafe"," quiere","_encoded","olumbia"," zab","stricted"," mnie"," MOS"," athletics"," Kendall"," 오","AVAILABLE","inox","_\
OPCODE"," ItemType"," centrif"," interstate","_books",".delivery"," Liste","orsi","_secure","growth"," vente"," psychologists"," CCS","udence"," crawler","/manu\
al"," textStyle"," palindrome"," conducts","tabl","WithURL","/right"," Dra",".Mail","(sec","oftware"," seul"," wrinkles","_FW","Ay"," Ernst","unbind"," commend",
"_hooks"," Monetary"," QQ","unitOfWork"," EntityType"," hormonal",".FAIL","@Slf","/channel","sono","Dans","_Register","Han","ORB","JKLMNOP","vented"," longstand\
ing"," bgColor"," ;)"," Robbie",'("."'," ajust",".handleClick","ratings","pter"," erotico"," Jelly","******\r\n",".DoesNotExist","	be","$temp",'">&#',"直","	Pu\
blic",[157,236,178,180]," Buildings","-alone",",'\\"," swaps"," perplex","_processors"," дв"," NYPD","PCR","每"," hoje","EditMode"," vulgar"," verde"," ()=>{\
\n","/frontend"," telefone"," lantern",".pageX"," Dud","limitations"," notifier"," Messaging","!important"," surgeons",")=(","FixedSize",".Zoom","inan"," creds",
" BUF",".StackTrace"," warranted"," sourcing"," conna","_FRE"," woll"," refining","_ALLOWED","_mv"," Worce"," Sinclair","Checksum"," unlocks"," Markdown"," fish\
ermen","Dub"," Bonnie","        	\n"," verz",">,</","><![","['<{","jec"," Erg","rather"," palabras"," PACKET","mise","daq"," Oktober","(GLFW"," Henri"," Fot"," \
Duo"," NES"," salsa"," unbiased","@SpringBootTest"," offs","公司"," amounted","FullPath"," quat"," maiden"," Subset"," ApplicationDbContext","mirror","nex",".\
street","setQuery","$results","adero","gressor","_bug","isser"," Sears"," fillColor",".masks"," Diablo","_ANDROID","Об"," freaking"," rinse","(pkt"," booklet",
" sanctioned"," streamed","tabpanel"," Returning","PlainText","LOYEE","alesce","ока"," Fixture","assadors"," disbelief"," Lust"," radicals",".Features","_inc\
hes","(primary"," JMenuItem","_take"," Coke","UnitOfWork"," WCHAR"," conscient","onenumber","PING","abajo",']("',".sales","_here"," offsetX","tagName"," ي","_R\
ight","ilig","theValue","ocard"," consultancy"," blij","gorm","Navigate","ıc","IllegalArgumentException","_ve",".CONTENT","uropean",".radio"," envisioned"," SO\
M",".sd","ANTITY"," CALLBACK"," hg","decrypt","箱","\\Queue"," MILF"," recurse"," Dante",".gamma","orks",'(""))\n'," Grim",".openg"," Michele","Analy"," Pru","\
_redirected","_pal","fallback"," 字"," dinners","Generating",'$",',"historic","getSimpleName"," Millions","-global","routing"," consolidate"," recoil","ObjectO\
fType"," desperation","Anywhere"," getModel","_kill","obook","/display",'"/>\n\n'," mayo"," список"," goalie","xDF"," Preparation"," dependable",".INVALID",
"...'","natal","moduleName","carbon","PAL"," mee"," casing","项目","nicas"," Hamm"," Babe","owane"," synonym"," Qin","ioc","emotion"," fermentation"," cumpl",
" Electricity","(ROOT","tester"," Husband"," Bau","_MACRO","akening","        \n        \n        \n",".fin"," Confidential","iez","MBER"," sperma"," HPV","txn",
"CONTACT",".Throw"," mural"," Twist","(&___"," jd"," empowerment"," distint"," bombings","Outcome"," shorten","後","ACCOUNT","_coverage","enco","_refer","setMe\
ssage"," reperc","ptides"," deity","uchsia","(ht",".subscription"," redistributed"," Dynasty","_vc","-framework","ryfall"," gating"," Lorenzo","oodoo"," digesti\
on"," footing","	HashMap","realDonaldTrump"," apache","(valor"," poisonous",".Permission"," paramount","weit","lland"," hypotheses"," Pry"," homem","(Device","i\
ndice","eva","presence"," Bentley"," Ending"," domest","	tp","	errors","corner","lda","\n				\n","_PERSON"," Sergey"," Parses","-fiction",".BackgroundColor"," s\
ommes"," coolest"," rubble",".jobs"," drowning","adoras"," winger"," Increasing","ية","BBBB","(Role"," oddly","DevExpress","-util"," Shemale","primitive"," af\
firmed",".returnValue","-live"," ActionController","ël","erculosis"," prakt"," geopol","pics","CDC",".Fl",".sid","rieben","(vars","+self"," interiors"," August\
ine",'":@"'," Stealth"," getColor"," Gentle",'~":"'," whim","('</"," SSE"," Violet","_cred"," ata"," Azerbaijan"," ?????",".every","(connect"," Drone"," toleran\
t","subtotal","_shuffle","ustainability","preferred"," SEX"," congressman"," namoro"," honorable"," afterEach"," życ","HAM",".tom"," elong"," Serious","-Semiti\
c","Ст"," flam","tener",".TEST"," TRACK"," Philips"," Aren"," Hicks","oined"," Fah","isseur"," circumcision","(tweet"," poil"," Seen","_MAPPING"," invariably",
" Fuse"," '?'","=password"," 나"," IHttp","stype","fitness",".Tags"," 개","(DWORD"," qua"," Marvin",'"M',".isAuthenticated",".guard",")?\n\n","															\
				"," Ships"," sensit","};\r\n\r\n\r\n","ahaha"," lieutenant"," Jaguar"," //--------------------------------","UCE","Insp","ainter","_polygon",".Down"," textu\
red",".setAction","ogr"," scientifically"," shrine"," cloudy",".Hour","PostBack","AZY","_candidates","(Search"," commissioners"," Bien"," doctoral"," Feeling","\
_VERTICAL"," Bd","nginx"," 在","_argv","RSA"," eldest","-heavy","CONN"," HttpNotFound","-columns"," NPCs"," cafes"," gé"," stalls"," forks"," pobl","Streams",
" bastard"," Raptors"," Grammy"," Geh","_Tick","(preg"," lipstick","_ru","<H"," đi",".Car"," spared","monic","inctions","Africa","(dictionary"," **)&","```","_\
pressure","mie"," Romanian","/mark"," maintenant"," tren"," PostgreSQL","RELEASE","JPEG"," dedicate","MakeRange"," robotics","aktiv","%%%","aar","viewModel","(m\
ac","ucher"," deben","Localization","озвращает",".setToolTip",".fastjson"," perennial","-chief","kish"," attic","Subtitle"," Slam"," Literary","ernes",
" только"," startActivityForResult",".ErrorMessage","binations",'"L'," forbid"," lodged",".ListBox"," PSD"," cultura","UNCT",'"One'," Guill"," Battalion",
" caregivers"," Klo","Behind"," searchable","_BOUND","ROC"," stereotype"," prepend","intersection","Basket","(lo"," fileInfo"," UIScrollView","ecessarily"," Che\
s","-instance"," appart"," Amar"," rowData"," ayuda"," caravan","_pickle"," chaining",")];\n\n"," boxed","aeper"," EVER","ynthesis","-fast"," 배","可以"," vo\
lunteered"," exig","SIDE"," PhoneNumber","ulaire"," Kad"," darn"," yak"," Blink",".spinner"," ordeal","_enemy"," getS"," Boo","LineNumber","_LOOK","ELCOME"," se\
ams"," sagen","isclosed","(ray","[group","PTS",".Navigate"," Owl"," dbus"," impatient"," Gupta","(objects"," april","-qu"," outras"," THEM"," EMC","Empleado"," \
grub","IAM"," venom"," transcend"," victorious"," Mayer"," товар"," Kelley","InputGroup"," refill","WithType"," chauff","oldem","_tid"," flushed","\\system",
".randrange"," POSITION"," Tenant","conversion","calling","())),\n","она"," sideways"," lax","	rep","aepernick"," neger"," Flyers",' "@/',"upakan","_elapsed",
"tube","PosX",".sex"," lässt"," Grave","参","(emp","(strtolower","converter"," Sponsored","(worker"," matrimon","Commission","(hw","_SIGNATURE","mek"," alguna\
s","_ET","istring","Lv","Slides"," weakSelf"," wk"," Zig"," pubs"," BRA"," fluorescent","carry",".erb"," Ini",".DrawString"," SEP","utters","ّ","Royal"," cabba\
ge"," Suk","]>="," Edison"," speculated",".downcase"," tph"," Ã"," gunshot","rpm"," flutter"," anx","azes","QObject"," Favor"," moduleName","&s","leh",".Weight",
" WAL","_VARS"," Wasser"," outbound"," erfolgre",".valor","(light"," Magnus"," zoek","yh"," stylesheet",">m","Whitespace"," ['/","	Request","_increase","-distan\
ce","icolor","hci"," KING","PX","oil","eming","naments","Defines"," [--"," varios"," PRESS",",axis"," Collider",")}\n\n"," forcibly"," staat","_STANDARD"," occu\
lt"," baptism"," Cunningham","_builtin","CPF","[maxn"," RHS"," Ones","(_:"," insecurity",".registration","implified"," Symposium","hread"," quelle"," frenzy","C\
alibri"," SPEED","oui","()],\n","according"," mcc"," asiat"," adjacency"," Able"," saldo","nosti"," dime","etration"," Modification"," Herb"," plaats"," interpe\
rsonal"," 확인","arme"," comercial"," Bates","(cards",".getClient",".NORMAL","	Test","        \r\n        \r\n"," Razor","weis","ITHUB"," ENTITY","agit"," min\
ecraft","proposal"," salty","andr"," Conclusion"," prudent"," [@"," Puppet","igon"," Gotham"," cheers"," Shay"," ji"," GDK","expert"," funky"," Zam","[NUM","Deq\
ue","_TWO","\\views"," projekt"," drowned","kids",".sheet"," nond"," courte"," ...\n\n\n\n"," picturesque"," tubing",'()."',"jets","_Public"," Farr"," Ard","OUR\
SE"," kadar"," Programm",".keyword","	                ","iedades","atology"," Dund","=count"," slowdown",'-",',".ForegroundColor","Runs",".TypeOf","$current"," \
upscale","	union","(chip","umidity","=[]\r\n"," hart"," $_[","ynec",".Usuario"," octave"," portrayal"," номер"," Occupy","_nan"," Smartphone","hind"," wind\
shield"," loneliness","/chart"," activates",".ribbon"," lagi"," parach","Hyper","scaled","Tes"," Beet"," dissect"," Cic"," },\n\n\n",">()\n\n",".study"," contra\
sting","ZERO"," tuna"," Chow","_va","favor","[Index"," PowerShell","(proto","')):\n","_formatter","Christopher","OrNull","CISION","_consumer","Paste","(nome","e\
nton"," unravel","_don"," parentheses"," NUIT","/]"," ∧","stacles","/comment","utting"," sloppy","([{",".sav","toJson"," 비"," Pratt",".modify",".IsChecked",
" venez"," SETTINGS","jaw"," firestore"," consortium"," kab"," Supporting"," Thesis"," nonlinear"," textbox",'."""'," Energ",".JOptionPane"," interruption","ètr\
es"," shale"," Played"," sociale","YGON","_BATCH"," trimest"," Procedures"," attends",'"${',"evaluation",".ProgressBar"," Alexandra","ché","_SEQUENCE"," croche\
t","Ros"," ihnen",' "***'," arous"," modulus","_LINUX","StackSize","iationException",".Mutable"," )["," pii","fifo","_PICK","Purpose","(Student"," Nico","esz","\
/sm"," PPP","[input","变"," blasts"," Mutual","rolley"," utiliser",":The","基",".decoder"," objetos"," awakening"," Enlight","	align","_rewrite","/current"," \
darauf","Cantidad",",np"," velocities","CLR"," misinformation"," streamlined"," grooming"," azi","olg"," constituent"," wee","ходим"," Alonso","ietf","cter",
" thermostat","(CC"," stacking","_converter"," Disneyland","	files","ICI","_TOPIC","	Element","argas"," \\@","ancock"," BaseEntity",'("---',"rbrakk"," negatives",
" vw","=fopen","chemist","Archivo"," `."," FOUR","(ai","TableWidgetItem","<?>>",".pred","Trail","-factor"," ImageButton","peria"," Celebration",".ResponseBody",
"urchases"," getKey"," Crab"," qi"," Wick"," chast"," ......"," comenz"," shards"," décor"," halves","QUENCY"," powerhouse","LING","ClassLoader","centre","-sen\
d","mah"," shredded"," TIFF","inka",".\n\n\n\n\n"," designate"," Nightmare"," Genetic","_chance","(animation","quila","_species","NEY","oystick","rello","ά"," \
divisive"," REC"," stumble","(fake"," Lace","antaged","akest","promotion"," Fowler","=center"," Ciudad","Radi"," Sleeping","utron"," quoi"," RAD"," exponentiall\
y"," Breed"," monopol","highest","xmlns","IntPtr"," tutte"," Refriger"," 页面"," zonder","lbrakk",";element"," Hed","Relations",[235,133],"Correo","場"," Mig\
hty","ANGO","_compile",".getCmp"," invade",".springboot"," Tune","_snap","_FEED"," decipher","=size","_fre"," Tillerson","ика","tight"," culprit","RTL"," Par\
e","(pub","egov"," ponto"," consul","JSImport"," verwendet"," Booster","待"," carrot","verige","(LP"," wxT"," improperly",'"):\r\n'," suce","/modal"," ICT",".)\
.\n\n","_marks"," Cached"," Curriculum","Bs","	JOptionPane",[155,132]," cognition"," Negot","=result","_Font","arine"," conspic"," Calculation"," CEOs","-transp\
arent"," Bereich","程序",".hy",".Align"," hopeless"," colomb","urbed"," SAX"," einz","(zone"," muzzle"," trespass"," Abrams"," compét"," Sanctuary"," NSTextA\
lignment"," stav"," pragmatic","strength","WithOptions",".band","aphael","Australian"," OSError","Manchester","Ide","\\Resource","одерж"," zie","Harness","\
.Tween","cams","✔","-scalable","-ok"," jlong"," Olson"," Oaks",".slim"," sł"," newObj",".Inventory"," kenn"," nightmares","ircles",".nt","gren"," TEN"," Scot\
s"," Disability","_manifest",".sidebar"," shuffled"," humility",".tap"," Grain","noticed","）。","_hpp"," dilation"," handicap","getDate"," dział","').'</","\
recover","ysi","(gray","ahkan"," interfering","_TOUCH","_reduction","Alter"," cuc","Expert"," Lump","[:]"," reloc"," conduc","Charsets",".listeners","-inverse",
" summons"," único"," OV"," Sicher"," JFactory",".getBoundingClientRect","jh"," skeletons"," Asians"," AMC","iselect",".clientHeight","(fr","HasForeignKey",".r\
elative"," خ"," multicultural","_COLL"," microbial"," importantes","Spain"," cylinders","ienie","_OWNER","(DIS"," fandom","(nx"," aplicación","ocator","essian",
" Claude"," intolerance","łem"," Semantic",".MiddleRight","AREST"," sieve","ığı","icable","ergic"," battled","orbit",")||(","uele"," fascination"," då"," T\
ight","_INCREF",".IsSuccess",",O"," stør"," pressured",".TRUE"," Thousand"," gemeins"," zb"," spirituality"," Zeus"," Powerful","battery","istes",[32,237,131],
".shiro"," Hipp","decltype",".jface",".temperature"," marque","_bag","Atual","pricing","Clearly","_Abstract","ék","ahrungen","Instr","	\n\n\n"," chewing"," Coa\
ching","$LANG","mallow"," seriousness","_cutoff"," Quarterly","}')\n\n",'")));\n\n',"规",".Positive","-po","xito",".Rad"," brisk"," Lifecycle","数据库","fat\
al"," xpos",".Detail","enal","MATCH"," heed"," african","Dados","berapa"," helf","','',"," entrepreneurship"," certs","ece",">r","_fixture"," pooling"," mogelij\
k"," setDate","政","-complete","_RADIO"," kul"," gob","_SLAVE"," furry"," NUITKA","ILITIES"," noche"," cuff"," contestants"," WV"," passports"," ł"," Nail","_\
decimal","astle"," Soldiers","Recipient"," coursework"," ime"," Seats","_DL"," consultations","_ADV"," Ikea"," oficial"," regiment"," Baths","-pin","_BUCKET","A\
BCDEFGHIJKLMNOP",'"]));\n',"<Mesh",'",{'," derives","“For"," Yugosl","isEnabled"," sollten"," petitions","overall"," getTotal","_HINT","Minus"," anomalies"," \
Pickup","==='","leitung"," Dek","YSIS",".sessions"," carc","_Items"," intermittent",".JsonProperty"," mMap"," Kak","aincontri","_seek"," uname","_putstr","Fd","\
Limited","snow"," Pavilion"," Exact"," postings","	dist","<stdlib","Lights"," filtro","Workers"," syslog","Girls"," Gum","_years","'}}\n"," hät","gay","(prob",
"ellas"," wilt",".optimize","_DUMP","(XML"," DXGI"," méth","ITIZE","electron",".cz"," subsets"," resposta"," bead","»."," OSC","&page","gps","anian","Purple",
" acronym","ROWN","Audit"," courier","alie"," Wass"," audits"," POV"," Facial","_strcmp"," +%","     \n\n","`);\n\n","EHICLE",'["@',"-national","雅黑","软雅黑",
"_codigo"," unquestion","ilmington","requestCode"," IW",".strategy"," SYMBOL"," größ","_behavior"," refreshToken"," mong","imentary"," Shops","('?","_highligh\
t","_lex"," illuminated"," palp","-insert"," strives"," forts"," embodiments","mpjes","_TOO"," draggable"," immersion","pins"," Registr"," FreeBSD","_xlim"," Tu\
lsa","Snackbar","/date"," davon"," autorelease"," vacations","		 	","iceps"," Ramp"," Cynthia","_population","$$$"," TAR","enga"," pus",[32,229,185]," timestep",
"Lifetime"," filmer","YST"," Gazette"," outsider"," EXPORT","GORITHM",".flex"," Roots","(pixel","zcze","airie"," overloaded","STRACT"," Courier","ざ","continen\
t","Fred"," semp"," Stella"," doubtful","admins"," opting","LOTS"," manifesto","-folder","_dropout","utures","íveis","achievement"," coy","faith","_HALF","irec\
ted"," contato","Semaphore","Psi"," vitality"," FlatButton","ItemType"," impecc"," buoy","uin"," skyrocket"," Slayer"," RCMP"," Seventh","_Interface"," fierc","\
stations"," Graf","liced"," enumerator","Containers"," oi","ÇÃO","-ton","REP","(flow",".coord","Gab"," Morph"," Zoe"," harbour",".messaging","_optional"," Bas\
eActivity","resenter"," nbytes"," courageous","=!","'It"," fors"," corridors"," BEEN"," fused","=image",".GridView"," semen","igroup","uptime"," XB","排序"," \
integrates","_OC"," bailout"," teste"," ocup","auled","_odd","pga"," ASUS"," TSR"," occupants","SetTitle","Schedulers"," bekommen","Bright"," MainForm","_('","F\
romArray"," indica","HAND","Orden"," Temper",".statusText","political"," Percy","。\n\n\n\n\n\n",".setX","getList","holes","Pix"," outsourcing"," messageId"," \
getSession"," VIR","OfFile"," Spatial",".FloatField",")(__"," Swimming","ACLE"," sentir"," plunged"," aujourd","gunakan","(volume"," crater",".xls","","Rend\
erWindow",".usermodel"," functor","Domains","interpre"," abnormalities","arging","Democrats"," palms","⠀","ød","*A","FromDate","|["," Alternate"," pudo"," co\
ndensed","(plan","deliver"," bulletin","']],"," créer","-ip","Ws",'""",\n'," ikea"," visite"," multis","Resultado"," Photographer","...',\n"," migliori"," Thre\
ads","getStyle","eração","<TSource"," Ging",`']",`," signaled","SuppressLint"," dword"," Huntington"," AAP","ANGLES",".credentials","swagger","-console",'"--',
".TextInput"," NORTH"," nightly",".FONT"," quotient","也"," schön"," Planner"," readline"," confronting","`}","ItemCount","	active"," répond","elmet"," gimm",
",nonatomic"," ACTIVE","heure","/Private"," mec",".Secret"," CIS","ług","(period"," llegar","uria","Describe"," pareja"," Ved","-effects"," Parsing","-resource",
" aba"," *,\n"," anatom"," (*)(","-real"," Ventures"," Shields"," Universities","PRESENT"," QLatin","ť"," Wiley","Aaron"," racially"," Nadu"," httpResponse","í\
tica"," 방"," grátis","介","omap"," anon","	pop","avatars"," subparagraph","dzi","Projectile","DTV","listening","_regeneration"," Shelter","<Vertex","/md","(\
le"," vak","selectedIndex","_]"," Synthetic","appId"," Fired"," pamph","_latency","infile","(criteria","serialization","RCT","	ev"," SCH"," Optical"," stirred",
" Potion","ethical","::{\n"," Penguins","PHY","Decision","kart"," exporters"," Polyester","contres"," Lawson"," Employer"," sass"," downtime"," brokerage"," Rot\
ary"," Wahl","WARN"," setActive","templ","Cheers","-shell","Fitness"," quil"," cleaners",[32,231,155]," Milano","-associated","}}},\n","PFN"," onPage","_streams",
" sculptures"," nailed","=sc","首页","имв","connexion","JOB"," Karma"," SwiftUI"," Dez","/UI",[32,236,153],"getClientOriginal"," punishing"," odense",",rig\
ht","enerative"," Proble"," AppState"," disclosures"," Canter","composer","upaten"," successors",`">'
`," preserves",".opend","_Normal","/hr","Ranges",",long","				           ","productos"," flyer"," Grupo","Nickname","Hier"," DEA","Sprites","	mask","_reserved",
"-shop",".notifications"," divisible","iosk","kerja","ingt"," Fifty"," accountant"," Exploration","_broadcast"," extraordinarily"," kot"," circumference","rouch",
"[Boolean","crawler","/remove","arella"," sexes","Hints"," gamb"," dared","tested","_KEEP"," filtration","ickey"," Influence"," specificity","_IDS"," Rodney","_\
IRQHandler","OnError"," prevState","iegel"," LESS"," awakeFromNib"," LU","umably","ortality"," mandates","	version"," parentNode"," pests"," casc","ceptar"," Wo\
ody","eree","_pf",".POS","istra","lew","Yang"," systemd"," roam",".Gray"," condu","—including","Violation","Mahon"," MUSIC"," Siri"," Entered"," certains","el\
ah","	Main",".DateField",".Health"," Kasich"," canine","=root","uddle","\\common"," Sultan","financial"," QSql"," ascent"," prueba","ziehung",".getError"," Glor\
ia","Echo","_CHOICES","_eps","/provider","PHONE","关闭"," compromising","_APPRO","ProcessEvent"," byteArray"," Cruc","¨"," icing"," PCM","vect","Amy"," Vacuu\
m","incident"," usern","zbek","]+)/",' }}"><'," GetData","cntl"," sagt","_PRIMARY"," ler"," FUCK"," Starr","IH","örper","yms","])]\n","/tool","combination"," t\
amp"," Beit"," NIGHT"," année","(am","\\Traits",':\\"'," carga",".ide"," dikke","Compet"," scooter"," xPos","(interp"," hasil","clid"," heures","glomer","share\
s","，\n\n","ponde","ải","_duplicates","songs","}];\n"," Sniper"," Thur","ropp"," grues"," ores","ushima"," usability","钟","/member","oldemort","IsActive",
"GetEnumerator","mux","WINDOWS","NegativeButton","ำ","-makers","イン"," Berm","ByExample"," Rück","Shows","ghi"," Ihrer"," Crud","chef","_auc"," após","an\
kan"," KDE","ILLS"," anglais","-refresh","	range","xmm","(edges"," appel",'";}'," edi"," swollen"," butcher","icides","hound"," ^("," Evalu"," keyboardType","SS\
ID","robat"," nik"," strawberries",'\\"]',"nosis","MED",[231,136],"五","imax","\\Annotation"," nuru"," Minimal"," wordpress"," colder","	parse","/stretch","执行",
"romosome","DIM"," tentative",":NSUTF",",img"," MATERIAL"," JetBrains","Legendary","	strncpy"," defs","NumberFormatException"," bytecode"," wissen","_MORE",[160,
237,131,157]," Coff",".Condition"," départ","dsn"," parametro","\\L",".nanoTime","BOTTOM",".What",[235,132]," Dix","_DA","(Container","ayar","Flexible",".Rayca\
st"," Edwin","[url","",".strokeStyle"," Polynomial","ilitating"," QVBoxLayout","(rep",".vn","-assets","CHASE"," Essentials","jylland"," axs"," Trem",".mainloo\
p"," WINDOWS",".REQUEST"," reint"," Libre","cheon"," guerr","	NdrFcShort",".softmax"," Asus","-score"," JOHN",">Status",">Edit"," Came"," Ashe","_using"," Lone",
" lesen"," reversing","ngrx",".signature","-Assad","/native","_ratings"," nya"," adidas","(optional",'"]('," recurrence"," BMP","ό","_gp",'">\\',"_wrong","yps",
".Proxy","_UDP","QtCore","LinkedIn"," cavern"," spécial","_wire"," nanop",".ball"," reducers"," mailed","dong"," opposes"," Hanson"," Saturdays","acomment","_M\
etaData"," Galactic",'("/")'," Cleaner","_TERM"," claro",".OUT","审"," slik"," jednak","HandlerContext"," irradi","                         \n",".tight","Bread\
crumb","frey"," 객체","lbrace","LEGAL","-gun"," Blogs"," Shirley"," Pune","ursions"," subtraction"," ***\n","armacy"," samt",'=").'," permissible","(rd"," WAT\
ER"," profesional"," handbook"," mourning","arefa"," asn","isex"," contenu"," UNC",".getPrice"," Pumpkin","/\n\n\n"," cosine"," nied"," Brake","DataURL"," DataG\
ridViewCellStyle"," Returned","ewood","iqué"," bleak"," webhook",".They","arb","LANGADM","_ordered"," prank",".NewRequest"," literals","'}>\n","serialized","kt\
or","(rx"," getY","	StringBuffer","(slice","rbrace","emento"," lanc","Deployment"," concentrating","Sketch"," brightly","Beginning"," Dah","Tk","Insensitive"," \
sabe","(Module"," cedar","_continue"," withObject"," columna"," Calder"," пом","_softc","shaled","ertation","	                           ",':@""'," façon","\
ustum","stk","_CRC","odzi"," ascend","fgang"," prefab"," findet",":'+","单位","umbledore",".invalidate"," toi","angepicker","_AI","hil","Seat"," piston","fib",
"_blueprint","ジ","_Record","rets","Fran"," Cait"," pelic"," dna"," updateTime"," /^["," rallied"," Himal","SSI","_planes"," Outstanding","ApplicationBuilder",
"stud","_locator"," abolition"," ($)","jerne"," AAC","/windows","-Cal","_SECONDS"," ''}\n","ány"," yummy","手机号"," VGA","ilate"," Surveillance","	Gtk",[240,
159,152]," shimmer","alternate","ForSegue","uestra","-cover","asl"," Insets","lijah",":S","	category"," fj","ília"," MAD","@js",[230,159]," pooled"," treaties",
" Bik"," Hazel","Allocate"," airplanes"," sermon"," Positions"," MAIL","Stopping","avored","(Temp"," cheats",".userID"," puta","-yyyy","UiThread"," ofstream","\\\
Seeder"," Cottage"," ^\n"," ALTER"," quantify","reibung"," necessities",".LocalDate"," 日","pictures"," crud","木"," downturn","actoring"," Derm"," estruct","\
 Musik"," mlx",".major",".HttpSession","?<","yeah"," mojo"," UnityEditor"," rake","_tweet"," radioButton"," Dominion","asString","ozy"," vodka","oglob"," Alumni",
"balances","_manual",".loadtxt","_friends"," XmlDocument","[first","KeyCode"," poetic","mina"," opciones","打","_supplier",".FromResult","_district"," Gala",".\
qt"," contractual","acons","-anchor"," yup"," unanswered"," maxlen","ErrMsg","-sn"," hypnot","_WM","()]["," deserving","owment","(Random"," vetor"," IST","анд",
"-lang"," sik","creasing"," portals"," Bulldogs","promo"," provoked","]};\n"," Ibid","erglass","_WIFI","appropri"," redesigned"," //----------------","zik","$o",
"ulton"," Relatives"," metros"," mentoring","ată","ushman"," inherits"," Rt","/preferences","imed","JOIN","(interface"," adept"," Offensive"," AGRE","onian",".\
parsers"," passphrase"," unserialize","Visited"," getProperty"," noc","edad"," #-}\n\n","vida","solver"," Morales"," kvinne"," Accident"," veut"," misguided"," \
Revelation"," rapide","punk","#----------------------------------------------------------------","ObjectId","abinet","extracomment"," bunny"," Deferred","utta",
"uae","busters"," Soil","GST",".CurrentRow","け"," gratuits"," cruiser","ב"," Tenn","jsc"," 필","disposed","ABOUT","}\r\r\n","expired"," XmlNode"," Tattoo","\
Votes","Fold","Elizabeth","_FILENO"," conco"," Gdk","opies","}}}","QUOTE","-II","spam","-li"," carta",".layouts"," bespoke"," amateurs"," couleur","itamin"," ir\
respective"," blackColor",".yahoo"," weary"," sweets",'?";\n','=\\"%',"_workspace"," Diameter"," amd"," Neue"," dbName","Jeremy","logfile","atrib"," HttpSession",
"	Create","iddy",".PARAM"," fian"," szcz"," qreal","_ESCAPE","usahaan",".digest"," getParent",".DropDownList"," thé"," monstrous"," berhasil",'"""\r\n\r\n',"Su\
pportedContent"," Gathering","incy",".KeyCode"," fetus",".cent"," besonders","nilai","LTRB"," hinge","PROP",".foundation","numer","-ranked",[232,141]," painfull\
y"," (;;)","forme","Lady","/apple"," Constit"," stockings","活"," mentors",">Create"," InternalEnumerator"," televised","TokenType"," brib","createView","/DTD",
"GitHub","(big"," máximo","微软雅黑",".cf","        ","<typeof"," progressing",".setWidth","(tv"," unfairly"," Anita","aryawan","Dal","URY","ogeneity",
"efa","/********************************************************************************"," deja","OSE","rail","roof","_quotes","<j","エ","(setting","levelname",
"_handling","éra","$j"," darling",".PathVariable","[source","MethodName"," Outlet","播"," Cocoa","Ubuntu"," mooie"," florida"," rethink"," getX","getElement",
" radix"," Gamer","dealloc","leftJoin","_SYN","GridLayout",'"go',"(each","	scene"," PyErr","Howard",".Signal"," TEM",[32,231,167],"VENTORY"," simul"," <<-"," tu\
rbines"," surtout","alto"," unary","`\r\n"," Scri"," Monk"," unfolded","Composition","PPER"," siding","',{'"," treff","_UNICODE"," derecho"," polarity"," orc","\
<Document","(today",".)\n\n\n\n"," seeming","\\V",">ID"," fibonacci","(material","FLASH","directories","esters","TECTION","wrapped","-selection","-relative","(c\
hr"," portfolios"," showDialog","ingleton"," TICK"," Investor"," brav"," SVN"," hateful","rips","expiry","_coin",">\n\n\n\n\n"," marginalized"," exceedingly","n\
avbarSupportedContent","(extension"," advantageous",".Microsoft"," ensuite","-viol","_due","KH"," Romantic","inand","eci","reported"," Corpus"," spanking"," Cro\
sby",".Foundation","\\_"," annonces","Attachments","าร"," Wax","！！\n\n"," sailed",".Euler","	scroll"," peasants"," Builders",".General","AREA"," messing",
"vern"," diaper"," occupies","	login",".LOC","igans","！”","_foot","_tau","-packages","recur","Alternative","！」","aroo"," trustee",",:]","方式","?>>","\
.Minute"," alcan"," Concepts","childNodes","Court"," cellar","lek","akis","Bubble"," objected"," \uFEFF",":]:\n",".parseFloat"," sparks","-find","variation","Ha\
ck","Fans","_parsed","EntityType","auce","_trees"," Eggs","UIBarButtonItem","_taxonomy"," SHOP","Twenty","_checks"," LX","utschein","(platform"," autopsy","Requ\
irement"," RECT","toContain","','%","/editor"," qb"," EEG","hta","_TILE","-sum"," Albuquerque"," shortcode"," sinus"," desks"," poop",".opensource"," Collapse",
".der"," hawk"," Vanguard"," Marriott","_Target"," Banana","_attention"," Ariel","_ten"," baker","—he","ąż","velopment","Elf","_gchandle","Republicans"," it\
emBuilder","Won","_accum"," newPassword"," devoid"," Markus","daemon",".HttpContext","Krist"," aalborg","_trials","(assert","って","belt"," mildly","ervoir","\
 descendant"," Giovanni"," decltype","-Shirt"," apro","Applied",".getParam","hof","urar"," OBS","_ser","(secret","[layer"," usefulness"," Kou","_submission","_H\
ORIZONTAL",",tmp","/.\n"," lessen","_wc","_FINAL","ноп",".todos",".XPath"," IData"," doorstep"," composing"," hut"," VLAN"," outf","该","(beta","***/\n\n","\
 Indo"," kla","_configure",".Mark","oseconds","(Vertex","organisms"," ffm"," demolished",' "---',"lesi"," Sidney",".getIndex",".Monad","SelectedItem"," NavParam\
s","azole","ABCDEFGHIJKLMNOPQRSTUVWXYZ","_sentences"," inclination"," Fathers","accountId","hari",")>\n","/raw"," '');\n\n","+l","(cd"," unzip"," glamorous",'#"\
,'," naw"," minib"," Bran","Nach","_tweets"," CCP",'%"><'," Stephens","ması","'es"," repar","_documents",".closed","-ring","/categories"," DeepCopy","SUP",".ne\
waxis"," gdy","hoe"," Reef"," politic"," Requirement"," sheds","sealed"," pathology",'"/><',"modo"," stemming"," taboo"," Savior"," }\r\n\r\n\r\n\r\n",".cv"," j\
oueur"," Cornwall"," Reception"," illumination"," gdb","VEC","odu","ContentAlignment","stantial","baseline","_busy","/\n\n\n\n"," playerId",[230,163],"_pet"," M\
iracle","urent"," Merlin","uben"," setColor"," darkest","stery"," caric"," retard"," Household"," jal"," yp",'","");\n'," Acer","[W","olkien","ayo","PrivateKey",
" STATS"," нуж",":'.$"," thankfully"," distrust","getDefault","/facebook"," Conrad"," utilizando"," Kag","/name"," bamb",".FromSeconds"," mutil"," Lagos"," B\
lessed","illegal","iei","_TP"," matlab"," cyclic"," withheld"," horribly","-hours","-Headers"," overlaps"," cuatro"," equitable"," colormap"," shin"," Suites","\
_lua","(vo","_RESULTS"," Viktor","Downloading","noch","Moon"," decidedly","ござ","_RPC","Interpolator"," vans","{T","_spawn"," Exxon","_Call"," Classroom"," s\
erotonin"," Diploma","bedtls"," Prototype",".execution"," datingside"," Goku","_rooms","’am","graf","aceous"," accommodating","},'",".dimension","errorMsg","	\
mesh","Filled",".preference"," smarty","_coupon"," över"," conceive","odon","dice","ToDate","adamente","-mask"," escalating","…)\n\n","InRange","_Em"," utili\
za"," levy","<!["," Jenner"," RESOURCE","_STARTED"," volleyball"," mga"," Rossi","Chance"," Ended",".until"," knockout","_exe"," Prescription"," COUNTY",".hr","\
iership","ERVE",[233,169],"では"," perí"," imgUrl","ecx"," Wyn","	Returns","_eye"," Aging","queues"," 初始化",".SerializedName",".hours"," ise",".Actor","\
条件","appl","Tan","/catalog","/Resources","elan","('{{"," insn"," nodeName"," cookbook","','=','","ROME",".templates","ecure","-keys"," glUniform"," geç"," \
Recover","IDX"," Kristen"," pontos","`='$","argent"," arranging","記事"," erle","enedor","()));","ække"," Gilles",'"}>\n',".movies","-selector",".learn"," po\
tency"," fino","	bg"," lehet"," lö"," erm"," asbestos"," deste"," blockade"," ROUND"," lname"," Separate","änge"," fuzz","	UN","_nome","_linked"," SharePoint",
"hausen"," loaf","-economic"," didFinish","yen"," blasting"," Weird","ICLES"," GFX"," suffice","ebin"," approving"," Reyes"," RTAL","igli","_tok","ordova","Carl",
" Plays","lossen","paired","AGMA","wiąz","linkedin"," egal","(predicate"," RESPONSE"," minX"," chancellor"," RECEIVER"," ascertain"," zer"," Worksheets","NK","\
 vowel","vant","UPS","“."," Hayden"," Spartan","rights",".getIn"," inland"," Nile"," Translator"," rectangles","ButtonType"," Solic"," ragazza","/tag"," irres\
ist","#End","*******\r\n"," restrained"," chiropr","/Sh","-flight","converted"," skirts","(chars","$view"," inputFile","gmail","_DIAG"," numel"," Gina","ellunge\
n"," taxa"," dripping",'=""/>\n'," bordered"," toughness","leness"," Bieber","_WAKE","(et"," santé"," TEX","_DISCONNECT"," pien"," FontStyle","_UL","-total","w\
olf"," Maritime"," OPTIONAL","-rest"," membuat"," BSON","_similarity",".overlay"," palate"," Bridges","AndPassword"," Chavez","hetto",".offsetHeight"," undesira\
ble"," aplik"," />\\",",to"," remover"," Modeling"," purchaser"," Choosing","opleft"," mutableListOf"," Sistema"," IPL","ickerView","HasColumnType"," sobie","ub\
ern"," aluno"," imaginative"," Interested","()}</"," diversion","_tooltip",".Sample"," Futures","contenido"," EINVAL","(encoded"," Shaun","	payload","dek",">You\
r","Iso","Traversal","icie",".crop"," JB","INGER"," exemplary","_relu","annis","езультат","clubs","↑"," scramble"," Unblock"," dors"," shack"," minimi\
zing"," Passing","addElement","ờ"," roofs"," jclass","cordova","PosY","(Canvas","(fin","-loss",".btnClose","documentation"," RJ","among","Mos","lingen"," Agu",
"olynomial","]<="," difficile"," Winners","展","Stra"," congreg"," Enables"," Symptoms","_sg"," Riding","_heads"," Cosmetic","ît",".Singleton"," Nicaragua"," \
\n\n\n\n\n"," mí","'},\r\n"," Bosnia",">X","//*["," piled","casting"," grâce"," Helsinki","Gro","#af","식"," souha"," Indie","_near"," immobil",".Excel"," ra\
diant","_MB"," Keto","ventario","_agents","TableViewCell"," Theodore","========\n",",list","(si","icipation","ARTH","setDisplay",".Future"," STANDARD"," OID"," \
frowned"," Marilyn","olare","Pu"," sécurité","Redux","SCO","					      ","riv","pert"," softmax"," senate","=email"," estimating","	td","Fuck"," Waterloo"," m\
exico","Newton","Sab",",…\n\n"," celestial"," QName"," getApp","Nie","_pci"," QPointF","_lista",".NVarChar"," Coc","Kar"," busted","izational","ourd","_connec\
tor"," Seks","ную","Ђ","/List","/ic","\\FrameworkBundle","uxt"," headphone","EXTERN","-reset"," Geile"," triang"," ANN"," tí"," SPA"," Macedonia"," criar",
" climbs"," SON"," Critics"," dó","_SPLIT"," Boundary","_Insert","Cold",".createCell","_saida",".BLUE","BigDecimal","(Bytes","	State","---@","ViewSet","akah","\
_Report","-cross",".getCurrentUser","ultur","(Fl"," Imag","CTest","생"," stag"," ozone"," ké","repair",')");\r\n'," vows",".Alter"," Algebra"," Ahead","gett",
".InnerText"," Zheng",".realpath"," distractions",",event"," INCLUDED",".Matcher",".spotify"," consid",".Mapping"," Foam"," NAND"," devant",']")]\n',"Laura"," s\
acked","_xor"," realms"," Robotics",".Seek",".$$"," Ribbon","	HRESULT"," Crescent","EFR"," Meditation",".getZ"," комп","jsonwebtoken",":?","faf","VIOUS","al\
lah"," piping"," moderne","postalcode"," leveraging"," CHIP","pcm","mai"," iP","AKER","dataGridView","_deps","-driver","Lie","discard","yntaxException"," ect","\
 Exhibit"," (**",[32,235,148],"ChangeEvent"," supermarkets"," shm","profits","pillar","raison","Wat"," pharmacies"," nrw","//===================================\
=============","	world","Streaming","Diamond"," Enumerator"," enquiry",".lambda","bek","ROTO"," PdfP"," histo"," getChild","/stretchr"," AMAZ"," ArgumentOutOfRa\
ngeException",'"user'," sanitation"," Clothes",".numpy","fec"," ############","ейств","_lp"," azure","XPath","Vent","Labor"," mistakenly"," conduit"," Fair\
fax","getStatusCode"," Moy","ListAdapter"," (?)","Generally",".isConnected","vido","MouseButton","GenerationStrategy","_deriv"," lekker","Measurement","_COOKIE",
" ********************************************************************************"," competitiveness"," gamle"," retrospect"," Eduardo"," DataService"," escort\
ed"," Qty","Holiday","	raw","leurs","Birthday"," heats",".inverse"," _\r\n","illum","okableCall","_ml","Liked","enumerate","Finite","-prop","AreaView"," mediati\
on"," chanting","_NT","_unc","smouth"," pigment","PasswordEncoder"," vér"," wastewater","-Pack"," joven","aes","KY","Pinterest"," musica","laces"," Wich","(rot",
"(ir"," 삭제","それ","_THE","getFile","[property"," endings","izzare","=train","-loving"," nouve"," commas"," cambi"," Zusammen","	Ext","(observer","formik",
" quindi"," Ivory"," Bolivia","asad","_legend","Cities","_FIRE","asdf",".Depth","ValueGenerationStrategy","upd",".GetResponse"," urgently","Invariant","GetX"," \
stature"," imagining","ateau","MOVED","(Transaction","_por","RefPtr",".globalData","grave","imesteps","foundland","Salir","artists"," createAction"," Santo"," н\
ет","			               ","-song"," nuisance"," impover","_)\r\n"," crowdfunding"," timp","Pictures"," lodging","钮","atasets","ログ","persons","conduct"," \
evade"," haunting"," !!}"," LARGE"," kitten"," uphill","(minutes"," Emanuel","'C"," Skywalker","purpose","_mapper"," adaptations",".fillText","ruk"," repertoire",
"(priority","(mapped","Robin"," erroneous"," inhal","BOVE",'(",")\n',"uellement"," fingerprints"," PYTHON","-dem","leanor","ząd",'"People',"asier"," patriotic",
".freeze","IJ"," Banco"," isSuccess","(vehicle","(Layout"," carving","_cipher"," vezes","('_',"," Firstly"," fullest"," Listening","_signals","ewolf"," SCR"," M\
erry","/testify","_SANITIZE","ioctl","IEEE","=Math"," enqu","	aux","♥"," dispersed","hare","bern"," Amend"," insiders"," Alvarez"," Zug","/calendar"," heure",
"-paper"," sofort"," smith"," pob","(rate"," société"," woes"," brushing","qd","ologue","sockets","_YES",".addColumn"," evasion","SOFTWARE","abox",".ylim"," e\
ngulf","///////////////////////////////////////////////////////////////////////////////\n"," ngOnDestroy"," nossa",".lst","()}>\n",".kwargs"," contexto"," PUB",
"Fu"," bigotry"," brid"," steroid"," vigorously"," bursting"," vene"," salads"," VARIABLES"," Onc"," fireEvent","sandbox"," touchscreen","sans","/Instruction","\
 eof","lecture","?-",".localization","VES","_voice","itura",".reporting"," ]);","Nova","_COMPAT"," outbreaks",".clientWidth","iflower","_GRA","Initializing","_p\
erf","()},","=P","_IMETHOD"," tightening"," tabBar"," BK","	Double","/hash"," mez","ToUpper","TG","(indent"," silica"," //////","ök"," elves","emplates",".Comp\
areTo"," gunfire","animals"," kepada"," CPR","_LSB","	vertex"," перв",",!"," duly","_PATCH","ENA","	CC","composition","_sv","Lbl","jej","строй",".EditV\
alue","具","antas"," breadcrumb"," Tester"," Measurements","/Input"," Raz","_POLL","Independent",".lucene"," Mechanics","colon",".surface"," unas","rado","PLIC\
ATE","CRT",".setDefault","%H"," responsable"," perpendicular"," Respir"," Tunisia","\\Array","路径"," paw"," debounce","(MPI"," در"," elk"," RelayCommand","\
/light",".serialization","BSITE",")(((("," Bios","_svg","(surface","Duplicates"," (>","_AST",".nick",'"Why'," Intellectual","abbreviation","earable"," conseguir",
"(Be","_Pods","<Animator","_UNDEFINED","ARRY"," //~","perator",".writeFileSync","Als","lder"," miejs"," funcs","incible"," dusty"," Drill"," continual"," Electr\
on",".enemy","(pb"," reunited","Smoke","-faced","Intensity"," TreeMap"," ArgumentError",".writeHead"," TRE","SplitOptions","/******/\n"," \\<^"," Investments","\
SUMER"," dac","ANI",".YesNo","(ofSize","yth","eload"," impres"," blobs",".retrieve"," tyranny"," cancelButtonTitle"," haci"," Casinos"," dhe","Retail"," Pornhub",
" Crimes","Oil","(IService","Resizable","	So","Often"," commonplace","_GC","aldi","athlon","(ViewGroup","(Employee"," safeguards","退出","_AURA"," unnoticed",
" Thorn","modele"," acordo"," Wenger","imus","ensburg","omba","ción",'"http',"_Matrix","||||","ornecedor","	BufferedReader","registers","released"," addObserve\
r"," Valent","(CultureInfo"," mannen"," burglary","_minute"," interceptor","ocrates","attro"," YE","essler","listeners","/prom",[32,231,164],"touches","Esp"," A\
bort"," ffi"," clums","NIL","_VIRTUAL"," loin","ynomials"," ל"," gz"," Neon","ISIS","amerate","_avail"," maxi"," isArray","ColumnInfo","izin"," perso"," oud","\
ialized","ymi"," confidently",'="/">\n',".datasource"," paycheck"," Bav","/Branch"," Tear"," merupakan"," Brah"," конт",[239,130],",path"," dazzling"," UCHA\
R"," provisional","пп"," legalized","_algo","_RSA","alternative"," DETAILS","ToDo","reflection","_WEEK"," CLEAN"," slogans"," 등"," Veterinary","idf",".dateT\
imePicker","icontrol","(play"," ullam"," ')\r\n"," cheque","宋体"," unserem"," Architects","amentals"," vmax"," jemand","CEED"," Olivier","severity","RK","Dis\
connected"," weaponry","uição"," bingo","dont","_CHANNELS"," Dag"," där","érique","gradable"," COMPLETE"," spanish"," instrumentation","vasive","DRAW"," fpu\
ts"," Spend"," Respect","Courtesy"," scho"," postage"," Meadows"," tutoring","ervo","Absolutely","ández",[189,148,235,147,156]," SHR","phoon"," Depos","=''\n",
" physiology","*time"," Tough","dock","/he","(Have"," Moines","STYPE"," Bride"," stron"," worldview"," gratuito"," aerospace"," Ihrem"," qc"," manifestations","\
slaught","<Account"," Infos","ambil","_Final"," administrations"," collaborated",".jdesktop","olución","asctime","_allocate","arrival","JOR"," shady"," pineapp\
le","わ"," satin","brero"," Lies"," tensors"," Intelligent",".SelectedIndexChanged"," radiator","assistant","$fields","	step"," Mitgli"," Everett"," Scheduled",
"Hora",'"]->'," mots"," DST","fontName"," Warwick","_Task","*C","ョ","obel","_DET"," sociology"," Katz","icions","otland","adoo","_pars"," ripping","icho"," nu\
tritious","	damage","Ky"," anchored"," artificially"," Juventus","/perl"," expressive","xEE"," Enumeration",".MESSAGE","(deg","志","######",' ""),',"klär","\\M\
ail","Designed"," staffer"," salts","*****\r\n",[32,226,129]," setTitleColor","DVD",".WriteAll","ellant"," coercion"," Sorting","言"," starvation","//{{",".hea\
p"," Medieval"," *----------------------------------------------------------------","１０"," wards"," Herc"," Hogwarts","-comments"," Lauderdale",[230,188]," \
rift"," zeit"," proofs",".viewport","$start"," Bought",".richTextBox"," cling"," '**","Ownership"," Boehner","(dynamic"," medically"," WTF"," MainMenu","购"," \
diferente","/results","enthal"," Widgets","rush"," RMS"," Volley"," removeFromSuperview"," Lafayette"," FetchType","acas"," pathogens"," MMO",".Currency","ociou\
s"," spriteBatch","doll"," vampires","launcher"," peaked"," debunk"," ASD"," unequal"," squads","}.${","mani",'"E'," Fahr"," ISI"," unavoid","ophone","[:]\n"," \
Directed"," bushes",".failure"," immersed","exo","Histogram"," Kann"," piracy"," Crunch"," læ",'//"'," monot"," Saunders"," Sevent","(Abstract"," smoker","rone",
".clientY",' "-",'," Fountain"," inne","색","Ctr","$input","PROFILE"," Donation","WithEmail"," fractures","Keeper"," meisjes"," architectures"," Lung","'image",
"harma"," abandoning","ALLED","subtype","reira"," moss"," Parsons","akedown","=obj"," sucess"," wearable","ェ"," adulti",".um"," vibrations"," swell"," Disclos\
ure"," RDD","pairs","anggan"," mainBundle"," DIN"," rocked","shouldBe",".gb"," IMD"," WN",",arg","……………………","[]=$",".SM"," alguns","addons","_Co\
mmon","_REFRESH"," في"," TYPO"," Ecology"," glu",".DataType"," Probe","Lux","owego"," rek"," Plaintiff","achable",".nama","*out","}}{{"," CAPITAL","但","Impo\
rter",".createServer","_resolve","_EPS","stellar","_Profile","	sw","-mon","udev","\\Plugin","_MIX"," Discrim",".fromLTRB"," Strand","Anything","powers","]]\r\n",
".TIM"," addslashes"," esi","@Before"," sak"," '/';\n","coc","şı"," ));\r\n","_above"," ECC","/cpu"," cade",".Stderr"," pellets"," Palin"," gén","_java"," sa\
lah"," bergen","_SWAP"," gib","ião","_distances"," Cinder"," anarchist","imat","	mock","します","Omega"," bahwa","_Parse",".paper","	Intent","rens","/grid",
" filthy",".ev","#####\n"," sare"," soaking"," Regions","_USED"," Sik","ifikasi","	Editor","Luck"," 연","ăm",'.";'," Ziel"," grayscale","(Func","チ",".Dense",
"-leaning"," graceful","GraphNode","_COMMIT"," CVS"," plains"," rej","pciones"," undermining","_cats","feb","CollectionView","SEMB"," thu","textbox","(Android",
" rigor"," Yield",".isPlaying",":view","remainder"," Pip",")index"," Becker","toLocale","autorelease"," Romero",".Handled"," Cabinets",")V"," rte"," Hulu","icie\
l","/animations"," presume",".transparent"," submenu","qm","ierten"," textSize"," starving","/job","Apache"," yielding","-article","'=>$_",[32,232,161],"<Sprite\
Renderer"," Shia","):("," publi","ziej"," telesc"," teil","Legacy"," Placement","()){"," troublesome","星"," persön","_AspNet","=}","(userID","Sus","ズ","-av\
erage"," QImage",".Strict","teborg","-functions","REGION",">New","_choose","(ci"," unleash"," RIGHTS"," Spear","	make"," tys","anela"," WX","_MAKE","/setup"," o\
nSave"," clinicians","	back",".Linked"," conserve"," bitten","_variance"," lire"," inertia","uffles","_MPI","iddles","[arr",".vocab"," shitty"," neste","ssize",
" KT","bler","_linux"," mongodb"," ITEMS","Kon"," Burst","_photos","Colorado"," acknowledgment"," oily"," nfs"," Zionist"," addicts"," addUser"," Mish"," kW"," \
Wants","(records","ocurrency","JSGlobal",".elapsed"," Nb"," ppt","\\Dependency","Rol"," çalış"," expansions","bubble"," midterm"," '#{","ctxt","ISyntaxExcept\
ion"," Valle"," Cadillac",' ""},\n'," semua","richText","softmax","objPHPExcel",".hstack","_critical","(<?","dj"," conson"," roomId","DOMContentLoaded","parms",
" zeigt","TPL","-notch"," oppressive","Coding"," Leaves","(Display",".signIn","//--"," Opr","cta"," metav","Serialized"," unaffected"," ATL"," KP","Atlantic",",\
url",",state"," bist","eneg"," simplistic"," bidder"," percept"," celib"," THROW","(/[","Tcp"," furthermore",".Acc","oppable","两"," Tart"," Benz"," embodied",
"(Const"," +-","Participants"," httpRequest","accent"," Sü"," horrifying"," />,"," enactment"," UNION","/logs"," screenHeight"," etwa","例如"," aún","左","\
_timeline",' ""))\n',"':''","BW"," renovations"," <\n","Pale",">:</","Skeleton"," getUsers","_dataframe","abr","materials","&eacute",".DisplayName"," hvis","_la\
nguages",".sy","tower","IFICATIONS"," barric"," Pluto","`;","ニ","cente","#ab"," lexical"," BRO"," rulings","HEY",".iOS","returned",".books"," Hubb","eof",">>:\
:",[32,236,134]," goTo","考","とう","<Form","copies",".quant"," Potato"," Cousins"," sû","Govern"," galer"," FIR","_Width"," Sheldon",".Dev"," Responsibilit\
y","sonian"," superclass","bitset","eddar"," Laboratories"," coined"," Technique","(Core"," sprayed"," pong","(Network"," roar"," EAST","strain"," menstrual","o\
mbat"," calming","	Dim","_movies"," RAID","-dismissible"," freund","-chan"," resistor","_Copy","ocrine"," espionage","gado","NDAR"," porcelain","thalm"," `["," \
grado","ир","DOUBLE"," accesses",".Floor"," ↔"," tokenize","analytics",".CreateInstance"," suche","	ent","igner"," перед"," condiciones",".libs",`"';`,
"PDOException"," onData"," Autism","-helper"," rewind"," coffin","ージ"," transmitting",".setAlignment"," dealloc"," ancestral","ogie",".COMP",":frame","mmo",
`':"`," Regents"," cheated",".gg"," paced"," estad","ocene","lsa","(fc","/groups","/misc"," Shuttle","UPI","áo","-cycle","	props"," rotten","Rejected","#ac",".\
ua"," Amnesty"," penned","INCREMENT","<dim",".setUp"," Tweets"," Maduro"," ق"," CActive","	BYTE","(separator",".Resize","uffman","supports"," urb"," Founded","\
_hard"," eclectic",".Filters"," RoundedRectangle","_sampling"," Jetzt","american",".invokeLater"," Butterfly","(connectionString"," Naomi"," Jaime","rts"," magi\
cally",".machine"," Appalach",'"+"',"vale","-mounted"," ache","MJ"," UIImagePickerController","-Jun","Mana","kraine","DCF","/Product"," RESERVED"," FHA",':@"%@"\
,'," Projekt"," Nir"," Carnival"," *&"," QS","WHO"," welt"," marrying","Alexander"," Reviewed","acteria"," wan","(robot"," WindowManager"," monumental"," Doming",
"/weather","_secondary","Operators","_SIDE","Kat","-zone"," signifies"," HttpMethod","/context",'"\r\n\r\n\r\n'," Rodrigo"," bub","/music"," seront"," mRNA","_e\
mails"," '>'"," Geme"," рас"," ~~"," ducks"," Freund","Experiment"," reopened",' \\"{'," ellipt"," concatenate"," polo","TimeZone","  \n    \n"," captions","\
ricks",".freq",".memo"," smb","Drug","][/","_BACKEND"," Ella"," Portions"," fetchData"," coroutine"," estava"," Genius",":`~"," Swansea","(payment","Votre"," Pr\
uitt",".offsetWidth","aryl"," uniformly"," Warp"," SEA"," deductible"," bullied"," Besch"," Prospect","OSP",'"Yeah'," Angry",".Val"," gigs"," bulky","eteria",".\
getStart"," METH"," coherence"," mediated","егист","....\n"," strokeLine","mj"," Unsure","athroom","(Binary","_KeyPress","构","inherits"," repreh","	Schem\
a"," unrestricted",".definition","]?."," ith","報"," slime","msgs","_JS","	Version","_SECURE"," costo",".Restr","csr","_TOOLTIP","pcl"," ↓","SelfPermission",
".ravel"," membres","Assembler","romium","surf"," UPDATED","(branch","(include"," Idol","\\Object"," cloning"," isNaN"," anz","ường"," onc","_CLUSTER"," {}),\
\n","iminary","	contentPane","trail"," ninety"," Niagara"," Andr","ész"," dific","utra","'}}>","イト","spar",' "\\",'," myfile","ffc"," noticeably","eya"," P\
utting","JV",".dimensions","erca","genesis","effective"," perder",".OR","_COMPARE",":len","/red"," Aristotle"," queried"," foreseeable"," UIControl","reminder",
" cena"," hic",' "";\r\n\r\n',"/basic"," affordability",",err"," симв"," ISR","licenses","VOICE",".Lang",".relationship"," lends"," nutzen"," específ","ien\
da","<Pair","Tv","_RETRY"," honoring","_declaration","(NO"," Hick"," minlength"," Geschichte","apesh","ATOM",`')");
`,"enterprise",">}</"," politique","edition","_Debug","Anne",".Scope","ctp","canonical",">>;\n","Menus"," fiercely",".Once"," Borrow"," sost"," servings","-flag",
" vested"," fron","함"," famine",'"])){\n',"ereço"," kijken"," Flooring","球","observation"," userDao",'="">\r\n',"COVID","baby"," trough"," Seam"," Fighters",
"omit"," Charges","Russ"," quelque","GetPosition"," Ministers","_receipt"," rootNode","multip","$search",'"))))\n',"takes"," (!!"," BAT","chang","ē",".oc"," sk\
illet"," SKU"," Gallagher"," cresc","weekday","ervised","CardContent",".accel","                                            \n","Tai"," Compatibility","xCF","_r\
ewards","rdf","APPLE","-fed"," depended","-generator","(Process","мож"," discrepancy"," phosphate","Networking","设计器","(ro"," concurrency","	auth","Plu\
g","ATALOG","subj","/team","(avg","okin"," pledges"," collaborators"," embarked"," Doch"," Dairy","competition"," MutableList","-seven"," concurrently"," Vij","\
 resetting","dpi"," slit"," POINTER"," CART",".dex","culos","_personal"," analytic","#create","_memcpy","(ListNode","_Tag"," Irr",`">';\r
`,"Shortly",".tip","\\["," Representation","_LITERAL",".cbo"," Karnataka"," Competitive"," Rue"," runoff"," Spells","fclose","cis","Fra"," remorse"," Cologne","\
 ranger"," Morg","fighters",".RequestParam","Cors"," denote"," choses","ând",".recycle"," Logistic"," DEAD","-loaded"," Clears"," kell","raphic"," Mane","EMBER",
" masking","	editor","Hallo",":list"," ethn","-seat"," *)["," Gly"," ACS","	stat","/Common"," disguised","Finance"," Elephant","temporary"," Carly"," cocos"," J\
udith"," wrappers"," Lunar"," récup","-setup"," sizable","  	 ","classifier"," figsize"," mastur"," 更新"," Rwanda",")t"," Cups","Azure","()},\n","SPARENT","\
(dic"," TextFormField"," deform"," dirección"," yaz"," glued"," através","coffee"," Updating"," Colleges","ällt","andelier"," salir"," SCALE","qe","공","(re\
ceiver","mdb",'"math',"isnan","telefone","REPORT",".addMouseListener","dued","{}]","()):"," workings","});\n\n\n\n"," componentWillMount","Servers","_CLOSED","I\
ZER"," boob"," CONCAT"," Happiness"," commune","xAB","ownership","_NEAR","_HARD"," YA","lion"," spiel"," tagging"," immoral","-ground"," thunk"," locus"," Latvi\
a","izioni","clarsimp"," patiently","\\Has"," subordinate"," WHICH","entionPolicy"," depleted","FSIZE"," [,"," Biography"," Sands","SHARE","Charset",".writ","_S\
US"," Moreno"," broccoli"," VX","amics",".GetUser"," Commod",".scheme","(vs"," analogous","Psy","=line",".publisher"," onward","екс"," Dealers"," toArray"," \
Choices","Добав"," defaultMessage"," agreg"," Concat","HV"," CircularProgress","_svc","TAB","_fil",".MapPath","zburg"," getProduct"," VERIFY",".Mongo"," pu\
ndits","pulse","licting","giatan",' ..."'," fiz"," antim"," Chatt","_TYPEDEF","Guy","	tests"," Slovenia"," CommandLine"," beneficiation"," bindActionCreators","\
NTAX","-Cs"," charismatic",".alloc","_nf"," assaulting"," таблиц"," các"," Scrolls","HAS","yyyyMMdd"," Gale"," Prozent"," Thornton","dealer"," eviction",
" anale","‎",'="('," eag","('');\n\n"," contemplating","hyp","belum"," Fits"," Examiner"," Bucc"," membranes"," brilliantly"," Ceramic","ève"," Pound"," trea\
sury",".');\r\n","	tc","ecake","CurrentUser",".habbo"," treason"," FTC","MUX"," numbering","RIA","--)\r\n"," beige"," Artem","bases","_BAND"," Pavel","струк",
"thed","_nbr"," баз","slideUp"," Taxi"," aquel"," Miscellaneous","elu"," insulated"," assez",".Configure"," quella"," parasites","Away","ducible","('='"," ve\
ro"," Watkins"," Separator","apses","environments"," appraisal","paused","_death"," situación"," fraternity"," insistence","_crypto","AttribPointer",'"]],\n',"\
 oxidative"," neuronal"," QGraphics",`">',`," Smile","Objective"," Sakura","ZO","amientos",".LocalDateTime","/unit","-frequency","-CS",'"};\n\n'," relev","Alloc\
ation","%M"," Dustin"," swiper"," Narc","tatus"," longing"," thuisontvangst"," commodo"," ADA","imu","_forum","angi","	Application","[from"," Bethesda","otropic",
" MUCH"," predic","filme","(grammar","(APP"," Curl"," shorthand","affiliate","]**","_nth","iability","bomb","YT",'("--------------------------------'," Bicycle",
"imating",".nii"," Kara","askan","reactstrap"," wlan","ographers","	 \r\n","paginator","ihanna"," matchups","_PADDING","_registers","yte"," pricey"," footh"," H\
uck","PARTMENT"," prohibiting",".isDebugEnabled","स","lein","=res","/************************************************","ddl","mpr"," 같"," WALL"," revolves",
" PERF",");}"," Toby","/../"," kao"," forecasting","_Content"," })),\n","porno","leaders","-hooks","istributor","/story","	lines","-reply"," adrenaline","FlowLa\
yout",".routing","	timeout"," raided","	DD"," disdain","consistent","geist",'(":/',"(states"," HIT","-Ray","-health"," //-","tement",".navigateTo"," benches","e\
wing","enzhen","-split","Reject"," pylab"," flashlight"," initiating"," OECD"," entrega","Nature",".orange"," últimos"," ecs",".hover"," deluxe","Roger"," Tic",
'",__'," placeholders"," spawning"," nurture"," exchanging","CreateDate"," lamin"," Semiconductor"," */\n\n\n\n"," første"," initials"," proverb"," Actress","C\
oncat"," Nicola","-shopping","ività","itian"," Wert",".AddScoped"," salesman","bos"," Ferry","CENTER","modelo"," Roe"," Islanders","upertino","Declare"," vowel\
s"," boxer","(toolbar"," halftime","nin"," Brooke"," Ves","лат"," motivo","protein","kus","busy"," stringValue","	My","Nut","uzzi"," sez"," olds"," methyl","\
 bü","hiba"," Inspiration"," awaited","Bruce","BALL"," TRY","-lite"," underestimate","	rv",".mov"," histó"," Erie","cname","/connect","conference","_trait"," \
kvinde"," Invocation"," DateTimeOffset","wechat","CEO"," Libyan",".capitalize"," gracefully"," reels","increase",".maxcdn","favorites","ITED","<Scalar",".Fetch",
" suspicions","[MAXN","_TRANSACTION"," cylindrical",".nextElement"," morphology"," Ced"," cname","(rawValue","Walking","Loads","_ALIGNMENT","_ROUND"," ROCK","cl\
usters",'"h',"ueur","plans"," atheists"," vat",'="__',"awah","ervatives"," findOne"," notebooks"," TTL",".GetAsync"," münchen","mAh","brtc","_PY","BuilderInter\
face","	gbc"," blanks"," dém","Recursive",".ManyToManyField","_PARSER"," endeavors"," drib","_php"," automobiles","loit"," Ortiz"," UD","(dAtA"," Mitsubishi","\
AttributeValue"," poate","相关"," cavalry",".Matchers"," ingress"," Jehovah","	seq","_street"," Sofia"," scrolls","vinces","electronics","\\param"," zend"," s\
kim",".pix","enk","_areas"," Boise","-validator"," unearth","ofilm"," BCE","ovsky"," Lever"," policeman"," mies"," Portrait"," potions","_mot","massage","ены",
" cud"," manuscripts","continuous",".tc","üz"," Freeze","_:*",".hm"," CSRF"," Mädchen","-peer"," putStrLn"," imshow"," @{$"," Bauer","(tolua"," wrought"," Gia\
n"," ön","fung","ButtonTitles",'})",'," Murdoch","KW"," Reported","sie"," meilleurs"," Kaepernick"," dsp"," Everyday","rends"," Conce"," incontr",".removeAttri\
bute","ました"," rew"," Presence","/gin",".Claims","	sl","Dragging"," spree"," actualizar"," noss"," lifestyles",";c","UDGE","InMillis"," itk","abby","(pa","\
issent"," Presidents"," Hexatrigesimal","ecided","(tex"," crowned","Philip"," Sark"," Addition"," Colbert"," GLES"," QLineEdit"," drains"," sortOrder","escort",
"Ted"," manifested",".variant"," REFERENCES","(gc","/{$","ocyte"," ornament"," bookstore","Hol"," Vall","/')","acak"," NavBar"," nye","_Dec","olvimento","MRI","\
 hoop","   \n    \n"," Posting"," outlining","agascar",".breakpoints","catid","_triggered"," runnable","/trunk","-chair"," baiser","facility"," pollen","音",' \
[["'," CGSizeMake"," assail"," Athena"," Addiction","iland",";br",".Keyboard","_fm","Ace"," REQ"," Newest",";."," MADE","setTimeout","ServletContext","					    \
   "," Lup","-reviewed"," Analyzer",".NaN","utura","Geom","ymes","_sin"," trustees","//==="," admittedly"," ako"," UEFA","_hero","Github","_estimate"," corrobor",
"entiful"," Steering"," Mitar"," Pipes"," kå","_season"," BCHP","/software","nette",'*",',"undra"," getRequest",".Buffered","fern","Mario"," dispers","_categor\
ia"," endlessly","guards","	atomic","scoped"," undone","SHOP"," Torch"," Hastings"," FILES","_Save","WithMany","Wis"," intensified",".argument"," ApiService"," \
JSImport","eki","Insurance","sty",".dsl"," ---------------------------------------------------------------------------\n","ltre","SEG","DRAM","-blocking","не",
"piring"," PRES"," Fach"," sarc"," SME"," Elem"," Californ","Unsafe"," Composer","(dep"," Attend"," *)(("," teased"," ATI","(pm",' "(\\<',"']+"," sectarian"," P\
harma","EI","	TokenNameIdentifier","çu"," augmentation"," saja"," colore","deadline",".ITEM"," Riy","maal","	click","Permanent","Houston","Responsive"," Ergebn",
' "%"',".toObject","	pid",".SubItems"," [+"," fungus"," brochure"," Approximately"," mik","veloper"," pagamento","动生成"," cyt"," Templ","eniable"," Conan",
" setback","oblins"," NTN","ossal","VERBOSE",".bio"," Ş","ở"," Grip","<*","TRIES",".choose","Phoenix"," provincia","MFLOAT","Cars"," retrospective"," agony",
" llen"," bumped","ylation"," warto"," toddlers","lav","(patient"," ()->","clc"," onActivityResult"," emulation"," bulld","_AUTHOR",">O","/qu"," ¶","	hr","stdC\
lass"," spacer","Translatef",".adj",":item"," exhausting","plx"," revital","śnie"," california","setState","/tab","indsight","_Level","imilar",".navigator"," t\
emperament"," difíc"," inexperienced"," imprint"," Resist","_FOLLOW"," Retry"," engagements","CanBeConverted"," singled",".icons"," condoms"," Feather","lernen",
")b"," Npgsql"," Consolid","pekt","端","stringValue","Gam"," Sinai"," ObjectType","_inp"," parti"," Waterproof"," collided"," airs","/world","/Search","_syntax",
"şi","_annotations"," Taco","LAT"," Opcode","。”\n\n"," leash"," Alicia","，默认"," TSA"," hotter","_HandleTypeDef","ginas"," indifferent","CustomLabel",
[145,144],"odynamics","OnUiThread"," Cara",".devices"," ForeignKey",">');\r\n",".but",".tif"," 新"," OkHttpClient","(Texture",".SOCK","(instr","mist","Unnamed",
"Sr","*num","(NUM","*****\n\n","/help","beeld",".adjust","_Parms","_ANGLE","TREE"," estudio","worksheet","//----------------------------------------------------\
------------------------\n","Advice","öße","nEnter","ać"," ageing"," Kurdistan","_RTC","banks",".UR"," incarnation"," glamour"," ス"," imperialism","입니다",
" sideline",".ArrayAdapter","######\n"," Syrians"," Attendance","-esque"," grenades","_qos","OSC","_door",".Cap","DAL"," ambush","	es","ToJson","Manufact","Emer\
gency"," QFile",[32,229,149],"	LP","搜索"," Garland",".connections",".ReadFile"," Hwy","—even","xDE"," nouvelles"," Huss","Deposit","_foreign","abaj"," Poz",
"dbus"," iod","×\n\n"," Cheers","Jessica"," saison"," Pty",'"><!--',"inoa","excluding"," bitterness","ueling","Protection"," Bergen","			 \n","BEL"," Tobias","\
 upd","버"," foliage","_PUR"," Advocate"," onRequest",".partition"," Developed"," crib","ски","voucher"," Intersection"," niece"," lk"," Caucus","([\r\n"," \
Detector","/lg"," Hedge"," slugg","angstrom"," ControllerBase","	yy",".pp"," Kling"," LTS","↓","arra","getJSON","_website"," idiots"," Meghan","ButtonModule",
" %>"," projectiles","sword","    					"," asses"," Suche"," ked","ráf"," sarà","LEncoder","RAND"," Somehow"," Sala"," multim"," numRows"," Rockies"," xd"," d\
isproportionate","	RTLI","	URL","agli"," SubLObject"," Graves","_regularizer","_characters",".analytics",".mods"," improvis"," BlockPos","_installed","_CONTINUE",
"/down","SOC",".apiUrl",".UserService","Trees","投","_overflow","ausal","boxed","&\n"," Jacqu","_usr","INTR"," signage"," coch","Normalized","\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"," sustaining"," Scrap","praak","-avatar",".website","(gui","=response","(operator"," effortless"," ActionBar","FFE","立","	Regi\
ster","ARSE",")n"," MOST","_SPR","_CHIP","asd"," topLeft"," Txt","ажд",".Volume"," inlet"," fractured"," Longitude"," Dram",".ConnectionStrings","abee","pera\
te","jni","`t","finger"," Jessie",",ll"," Rudy"," generously","_CONVERT"," eiusmod"," Dai","imagin"," GObject"," đã","idious","ridged"," sopr","лад"," stit\
ching"," krb","\n        \n        \n"," lavish"," Civ","StartElement"," Lol","	util","']]."," Malay"," .\r\n",[231,143],"_Invoke","ivist","Depending",')";\r\n',
" tofu"," MCP"," stocking"," cathedral"," quadratic","aleza",".moveToFirst","ColorBrush"," Erect"," RCS",":before","=node"," problème","_rho"," svensk","Roy","\
basePath"," kond"," есть","getSingleton"," DSM","Ian"," hunted"," Terrace"," childcare"," coeffs"," graded"," Lucia"," jsonObj","ableObject","Vault","ística",
"_pago","_PF","andre"," Anatomy",".JComboBox","oure"," genotype","benchmark"," baik"," Québec","())\r\n\r\n"," kunne"," Possibly"," Beispiel"," condolences","=\
query"," võ"," nuevas"," Apocalypse","vection","	sprite","levator",'."]\n',"getNext","(Register"," unsub","treeview","NodeId",[32,236,138],"&)\n","flt"," hotsp\
ot"," gastrointestinal","figcaption","owered"," Css","_ros","_scaling"," editar","']]);\n",".neg"," futuristic"," stata","uctor","ULATE"," wł","-character","  \
\n\n\n"," Beau"," permalink","ByteBuffer"," dictates"," MLA","_Login","Conditional","SYM","Arrange"," Stocks"," measles","त","Encryption"," Entire"," minOccur\
s"," hugs","/window","	prop","=$(("," UCS"," Fir",".Clock","-desktop"," malformed"," Aberdeen"," Å"," Roads"," Behaviour","()'","属性",".Comparator","_mo","_\
IOS"," Orioles",".Lookup"," fseek","_IB","/star","+</","_Destroy","-tra","('.')"," ForCanBeConverted"," ForCanBeConvertedToF"," ForCanBeConvertedToForeach"," Aa\
d"," airstrikes","isOk"," federation"," Labrador","_launcher","alogy",">>();\n\n"," Jub","utr","istinguished","abant","Regions","/helper","_listen","	Toast"," F\
ileManager","itoris"," electrodes","GRADE"," begged"," Plates","afone","!!!\n"," ebx"," defaultProps"," compareTo"," SCC",".extent","autos",[32,236,150]," Tolki\
en","::*;\n\n","*',",".documents","sing","=BitConverter"," Krishna"," plaisir"," buggy"," regulates"," friday"," completeness"," audible"," RecognitionException",
" shedding","[]){\n","(ball"," ChatColor","(Code","(),\n\n"," tertiary"," SIDE","(JSONObject",[164,230,150,173],"Remarks"," listBox",".imageUrl"," delaying"," s\
ocioeconomic",".lp","<My",".onStart"," Scor","byterian","-rock","_meter"," repmat"," pregunta"," META","(gt"," FRIEND"," sorte"," hep","onomies"," automát"," F\
ormats","stateProvider","-floor","_MUX","(Content"," INSTALL"," Titanium","ruc",".Dataset","asco",".MATCH"," festivities","MSN",".ot"," GetLastError","iens"," _\
_________________\n\n","_GF","_plate"," Formal","-letter","Kate","apia"," ******************************************************************************/\n","/g\
enerated"," Ding"," Friedrich"," ')'","UBLISH"," Abilities"," unlocking",".yy"," Interr","nothrow","ipop"," CORPOR","[array","<WebElement","_SID",".qual","Diagn\
ostic",':"",\n',"(moment","jured"," terrestrial","erule"," &);\n"," bureaucratic","oppins"," japon","leon","_rename","_DESTROY",".EndsWith"," eruption","*******\
************************************************************************/\n","PET","_reload"," supplementary"," zien","CLLocation"," klein","_ef",":{}"," coment\
arios","(validation",".xtext","_IMAGES",".setInput"," Decompiled","_TBL","complexType","_featured"," ?><?",".vote"," Fridays",".consume",".MEDIA"," synerg",[142,
152,236,157,180,236,167,128],"_HEADERS","xAC","_nv","έ"," Simone","Cerrar","addock",".serializer"," Classified",".ItemsSource"," precondition","そして","DIS\
T","ImageUrl","/random"," erót","[root","ALLERY","cj","xAD","###############################################################################\n"," italiani","|#",
" regenerate"," strr","(||"," Emerson"," PIE","cliffe","	an",">Password","toDate","Cipher"," convoy"," XCTAssertTrue","/__","-focus"," Rhino"," goo"," boton",".\
NoSuch"," Reduced","MISS"," Winchester","urlencode"," muddy","iya"," Mbps"," stal","odafone","们"," phẩm",' "/";\n'," Ammo","NewProp"," =\n\n"," Пр"," paz",
" libero","	Resource","neighbors",",response","_attempts"," nk"," militias","_PAYLOAD",".ByteString"," содерж","arton",">Hello","lightly","owell"," guardi\
ng"," TOK"," whereabouts","_dw"," Roulette"," gyr"," Fedora",".Buttons"," exclaimed"," Sommer","AuthGuard","-rating","MethodBeat",".positions","Median",".…\n\n",
" glac"," undermined","%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%","_third",".keep"," haya"," toJSON"," Laurie"," 	   "," Accum"," prune",
"urved"," NSF"," Grape","FLICT",[232,178]," predis","_ptrs"," multicast","(Group"," heiß"," federally","_PAUSE"," malaysia"," Recall"," rodz"," Sentence","inte\
l","_drvdata","-scenes","<y"," fooled"," Loud"," antivirus",".plist"," verwenden"," Wolfe",")item"," twisting"," espan","aterno"," Accord","()],","REMOVE","dehy",
"_Pre"," miscar","vla"," sembl"," tether"," Bij","/'\n\n"," Copies","-pattern",".onView","-taking","_simps","しかし"," DACA","orning"," Pessoa","orny","_pas",
" eighty","Tac","_STOCK",".locations",'")},\n'," tá","-fields","okane","/kubernetes"," chica"," artículo",[236,130],"CREASE","ASA"," Lond"," exemplo","Allows",
"htmlspecialchars","(vis"," jr","火"," ECM"," embar","_ADAPTER"," diluted","_office"," skincare","AGING"," þ"," SMART","/Table"," basal","Concurrency"," Vox",
" UICollectionViewCell"," wol"," SOUTH"," fromDate"," cords","EMS",".weixin","'elle",[32,229,177]," goalt","uib"," Neptune","(ord","ının"," microbes","Weapons",
"-Dec"," Rooney"," Swagger","명","_la"," generado"," Hir","Comic"," carve","_rq","icter"," cartel","ancias"," Panasonic"," roadside"," freshwater"," dbc","_tex\
ts","_sku"," Summers"," PictureBox",".groupControl","VARCHAR","ReLU"," sabotage","\r\n            \r\n"," scrollbar"," battered","cip","-picture","	stats",".cre\
ator","_CLEAN",".MOD"," bigint"," Terrorism","_Show"," Spicer","_ETH"," để"," summers"," Uran","/memory","Reviewed"," dues","setScale"," Rays"," CSC","incomi\
ng","-buy"," procure","entar"," bulls"," 						"," Fibonacci","-schema","makes","Ef","_Description","/alert"," jsonString","uffling"," KERNEL"," Hoy"," grantRes\
ults","onald"," Provincial","sending","ptom"," Об"," constrain"," što"," RaisedButton","UTDOWN"," GLsizei"," 示","パ"," Gon","PLIER","']}</","classic"," en\
graved"," masculinity","Marsh","ssql","(Gravity"," lobster","분","_Inter","\\base","':['"," detalle","tweets"," jealousy","agenda",",it","swire","+B"," trout",
"_altern",':"#'," Dwarf"," Shapiro","eroon"," nok","_longitude"," Werner"," violet","ursively","-await"," }\n\n\n\n\n\n"," Lennon"," Antarctic"," både","_slope",
"mando","ouncer","-ion"," Destruction","issenschaft","Pizza"," Geological","BOUND"," cine","Demon",".people","_TOGGLE","	nodes","buscar",".processor","Nh","/sdk",
" mycket","auction","Meg","GMEM"," ironically","清"," converge"," UITableViewDataSource","Arduino",">e","Joy"," Shoulder"," Duc","PRIMARY",".*(","-pres"," dial\
ogRef","imageName","_invoke","\\Template","OI"," vriend"," Guerr"," prerequisite"," PGA"," Resp",')","',"llen"," snapping","_First","KIT",".setFocus"," Cypress",
"crafted","/;\n","weighted","voy","_tF","_insn"," Installing"," Gallup","ADOR"," ALOG","ContextHolder"," Tout"," Foley"," contemplate"," Coinbase","Xã","wand",
".CreateCommand","Sock"," unwrap","classpath","<Resource","_EST","=random"," Shade"," dici","دي"," kitty","атег","ọn",".Completed","plorer"," babel",".O\
nItemClickListener"," McMahon"," restTemplate"," tess","SetUp","/octet"," calam"," hinges"," arterial"," Truman"," Cheryl","_DDR"," tmpl"," Ler","[hash","KER","\
 proporcion"," coastline","acios",'">--}}\n'," disadvantaged","TouchListener"," Sega","coes","IllegalAccessException","<Box"," Incredible","Updater","FLT","inam\
e"," Interfaces","+)\\","endimento"," pancakes"," inconsist",".pet"," keyof","InnerText",">')","Dean"," Pé","(Control"," spar","linik","                       \
                                                                    "," Dane","_PAGES"," setBackgroundColor","subcategory"," StringSplitOptions","Allen",'!("{}"\
,',[132,236,158,172]," bac","_PRODUCTS","uppercase",'=$("#',"ęk"," UITapGestureRecognizer","META"," scarcely",[233,160],"_managed"," consumo","MouseMove"," Spe\
cs"," Searching","HeaderView",":')"," microsoft"," Kosovo","emann",".fft"," Hubbard"," dex","_TERMIN","_FC"," philippines","\\Collections"," teh"," qualifies","\
 inputValue"," GOT","(sa","ILLED"," slang"," keinen"," felon"," Erick","abilidade",".ser"," runes"," Unreal","(or"," 문자"," bidi"," irc","	iter",'"nil',"/ubu\
ntu"," murdering"," ?.","unker","RectTransform","'))\n\n\n"," arity"," Freel",".mount","COMMENT",' "*",',"encryption","[model",'"}}>\n',".Touch","/thumb"," prez",
"/company"," róż"," soften"," possibile"," ECB","_Bool"," -----\n"," intertw","_sta","_BAL",".navigationBar"," RGBA","grily","stoff","acky","QB","@Api","pecia",
" Rpc"," amps"," Fence"," genomic","(alias","Vien","SpinBox",".getSeconds"," globalization"," cus","kubectl"," thrott"," inert"," Scratch","×</",".issue","essa\
y","-Isl"," már","	bit"," abolished",".infinity","lineno",".algorithm","orsch","EmailAddress"," DAG","bringing",".myapplication",".Support","_leader"," Devin",
" []\r\n\r\n"," rms"," buckle","iglia","/problem"," haute"," instituted","IU","lama","EXPECTED"," Beckham"," Hydraulic","Statics","_normalized",".`,\n"," mimety\
pe"," shaving","Overrides"," Mercer","trfs","-stats","ospace"," antioxidants","infinity","Rocket"," Euler","-valu"," lø","-IN","Hmm","-return"," PANEL"," termi\
nator"," tekn"," predicates","Stamped"," sve","anter"," cyclist"," Epstein"," hitters","dogs",".AddListener","_exceptions"," FOOT","icare","[tag","-fetch","UPLO\
AD",".dropdown"," centroids"," arbe"," hijo"," DatabaseReference","Political"," BASIC","-force","|$"," REVIEW",".decorate"," Aspect"," commemor"," cleanse"," Cl\
audia","generation","HLT","typeorm","prefer","overlap","biology","Streamer","commission"," thumbnails",".CurrentCulture"," urlparse"," giorno"," devs","_aspect",
" cherished"," Nachricht"," rigged","/logging","hunt","TypeError","<Select","(prog"," GridLayout",[232,144]," EXPER","	KEY",".dm","	card"," Tau"," notamment"," \
heroine"," bathtub","atron",[32,230,148],"２０","conomics"," reversible","金额"," jsx"," Speakers","Deserializer",".toFloat"," перемен"," Providing",
"账","[element","*:",">Returns"," titular"," heartbreaking","_NB",".Arguments"," optic","attacks"," Vulner","	keys"," controle",".RGB"," subgroup","mandatory",
" CAB","	engine","ば","MEDIA","/trans"," dank"," serviced"," incarcerated"," Freak"," upto","drawer",'["+'," entwick","gL","ModelError"," readdir","istribute",
" glare","iquement","china"," Kaplan"," Stability","posites"," JAXBElement"," totalmente","(comm","_processes","Thousands"," Ils","ertainty"," Shades","actal","\
loggedIn"," Nichols"," Midlands","devil"," strSQL",'"})'," Jord","(ff"," Juni","就","artisanlib"," moons"," unresolved"," witches"," Gü"," Goblin","ansson","|\
%"," bz"," duplex",' "))',".likes","(vertical"," cowboy","Seleccione"," '*',"," Sap"," Sabbath","SORT",[224,166,191,224,166],"_centers","\\Post","(Tree"," parte\
s","_yaw","aremos","seven"," hiatus","_intensity","-many"," Dollars","-unstyled"," gripping"," marvelous"," receptions"," overclock","berman"," headquartered","\
xBB","classCallCheck"," observes","Submitting","ичес"," HttpStatusCodeResult"," hieronta","ropping","FORCE","	utils"," vents","adders"," MIX"," Elegant"," a\
cos","(machine"," meddling"," vile","-compatible"," creams"," TableRow"," Rehabilitation","Abb","(userInfo","_expired",".ObjectMeta"," godt","usual",".bindingNa\
vigatorMove"," Registrar","migration","aptured",",params"," centerY","owan","locales","InputModule"," vigilant"," ncols"," ingr"," côté","vertime"," widest","\
 HDF"," Algeria"," chatt","$select",'"])\r\n'," multer"," Cheney","fuscated",`='".$_`," Denise"," riff","Absent"," tamaño"," jeszcze",".Program","	br","erais",
" sandals"," ,,"," dissolution"," unterschied","Prov",".transactions"," Trouble",".middle",".getDeclared"," sweating"," Hancock","费"," pog"," Kia"," modne"," \
Accessibility"," leakage"," deceptive"," WOM"," ос"," csak","acock",".Syntax"," ,[",".'),\n"," foreclosure"," unfavor"," excl","CUDA","dense","<Unit"," vaping",
" majestic","iators"," autistic",".gateway","UrlParser","Hell"," Costco"," HIP","Observers"," Peoples"," Spotlight"," Tavern"," TOUR","plings",".WRAP"," ald","N\
AL",'("***',"setProperty","_Stop","announcement"," Immediate"," HSV","_TESTS"," crave","_UC",".decrypt","(Roles"," subj","_Integer",".notNull"," Gst"," Byrne","\
 Aquarium"," Canc","_CHAN"," DTO",".hl"," menggunakan","Franc","DialogContent","...'\n"," Kunst"," Allocator","USAGE","Knowledge","	cpu"," morals","patients"," \
ilk"," criter"," Vet"," Messiah","__:","avenous","_viewer","(Dictionary"," Bodies","hasOne","имер"," zipcode","Ster"," bás","_Display"," firma"," Raider","\
 KH","WithData","(ARG"," protr"," msec"," lavender","(Util"," програм","_mux","_latitude","Portrait"," sitcom"," adicion","(constants"," Anxiety"," Roses",
" stimulated"," chrono"," fossils"," Airbus","leftright"," Método",'"w'," kleinen"," clique","omination"," motel","/vector","declaration"," newY","[H",".scalar",
"ombo","hud",";set","ftype","('').","ordes","ynos","'],\n\n","_FLUSH","identify","/devices"," dictated"," dejar"," Emin"," Pendant"," onUpdate","])))"," Barker",
"Orm","请选择","_guide","ábado","ophe",' ".\n'," Brewers"," bridal"," CES","_Category"," BTN"," Darth","#for","ethnic","architecture"," Coupe","idores"," fa\
scism"," contradictions","effects","InitialState"," 示例","matplotlib",".desktop"," Э"," QPixmap","	begin"," wnd"," contiene","(helper",".Notify","(Book"," G\
uaranteed","pll","iola"," fungi","ivent"," OA","没有"," więcej","	\n	\n	\n	\n",'："+'," Talks",".started","ocities"," esports","<Input"," EXCEPTION"," actu",
".imp",' "/"\n',"Otherwise"," Pension"," Waves","ươ","iards"," *</","urgeon"," SCI"," Laurel","etag","Netflix"," Responses"," neoliberal","isContained","=my",
" reprint","onestly"," departing","PWM","ewhat",'="<<',".yang"," Tradition",'+":',"depending","_Unit"," Codable"," whisky"," correlate"," diret","Lastly","	Outp\
ut","(inode","\\Log"," Dependencies","WillDisappear"," Panels"," ├──"," ostensibly","|--","Annual"," autoload","ValueHandling",".coin","educt","ZY"," Canu\
cks"," smear"," realidad"," {{\n","ivol","etSocketAddress"," Kemp","/Framework"," quickest",'_".$'," withholding"," intrigue"," ADDR","Diese","Weekly","_____","\
 InvalidArgumentException","olated","RunLoop"," passé",".firebaseio",".eulerAngles","istence"," fearing"," ElementType","/Test"," 查询"," fondo"," Parr"," ze\
st"," Transformers","LineStyle"," ethernet","affles"," namedtuple"," Scalars","NSURLSession","-extension","(Messages"," atención"," Jerseys","bedPane"," Stunde\
n"," voiture"," 默认",".opengl",' "}'," Revenge"," -------------------------------------------------------------------------\n","Instantiate"," enr","Validati\
onError","_ALREADY","Lots","oce"," scrim"," embody","рат"," concede","assel"," BRE","PLEASE","	diff","结束",".fp","bam","Meal"," Madonna"," punishable","if\
fies","_unix","와"," Gaga",'"struct',"ToSend"," OCR"," praising","getStore"," euth"," arreglo"," ferm","fdf","Cooldown"," Recycling","Ana","indr","_HP"," Gover\
nance"," barrage","/ca"," ,(","Für"," ISPs"," menace","Virginia"," fanc"," nombres",".instructions"," escalated","agina"," Levine","	find","_er"," dejtingsaj",
"svp","agos","(sol"," Lid","PRIVATE"," IMPLEMENT","efeller","(Target","้อม","housing",".setCursor"," nehmen",".receiver"," Tutor"," mattered","mdat","regu\
lated"," getAddress"," Minuten"," IU","лав"," turnovers"," suitability","	esc","calcul","_Stream","_filenames","-vars",".....\n\n","Dia"," swims","Optimizer",
"<boost"," Permit","'])){","\\OptionsResolver","案"," hectares","(us"," Developing","_xs"," novelist"," Convenience","walking"," charms"," Lease","	HAL","([&",
" restarted","Mage","Ipv"," эк","RLF"," assembling"," Ecc","vinfos","pedido"," synopsis"," Stanton","startup",".getvalue"," Kitt","proper"," pretrained"," PEN",
".Term"," pequ","ephir"," Allies"," modelAndView"," butterflies"," Kirst"," Checker"," cunning",".setY","_Master","Increasing"," hurdle"," fists"," Slovakia"," \
nombreux"," ::\n","taskId"," folly","<TreeNode"," Voldemort"," blister","łe",".EntityManager",".DOWN"," Gregg","-coordinate","(vc","ább",".Toggle"," Lisbon",[
231,162]," пот","parentNode",".setScale","_MISSING"," outra"," kup","`]","_via","edics"," Borders"," ipad"," edt"," Cartesian","/mac"," barley"," Scarlet"," \
   \n    \n    \n    \n","queryParams"," rhythms"," gearing","ZX","hydration","STS"," plentiful","corp","}@","integr","/at",".deb"," undeniable"," openssl",".de\
ad"," Pillow"," Beans",".ant","_qs","-information"," 변수",'%"),\n'," друг"," Sponge"," sift","testimonial"," unnatural","UIScrollView","vergence","(textB\
ox","-pagination"," Disqus","_produk","agnar","KeyUp","			        ","еле","<source",".il",".atom","_Component"," yn","['__"," weakest","_decrypt","/msg","cbc",
" politely","omat"," enlightenment"," crea"," bruk","_already"," sockfd","unpack","orges"," UNESCO","inality"," sentinel"," affluent"," throwError","iets","ANJI",
" Suffolk","bero","ketøy","Endpoints","executor","Ga",".LA","_portfolio","unsch","elage"," gobierno"," Biol","Modification"," DecimalFormat"," Você"," methodo\
logies","[]."," GV"," replicas","—with","););\n","posix","SuccessListener","phe","_normalize"," Larger"," repercussions","_Vert"," hostel"," incompetent","hev",
"_DELTA"," puedo","installation","_frag","(rr"," MAV"," Localization",'("").'," ---------","\r\n\n"," PyTuple"," Julio","	GLuint","markup","_FAMILY","PROGRAM","\
 Firmware","*size","Wifi"," visita"," Erl","FindObject",".UNRELATED","phthalm"," personalize"," création","    	 ",".precision"," setters"," newSize"," Catalan",
"	option"," piel"," cages"," Stem","drawing","explained"," 控"," dreadful","errupted",".getValueAt"," elapsedTime"," indefinite"," THANK","_startup","SURE"," k\
idneys"," Cuisine","|array","SendMessage","fav"," Aerospace","_means"," neb"," OTP"," churn","/fr"," Reign","_classification"," MacDonald",'".\n\n\n\n'," chilly",
" 请求","ihat","STA","'autres"," lasc",".mix"," blot"," IDD","datatable","spiel"," éxito","artic",".Axis",".advance"," mouseX","'à"," recieved"," posi"," fo\
urn"," Mafia"," pca","belongs","ablytyped","AUTHORIZED",".scalablytyped","위","-dot"," emphasizing","Membership","*pow","-spin","ruta","hevik","_ASYNC","_compi\
ler",".Flag"," elbows",".CREATE","Metro",".logs","zman","pone","ęż"," inters"," webs","_HIDDEN","	now","Communic","$tpl","scopes"," Zika"," stringstream"," Un\
categorized","FY","/swagger","Penn","imeInterval"," contends","xies"," Salesforce"," utens"," undis","Crystal",".ndim"," formul"," Fav","广","risk","nad","/tos",
" PERFORMANCE"," writeln"," collo","antically","UDENT","Rgb"," ofere"," merges","fidf"," kz","Victoria"," /^\\"," kube"," Apostle"," defends","<=("," MEMORY","\\\
Id"," ActiveForm"," OnePlus","HttpServletRequest"," TempData","적",".ASCII","لا","KI"," frat","_CIPHER",".Surface"," pitfalls","-mediated","ypi","-alist","xB\
C","teachers"," Cyc"," psychedelic"," Dumbledore",'").\n\n'," Thatcher"," Principle","Together"," flora","weeks","_criteria","bones",".internet"," blockDim",".S\
ingleOrDefault","Dice"," Evel"," TLabel"," Igor"," Copp"," inaugur","/private"," aberr","nds",";if","-ranging","achts","_marshall"," ___________________________\
_______",".endTime"," ModelRenderer","(food",'("~'," suppl",'("\\(',"Sq","Translated"," Continuing"," possono","FIXME"," Angebot","iever"," Kyoto","cil","NewUrl\
Parser",".Di"," humane","Demand"," Martian","woods"," Heal"," Yue"," courthouse"," vont"," bons","integral"," $('#'","etermination",".modified"," principals"," \
alarmed",".createObject","//--------------------------------------------------------------\n","/count"," entrenched","\\a"," intrusion"," Nx","		\n		\n		\n","ch\
ematic"," sliders"," selectable","_nl","iese","_estimators"," Svg"," deleteUser","(mapping"," 처리"," antagonist"," kinase"," welded"," Lena","edith","iali","\
(pic"," breached","PIC"," coaster","FDA"," kre","perfil"," Gems","_fence","URLRequest","’app","REFERENCE",".Export"," minimized","ipel","idata",")dealloc","es\
cal","_fwd","memcpy"," Lori","_Ref"," bara"," Sellers"," deterioration","fraction",")];","/play","¥","-tests","Offsets","Oi"," Klaus"," querying","wish","apel",
"_working","myModalLabel"," toDate","permalink"," frec","olecules"," Goose","-widgets","turtle","Improved"," roadway","kehr"," astronomy","Combine"," cigars","_\
GATE","/manage"," Gerard"," Protector","Subsystem","/find","/YYYY"," totaling","мот"," Oman"," infinit","-office"," instantiation",".§","ceu","(atom"," Drop\
out","크"," condemning","_basename","]}</","DataContext"," Washing",".ON"," mommy","()};\n"," ;)\n\n","/ext","foregroundColor","unsupported"," sollen"," começ",
"DISABLE"," onPause"," чтобы"," Ain","Gs","	Task","hawk",'"Not',"AGR",".getTable"," divergence"," negoci","Replacing","]})\n","illusion"," Δ","_KEYBOARD",
"Kr","	or","确认","	println"," Searches"," Fresno"," verdad","\\Middleware"," 최","})();","textAlign","inkel",".Txt"," optimizations","young"," leased","JT",
" IonicModule","ettings","esehen"," favourable","aney"," otherButtonTitles"," Thames","	unit","COLUMN"," loi",",proto","_PRI"," wandered"," sapi","backward","ar\
aoh"," FH"," Alg","	ac","arro","历"," SOS"," Dread","VectorXd",".rmtree","_executor"," pregnancies"," pracy"," Www"," Archbishop"," meinen","FU",".Env"," enlig\
htened"," originate","及"," zlib","_SA"," wastes","                                                                              ","pras"," horrified"," Caldwe\
ll","toy","_shot"," lesbi"," Magnet","oxic","Surname"," showToast","	Destroy",".getExternal","ILI"," Neville","tsky"," melakukan",' "&#'," flowering"," veterina\
rian"," harmonic"," Cassandra","(Create","perse","Perm",")NSString"," isIn"," FloatingActionButton","/New",[32,240,157],"capability"," cuckold"," Bain","(){\r\n\r\n",
"PEAR"," jaws"," gode"," cassette",".frequency","SCORE",".intent",':["'," 如果","？”","/Image"," siendo","_allocation",":B","/Register","_kategori","unya",
".instances"," UNIVERSITY"," pleasantly"," glands"," YELLOW"," Thick","Amt"," pry"," luk","(problem"," projecting","[now"," estoy","(()=>"," waypoints"," Blick",
".Require","Lake"," IGNORE"," QHBoxLayout","_responses",".wr","&action",".characters","IW","pageNum"," distracting","]-'","pees","ouncy"," segu",".getSelectionM\
odel","Inlining","'aff"," Preserve"," acquaintance"," anus","institution"," //*"," Sick"," Kodi"," AVR"," betr"," Bernstein",",cv","ccb","CAF","	signal","計","\
ResultsController"," salopes"," phenotype","ubah","_datasets"," gracious"," Clipboard"," genders","downloads","Experimental"," bekannt"," nive",".Ed","dismiss",
"\\Twig",".Av","/tasks",".pickle","*B","cestor","capitalize",".GetService","KeyId",".pitch"," Controlled",".saved"," zaj"," Cathy","(CancellationToken","-animat\
e","\\\\\\"," Jasmine",".LINE"," bothers"," buffalo"," FOREIGN"," tackled","_HEAP"," servic",">>,"," Actors",".Tx","ebx","_visitor","_marshaled",",map"," heater\
s"," uLocal"," Kapoor"," minut",".readAs"," ................................","_VOLT",".bz"," correcting","SEP","bring","Hu"," Gus","AAD","ieran","frared","_rom",
" scarcity"," apologise"," solids"," Formatter"," '%$","-vis",'","",',"UNDER","!!!!\n\n"," Eleven","))]"," satire","\\uB"," seventeen","LANGUAGE"," adversary","\
 strftime"," nexus","ubits",` '%"`," SKIP","KHR",".bat"," Jeans",".?"," impost",".qty","Compression"," principales","onio"," barcelona"," Chili","_most",".uf","\
 contentValues"," Fist","ugador","TextWriter","BACKGROUND"," livro"," Desire","measurement","Probe"," pudding",".showError"," unterstüt","、、"," će"," puni\
tive","止","ListGroup",".Area"," 😉\n\n","oord"," scraping","(ticket"," Woche"," expectedResult"," Kostenlos","configured","_strerror",".addHandler","mousele\
ave"," Felipe"," Chim","_CSR","PCA","ificação","++\n\n","yas"," 方法"," IDM"," animateWithDuration"," samen",".subtitle","_KeyDown"," Trey"," temporada"," s\
pd"," Rc"," Massive"," bows","Hospital"," groot"," paving"," chores"," Ally"," certifications"," xbox","selectAll","GameOver"," cornerstone","Recovered"," deem",
"Ultra"," getLast"," alma",".textField"," waived",">({\n"," Estr","isable"," proton","_facebook","_TRAIN"," cooperating","ungi","Arizona","#echo","-expression",
".minutes"," prefixed"," fisheries",".correct"," næ","(Sprite","Mods"," Vide"," getById"," Keynes"," Egyptians","_COD","Bien","reopen","ighet","REDENTIAL"," un\
wind","$\r\n"," racket"," floatValue"," Specialty","ocate","mounted","Attempts","Officers","HashTable"," développement"," dap"," mtx","Narrated","kB","_STA","-\
Class"," dul"," Leads"," três","friendly"," Filtering","-provider"," усп"," Kolkata","masked","IData"," [|","¤"," Reese"," Honolulu","ToObject"," thrift","\
assi"," congratulations","SKI","entarios"," FRONT","ufig","hon","	getline"," hearty","caling"," économ"," ***/\n","_HERE","`(","Michigan","Beans","-route"," pr\
inc"," Guidance","	emit",".OP","thic","elope"," IRequest"," handleClose","dataArray",".ExecuteScalar","EPHIR"," Conversely","(Font"," metre"," Spieler","Ellipse",
" PVOID"," DataContext","constructed","ANDING","-----------*/\n","Bonjour","_PHP","progressbar","NotSupportedException"," verdade","/change","orsk"," aromatic",
"respons","realloc","atisch",",ev"," Sioux","tea"," Poe","么","_cmos"," alb","(lr"," Apparel"," dello"," точ"," streamline","wchar","Adobe",",module"," unin\
sured",'}")\r\n','("//*[@',"-phase"," feu","_tA","zoek"," follic"," tug"," befind"," tallest","(mt","iedy","_Length"," staunch"," removeObject"," flakes","gresq\
l"," inkl"," SCSI"," Keeper",";l"," Hindus","_PED","_COND"," Laundry","++]=","_AUX"," był"," aumento","marginLeft","equality"," Luz"," Eck","_mas","_lens"," st\
erile","clientes","'})\n\n"," goodwill"," Ellison","SpaceItem"," showMessage","로그"," contrato","Posting",".interpolate","(fill"," bullpen",".gener"," hues",
" memorandum","toPromise"," Byz","(px","(Program","RESSION","bfd"," planta",".mousePosition"," Spam","货","telegram","agy"," gefunden",".Dom"," lineman",".btnD\
elete"," selectively","든","IFS"," GetHashCode"," retir"," requisite","BTTag","plib"," firefox",".trade"," #$",".compress"," laden"," DirectoryInfo"," Modes","\
 kone"," divul","	hs","croft"," WHY","xCE","/Grid","_AUD"," Scre"," errorThrown","Sadly","atitis"," negligible",".RegisterType"," Moist","测试"," BMC","leafle\
t","yne","roken"," vinc","tty"," beurette"," Alpine"," McM","Spoiler","distribution","-rays"," 바","_parents"," crates"," commuters"," Argentine",[239,187,191,
47,42,10],"/framework"," channelId","greens",".setStyleSheet"," inaccessible","itates"," warmed","Fabric","getattr","displayText","_MONITOR"," sidewalks","Intia\
lized"," komen"," discriminator"," Navigate","(Direction"," Spit","_additional"," hton"," espera"," delve"," compartir"," preempt","processors","-git","been",".\
SUB"," Reeves","/gen",";top","	MPI","ZW","GEST","abilir"," progressives","haft","Auf"," ActionType","leo"," utan","Inicial",">User"," });\n\n\n\n"," به"," Cha\
ins","isspace","/rem","SQLite"," ceasefire","$ar","TRS","://{"," Spirits","غ","(Size"," nug"," Olsen"," chloride"," DisplayName"," Pert"," getMax"," Editors","\
 Pais","asmus","Vac"," TableName"," nuanced","ForMember"," sleepy","advisor"," stalking",".median","_Att"," getNode"," Fancy","数量",".AttributeSet","(instruc\
tion","xBD"," kop","Affected","/navbar"," ailments"," Ramadan"," Accent"," Paramount"," GAM","位置","=*/",".INPUT","<Project","Least"," Genome","AccessorType",
"leftrightarrow","venting","/payment","_Ptr"," tame"," MEMBER"," Bitcoins",".epam",".Please"," schwar","CppMethodIntialized"," unicorn"," bedeut","_HS"," autoge\
nerated"," Lilly"," Assess"," Heidi",".sources",".tell","argins",`("'",`,"лож"," Erotic"," justo"," esac","coma"," Colony"," pct","	en"," empez"," Deleting",
"NEL"," enam","PressEvent"," Resolver"," RTE","Fx"," Incorrect"," yc","_reading",";base"," hashtags"," Mariners",".SetFloat"," reassuring","irsch","(userid"," =\
===","])));\n","kf"," tiled","eguard","Clientes","時間","dsl","Rights"," Psalm","during","ClearColor","usta","<Comment"," nozzle"," PLACE","/history","ihu","i\
Var"," germ"," trimming"," Hunters"," RSVP","Interestingly","jian",")){\n\n",".Expect"," Toilet"," wallpapers",".WebServlet","arpa","/mainwindow","hq"," uy"," i\
ndign","CheckedChangeListener"," callers"," MouseEventArgs"," JScrollPane"," wła","repositories"," św"," referencia"," iota"," cargar","_observer","HCI","silv\
er"," devastation","-semibold"," Explain"," Blockly",".Xr","estureRecognizer","CancelButton"," Locke","Trial","_PLACE","jualan"," Rubin","Stripe"," metaData","c\
onfidence","_battery"," isl"," boa",".targets","lijke"," adolescente","bew",",False"," yOffset","Previously","=path","_AA",[136,230,157,131]," bakeka"," lee"," \
Blocking","/title"," 开"," Stevenson",")object","istros",".getServer"," plantation","_Box"," ';'","tica","))];\n"," disparities","ướ","icrobial"," spas","/D\
D","(pointer"," midpoint",".getClassName"," Totally"," congen"," tête",".xlim","COMPLETE","(fi","oward","мя",".asc"," paginate"," lurking",".signup","STYLE",
" worsh","hv"," defensively"," Lutheran",".fun"," информ","psc"," admon"," Estimated"," MySqlConnection",".statusStrip"," antigen"," herramient"," Consume\
rs"," YT",".masksToBounds",".xticks",":request"," Moo","-au"," toReturn"," Sapphire","cox","exampleInputEmail"," coraz","(piece"," reconstructed","_signup","'])\
?","Billing"," Crowley","storms","forcer"," supremacist","_wheel","	pc",".getDocument",".unsqueeze",".grade","ellung",".shopping","customerId"," medidas"," Mome\
nts","enuous","IFICATE","#######\n","文章","ọc","ormsg","alom","-trade","	bt","/student","brig","anness","(ra"," ricerca","Speaker","ró","gtest","Glyph","ü\
gen","@Json","(summary","Kom","beth","/engine","Climate","submitButton","eve"," =============================================================================\n",
"pedia"," usernames"," JM"," mse","inspect"," Snapdragon"," defenseman"," UITableViewDelegate","indhoven"," Boyle"," Alta","ardu"," wrestler"," Strait"," egreg",
"_baseline","Environmental"," invit"," BTS"," ISIL"," coop","hores","#@"," compel","(skip","阳","_DEPRECATED","iphers","doubleValue"," ARR",".Score"," chromoso\
mes","clause"," Luigi"," sunscreen"," cytok",".toJSONString"," propre","poons","mitters"," kittens"," catholic",".lt","¬","_quick"," vrai"," IReadOnly"," Higgi\
ns"," shoved"," liaison","_own"," mosquitoes","_ng",".SetKeyName","_Renderer","_Osc",".unregister","MessageType","-founded"," southeastern"," hashtable",".inden\
t"," joyful","_sex","sad",".debian","_gas"," perish"," hete","_singleton","(grad"," która"," dwind","ittal","Seeing"," Rookie","	Label","shan","<<<<<<<<"," rè",
"iesel","arrera","christ"," curvature"," ephem","Formatting",".dictionary",".Setter"," Histogram"," Stuttgart"," pacing","utations"," NSK"," Pamela"," Bail"," p\
olarization"," Gö"," Elaine"," kickoff"," chapel","=post"," midway","ewis","_MR","ieee","-testing","mez",">--"," doctrines"," milieu"," RADIO","taken","Respons",
" handset"," contro"," Applies","队",".BindingSource"," ج"," humili"," Melania","Overlap","(Parcel"," warehouses",".GetById"," frankfurt"," Witt",".proj"," Sa\
sha"," Rever"," articulated","anches"," Seminar"," Dagger"," Agile","OWL"," Bs","oklyn","Eta"," agosto","하여"," optarg","	onChange"," ROAD","GBK"," entfer","\
.AutoComplete"," helfen","Cheap"," apprentice","iotics","技","OfYear","indered",".MSG"," María","(inplace"," finde","(DE",".Serializer","$time","unnable","Mai\
nThread","deployment"," mpfr","richTextPanel",");\n\n\n\n\n"," danych","_BEFORE","_ary"," Baum"," turbulent"," Multimedia"," physicist","场","Animate","=F","Pa\
go","/twitter","ottie","ucursal","_pagination",".archive","-document","inine","Seller","adress","链接","атегор","_frm","noDB","igated"," Osama","petto",
">y","-Un"," coppia","AlmostEqual",".lex"," leveled"," SCIP","_HOOK","ILogger","neau","＞","ین","ikhail"," uploader"," Carolyn",".addValue","thinking","print\
Stats"," cambios","poi"," BED"," xbmc",".�"," sarcast"," NEC","$body","AllWindows"," youngster"," uneasy","(AT"," nostalgic","PRICE"," Seiten"," maka"," limp",
" contrasts","Coffee","	gen"," perms"," Needless","ouve","arching","_penalty","rowad","ongan","_dur"," ifndef","iaux"," capacidad"," Norte"," -*-\r\n","ifes"," \
Mansion","#Region","Cancellation"," nearing"," langu","erequisites","_experiment","ondheim","],&"," Cooling"," safari"," pioneers"," farmhouse"," distancia"," d\
eserted"," Narrow",".sg"," entrar",".ra"," refurbished"," interconnected"," survives"," qualifiers","_CHARS","-ajax"," Rory"," kolej","/GL","_legal"," TYPES"," \
Voices"," Ferd","ujemy"," scoreboard"," BOT","xDD"," Ivanka"," hsv","nodiscard"," THESE","mojom"," ticking","peq"," 添加"," Nicol","	angle","_allocated"," str\
ut","xDB","Evaluate"," VARIANT"," referencedColumnName","loh"," RequestOptions"," coco"," bleach","_organization"," CHO","HTTPS","_barrier",".visitMethodInsn","\
 vite"," -$","[cell"," cessation","\n\n\n\n\n\n\n\n\n\n\n"," сай","Evaluation"," CIM","qualities","XmlAttribute"," Emoji",` "('`," TURN","xsd"," GIS"," creat\
eSelector","ripple"," unnecessarily"," newPos"," symbolism","obutton"," samo"," (*((",".reward","KERNEL","(jScrollPane"," bystand","_icall"," dungeons"," conste\
llation"," embraces"," Infant","Austin",".abstract"," compagn"," Conditioning","Mais","Verifier"," Pyramid"," mListener","_building",".Redis"," Tooth","LOGGER",
".AsyncTask","_principal","exampleModalLabel","	Local","Markers"," dolphins",".TextEdit","'al"," overst","-drive"," insomnia"," adb","_queues","Eb"," Damn","ist\
ringstream","	Duel","ibble"," imread",".finished"," misrepresented","ńst","ionales",'"Now',".SelectSingleNode"," weakening","_instructions","-os"," startPoint",
" Mime"," Held","||(","ummings","okino"," refl","ridor","Integrated","EObject","peats","Circular"," Sodium"," podría","medicine"," paranoia","/background","(bo\
rder","_slow"," presentViewController"," contingency"," Pasadena","loops"," Oc","applications"," mpg"," AQ",".WinControls","ledon"," Req"," Acres","ibir"," getW\
indow"," Yah"," needy","►"," TOM","([..."," fq"," Camden","ordinated","	children","veget","	direction","<Field","_correction","(END","HEET","Falsy",".dylib","\
_REPO"," brilliance","ográf","lod"," powdered","(Art"," MILL","едак","_simulation"," smashing"," urlString"," dreaded","rieg","/ns"," Interpreter",":max","\
deriv"," Pett"," modèle"," amplified"," Signals",".navCtrl",[229,150]," separators"," SHIFT"," fidelity",".son","(ca"," PLUGIN"," lighten","PBS","floating","(l\
oader"," peeled","hic"," taped"," novembre"," stuffing"," Firearms",".Drawable"," cortical"," GUIContent"," Veronica","_rsa"," commemorate",".SYSTEM"," dams",".\
isTrue"," Pregnancy","신"," auditory","(Cell"," invading"," forEach","	Draw","Marcus","Processed"," spraying"," OutlineInputBorder","esseract"," 最","Pg","-qu\
arters"," skl","/providers","toHaveBeenCalledTimes"," cosmos"," finalists"," sleeper"," MaterialApp","dac"," businessmen","ğer","Bias","datal","UpEdit"," Tir",
"ISTIC"," Hera","_intersection"," Lama","	append"," pollutants"," Sikh"," collaborations","nutrition"," hamm"," Dillon","_DOT"," firsthand","SOAP","=z",".priv",
"Mismatch",".sendRedirect",".linkLabel"," wreak","Marvel","/sl","########################################"," movable","уй"," Drinking","acea"," trovare",".CSS",
" kern","vfs","数字"," stesso"," FORCE"," lief"," achieves"," Elijah","GetProperty","/*@"," Humanity","(The","warm",'>")'," computations",".tintColor"," uslee\
p"," GPLv","ndata","/cli","Moh",'>"\r\n',".bridge"," encyclopedia"," BIN"," Suppose"," با","rieved","pagen","irse","Pacific",".fullName"," allege","illustr","\
 결"," deterrent"," Naples","included","Rates"," hasNext"," Jeremiah"," Fernandez"," getOrder",".Subscribe","Poss",":)\n"," Worksheet","blend"," witty"," count\
erfeit","_dy","/Runtime"," sodom","/do"," <|"," Recru","声明"," modelos"," bitrate",".crm","lus"," fileType","少"," marrow"," Venezuelan"," scav"," STOCK"," \
Impossible","navigationBar"," sightings"," cellForRowAt"," rects"," airl"," Lester"," nods","@register","xCD","pname"," pottery"," zwar"," Sunderland","…but",
"/control"," calculus","(isolate","placeholders","*)_"," }}\r\n"," Kohana","codile","oteric"," prepaid"," grandma"," sulph"," Gaines","\\Module"," counselling",
"-generic"," Tues",".Gradient"," Thurs"," entra"," advancements","SWEP","_MARKER"," klub"," még","fffffff",'"]){\n',"/compiler","adiens","StringValue"," Sculpt",
"panels","形","产品","aría"," derail"," Loch"," pepp","mpz",[32,226,158],"KV"," Dietary","ARRIER"," poo"," RANDOM",[232,179]," Homework",".ValidationError",
" Marxism","уть"," comentario","_BOTH"," prm","castHit","iplina"," Voters",".assignment","nett","SAMPLE","jis",'"title',".validators",' "?"',"unidad","_figur\
e"," accru"," Remark","Founder",".initializeApp"," Presents"," MULTI","vester",".visitInsn"," getPath","_different"," loosen"," arrogance"," juni"," Zahl"," GCB\
O"," moderators","LineColor"," NodeType","_below","orgt"," Harlem"," Orwell","_UNIX",".restart","ithe"," genie"," clad","':{'"," showcased"," larvae","Michelle",
" LH",".getLog","Constructed"," hva","_subs"," dab",".documentation"," nig"," Mandarin","—are","-pic","_corners",".Bot","][(","__':\r\n",".EditorButton","-syn\
tax","Sanders"," Tanks","desired","stantiateViewController","Gear"," userModel","	control","DataBase"," Debate","inesis"," xe",".magnitude"," yan"," ApiExceptio\
n","(which","athering","Considering"," ALPHA",[231,175]," Rankings",".life","값","OFFSET",".telegram"," favicon","_ssh"," EDGE","Refs","andan"," adolescence","\
 Shank"," Swamp","_perc"," contrario",".ny",'."),'," unten","_ENSURE","/orders","(cf"," untreated","azen","(InputStream"," approvals"," germany"," avere","Tripl\
e","-bars"," setPage","Jac"," Fires"," DAYS","稿"," scratched"," BEN","-wife"," intellectuals"," pouco"," stabilization"," pelos"," STORY","<fieldset"," Maiden",
".Circle"," små","////////////////////////////////////////////////////","/end","英","(numpy",".panelControl","chrift","continental","_pel","DSL","<\\/"," OPS",
" Noon"," undisclosed"," Yin","spo","	describe","togroup"," diapers"," mHandler","	Close"," rendition","={({","Entering","(DIR","_OLD"," Sting"," Pawn","usses",
" getCode","ItemList"," indis",' >",'," confl"," dominates","thesized","stered"," cac"," Genuine","<Path"," Hodg","-fly",".cid"," objectId","(#)",".moveToNext",
"Dialogue","<pcl","tearDown","')}}\n","游","Liver","MatrixXd"," crappy","_DEAD",".partial",".DropDownStyle","fur",".Collapsed","-town","ICIAL","Direccion"," se\
tResult","/result"," Sheep","yscale","conti"," reconoc",[233,190],"[block","clazz"," benefiting","AAP",".requires",".Cookie"," captivity",".Section","]));","-ca\
ret","(va"," väl"," Highlands","Nota"," FML","winter"," agendas","__,__","demand"," tutors","_SYM","(CH"," unequiv",".transitions"," Calories"," Economist",".P\
in"," deflect","Exposed"," gep",".LayoutControlItem"," rak","fiber"," apopt"," Enums","iteur"," modifies"," reluctance"," spills","Ascending"," temperatura","-i\
nterface"," coworkers"," :\\"," RoundedRectangleBorder","<KeyValuePair","Parsed"," withdrawing","(hist"," theorists","-ng"," chiff","른","PAIR"," Brewer","Ka",
" Bowling","_tl","'})."," probing","Ars",".realm"," estates","vary"," Kes",' ",",',"},\r\n\r\n","Planning"," Recon"," conclus","vault"," incentiv"," binnen"," P\
hillies",".Loader"," Fallen","_Two"," Bias","RoleId"," Parcelable"," Dodd",' $("#"',"亿元","-mean","(Output","ATTRIBUTE"," secretive"," Peripheral"," Filed",[
32,229,183],"_median",".IC"," ArrayBuffer","(TABLE"," ]\n\n\n"," anthology"," obscene","opause"," ESV","áveis","osemite","Grupo"," MOCK"," unavoidable"," covid",
"hower",".Never","SetActive","{text","_proba","\\Configuration"," Bryce"," coerce"," Vanderbilt","gements","legg"," rebut"," VIN","分钟"," obsessive","/cmd","\
 komment"," Laugh","니"," selves","orra",".rooms"," complexities","	operator","Alternate"," sortie","getNum"," realizado","Doing","_Grid"," setSupportActionBar",
"ählt",[229,148],":{\r\n","Interested"," diminishing"," Loot","AdapterFactory","-runner","saving","(sem","fad","EDURE","_documento"," Caleb"," guise"," McGu","\
(units"," bezier"," patt"," pelvic"," conosc","activo"," Malone",".Take","(sqrt","stashop","-ended"," Midi"," Banc"," Pepsi","_MAY"," pll","/inet","-enh"," Ital",
"mour"," reluctantly",".rcParams"," pals",".pkg"," formas","ließlich","-books","omaly"," recommand","PLICIT","ič",".cgColor","(Board","ении"," LEN","_-_",
" Uno"," NOTIFY","hana","[slot","\\admin","InInspector",")const"," flattering","igrams","cac"," heartfelt","Industrial","Airport","XI"," validar","representatio\
n"," Rentals"," omission"," mythical"," Entrance"," sergeant"," writeTo"," Norwich"," Lionel","-bal"," Zwe","_rent"," remar"," Bahamas"," Bale",':"",',"StateMan\
ager"," béné"," !***"," blockers",".sel","(LED"," fsm"," wiping"," zaman"," Rei","aguay","..'"," loung","etcode"," lanz","citation","[`","-el","asbourg"," SOL\
D"," Orchard","CHandle"," Loft",".divide","-With","/design",".ServiceModel","Mis"," rawData"," interacts"," Erotik"," onPostExecute",[232,153]," vex"," stringif\
y","ynes","_Email","_OM","quite","_effects","ADX"," adorned","ssf","editar"," Madame"," refute"," Luca"," Wolverine","sexo","Andre","<Route"," Scenes"," reorder",
"_mx","createTime"," synt",",model","icrous"," MOUSE",[234,185],"compression"," princes"," shameful"," pau"," TED","(coeffs","ு","/umd"," canyon","/render",".\
used"," Agree"," Jewel","/command","Barcode","(dead","websocket","umu","GLOSS"," fortn"," boasted",' "\\">',"istung","-machine"," incidental"," mM","-readable",
".fx"," POLIT"," symlink","(using","xED",' """.',".Stdout",[32,232,139]," almacen","	trigger","-tip"," COMMIT",".ingredients"," manifests"," OSS"," Haut","/load\
ing",".TypeString","(clean"," LIC"," Barbie","OOSE",".…"," Invitation"," redeemed",").'</"," imdb"," belang"," scrapped","-nil"," Proud","аст",".SIZE"," se\
tVisible"," raining"," lenght"," anak","_CMP"," panoramic"," gim","said"," progen"," GBP","†"," investigates"," près","/navigation",".motion"," Lightweight",
"		            "," ontology"," NIH","(simp",".pull"," propositions","@WebServlet"," redefine"," ENERGY","져","ORIZATION"," Verfüg","}}],\n"," wegen","็","&o\
acute",".Board"," culpa"," Genetics"," }>"," adamant","され","	audio","글"," numeral"," restraining",".INTERNAL"," Moms"," IPAddress","imenti"," alphabetical",
" JFK"," Attempts","frage"," darm"," baseman","=log",",error"," DISCLAIMS","	texture","-covered"," Plum"," 商"," péri","(review"," Forced","FH"," 초"," eyebr\
ow","_REGS"," chests"," Largest","]]:\n","UTOR"," enquiries"," coke","-catching"," Geography","atel","(prod","orWhere","Nine"," Pied"," adjusts","(prom","_menus",
"_exam"," NotificationCenter","	ds","LIK","_twitter","CRC"," eux"," Stable","iyor"," carbonate",".sal","Mapped","ieving",")y","ynamodb",".CompareTag"," severed",
"'email"," forsk","lexport","IMITER"," Apex"," hmac"," Odds","overrides",':";\r\n'," opioids"," mesmer"," GAL","-lines"," applyMiddleware"," seria","ESIS"," nil\
ai"," malls"," Paolo"," Lent",".builders","/&"," Clips"," Jurassic","╝","-cond","ート","|wx",".house"," heraus"," hk"," Coco",'"\\\n'," accreditation"," Rac\
h","ertest","shortcode"," validations","ULSE"," excerpts","SeekBar"," getLocation"," fenced","(gs"," lys"," harms"," Homo","“She"," ※","=session","_COMPILE",
"Means"," petitioner","IMO",'"]=>',"dbe","_gps"," mj","_expire"," DAN"," xv"," funciones"," shaky","Sugar"," getResult","<Token","httpClient",".onPause","sti","\
Snake","Mappings"," Reaper"," frei"," Cosmos","uers"," Haj"," Blaze","ojis","CrLf",".proc"," otp"," Draws","	REG","('''"," genera"," Attached","REM",'%;">',"urn\
ished","_rp"," zoals"," assorted","itized"," camino"," abducted",".toBe","']):"," Moor","Including"," grazing","setStatus","airobi","_Execute","ifiant","eldo","\
automatic","($)"," leaps","onedDateTime","(layers","-produced"," Workbook"," enormously"," depressive"," aaa","Embedded","BUM"," elles"," boarded","śmy"," masi\
h","_genes","	Texture","istar"," Augusta"," AppMethodBeat"," kode","abez","_pieces","Curr"," liberalism","Dick","Ale"," quale","}';\n",".answers"," JAN"," PURE",
" canoe"," SAME","Qualifier"," dbname"," Innoc","	TRACE","ivre"," mech","asel",'",['," asia"," Canterbury",".DataBindings","kah","())))"," dziew","rete"," scree\
nings",".MOUSE"," busiest","	renderer"," testimonials"," aspire","fortune"," MSC"," damping",'\\",\n',"Wel","Wik"," 여","(tid"," Cannes","ocop",'>"+\n',"facet",
" slashed"," Liberia","Smooth","_che","Labour"," eminent",":X","\\Backend"," ++)\n"," teamwork","_agg",".Serve"," SND"," PICK"," wipes","/Typography"," APA","ik\
ki"," coder","gaben"," unknow",".Department","ับ"," playerName","*e","<Block","_upd"," Gibbs","leasing"," Colombian","(PHP"," ***!\n"," 일"," Curtain","/ay",
"لى","sports"," desea","irá"," unconditional"," throm"," CHRIST"," HOR","oscopic"," yaş"," nostro",'...");\r\n'," slur"," hatten"," pesticide"," freeway"," \
Coh"," wannonce"," meiden","_substr","_CSS"," Symbols","ือ","DET"," Madden"," requester",".virtual"," wxDefault"," automáticamente","brids","iT",".Priority",
"');</","bung","Deadline","Concrete"," nextPage"," 받"," Stoke","kop"," боль"," Produk","-maker"," Projectile","ancellable"," THEIR","ToRemove","EMU","comm\
ercial","AVED"," weaving"," biome","@Setter","qml"," broaden"," сп","ISR"," deactivated"," selectedIndex","rious","elps",".Escape"," polled","quia","_refl","_\
mime","<AudioSource","(Transform","evenodd","	random","locs"," deut","replacement"," examiner","HasKey"," 리스트"," Cloth"," प"," Registro"," Esther"," Sha\
redModule",".borrow"," oscillator"," fools",[186,171]," boasting","_pulse","sharing"," pistols","_PLAN"," september"," muster"," marché","CHEMY"," sui"," gebru\
ik",".='","errated"," Lia"," haunt"," Cush","routeProvider",'"|',"endphp",'"]]\n'," ava",'！",',"째"," cola","_SPELL"," além","(Language","(dummy"," bunker",
" Empresa"," createContext",":min"," BOOT"," Meredith","Zh"," Downing","wjgl",".dc","sdale"," inconvenient"," readme","NavigationView","CONDITION",".dep"," réus\
s"," opción"," Accountability",".Mar","-guid","EDGE","EventManager"," disciple","uckles","}}>","interested","FilterWhere"," puss","-proxy","_statuses"," [#","u\
nfold"," Ronnie","&&!"," acesso","uos","_yield","(calendar","(sound"," dataArray"," Yates"," procession","EFAULT"," GHC","amura"," stricter",".BOTTOM"," habitua\
l","xAF","AVING"," setups"," ={\n","**("," sok"," retina"," Fireplace","invert"," Forrest","<data","\\Action","OUGH"," careless",".getActive","eses"," zdję",")\
)*(","SEM"," Panic","Touches"," preco","/accounts","供","PostalCodes","-plugins","<message","(power"," percussion"," cél","推"," danced","_SCANCODE"," Sittin\
g"," Loki","Sharing",".Dir"," schwer","_LA",".MenuStrip","_zeros"," fixation"," Amit"," complied",".spaceBetween"," arresting"," Sug"," perfor"," komple"," Esse\
nce"," plein","simulation"," createdBy"," Expedition","！\n\n\n\n","trainer",'"]=$'," suction","mPid","notin"," precios"," Assurance"," Lal",'."&'," minLength",
" Minerals","trajectory","SAFE"," nuances","(extra","_videos","[]={"," honeymoon","_prep","										 "," purpos"," anzeigen",".struts"," pagar",".AutoSizeMode",
" weniger"," pagan"," acidic","gMaps"," beware","_ipc"," meds"," diseño",")))\n\n\n","Church"," nurturing","_mpi"," resultant"," Pistol","sPid","Msp","Moment",
" UPLOAD","Nano","blick"," mesure"," Layers","_traj"," buttonWithType","	common"," MyClass","بر","xoops","_Height","_WARNINGS","SetText"," Hispanics","NullPoi\
nterException",".factor"," vielleicht"," shouts","trusted"," newRow"," Franç","[jj","—who"," QDir","_advanced","(HaveOccurred"," unpl","/ros",".easy"," BALL",
[231,157],"/lgpl"," subconscious"," '-';\n"," ');"," і"," scant","_sess","_playing","_ISO"," setSize","_deck","_LARGE"," Mey","Chicken","iffin","dispose","HEST",
"Laugh"," LCS"," onsite",".isLoggedIn"," irritated"," brigade"," dequeue","classNames"," Más"," Atari","(IOException","Rachel","-sample"," eigentlich","IFDEF",
".neighbors"," seperate"," Listings",".ff","(import","ModelAttribute"," spender"," motifs","ssue"," Apprentice","-cat","rPid","/////////////////////////////////\
////////////////////////////////////////////\n","ocz","inions","/container"," plagiarism","WritableDatabase","/.\n\n"," Fever","-Version","acija"," wei","-ing",
" temas"," surged"," cria"," ard","bitcoin",".timezone"," objectMapper"," \n            \n"," ylim"," ICU"," Deprecated",")();\n","ARGER","ungalow","TestData","\
(pts","FILENAME","upply"," pacientes",",left"," WriteLine"," parcels","_folders"," Dirk",".assertIsInstance","McC","_Variable","(aa"," Pork",".Publish","-gay","\
 Petra"," Connecting","TabControl","ivering","(Screen"," chilled"," aio","TouchEvent"," accession"," Lois","/moment"," använd"," suicides","(help","anders"," V\
ID","Bei","evento"," Angus","Vers"," Bordeaux",".streaming"," rouge"," craftsmanship","ossil","_FALL","@media","ileaks","DataService"," TripAdvisor"," Maar","Cu\
rso","PostalCodesNL","();++","$PostalCodesNL"," ocor"," tainted"," lem","-outs"," xxxx"," irritating","oxid","ointed"," Toro","_ov",".birth","+%"," Characterist\
ics"," Betting"," offend"," PHYS"," ICMP","xDC"," Cd",".getMap","atchet",".currentIndex","ERAL"," kappa","idences","Paren"," Sergei","-fin","'],['","ámara","Gr\
owing","Glass","	meta","verbatim","/GPL"," Kah","(svg","clist"," Blowjob","occan",".abort","odelist"," différents","_OPTS","=req"," intox"," diagon",' [("',"&R",
" objectively"," blinking"," Loves","ringe","*);\n\n"," Bonds"," Loved","elts"," disparate"," Enrique",'"With',"remium","ajaran","trying","-Russian","newInstanc\
e",".TRAN"," oranges","/locale"," DISP","	ns"," Shutterstock"," CLOCK","(rad"," assurances"," rasp","Ubergraph","Emily"," inventions","riot"," tossing"," makeov\
er"," unitOfWork","buttonShape","初始化"," parted","░",".sigmoid"," redirection"," disturbances"," intimidated","	Created","aget"," corres"," NEG","itone",
"/front"," Verse","gambar"," premiered"," IMO"," Gobierno"," ifs","ayah",".COL"," freder"," submerged"," Nero","modifiable","/Footer","-central"," gouver"," Tri\
ed"," dizzy","QueryParam",`">'+
`,"_primitive","税",".gpu"," voz","enze"," Wilderness"," probabil","/rec"," acces"," Trustees","Gb"," paddingHorizontal","Shield"," Namen","uddled"," PriorityQ\
ueue","Poor"," SAF","--[["," chlorine"," verbally"," aire",">;\r\n","ilha","[color","andalone",".addRow"," Sok"," Conor"," mejorar","'ils","detalle",' "),\n',"%\
@",".lazy",".jump","oste","+F"," infuri"," sonra","itemid","$log"," murderous","LEC","	nil"," Mär","(pg","ileo","Ascii"," Lockheed"," Theo","Bell","acionales",
".createNew",[32,229,190],"-football"," ecommerce","	Simple","cly",".InnerException"," pesos"," trope"," ARGS","Miami"," Palo"," Suzanne","_mappings","#{@"," Oc\
cupational","_buckets","goals","_Run","-prepend","sss","marshall"," equivalence"," Welch","(OpCodes","	clock"," Medina","TERS","orang","Thought"," oats","_TEX",
"RICS"," indifference"," allot",".UseText"," Tricks","awe",".FILL","-php",".voice"," Pathfinder","_TAGS"," Trit","按钮","bbc"," additives"," schle"," Keyboard\
Interrupt"," useParams"," Buchanan","riangle"," multiplying"," selber"," Yep","Chair","-reported","_SDK",",no"," Falling",[230,185]," (),\n","pdb"," Borough",".\
removeFrom"," overshadow","igail"," tung"," mmc","[parent","Extern","aviolet",`')"
`," countertops"," ubuntu",[230,183]," Γ"," unpublished"," Indies","UNET"," oferta"," dames"," asteroids"," november","contrast",".AddModelError","+Sans"," scr\
ambling","textView","/crypto","UseProgram","@update","Desde","SAT"," disple","année","\\DependencyInjection"," itm",[32,231,188]," ethos","APO"," García","idi\
s"," Steak","riba","_verification"," FK"," Einsatz"," personalised","-motion"," Melanie","öh","_VC"," drifting",".construct"," 프"," batching","../../../../",
"ERP","_utc"," multit"," mrb","ccak","chunks"," translucent"," payoff","—an"," sill"," ornaments","gua","UBY","(steps"," BORDER"," SOUND","``\n","enaries"," B\
itte"," glyphs"," overrun"," blockIdx"," MST"," genomes","tensorflow","DirectoryName","_lhs"," fint","addtogroup"," steadfast"," cloves"," Soviets"," ISA","£o",
"urgery","sov"," вывод"," pud","-watch"," Hospitals","}while","########################","ợ"," aktual"," kilograms"," FAC","ophys","prs","*@","yb","secur\
ed"," algún"," ह","phans","Addon"," centrally","_SUITE","Interesting","ultimo","Against"," Ezra"," Heb","uida"," skys","OLVE","Benefits"," prise",".*?)",".is\
Defined"," standoff"," plano",".latest"," ($."," Gould"," cautioned","']("," nuit"," HCI","football"," willen","Proceed"," intending","tif"," sponsoring","ohana",
"Dos","Morning",' !");\n',".shell"," RELATED"," pimp","/course"," ramifications"," pixmap"," powerless"," douche","crime","contributors","(protocol"," getPositi\
on","SETTINGS"," viet","isses","WithEmailAndPassword","ReturnType","Appe"," IKE",".Cookies",".medium",".getJSONArray","_For","/tinyos"," TableCell"," REPLACE","\
.Networking"," bowed","	md",'="{!!'," honda"," Eur"," indonesia"," hend",".viewmodel","	ctrl"," Tablets","-orange","erras","_graphics","{s"," Titles"," diagnose\
s","ouple","_Double","[result"," jitter","_NUMERIC",">f","_MY","истем","storeId"," relinqu","eos"," widening"," tacos",".YES","]+'"," Indexed"," profession\
nel"," Strap","BufferData","eea","erin","ANCES","_TXT"," {}.","(contract","yw"," blindness","CHAN","	glColor"," currentPosition"," Caucasian","$img","#aa"," sea\
n","Mess","*=*="," capacitor","alfa",".RemoveAll"," WPARAM","ulado","nicos"," orgy","GX","_DEVICES","ourke"," kB"," sophistication","_audit","/IP"," Lyft","/St",
"	cancel"," ovarian","marine","kę"," YM"," Milo"," MatTable"," Abby","nze"," Ludwig","_armor"," scaffold","ỗi","authority","ấy",".getProduct"," Orbit","_Pa\
rameter",".dateFormat","/tags",".Speed","(Line"," polishing"," komb"," rtrim","'icon","riere"," Prefer","strtolower","Regs","CBD","->\n"," parasite","endsWith",
" Cobra",":test"," Nuggets","št","CoreApplication","/bind"," McInt","itunes","[--"," Surprise","_ING"," Faster","На",":E"," dint","nge",`."','".$`," adjectiv\
e",".bc","consume","BOR","(anchor"," esteem"," breakup","decay"," $\n\n","Edward","ASI"," attaches","_DISK"," Wilmington"," Kul"," [[]"," Departments"," returnT\
ype"," UNITED","objective"," girlfriends","_GU","@store","-Out",".moves","(startDate","	JButton"," Pace"," Beats"," licz"," ethereum"," cheered"," aucun","Regar\
ding"," migrating"," futile"," Tacoma","_Character"," vg"," Copa","ث"," nal"," landfill"," tamil"," perpetrator"," Pacers",".getOrder","|\r\n","GetObject"," bl\
a"," Haram","portlet"," lokal","Merchant","Passwords","onent"," arteries"," Intelli","\\System","=localhost",".avi"," Vend","(tbl","Correction"," uterus"," sali\
va","++;\r\n\r\n","('*',"," snatch"," STREET",")[:",[231,132,161,227,129,151,227,129],"Sentence","().'/",":relative",[149,227,130,147],"_userid","oling"," Clash",
"	setup","(mi"," jit"," Scandinavian"," Phones",`"';
`," tumult"," Intl"," Sinn","(news"," dbs"," Remarks","Kitchen"," admirable","_dash"," DOMAIN","addListener",'"].(',"	Method","markt",",exports"," outnumber","_\
ASC","premium",")NULL"," Bowman",".setOnItemClickListener"," RegexOptions","Kel","/mat","これ"," wearer","inis","[dim"," Nutzung","isbury","初"," rootReducer",
"eyJ","Included","-League","anax","(inflater"," FieldType"," shove"," fullfile","DataManager",".getLeft"," Fs","dropout"," 번"," manière"," flaming"," complet\
amente","‰","|.","Enemies","osci"," SAY"," mary","(RuntimeObject"," ~>"," Simpsons","'].$","_membership",')":'," layoutManager"," Rockefeller"," '|'","IPH","D\
ON","achte","Peace","htar",'@"\n'," treadmill"," spurred"," KV","midd"," flowed","ãeste","Genesis","==>"," Ventura","_elim"," имя"," songwriter","createForm",
"IGHL"," molded"," revered","UnderTest","imbledon","_Session"," mascot"," alf","메",">Welcome"," knocks"," Equation",".touches","_Last"," upbeat","bigint"," en\
vis","/banner","ありが"," Downs","_SF"," runApp"," questi","Traditional","_waiting","pickup","('@/","	se"," Kern"," Delicious"," saturn"," JSONException","ろ",
"JR","}());\n"," Somali","uai","imagem","andFilterWhere","èles","inbox"," yapı"," meisten","`](","SWG",",class",[224,181,141,224,180],"taient"," François","A\
uthToken"," puesto"," jl"," gated"," Deaths"," Sidd"," prevailed","-être","(album"," qint","marca"," NAFTA"," tightened","_GAP","ENSIONS"," Libertarian","_styl\
esheet",".SetInt","_publisher","pageNumber","zsche"," SQLAlchemy"," hoof","getToken"," neben","lund",".mit","errs",".setMinimum","-priced","(po","engage","_FT",
"//\n\n\n"," tome",' "></',"Vectors"," TestUtils","filtr","Usu"," dictionaryWith"," obras"," BDSM",".getTarget"," allowable"," Inserts","	None"," liberated","Ke\
nt"," Wishlist"," Lager"," juin"," nues"," monastery"," microseconds"," Hanna","ости","weapons","_spot","odom",".ModelForm"," orderly","FINITE"," residences",
"_tC","CGColor"," že"," screenplay"," pymongo"," dét"," desta"," Neuroscience","niest","@GeneratedValue","ELSE","<l"," disjoint",".published","ellan"," String\
Writer",".Broadcast"," Feinstein","amphetamine","KeySpec"," Grimm","ettel","ผ","Ot","ibraltar","ceb"," timings","inee"," André","Essay",".jd"," Bundesliga","\
Returned"," appalling",".BigInteger"," SEN"," Homemade",".chapter","-valid"," ATTRIBUTE","ustria"," então","Returning","vertiser",".PackageManager","Clark"," q\
uotas"," scaleFactor"," coz","_mini"," mutated",".activation","*math",".vertx","<article"," embroidery","/business","ckett","scientific"," Giles"," racer","_per\
formance"," laminate"," PHI","Ré"," Athe","coles"," sağ"," InkWell","	sig"," spaceship"," insol"," UClass",".leadingAnchor","totals"," sprinkle"," Modular",` \
'\\"`,"oron",".ReadAllText","    	\r\n","/ion","DEPTH","_minimum","\\Cache"," diversified","ignet"," dojo"," UIAlertView","/tty"," Sass"," /\\.("," IMAGES"," da\
tingsider"," Explos",".genre","\\Events"," enumerated","currentState","itrust","CallableWrapper","Founded"," royalties","(Properties"," USPS","-----------\r\n",
".ReadToEnd"," cosy"," ape","_definitions"," pageNo"," dzieci","standen"," besar","itin"," consequat"," prv"," splitted"," esposa","=findViewById","Walker"," He\
arth","ibrator","otomy","aggable"," 当","！');\n","ionate","/year"," setC"," MediaTek","-boy",".toolStripMenuItem","Configs","attended"," emoc"," Bai","opolit\
an"," intrusive"," zug"," ffmpeg","_boost"," mozilla"," slicing","WG","pagesize","PropertyDescriptor"," Alejandro","USES","Hosting"," risking"," Invite"," Jazee\
ra"," regained"," Hague"," guerra"," enclosing",`']")
`,"<Transform",".NORTH"," crim","INU"," clen"," Mothers"," Ownership","Drink"," beberapa",".onerror",")+\n"," tabIndex"," Dio"," Forty","(Link"," segmented"," j\
ames"," Targets"," RTS"," кноп"," varias"," título"," dür","/Game","ransition"," distinguishing","uktur","anje"," McCabe","pai","(tk","Destructor","GameOb\
jectWithTag","$h"," afr",".setEmail"," repetitions","landers"," Shea","_claim"," acess","Benchmark",".Est",".PO"," Nä"," itching"," condominium","_FWD"," realt\
ime"," civilized","_physical","Ral"," winters"," Yad"," fora"," calibrated","Pets"," stormed"," jel"," SSP","datagrid"," Lau","unar","ulfilled","ERING"," Trio",
"رو","ForegroundColor","=out","/******************************************************************************/\n"," vient"," ADM","_Connection","-cancel","('\
.');\n"," sails"," equivalents","Nb"," flyers"," GIR","kelig","-wall",".Requires"," cose"," ANC"," jade"," Alec"," endregion"," EXTI","edere","Terrain","Specifi\
cations"," Sweep","setItem"," smirk"," scripted","[System","私"," synced"," sqr","gewater"," jewels"," hdc","्र","φ","üsseldorf","lien","Borders"," Atomi\
cInteger"," paralysis","Classification"," glide"," ump"," />}"," vending","ิน","notif","&_"," Emerging","aticon"," propagated","-orders","agas","urgent","(T\
imeSpan","ALCHEMY","/bower","산",".boost",".dependencies",".SwingConstants","untlet",".chars","-cigarettes"," Mods","     	"," bravery"," countered","relude","\
_mob","AINED","ngoing"," undergrad","GetMethod","Dual","_journal",",No"," sidel"," Larson",'+","+'," narration"," Subway"," Lexer"," Ning","indic","thane",".SIG",
"-earth"," berry"," Teuchos","	Entity","erspective","Nos"," Owned","BUR"," lineno"," Fiji","GetInt","StringRef"," '&'","uada",".caption","appName","(off"," vers\
t"," typo","需要","aterangepicker"," qemu"," GEO","_Cl",".IT"," Nunes","[Z"," Completely",".Live"," Jas"," weit","cosity"," policemen","(targets","itledBorder",
" 解",".Glide"," demonic","Interior","------------------------------"," Dota"," orbits","AMY"," Trinidad","icum",".za"," getInt","Atlanta"," amnesty"," Rahul",
" _|","hiro"," TAKE"," jumlah"," Automobile","ỏ","whose","_SAMPL","Patients"," текущ",".subscriptions"," Mention","ToWorld","ipa","	MessageBox","<Applica\
tionUser"," إ","fabric","keletal","BarButton"," archetype","instant"," internacional"," Voyager","(touch"," Valk","/MIT"," caul","'Connor",'("!',"(OP","faculty",
" Baton"," Volunteers","tank","_BINDING",";line"," Versions","YLES"," jeep","(Encoding"," geological","Nich","(pdf"," analyzes"," captivating"," hizo",".mdl"," \
jap"," flips","	df"," Piet"," nrows"," kamu"," воз"," pruning","acula"," traveller","Shoot",".epsilon"," Fleming","ibur","operate","ighter"," begs"," Walnut",
"(Parser"," withdrawals","iscopal"," billboard","kek","-opening"," Dude","coni","xEB"," calor","amaha",".TXT","Dry"," missionaries","_Version"," multiline","—we",
" componentDidUpdate","Favorites","igham"," journée"," amused"," Omni","tgt"," wah","etine"," phased"," onStop","creativecommons","Soph"," unborn","=E"," FedEx",
"normally"," lyr","MatrixMode"," zeigen","Ath"," Kum","ählen",'/";\n\n'," dalle"," lance"," Suitable"," counselors","全部"," fasta"," blazing","진","/tutori\
al",".tcp","景","ManagerInterface"," Samar","	glUniform"," prerequisites"," anticipating","raquo","ksen","Magnitude","utomation","Hierarchy"," deviations","ime\
t","CCI","=(\n"," antlr","	initial"," Resorts","homes","	pool"," maté","?option",":mysql","(utf",".TabControl",">Title"," Adopt",".IsMatch"," entrusted","Susan",
"swing","imagenes"," selecion"," aiding","([]*"," setFrame","spirit","/rss","Italic"," PropelException"," Toll",".FindGameObjectWithTag","inant"," selfies","]|[",
" applicationContext","ixe","cdb","ebb"," Overse"," sqlCommand","HostName","-launch","Risk",";r",".Span","_CITY","_MA",'/"\n\n',"Pawn"," Yelp","BundleOrNil"," m\
ayoría","StackNavigator","!;\n"," thugs"," Barnett","・・・\n\n"," 검","_CONV"," buzzing","keterangan","Military","weed"," delimited","资源"," ак","_HE\
LPER"," READY","Looper","****/\n"," Trucks","去","_pod","OMATIC","-java"," unify","/Area"," '/');\n"," Gambling",".Hit"," Farrell","_fitness","recommended","ze\
nd","odie","_beam"," plage","ndon",".assertj"," grate","Measured",".central","gesture"," GlobalKey","pyx"," Necklace","华",".AddColumn"," Rudd"," Presbyterian",
"undler","#![","_lahir",'()=="',"Accessibility","-training"," Thou","_PIX","_TRY","<J","ương","luck","_MAXIMUM"," thaw","Unified",">Contact","-President","-pa\
rse"," Picker","Marco","trs","δ",".$.","_MESH"," sagte","+='","Я","(parcel","ivors"," diverted","AGAIN"," ness"," valleys"," ...("," EQUI"," Outs"," Demonstr",
"Detalle"," 부","PointXYZ",".eps"," synonyms"," ==(","“Yes","'utilisateur","Naming","LEV","protocols",[32,236,155]," getUsername","-var","_mtx"," specular","\
 notas","HorizontalAlignment"," Bayer","sus","    		\n"," Shack","resher"," immature","bracht","ISCO",".credit"," vines","_LP","EEDED"," Scarborough","ánt",")=\
='","	delta","_COLORS",".CustomButton"," afirm"," Jing","Parms","centers","->___"," LDL","-contrib"," Dresden"," Pixels",' """",\n',"LETTE","xBE"," Hust"," Exec\
utionContext"," Buffett","clamp",".Article"," Rath"," Peyton"," LOWER","ooke"," tidal"," unheard"," Shall"," bombard","anova","[mask","(credentials"," Euros"," \
branching"," stronghold"," civilizations","-connect"," LSTM","-moving"," uten","crast","_DISP"," Controllers","upe",".pen"," dessa"," difícil","uitable","ofire",
"[child","REFERENCES"," deceit"," Urg","<Edge"," desi"," BOTH"," ')';\n","typeName","CommandEvent","whereIn","(optimizer"," réalis"," ominous"," Bracket"," dat\
eString"," singly","(JFrame","’T","eslint","(hero"," Mara"," catchy",",callback"," ctype","preset","	glfw","ещ","hk"," titan","Aceptar","ちは","_assigned",
"_erase"," infancy","Reviewer"," Recorder"," scm"," Biggest"," Goa","	SC","_Location","_ori","kil","rende"," marzo","StringUtil","уществ"," Howe","ười",
"fois","XMLElement"," derechos"," dung"," Wak"," Gaw","}\\\\",'!");'," Johannesburg"," submarines"," accol"," fostering",".\n\n\n\n\n\n\n\n\n\n\n\n",".Operator",
" nuova"," trajectories",".schedulers"," Followers"," Andersen"," Peggy",".fre","ıcı"," kvp","cob","-len"," mails"," accr"," JAVA"," administering","DefaultCe\
llStyle"," clickable"," Jackets",";display"," breadcrumbs","chal",":';\n"," Hover","ucchini"," tec"," stopwatch","_Release","Mayor","ា"," Yankee","chner","Art\
ifact",".banner"," kf","_study","fov"," Meetings","öm"," injuring","/documentation","BCM","styl","	rb"," originals"," flere"," Terraria","tokenizer","-liter",`\
');"`," petits"," Bbw"," Thief","UILTIN","ROUT"," snug",">>)","-nine"," }];\n\n"," Bellev"," elé"," yyn","ynamo","gles"," sped",".BUTTON"," dispersion","oubles",
" noveller",'"]."'," priesthood",' "")\n\n',"	gui","-inc","XmlNode"," studs",".IsActive"," trä"," ordained"," ByteArrayInputStream"," requestBody"," RTP","RESU\
LTS","(coll"," reloading",".Navigator","_counters"," budding"," licensee","ologi"," sản"," Kis"," Flatten","_pri"," appropriation","评论","_RSP","combat","_\
PG"," histograms","dq","Enterprise"," NOAA"," Speedway"," bagi"," Bewert","Floating"," Kimberly","Prosec","Jimmy"," Elias"," arbitrarily"," 使用"," Counts","u\
ste","FirstChild"," Cleans",".purchase"," interpolated"," buildup","_STENCIL","Egypt"," aure",".truth","feof"," Gim","ocache"," Uttar","_COMPLETED","Seen"," Nap\
oli","(dm"," gritty",".enterprise","conexao"," gathers"," setSearch"," Clifford"," Snape"," Salvation","LoginForm","CriticalSection",".userdetails"," repaint","\
ありがとう","Hunter","Zen","Tiny","mland","ertil","	buff","_Offset"," smelled","River","-topic"," acomp"," RouteServiceProvider"," <+","ombs"," Cooperative",
" seule"," aime","shouldReceive","Hong"," oasis"," Gemini","rapid","Dup","(QtGui","odont","-gnu"," Selenium","')?></"," Nope","GreaterThan",".Observer"," Approp\
ri"," Lonely"," haircut"," allerdings","ópez","ző"," slump"," Gins"," giorni"," paperback",".FileReader","daf","creds","typings","dehyde","coil","Southern"," \
mouseClicked","zeichnet","userRepository","Destroyed","internet"," Eid"," linker","’B"," slaughtered"," Perr","	RuntimeObject","saida"," pageCount"," Randolph",
" JNIEnv","_superuser","-directed"," IDb"," Bernardino"," Ninth"," Algorithms","bdb","@testable",".arm","bellion","(sid"," briefed","╗","配置"," Uma"," Indi\
ces"," Buccane"," ayant","Freedom"," Yuri","etsk","_Ph"," italia","closing"," wrists"," *}","secutive","Enviar","raith"," Hawth","ד"," ************************\
******************************************************\n","pageTitle"," dhcp"," 실행","wishlist"," blames"," sidl","udded"," controversies",[232,143],"(userDa\
ta"," linspace"," Differences","_deposit","DETAIL",".deck"," continuum"," sacram","omite"," nfl","Cum"," sof"," evils"," entidad","	sock"," Lemma",".Ship"," zig",
"Telefone","IDES"," Numerous",".metric","insn"," copyrights"," complication"," URLSession"," dipping"," cq"," Busty","relationships"," Corvette","Summon","event\
Name","Issues"," irresistible"," gris","CASCADE"," pauses"," ledge","_GP",".Imp"," orderby"," Organizer"," Greenwich","Oak","-members"," WebGL"," gamm","moduleI\
d"," fullPath","logen","(eventName",'(".");\n'," krist"," cliffs"," Perception","ETING"," lại"," interv"," opportun"," Judges"," Combination","continued","con\
o",".drawRect",".Compose"," siguientes"," Duffy","(encoding"," Vulkan"," Gerr"," parfait","(yy","_THAN"," getService","_ORD",",ep","graphic"," Queries"," partic\
ulars"," Havana","=o","fans"," unilateral"," RFID","Compatibility","strand"," waktu"," qualidade","PropertyParams","reten","(hostname","_CAR"," widened"," Xperi\
a","pollo","Abort","!!)\n"," Wag","--+"," тр"," Recursive"," anne"," Gameplay","<Client",".Usage"," ISSUE"," jdbc","isory","_macros","pickle",".gameserver"," \
tvb","ты",".OPEN"," predetermined"," sire","			\r\n			\r\n","iscrimination"," repealed"," conject"," Preconditions"," tilted"," inoc"," european","abd","_DELE\
TED"," -,","–and","@FXML"," )]\n","RING"," aliqua"," gruesome"," Inches","Played","(confirm"," NVIC","_Total","isas"," Onion"," secondo"," GetUser","\\Url","_\
abstract"," devez"," cupboard","texts"," Isles","_MATH","Skipping","_costs","=output","ibili"," knull","_coeffs","_attempt","	Run","genden","rupted"," soared","\
_hs"," adopts","_MODIFIED","\\Factories"," Sweat"," dokument"," Telescope"," Fixes","orque",".Charting","_DAC"," secretion"," rhetorical","Perfil"," möchten","\
,',"," viewPager","BUY"," onFocus","osals"," biscuits"," vbox"," forcefully","Nintendo"," vál"," clans","frog"," borderTop","Brief",".BorderFactory","-serving",
" quotations"," Garner"," Alley",'"?>\n',"(scanner"," entail"," //================================================================","(`<",".descripcion","_By","\
 요"," pakistan","elho","Engineering"," boon"," Loose","ierge","Senate"," LY","responseObject","iore","ágenes"," 不"," addAction"," MACHINE","angkan","_mi","\
_ARR","Liter","OLF"," supper"," pathMatch"," Orr","íd","(filtered"," authToken"," ℝ","-</","(tensor"," revolving"," iniciar"," Schwarz","defgroup","columnNam\
e","_trajectory","ไม","egasus"," 이름"," eater"," underestimated"," btc"," 선택","enade"," SEXP","emouth","OMETRY","entered",".phoneNumber"," Voc"," exc\
essively"," CATEGORY","_UPDATED"," monarchy","archs"," caveat","wins"," playbook","shade"," setUsername"," accuses"," możli"," lorsque"," ajud","hear"," psycop\
g","(EC"," melanch","throat","nih","WOOD"," volts","_NEED","_while"," Riders","ע"," ................................................................","NetMessa\
ge","Modificar",".sess",'(""),',"話"," praises"," lcm"," makeshift"," NOTHING"," Artifact","wij","typically","('^","<k","ęki"," отправ",[32,225]," defSt\
yleAttr","incerely","ést","InThe","stime"," fragmented"," frying","grim","fieldname"," crossings"," amo","_Options"," haired","/wait"," parchment"," createElem\
ent","HttpStatus"," erklä","izzazione","thumbnails","lovak"," banging"," unimagin"," Oven","(Audio","apsulation"," ramps","番"," Woodward","问题","rogram","\
рупп"," Worship"," stad"," nef"," Jaune","buzz","alus","ONDON","-su"," outpatient","jac","ESPN","ælland","myp"," showroom","Montserrat",".getDrawable","éti\
co"," vào","IBC","Experts","Mbps",'">#'," northeastern"," Mej","(milliseconds","—all","-reaching","	reply","?type"," cruz"," ><?",".FindAsync","(circle"," Sh\
ine"," Mavericks"," safezone"," Lazar"," distinctions","-feed",".setCode","प"," téc"," serait"," MICRO"," Consumption","^n",".fromFunction"," Rupert"," haras\
sing","-Co"," tik"," Svens",".ImageAlign","_whitespace"," kicker"," cadastr","Cette","_notifier"," FAG"," primal"," homogeneous"," astronomical"," Burr",".CopyT\
o","graphs","itto","OSH"," showAlert","antro",'"default',"emphasis","Wei","outcome"," aku"," campaigned",')";\n\n'," reciprocal"," Royale"," ###################\
#########################################################",".TIME"," <*","OffsetTable","compound","waitFor","uegos",".stringValue","_SCHED"," fatt","       ",
".disk"," warped"," critiques","?'\n\n","(skill"," moderated","_elems","KeyListener"," seasoning"," pourquoi","_FD","prd","hya",'">×</'," nouveaux"," giveaways",
"报道","MainMenu",";/*"," Gron","quivos",";\r\n\r\n\r\n\r\n"," influencers","(TIM","SharedPtr"," dialogs","*****/\n",".Atomic"," Morse"," pcb"," APC",".Immuta\
ble"," resizing"," Lumpur"," Humanities","_solve","_human","etyl"," Hurt"," Established","clared"," compartments","Beam","_RM",".false","(Grid"," QSize","_flg",
"istica",">Login",":UIButtonType"," Exiting","clas"," arsen","(metric","rowsing","querySelector","_FRIEND","-io"," confiscated"," defiant"," MOTOR","regunta"," \
Morrow"," Bers","Craig"," CPA"," sexkontakte"," sammen","/Auth",".Lib","craper","icemail","cratch"," Wired"," advertiser"," getClient"," responsibly","	UObject",
".setRotation",".Counter","_HOUR","TestCategory"," hindsight","\\controllers","walls",".setMaximum"," puberty","_teams","_MODAL",".CO"," badass",")'],\n","úsque\
da","irut","Chelsea",".transforms"," capitalists","Marca"," Ary","-coded","环","URED","<Transaction"," Parliamentary",")$_"," subtly"," silky"," Dirt"," puzzle\
d","}');\n","quests","Football"," Confidence","uzu","bulan"," humming","mouseenter","Retention"," sdl","okedex","','=',$"," Kuala","SAM"," transformative","PKG",
"illus"," rooting"," Witnesses"," Rajasthan","张","-added"," Territories","(square","rabbit","_Resource","開","ณ"," winnings"," sple"," dès"," MDB","ért",
" Mattis","ailles","_weak","/jav"," collapses","      		"," swirl"," NSStringFromClass"," volver",".Receive"," Dexter"," tablename","reative",".GetFiles","voor",
" Hoe","VERN"," OPC","태","ramids","無しさん","Spirit"," NOP"," Maintain","(sigma","otr","MouseClicked","quierda","_wf","оказ","appable"," Holden"," Co\
untdown",".sigma","chalk","bilder"," visionary","	On","$update"," Gingrich","roomId",">Nama"," yytype",".DecimalField","macros",".setLayoutParams"," rnn"," IMDb",
"种","emales"," incididunt","Restricted"," pedals"," Jog"," Adaptive"," fades",".EventSystems"," Paige"," seis"," appropriated","FFT","gorit"," cohesive"," Nic\
ht","_workflow","lius"," Fortnite","_IW","AtPath"," intoxicated","nostic","BinContent",".reducer",")?\n","']*"," Observation","_prefs",".resolution",".Payload",
"Mixed"," Rai","(pdev","(@(","icot","$is"," cree","?=.*",".QLabel"," Georgian","xCA"," deficient","thrown"," raping","upos","	cli","getView","Highlighted","CppG\
uid"," relegated"," leaderboard","ReceiveProps",".har"," condi","IMITIVE"," McCart",")throws","buie","buah",".coeff"," Aussie"," Sabha","(fabs","reland"," För",
"barang",",top","	elsif","StepThrough"," skewed"," Unused","')}>\n","Ye","callee","Hibernate"," Everest","importDefault"," tarn"," Nowadays","YA"," Challenger",
"_logical"," createDate"," Glouce"," cuanto"," HAR"," Chill",'"^'," cursos",".EOF"," nije"," angered","ocusing","<Contact"," Atmospheric"," Wolfgang"," BJ","chi\
lds"," Bugs","_HEX","(SP","ål","_evaluation"," RANGE"," SOP","_tokenize","msgid"," rex","	pm","Copying","*L","Dallas","-State","ulfill"," było"," Contractor",
"Didn","ASTE"," PIO",".Tele",".water","dez"," angrily"," utilisateur"," vortex","Corporate","aturas"," prized","'url","uglify"," impulses"," chronological","ple\
n","_nama","/on"," Offices"," CPI"," Afterwards","こんに","_BLOCKS","Grace","/*******************************************************************************\
*****************"," Kabul"," 成"," Leipzig","ন","Shock","Aus"," murm","_starts"," bä"," Zy",'"F',"-rights"," behaving","('>"," mosques","*width",'"/>.</',"\
.unsplash",".getActivity","UU"," Shak","_rg","_Equals","'https"," Oxygen"," Portsmouth","—one"," watchers"," Choi"," sider","pectral","mqtt",".createUser","je\
ctives","urma","Registr","Personally","=key"," NEO"," FAQs","ibilidade","ckså"," Collaboration","	lbl",".SERVER"," abound"," Bene","wanted","-hole"," muttered",
" pep","nesc",".Upload","semi","xEC",`'>"+`," embryo"," FixedUpdate","Castle",".modelo"," pls"," envelopes","_remain","Quarter","alertView","_formatted"," lashe\
s","zelf","homme",".flowLayoutPanel","airport"," Memories"," HERO"," Ashton"," exhibiting","(SELECT","Submission","Stuff","_sun"," período"," despre","	edit","\
 Dtype","cessive","aad"," descon","nelly"," ------------------------------------------------------------"," scriptures"," onViewCreated"," EVE"," Ballet",";};\n",
"UDO"," Probability","quirrel","Containing"," Plat",[232,162],"/bit"," JQuery"," tiener","/drivers"," Presidency","\\uD"," Ive","iena"," hypers"," Spending","<W",
" THEME"," userProfile"," annum","retweeted"," \\''","bundles","()</"," Cylinder"," outliers"," dissemination","/apt"," Natasha"," renderItem"," Chips"," roundu\
p"," improv"," communicator"," skype","MMM","rijk",".Place"," pasa"," SYNC","ensis"," Axel","ença","getStringExtra","abilité"," emacs",".gravity"," cherish","\
 ISSN","	Json","uyo"," uptime"," randomness"," lofty","Bow","Crear"," towering","categorie","/power","/welcome","|R"," barring","idia","quam","údo","experiment\
al"," cla"," curator","reamble","indx","LLL"," }):"," histoire","simulate","<Any"," Glam"," Barg","ValueCollection"," Instituto","AsStringAsync"," adec"," fello\
ws","pipes"," Placeholder"," Kg"," Albums"," *(*","_GOOD",')",\r\n',".QRect","âm"," }\r\r\n","MarshalAs","Bachelor"," Barcode"," Traverse"," odio",".setParent",
" semiconductor","ALLEL"," banquet"," Newspaper","DOMNode"," Naughty","FormattedMessage"," disrupting","易"," lookahead"," gratuites"," cheesy"," SPF","nP"," a\
rson"," antennas","_MIDDLE","_MALLOC",".goBack"," Proposition"," Michaels","_proof"," найд","ätzlich","-roll","EDA","ání","government","ött"," Establish\
ment","                                                                                               ","_HIT"," AIM","adol","                              \n",
"_REFERER"," formatDate","uctose"," downloader","TextEdit"," disarm"," HAPP","ода","!).\n\n","/process"," brainstorm"," ORIGINAL",".TableName"," Kostenlose",
" dép"," Isabel"," astronomers","QUIRES",':"-',"uploader","://%"," amis","FileVersion"," ,$","cook",",SIGNAL","',//"," Suppress"," Latinos"," withhold"," mnemo\
nic","_CYCLE"," hod"," Worse","erde"," typeid","	exports"," achter","osas"," footnote","hani","(Parameter","	Render"," YYSTACK"," XII"," siden"," arousal"," OO",
"Bitte"," nearer"," Circus"," COLORS"," wielding",".FileSystem"," grille"," Dover","\n     \n","(geometry"," staples"," Announcement"," 버"," fortunately",".So\
me"," manganese"," interviewer","YRO"," cryptography"," chambre",".retry"," imitation","$fdata"," lotion","(identity",".pg"," presumption","_SUPER","vocab"," Se\
mester"," Abel","_approved",".compat"," wartime","]];\n\n","lut","_Account","?('","coop","/reg",".setTo","itesse"," Hydra","Bins","cadena",">/',",'.\\"',"	accou\
nt"," Dahl"," drown"," gauss"," transformers"," Metallic"," Herbal","achs","_but"," iterative"," Freed","jur","|M",";break","_FF","(download","ển",".checkSelf\
Permission","NETWORK",":flex"," CTL"," Arb"," Produce","	synchronized","“Oh",".datatables"," cones","Dé","ца","Alg"," funciona"," Ubisoft"," geopolitical",
" sieht"," hydration","sthrough"," Dudley","ază"," taxing"," заказ","_ASM","Neutral","traditional","Playable"," spaghetti"," iCloud"," Daytona"," werde","\
 ANT"," Pron"," Stations"," attest"," fuller"," novamente","]\\\\","cce","(deck","/ayushman","igsaw"," adultes"," terre",".Orders","	properties","DIG"," TIMES",
'"indices',"!<","Monad"," nonexistent"," Atlantis"," grievances","urence"," IPPROTO","♀♀♀♀"," empleado"," ك",".MoveNext"," Iso","beautiful"," soluble",
" sluggish"," diffs","_OBS","xmin"," tumble"," Unary"," zipfile"," svenska","erland","/cupertino","	script","isches","ModifiedDate"," veya"," determinant"," Gor\
geous","gboolean"," LOD","dcc","scenes"," TSRMLS","(TypeError"," camouflage"," burge","Them",".Assign"," lastIndex","_sphere","_ABI","Ä","ilage","\\xff"," kaya\
k"," fizz","uiten",".ShouldBe"," htonl"," Petite"," heals"," Osaka","NJ","InParameter"," Birch"," commentaire"," Siege"," keycode","-intensive","propTypes","Exp\
orts"," buttonText"," Godzilla",".Exchange"," understandably"," accordion"," région"," markedly","anooga"," contrat","_lift","[date"," scorn"," DataManager","…\
…\n\n","_COMPILER"," Claw","odate"," underage"," Implemented","Cli","Kal","Productos"," enfermed","éis"," discredit"," Samoa"," Presented"," cinemat","\\Activ\
eForm"," fern"," Primer","您","gere"," illusions","notated"," poj"," modelName"," PMC"," decad"," forestry","voie","...\n\n\n\n\n\n"," }};\n"," tokenId","ammu",
" Personen"," VERBOSE"," patrols"," antic","_deep","egend"," SetProperty"," Gareth"," MAS",".restaurant"," Heavenly","iedo","_lead"," Fuji","QN","Massage"," par\
amMap"," cita","_Speed","(bbox"," JUL","’an"," mente"," Showcase"," CSI",">Type",".Sn","otypical"," Fallon",".UTC"," predatory"," organising","cold"," parsers",
"uien"," compilers"," [="," Euras","MOST","\n    \n\n","RAR",".Schedule",".operations","ufs","ñana"," preocup","-treated",".getWorld",".':"," ATH",":start"," a\
utoimmune"," Blackjack","_FINISH","(floor"," wreckage","URT",".Brand","pais","cimal","ció","NFL","-equipped",".contentOffset"," overcrow"," TZ"," odom"," Cellu\
lar","	writel","(inputStream","(pref","-stock"," Denied","-supported"," '((","ancode",".filtered","Dims"," jb","	price"," @@\n","nock",".openConnection"," antic\
s","resultCode","Playback"," celular"," FOOD"," Podesta","=message",".performance"," Dmitry","altimore"," plated"," tuberculosis","_gem","(Editor","Tpl"," crian",
" buffering","视频"," ')\n\n","Vu","Mathf"," timelines"," Tata","/pp"," plast"," Truly"," Substitute","kiem","kaar"," Vish","'hui"," Magick","/Layout","urança",
"_ttl","HideInInspector",".keywords","ListModel","_Success","ilihan"," blackmail"," Serbian","quelle"," Dysfunction"," Prepared"," jMenuItem"," loginUser","seta\
ttr",".CR","_lcd"," bytesRead"," cdecl"," township","pek","ijkstra"," maximizing",".providers","Investigators"," shootout"," airspace","toolbox","QWidget","=pk",
" porter"," Predator"," Sunrise"," devour","	UInt","ittance","SPA","_endian"," Nagar","venida","/opt","ByEmail"," Physician","\\D"," мы","YEAR","ICC","/portfo\
lio",".executor","udem","Fallback","udu","Slim","óln","^{-","anske"," hustle"," Irene"," abyss"," Robbins"," indexer","Saudi"," wholesome","-slot"," Tecn"," pa\
geTitle"," contestant","icopter"," courseId","Chr"," AXIS","forder","_TUN","Traffic"," typealias"," darf","-uri","tsx",".destroyAllWindows"," iterating","Reacti\
on","	AM"," cuent","-cookie"," flavored","stoi"," flirting","》，","म","_CRYPTO","[token"," proletariat",".’”\n\n","	dc",".StringVar"," legitimately","_\
decorator","Locker"," Jenna","URING","再","_Printf","ATORY","-dist",' ".");\n',".quiz"," irgend","-league","gien"," Produced","Helmet","可能","Platforms"," R\
esourceManager"," Hundred","rometer","engkap","Hop"," possui","BeforeEach"," CHK"," IMS","Ticker"," grinned",".getAs"," imposes",']")',"Forget","/import"," inje\
cting","Lov"," abril","_slices","-comm"," PRODUCTS"," Oasis"," øns"," Reject"," regularization","implicitly","naz","Specifier"," impoverished",[230,154]," nomi\
nate"," OVERRIDE"," Bands","ethyst"," Jian"," newcomer"," Nab"," ebp"," Pager"," Humb","/cc"," expérience","udging","Mb","dbuf","'/>"," också"," jdbcTemplate",
" SHIPPING"," interdisciplinary"," CET","autop","-symbol","avec"," compounded"," Chung","_SMS","-ie"," Prosecutor"," Leia"," Mandela","SingleOrDefault","	REQUIR\
E","atown","urrets","文字"," CONTEXT","ENSITY"," insurgents"," Dias",".station"," Klan","_measurement","_QMARK"," stoi","MOOTH",">');\n\n"," ingestion"," Glow",
"utches","bearing",".toastr"," fragmentation","ippo","_SEGMENT"," stumbling","imar","stinian","_()\n"," motivational","ListItemText"," womens","OpenHelper","iba\
nd"," btnSave"," incorporation"," documentaries","icl"," Nd"," Ara"," quake"," Cummings","htm","astered",".dtp"," condos"," Gundam","/disable","hydrate"," Epoch",
" nationalists"," dever",",request",".getVersion","CELER"," Salah"," mote"," Mellon","spotify"," origen"," nale"," adversaries",".JTable","forcements"," Retreat",
" archivos"," slashes",".MouseDown","<::","_through","Alamat",".blur","_finder"," allure","Peripheral","_passed","_challenge"," Paleo","INI","Dire","sphere","(C\
OLOR","ackers"," Glyph","(integer"," ко"," Relevant"," پ"," atas","_prim"," MUT","ninger","autoreleasepool","=__"," Signing","하지"," ucz","EditingStyle","\
 Heater"," Fairfield"," Beard",",en","usat","('.'","/stream"," getSupportFragmentManager"," mCurrent","_STATES","_wind","CHAPTER","probability","(annotation"," \
*/\r\n\r\n\r\n",".Unique",".AddField","Higher",".digital",".experimental","awl"," whence","ernote","SAME",".ipv","toBeFalsy","brane","_categorical","Aura"," Typ\
eScript"," spontaneously","longleftrightarrow","ikal","_TODO"," Wyatt"," flurry","dif"," reckon"," Coroutine","	fflush"," workflows"," FAMILY","sprites","_Work",
".GetSize"," Constraints","BigInt","itia","getRow"," duk"," isNew"," Produkte","xCB","isiert","funcs"," Además","BindingUtil","ompiler","-inv"," chants"," ents\
prech","(ti","_IA","ордин"," FALL","imd"," localtime","<Link","ника"," profiler"," getUserId"," Physicians","RAD"," hmm"," Ness"," Tempo"," JT"," recon\
naissance","<translation"," enticing"," quaint"," coupe","__',","NASDAQ"," значения","PERATURE"," Pai"," tetas","CAS","IRROR"," kc"," tote"," drawback",
" parsley","	Function","isty"," DUP","_CID","_UT"," ksi"," jä","=val",".toHexString","板",".clips"," offen"," TECHNO"," Shame"," susceptibility"," stupidity",
" Trout"," Champagne","ethylene"," begr","_redis","Yep"," hans"," Defendant"," dashes"," userType","_datos"," unic","krit"," receptive"," Gret","(mb"," Influ","\
ën","}/>","interesting","UTURE"," imageSize"," grd"," absol","/fa",".gradient"," wyst","]}>\n","legation","//--------------------------------------------------\
----------------------------\n\n"," Blender","__);"," userEmail"," Phar","lehem","))?","(Return","egra","utivo"," appendix"," RTVF"," SEAL"," gypsum","_Arg"," i\
lluminate"," Schiff","quil",".ComboBoxStyle","']))\n\n"," alters"," practise"," ust"," Dimit","-Regular"," creeping"," Canadiens"," retorn","-corner",' "]"',"(r\
ng"," canadian"," posto",".assertAlmostEqual"," Becky","/ss"," hostages"," biologist"," Hospitality"," Elk"," Barang","목","bbbb",".teacher"," terminates"," is\
Error"," Kendrick","endars"," Suggestions","Cel"," ServiceProvider"," Wichita","])),\n"," headlights","_venta","ANTI"," propiedad"," enlist","	org","Messenger",
".land",`"'
`,"aspers"," ters","filt"," Functor"," sling","_BLK","-European"," Achilles","\\Entities",".DisplayMember"," redevelopment","	help"," ['-"," Julien","=Integer",
".isNullOrEmpty"," WoW","Payments","(hdr"," baja"," JComboBox","Firefox"," conglomer","_cust",'$")\n'," mutants","Magn"," MPH","{_","_warnings"," gast","Lt"," t\
rainable","Trademark","BASH"," ECS","Retrieve","'O"," initialised"," chemin",".Transport"," Ying","asions"," moc","_LOGGER","GENCY"," Blogger",' ")"\n',"PEnd","\
 accompagn",".CODE"," mList","-educated",",/"," Merrill","/people",".'''\n","_todo"," gün","_FULLSCREEN",".cleanup","Unmarshaller",".SuppressLint"," onslaught",
" Marseille","ediator","_ENTRIES",",default","meldung","elfth"," Governments"," pleas","otts"," plunder","readOnly"," dysfunctional","'Neill"," unloaded"," sque\
ezing"," dood",".addData"," Asi","MES","(schedule"," adventurers","expectException"," }}>{","CLS"," recher"," dernière",".Details"," randomNumber"," iar"," Lan\
ge","ewe"," Emil"," adverts"," dramas"," Komm","  				","_TestCase"," Clarence","ента","toupper",".onSubmit","caa","_ALARM","*)\n\n"," 변경",".Private"," \
skyline","RAIN","(curl","osite","Ignoring"," vz"," vedere"," OSX","banana"," metam"," translateY"," McGr","’acc","以下"," spiritually","(enabled"," restores",
" btnCancel","vanished"," Nuevo","Salvar","caffe"," mastering","iddled",".isdigit"," gravy","agedList","\\Resources"," downfall",".Pass"," altijd"," pizzas"," }\
))","perms","ighton"," repell"," ''),",".normalized"," marches","	resolve","ChildScrollView"," Institutions","Attendance","lse","erdem",".getInput","HasBeen","a\
peutics"," *\\"," Ritual","_LS"," spotify"," später"," Thumbnail","(cert"," getResource","_plots"," staining","adjusted"," ש","DivElement"," TTC"," aprove",".\
viewer","|=","getSource","电话","_TB","_billing","-Life"," psyche"," tabPage"," Infect","xfff","_hid"," apocalypse"," NFS"," ITER","WindowSize","heits"," incr\
emented"," Bray","enegro"," almonds","YPRE","Normalize","“Well"," ApiController","[Unit","Genres"," Nex"," LNG"," foregoing"," tendon"," Hp","Council"," Saudi\
s"," Deze"," scraped"," bottleneck"," Orn"," unmanned"," invokingState"," Exodus","_ATOMIC","SubMenu","_compress","#.","Drv",".pushButton"," suitcase","ossed","\
bitrary","Snippet"," Epidemi","Disallow","_CHK"," verifies"," Catalyst","—from"," contaminants","Johnny","(fil"," deren"," outcry"," Johann","<Tag","_san"," s\
tddev"," paralyzed"," Lexus","osate"," Charset"," Realt",'=?",',"(Default"," Treasurer","Eine"," untrue"," finanzi"," behavioural"," nipple"," Radical"," Paz","\
 Maison","-employed"," wereld"," jos"," Died","entreprise","$rows"," spoof"," »."," keypoints"," cupcakes"," {});\n\n","chine","​​",",LOCATION"," plywood",
" magg"," Rao"," DPR"," ebooks",")size"," specialised","#ae"," michael"," STDOUT"," Pell","AMERA","angelo"," ingin"," mAuth"," legalize"," Cuando"," certo"," li\
tres"," Extras","SHORT"," prematurely"," Semaphore","HEN"," amphib"," hé","Exiting","euillez"," TMPro",".preferences",".getInfo","ética",'""".',".newArrayList",
" kron"," BLL","cline","_gb"," Tomas","probante","ITIONAL","ối"," Lod","Isn",",{\n"," kommun","wdx","genome","連","toHaveLength","'E"," pública"," Detected",
" _\n\n","ью","+S","cloth","Rotor",".numero","_stand","GCC",[234,181],"_vp","_FAR","Ahead","{}\\","(correct",'"crypto',"modulo","_UTILS",".Var","-men"," venia\
m"," McCorm","getLocation","[code","%f"," differed","IPAddress"," Strawberry"," Sahara","createClass","!/"," memberships"," pronounce",".Constraint"," Enrollmen\
t"," renewables",".gt","izzie","rzy","ersen","<=$","DELAY"," signin"," PSU","AppName","}\\.[","EGA"," cient"," Synopsis"," letterSpacing"," childs"," Scaling","\
)prepare"," commuter","Slash","ouser"," watermark"," UIScreen","olian","	vertices",">Action"," aph","hands"," OCC","HU"," secluded"," visceral"," videog"," Samu\
rai"," Zuk"," Widow","accine"," lille"," Ryder"," Programmer","Exporter"," movimiento","apas"," leider","ulares","ieme","-density","descending","(IT"," scraper",
" iceberg","_CRITICAL"," aute","_Style"," MAL"," Hector","-Christian"," differentiated"," Bison","       	",".population","Rio","-Tr","=Value"," Luft"," Giulian\
i","真","Coupon"," haciendo","ポ","ponce","_residual"," liệu","\\uff","обходим"," respecto"," Desired","DataStream",".sax"," mop"," Hacker","ANTA","A\
nc","Venta"," Wordpress","	effect","adapt"," Interviews"," drawbacks","ALLENG"," général","-badge","Resistance"," OSI","tournament"," Reputation"," Eisenhower",
"Filed"," hebt","#\\","createQueryBuilder","有效","vanced",".HasKey","dde","(startTime"," Installer"," Impl","coach"," preached"," brewed","Installer","olvabl\
e"," alas","(spell","############################"," defamation","(Arg"," userDetails"," licensors"," Investigations"," diner"," fict","Stick","Neighbor","toThr\
ow","-sector"," risult","’:","JNIEnv","ypical","designation","(wp"," confirmPassword","-ios",' "-";\n',"	assertNotNull","addError","avras","Vm","(jQuery"," Vi\
ctims"," reliant"," Blitz"," outage"," fluoride"," TNT",".Disclaimer"," SNMP","vably"," photons",".ReadAsStringAsync","Scheduled"," jewish"," Geoffrey"," Granny",
"~\n","-messages","(goal"," argent"," Pest"," congratulate","inosaur"," whispers"," sistemas"," Fé","/Index",".MILLISECONDS"," achievable"," Brittany","+++++++\
+++++++++++++++++++++++++"," ReturnType"," infix",".isSuccess",".Categories"," outlier",".Asset","otec"," wizards"," bootloader","_ber"," rehabilit","antor"," V\
ivo"," Garmin","objectId","@Path"," única"," Yorkers","GuidId","$errors"," +=\n"," axiom"," PSI"," Succ"," Spokane",` '".$_`," LN",".newLine"," intersects","li\
chkeit"," IAM",".DropDownItems"," courteous"," Smithsonian"," Hmm","QDebug","straight","_sold","Bulk","TriState"," addButton"," Hiring","Transpose"," UITextView",
"istencia","/cpp"," поля"," Cookbook","/Application","genic"," WooCommerce",",vector"," Bite",".hw"," docking"," Tantra"," SVC"," Maurit","ialias"," Aure","\
 bols","LOCITY"," Westbrook"," BPM"," Fey"," Sovere"," panda"," quizzes"," creo","speech","/dir"," использов"," foundational","-append","nThe"," apiUrl",
".XPATH"," Lingu"," Exhaust","Pakistan"," omap"," fontStyle","ести"," manslaughter","_Long"," carpets","Chess","elight","DrawerToggle"," Patty","_crossentro\
py"," tweaking","ту"," CALC","sip"," JMP","_________________\n\n","TreeView","-wave"," pasture","eliminar"," ery"," restless","구"," mariage"," Ellie","_='",
" vmin","Kick",".toolbox"," Marino","ypsy","stdarg","ptrdiff"," Peaks","_Val"," ingest"," comps","Debe"," Declarations","ircon","=all",".Debugf","Prediction"," \
dau","(Member"," chiefly","/animate",".Attach"," gastric"," UserDetails","ören","koa","-boot"," splice","lea","oti","[op","Squared"," scrollTo"," Newfoundland",
"	ERROR","Wal","EMALE","GetY"," cabins"," absl",".mixer"," cdr","concert"," Sylvia","BK","今年","_CLAMP","структор","/games","œur","<location"," clos\
eButton"," Hairst","ạo"," crumbling"," sulfate"," alguien"," JDBC"," Kv","PIP","_surf"," użytk"," manned"," Occasionally","objs","Minimal","-dess"," WAV"," E\
rrorHandler"," setLocation"," iets"," subroutine"," tongues","_quiz","Miller"," BaseType"," Vuex","irate","Seriously","typeid"," kutje"," prescribing","_survey",
".Ct"," blindly",".getLabel",',");\n'," potrze"," Swords","Sortable"," Blackburn"," Mata"," ponds"," protestors"," Ensemble",":focus"," italiana"," dormant"," N\
el","INCLUDE","(Conv"," buflen"," CDN",".xhtml","Hdr"," carcinoma"," Worcester","ndl","useRal","useRalative","useRalativeImagePath"," takeaway","elementGuidId",
".labelX","[ID","ALER","	uv",">()->","/li","+len"," propel"," cabo",'\\"");\n'," vocational","-pill",".nlm"," erotica","opot","landscape","insk"," placements","\
.setAuto"," homicides","_FieldOffsetTable",":l"," annotate","-rise",",alpha"," intervening","ambi",".='<"," parler","･･"," complying","-handle"," interrupti\
ons","plers","roups","_Def"," pickerView"," pierced"," eradicate","mobx","[train","Deferred"," totaled","ChildIndex"," Recommendations","_WORDS"," signify"," Ae\
ro","_bootstrap","_Up","productName","-any"," ppl","_PUT"," lyon","_IList"," écrit","(guid"," contagious","_Selection","/language","quan"," acupuncture"," ofre\
ce","	RTE",".Guna"," sensed"," Krak"," unlucky","avic","titleLabel"," haystack",".bitmap"," Counseling","PLATFORM","_Tool","Tam","Were","раз","_SPE"," onAnim\
ation","=<?=$"," Sle"," Guinness"," tweaked","-pressure","_months",")o","Probability"," Campos",".CONFIG","Vintage",">window"," FactoryBot","postgresql"," table\
top"," Cata","hoc","_asc","€“","BackStack","éo"," Sous","setter","')])\n","velle"," Aluminium","xBA",".mongo"," Variation","ytut","nehmer","ểm"," effecte\
d"," **/\r\n"," recounted","Practice","CANCEL","cznie","Larry"," qa"," Huffman","getDrawable"," enfrent"," onCancelled"," leo"," XSS"," Hurricanes"," jon"," Tes\
ted"," Moral"," bedtime"," JADX"," echang"," nuestras","PCM",").."," 수정"," borderline"," assistir"," Helps"," Dive","_snd","wit","_blend"," isFirst"," heapq",
"('="," assembler"," Mystic","orgh"," hijos","_KHR","(decoded"," QUI"," ב"," controlId","Spacer",".aggregate"," shalt","_trap"," Familie","θ","orta",".PostMap\
ping",[236,176]," '..',","zá","/arm",".gallery"," impeccable"," windowHeight","slack","ffb","_qp","laden"," TERM","setLabel"," SingleChildScrollView","yük"," \
pulumi","-gap","uniacid","	holder",".addField"," triples"," Judgment"," Cena","parsers",".drawText"," кажд"," acct","hive"," musique"," Yaz","-posts"," fils",
" //{\r\n","_puts"," Statue","diamond","StorageSync"," shuts"," gettimeofday"," AABB","ichern","getLocale","intree"," fruitful","Bear"," plumber","qid","CHIP","\
 motivating"," escalate",".bulk"," Playground","_mirror"," Peel"," dane","invoices","HasBeenSet","-vertical"," Francesco"," ASA"," количество","àn","\
Fourth"," CreateTable","cctor"," frantic","aab"," Karachi","_imag"," natuur","Eat"," stump"," rollers"," traitement"," прод"," realistically"," ePub"," Zag",
"damn"," Annex","pecies","(exit"," spectator"," Bulgarian"," meget"," matures"," detections"," zahl","enefit","akov"," adultos","middlewares","isObject","Kenn",
" unethical","subnet","GraphQL"," Gael",".Dropout"," bureaucrats"," Redemption",".Dto",".Evaluate"," oggi"," tratamiento"," recalling","istinguish","/release","\
_WRONLY","	mkdir","TypeEnum"," DARK","流"," Vapor"," atol","	inst",".`);\n","/el"," reclaimed","ßerdem","_lost"," Ala"," ошиб"," Barth","Colon","opor","_p\
asswd","_exclude","APA","flowers"," Ebook"," STA","UNS","_DISPATCH","ACIÓN","termination"," nestled","adratic","RowAnimation","_km"," rond","]]></","余"," cos\
play"," millennium","_serialize"," verschiedenen","antt"," Amid","cretion",")?$"," towing",".fil",".FileWriter"," ais"," eSports","prt","IPA",".FALSE"," prick",
"Ending"," président","_glyph"," supplemented"," contar",'".$_'," Buyers","uja"," TimeZone","ennent","InProgress"," Sustainability"," Prosper","Contours"," sta\
rtled","_least"," Covent","chnitt"," Milky",' "->',"etak"," tussen","-paying","_accessible","Batman","(itr","IALIZED"," TextArea","anke","_JUMP"," behaved",",op\
tions","xiv",".PLL","qx",".onNext"," verifier"," duż"," Fukushima"," CORPORATION","_tD"," Meadow"," proyectos"," ('\\"," Barclays"," legality"," hamburger"," e\
ins","Indiana"," TKey","cloak","<algorithm"," preacher","{lng",".articles","setImage","Rename"," blossom"," Bloss"," uur"," dads"," Titanic","        \r\n\r\n",
" ordinances"," männ"," erk"," distilled"," äl"," rupture"," Cameras","ùng"," hairstyles"," embryos","”\n",".Nav"," strm","	usage",".AI"," TOUCH"," Illegal\
AccessException","결","koneksi",'!")'," escap","udios","starttime"," meinem"," Spiral"," Erectile","ivalence"," itemType"," abaixo","Verts","taking","pst"," Os\
cars"," Dx","etty","MAL"," Needle"," COMPUTER","任务"," newX","                    \n                    \n","plevel","ACEMENT"," Johan","PointF"," restroom",
"vero"," elő","produk"," YEARS","	actual","UPLE","Convertible"," porrf","Injected","_both","/Gate","calculator","emailer",".Pod"," Zot","_smart","basis","<Colo\
r"," cravings","Drivers","(cos","datable","-metal"," Pc",".copyOf"," orientations","	ast"," Zombies"," bombed","Hostname","_raises","mensagem"," cortisol"," Fio\
na","licos","heavy"," 가져","omencl"," cultured"," artikel","ší","jdk"," vandalism"," }]);\n","Straight"," rehearsal","Edition"," Inspir","	wc"," formulate",
"anzeigen"," pathological"," kennenlernen",'>{"'," diced"," bracelets","		    \n","*>*","/target",".Agent",".magic"," ideologies","TRACK","_individual","<declty\
pe"," RECEIVE","/boot",":@{","QM"," Mandal","NAMESPACE"," tercer"," Reggie"," Nicholson"," Fulton","staking"," resonate","lparr"," converters",' ("/'," Marlins",
"Informe","'=>['"," robert"," HIM","webs",".trailingAnchor",".ascii"," Masc"," techno","etxt","	        \n","αι","(Seq"," ?>:</"," Peb","[selected","JECTED","\
CastException","?f"," eyewitness"," meno"," Damien","_IEnumerator"," ................",".SELECT"," cray","_paper",".Rollback","IDEOS","rparr","inear","_Rel"," W\
ilde"," Wonderland"," Shuffle"," strikeouts","sigmoid",'!("{',"epam"," richness"," endeavour","menuItem"," Получ"," frustrations","_subscribe"," booze"," L\
icht"," peasant"," weighting",[32,229,191],"ActionCode",".tracks"," Ø"," millionaire","(ur","'])\n\n\n",' ".$_',"_EDEFAULT"," curls","_ComCallableWrapper",".se\
tViewport"," dend"," autour"," Fourier"," boils"," JPG"," digs"," complains","-lined"," Blades","_dicts"," Ips","referer"," anyhow","antar","-sheet","	play","ie\
rce",".Messaging","见","	progress",".DataVisualization"," Stops","IntervalSince","@brief",".wind"," getInput"," KA"," RESPONS"," targ","visualization"," Españ",
"nier"," Dove","_isr"," APPLY","bedo","[]{\n"," evacuate"," microscopic","正确","erot","-operative","ikut"," dbl"," ajout",".ix","        \n    \n","teste","n\
ivel",".snap","utzt",".isAdmin","(IC"," oben"," Efficient","DDevice"," indemn"," froze",",rp"," december","给"," melodies"," ETA","こんにちは"," qualche",
" setDefaultCloseOperation","ORIA"," zag"," allowances","/ph","-Token"," Pou"," ministries",".LOGIN"," searchTerm"," hurricanes"," Flour"," SUS","Themes","reece",
" entrev","DXVECTOR"," Brenda","ErrorMsg",":)];\n"," domina"," Invisible",'<>("',"putc","HAVE","Evaluator","matching","-names"," lah","_YUV","服务器",".WRITE",
"):\\","-definition"," chimney",".cls","knowledge"," Alexandre"," coleg","ości",".Cho"," softened"," rotates","-states",[234,183],"violent"," :)\n"," acción",
"nika"," Latter","_Float"," egregious","odial","Synopsis","(xi"," },{","cxx","Emma"," ConcurrentHashMap","_Camera"," peanuts","コメント","_bed"," errorCallb\
ack"," Papua",",True",[182,154]," stadiums"," knobs","ificaciones"," purposely"," PureComponent"," кли",".Track","ssc","(Job","(HttpContext"," choisir",[32,236,
187]," ausp","uppen","Adventure"," FLAC"," appellant",' (("',"χ"," trif"," durations"," NGX",".bp","actionDate",".instant","-Requested","'&&"," чер","=bool",
" lords","licing"," marin"," blinded","/layouts","feito","izzling","Evt"," bullish","exclusive","’es",".getOwnPropertyDescriptor"," baptized"," случ"," Ce\
cil",".effects"," cryptographic"," Ville","uft"," Anthem"," seeker"," nicknamed"," campground"," actionBar"," Episodes"," --------\n","BuilderFactory","_UNSUPPO\
RTED","VILLE",".Registry","Tonight"," maks"," addons"," Decrypt",".skills","(fh"," jugg"," Couples"," Amir"," =========="," endereco",".Strings"," harming"," bu\
stling","(firstName",".sparse","ITO","              \r\n","来源","odega","anagan",".HandlerFunc"," tinder"," #("," imaginable"," aun","Presence","PackageManag\
er"," ludicrous","ième"," getObject","boxing"," squid","êtes","Daemon","_likes",[134,181],"//-----------------------------------------------------------------\
-----------------------------------------------",".www","ssel","etections","dae","/downloads"," Classifier","_SUBJECT","zego","_GROUPS","actices","_lite"," danm\
ark","/bl","apyrus","TIMER"," Scriptures","ят","spa",'"G'," penetrating"," conformity","newline"," lyn"," MMP"," INTERFACE"," ActionTypes",".criteria","ống",
" restitution","	FOR","<path",'=?";\n',"(percent","ndo"," ACM","	ct","@a"," tú"," spotting","ürn"," GER",".writeValue","_blocked","Ymd"," ineff"," Radiation",
" Oilers","Beer","rots"," Trot","rna","porter","enery"," pornofilm","디","_ck",".Compute"," []\n\n\n","gium"," TELE"," Instances","*I"," wireType","onium","esh\
ire"," putchar"," awakened",".degree","heiten","-awaited"," neurotrans","-testid","\n\n    \n"," 结"," kino","_DAYS"," Valerie","ntity","@Bean","etCode","<Rend\
erer",'""\n'," bern"," totalitarian","clinic"," München","noinspection","isce","_tuples",".Points"," pastoral","Jak","kening","/column","-producing"," abolish",
"feas","responseData","redirectToRoute"," observational","pNext","zte","Choices","	LCD","&S"," billionaires","_EOF"," cohorts","anken",".combine","(Optional","_\
CONSOLE","ActivityIndicatorView"," pharmacist"," Dough"," Operational",[231,178]," jams","Solo","	duration",".rm"," Toni",".leave"," pueda"," Fay","Detach",".Ma\
ximizeBox"," martyr"," haze","/ne"," mamma","selectorMethod"," pilgrimage"," Asphalt"," valido","EndElement"," lapse"," ========================================\
====================================\n","ilos","ernals","ConnectionFactory"," Loving",".Compile"," cork"," Bye","ibNameOrNil","estar","\\GeneratedValue","(LL","\
 RaisePropertyChanged"," Iranians"," getPrice","maries","jumbotron"," Rebels","DIFF"," Moj","ortic","	constexpr","ntp"," magician"," patriotism",".ce",".SimpleB\
utton"," PRIV","histoire","higher","refixer","CJK"," Oswald",".sprites",".Il"," arcane"," Chun","_Of"," everytime","ющ"," letras","ilan","baru","-bot"," Signi\
ficant",[136,236,138,181,235,139,136,235,139,164],"‌","-issue"," insanely","ategic","_VE",":CGPoint","Marks",".problem","'].'/"," redundancy"," decryption","H\
ung","-validate"," Angelo","JM"," popover","debit","ComputedStyle",")__","(sin"," '),","(defvar","ôte","ThanOrEqualTo",".zh","(Note","ibBundleOrNil"," Sonia","\
ymous","。<"," filmy"," earthly"," Learned","[section",".jsoup","strup"," Patron"," )*","setFont"," heg"," deltaY","_SCR",".cut"," vbCrLf",".ObjectMapper"," ré\
ponse","Yu","(){}\n\n","-parameter","ısı","iazza","IZES","_SUPPLY","kits"," reins","(docs","%!"," systemctl"," Psr"," Werk","Philadelphia","BREAK",".appendTo",
"(lon","Abr","/renderer"," Eleanor","CERT","ParameterValue","$get",[32,224,178]," JL"," ignite"," bạn"," Caul"," haste"," domingo","Tesla","/configuration","(\
expect","usra"," prefect"," frogs"," assignable"," intervened",".choices","UIStoryboardSegue"," bé"," Lös","alphabet"," preamble","dba"," emitting",".more"," \
Basel","(dateTime","()});\n"," nodeList"," FPGA","wel"," lodash","_authentication","ório","(runtime","_SCENE"," cuffs"," Adresse",":<?","_cmds","Tên"," eject",
"	ERR","<O"," Kramer","…\n","someone"," CPL","－","locking",".Footer"," alm"," Adolf",")./"," Matthias",' ","\n',"enuity"," Lover"," alimentos","plets","ätze",
"(recv","uraa","STDOUT","antz",".FloatTensor"," Rae","pig"," terug"," theolog"," taxis","composite","sher","leDb"," Rahmen"," ;-","Indented"," trolling","ERICAN",
"getEmail","_ENCODE","getCell"," Wrath","(suite","notEmpty",".getRight"," breathable","ただ"," setTime","'options"," payloads","auga","edm","(weather","	sem",
"(front"," payouts",".setTexture",",[],"," Packs"," cazzo","WithPath","Prog","mmas"," kok",".Css"," dela","Award","ült","soup","([('","ollipop",",SLOT","chia",
" blanco","OLUTE","-plane",",List","xing","IMATE","-mort"," gravid"," Hanging"," scoff",".itemId","THEN","infer"," misplaced","	Mono","wayne"," edged","_nick","\
 MART","	statement"," EventBus",">About"," burgeoning"," ciclo","LOOP"," defy"," elementType"," conservatism","WebHost",".Disabled"," clap"," Aleks","roring","i\
ssional","-Bold","IRTH",".itemView","qing","?key"," Venom"," antid"," Formatting","QPushButton"," AssemblyTitle","_reserve",".Direct","Anime"," materially"," ad\
junct",".setToolTipText","lassian","(nr"," ningún"," misunderstand"," Applying","_compat"," mixin"," jeopardy","ываем"," cocina","_WRONG","ATAR","KD"," ca\
tegoryName","HttpContext"," bubb"," ankles","owering","Frameworks"," segundos",".Assembly","_Entity","HQ"," fours"," forfeiture","vlan","-dominated","-away","IC\
IENT",".ReadByte","amax",'.="<',"_sprites"," Remaining","LOOD","_requirements","'article"," Pompeo"," tér"," Drops","HomeAs","HomeAsUp","úa",".nasa","_bio"," \
Yoshi","Electronic"," jose"," intelig"," ?>><?",">{!!","_prov","=DB","<!--\n","-floating","yum",".JMenuItem"," Nationwide","Impossible","详情","Jerry"," desca\
rgar","야","Decrypt"," tempered"," eks","ícia",".large"," unfolds"," hver"," AVL",".tt","₀","=%."," toppings"," stout"," seminal","xes"," OUTER","adro"," yo\
k"," Dere","	freopen","_lng","Chunks",".getOrElse","(elm"," ());\n\n","Celebr","_capability"," sociedad"," intimidate"," Blazers","igth","endcode","UILDER"," Ha\
nnity"," ----------------------------------------------------------------------\n"," использ"," Took"," Moved"," pronto"," Martins","DataExchange",".Pool",
"eus"," jobId"," Axes"," hamstring",".rmi","DataTask"," MagicMock"," GAS"," Naw"," snel","_scenario"," emailAddress"," Muss"," phoenix"," densities"," MacOS","r\
ema"," testers",")?;\n\n"," pups","laps","ddb","/Peak"," backstage"," backButton","(nav","xAE","strcpy","ichtet"," Rif","กร"," honoured"," grappling","Verte\
xBuffer",".getAccount","-New"," oppress"," uttered"," USAGE","_LEAVE","_collections","_Util",'(""));\n'," quieter","`),\n"," typeId"," serif","stalk"," primaryS\
tage","xEA",":NSLayout","_RB","_APPS","SKU","*scale"," Cougar","	RETURN","ifié","timing"," idols","래스","—if","(formatter"," amalg","setWidth",",mid","ore\
al",".Roles"," devel"," getIndex"," stools"," snowy"," grandi","яем","iguiente","ков"," Cutter","roscope","aira","урс"," tabel"," defiance",".ToBoolean",
" perg","-community"," pursuits","(metrics","Muslim"," Riyadh"," ₹",".WebElement"," Harden"," Corruption"," Ae"," Tanner"," indeb"," Charging","_PROD"," ⓘ",
" centerX","typing"," ux"," Toe","	loop","flo","Regional","_aa"," viewpoints",">this","-resources"," Imam"," Shiv"," andra","REQUIRED"," seeded","umont"," toast\
er"," homeschool","یر","_extractor","modes"," Mundo","_firestore"," punishments"," boredom","juries",".Safe","ambique"," adversity","ULER"," analsex","morph",
" Omn",'()">\n'," GIVEN","Sz"," nouns"," quam"," Wikimedia"," dziewcz",".communic","Courier","Bond",".communication",".Preference","slideDown","/gcc"," vibes","\
APIView"," Oversight","_vk"," empres"," arisen"," */)","('('"," btw"," conexión"," Uzbek"," 서"," imageURL","オ","stopped"," Wouldn"," Chew","gré"," truthfu\
l"," Transparent","(serv"," McKay","=read"," Sao","	Grid"," induces",".listFiles"," carrera"," iconName"," Carlton",".EventType"," draped","_SAMPLES","(est"," R\
uiz"," captains"," mafia"," Raphael"," GAP","impan","comic"," manten","$L"," aftermarket","ח"," Cf","	tile","AppState"," wholesalers","lowest","Democratic"," p\
owering","apot"," Cortex","(single","ophysical",".utf","？」"," tarea","Equip"," klik"," rua"," aValue"," Miner"," Veg","anyl","Cow","@c","_LOADED"," AHL","wa\
ke",".LogInformation","(categories"," QUESTION",".uml"," CreateMap","meer"," rencontrer","_su"," atleast","(PropertyName"," Yao"," Haupt","BlockSize"," SAC"," L\
egs","bite"," logarith"," IMessage","Backdrop"," gdk","으면",".exclude","ADOS","-shift","athlete","_combined"," rebate"," pard"," impedance","reau","_\r\n\r\n",
" dagen","kelas"," ingresar"," BRAND",".mkdirs"," reigning","Talking","/**\n\n","_RESOURCES"," PROGMEM"," dataSize","ム","deny","IRS"," televis","=_('","egis",
"<?,"," upsetting"," sauces"," puerto"," Vogue","idine"," Greenwood","zion","/qt","局",".languages"," Playboy","onnement"," Positioned"," 主"," Fritz","Initia\
lly","nodeValue","_TRIANGLES","-backend","toISOString"," Governors","YLON",".ORDER","DOI"," Chevron"," decking"," Sharia","othermal","EmptyEntries","(Initialize\
d","dorf",".lu","(Room",".Yellow"," Abram","_lm"," нап"," THAN","~-~-~-~-",".Override"," SVM"," Suspension"," absorbs","_traffic",' ">"',".fits"," reinforcin\
g"," moyen","erer"," Rosenstein"," Weston"," confines","OLA","orraine","_GRP"," strapped"," mingle","	Vk"," nostra"," actresses"," Sammy","ligne","IGHLIGHT"," s\
tup","ictory"," convict"," supp","peon","vrier","########################################################"," trotz"," meltdown","arkers",".SelectCommand"," Liab\
ility"," Became"," luckily"," пор"," reassure"," Contrast"," Audrey"," Consultants"," Quentin","-Owned","ocrin","_STRIP"," retali"," rallying"," RequestConte\
xt"," massac","	gr","LEE"," cał"," Joanna","ửa","hhh"," sqlSession","ıkl","Composer"," currentPlayer","agini"," Barbar"," HelloWorld","loomberg",".Here"," d\
isgusted","						    ","okus","Veter"," chops"," FORWARD"," Eig"," PartialView"," imposs"," consequential"," ['#","	logging"," Elis","procs",",</","_pins","\\Doc\
trine","Uvs"," GIT"," tah","(rules","createFrom"," '-')\n","handling","externalActionCode","RODUCTION","ForResource","sburg","<TextView","thinkable","angling",'\
 "}\\',"PRS","Approval"," klient","noun"," Diamonds","HG"," Tribal",".px"," propName"," hely","лич"," Boutique",'");}\n',"/host"," statusBar",">Data"," disco\
ntent"," frail",".elementAt"," emanc","	fun","attles"," propulsion"," interchangeable"," También"," vener","_LOWER"," pdo"," detergent"," tavern","Venue",".jas\
per","ytt"," Jihad","’à"," mediaPlayer","?p","pcf","andoned"," receber","OTP","(iOS","('${","Pts"," managerial"," Tud"," WELL","oze"," Antoine"," \\\\\n"," V\
ect"," Wimbledon","ismet"," bothering","iosis","getMethod"," inputData"," Binder"," dct","áln","_BOLD"," Jugend"," Beginners","ioms"," relentlessly"," Mondays",
"优","Tomorrow"," Samp","\\Persistence","MASTER","(predictions","(numero",".twitch",".Restrict"," ZZ"," MLM",".Small","]byte"," ViewPager"," Agencies"," partic\
ipates"," initWithStyle","%X"," `,",".Obj",' ?");\n',"Career"," <%=","kul","CppI"," Mushroom","urat","mia","Cd","arduino"," countryCode","_placement",'("=======\
=========',"-bel","Assertions"," próxima",'()")\n',"_eg","SSIP","uze","placer","ambiguous","_INITIALIZER"," Hats"," GOOGLE"," agitation","(mutex","HIGH",':")',
" invaders"," )}\n\n",".manual"," Siemens","	JPanel","bindung","ecera","/met"," éc","(station"," posición","_issues","_aliases","_topology"," Autodesk","Ackno\
wled","!*\\\n"," Freight"," FXMLLoader","ichel","(ChatColor"," dissoci"," analogue","<usize","-ev"," tendr",">All"," USERS",".resp","_integration","DisplayStyle",
"FAILURE","чит","ilded","_semaphore","academic"," sclerosis","Fal",",st","`=","ifton"," substitutes"," Supporters","applicant","(kv"," Bermuda"," discrepanci\
es",".Solid","weeney"," gul"," filetype"," resultat","SenderId"," gezocht"," Berkshire",' ("<',"(ml","(shift","_REDIRECT","OLON","/browse",":NSMakeRange"," waiv\
e"," exce"," catalogs","书","illions",".GetCurrentMethod"," bilingual"," CascadeType","	Transform","_CUSTOMER","isify"," бл"," Whoever"," EAR"," [=["," можно",
" jardin","@show"," heirs"," abandonment"," Transcript","]^",":SetPoint","                               \n"," Faction","(entities","faction","mtx","_recall",".\
NULL",".optional","(prediction","AGENT"," 😀","’y","’util"," angst",".Experimental","hoot","asyarak","autoplay"," SplashScreen"," hectic"," meticulously",
" comer","Keith"," frase","_UNIQUE",".Magenta","(Max"," scaleY"," putt","(IF"," APPLE","Porno",".addCell"," molt","chimp"," leggings"," flop","’hui","RTOS","/\
span",".bed",".Logic"," untranslated","CLEAR",";left"," BFS","-groups","took","_accepted"," cashier","eventId"," downgrade","											\n","анию","ände","\
 councillor"," dred","dT","WRAPPER",".ol","一页","MEA"," kinetics"," jmp","_flight","Fear"," Chanel","_migration","hdl","erequisite",".rar","-One"," shepherd",
".easing","(descriptor"," subtotal","ビ","Compiled"," Colt","dle","/mock",")row"," resett","tero"," aerobic",".intro"," checkboxes"," McCartney"," Clyde","，并",
"cooldown","-instagram"," MPG"," Leisure"," nawet"," NXT","RegularExpression"," rave","BILL"," bartender","Enlarge"," vais"," :\n\n\n\n",".Endpoint",' ",\r\n','\
}}">{{$',"trees",".eng","*log",":[],\n"," battalion","Subjects"," exposition"," Toastr"," topLevel"," CEL"," gubern","unsubscribe","cona","_approx","TZ"," TreeS\
et",".community"," narrower","(Expected","Clr"," gore"," acquitted"," EURO","\x1B["," republican"," autobiography","_fds","Collapsed"," \r\n \r\n","-pills","MBE\
D"," iNdEx"," responseType","glfw","-turned","发布","	Boolean",".Or","inia"," hovered"," sorter"," Nh"," Exercises","lements","idon","Toe"," réfé","SSFWorkb\
ook"," organisers"," resultMap","_HOR","Dod","LocalStorage"," jsonResponse","AuthService"," sme","embros"," lobbyist","ogui",".spin"," Corrections","_RAD"," LSM",
"(currency",[32,230,128]," prefetch",".Head","-reader"," Roz","	mouse"," TLC"," QTableWidgetItem"," STORAGE","anneer"," 에","acen","SX","ImageRelation"," resur\
gence","izzy","ilogue","IVAL"," smack","rrha","(PARAM","!I"," Mech"," IMapper"," gist"," POD","vore","ulação"," ,-"," involuntary","QRS","=title"," Biom"," Sh\
elley"," CSP","Pes","drops"," успеш","dives","![\n"," Least"," kako"," Modelo"," functionName"," choking"," deformation","','');\n","cação"," squirrel","\
setBackground","Broken","polit","Nonce"," keyed","MeshPro",".userInteractionEnabled"," flushing"," bpp"," Anglic","Trou"," Walters"," stutter","Hip","_war","ive\
ment","Corn"," undue","apatkan"," minden","significant","(quantity","$insert"," ALERT",".Unicode","ihn","]:="," pinMode"," frais","interpreter","'action"," blei\
ben",[161,180],"rowsers","GIT","_DIRS","Forever"," PdfPCell","|m",".setHeight"," forearm"," battleground"," послед"," Hath"," Authorized"," conferred"," B\
OTTOM",".getFloat","ographed","ardy"," serviço","otoxic","/authentication"," représent"," complexion","	Common","_bh","Whole","ImageData"," tink","equalTo"," \
THR"," deltas"," AGE","izador","administration","quets","_filled"," Hä","alloca"," Boone","	lcd","FolderPath",".Raise","_#{","ertino"," Throne","ி","oxetine",
"pray"," diligently"," Archie",".multipart"," seo",".getProject"," paj","clerosis","ameron"," toured"," nike"," Bakery",",parent","_TEM","Spatial","lapping","Pr\
oducesResponseType","(balance","Hundreds","-terminal",'"Do',"ContentSize"," bbc"," découvrir","utilus",".undo",",output","groupName","$max"," Alla"," карт",
".ONE","_decision","EEEE"," xOffset",[231,170]," runaway"," handjob"," genitals","(jTextField",".radians"," Padres","dependence"," swallowing","rotein"," fleets",
" caratter","(can"," Floral","_Msg"," declaración","lsru","schools"," delegated"," Penal"," Chern","SmartPointer","storybook"," Nylon","思","_LESS","/address",
" CORS"," 이미"," moda","mdp"," derby"," Pharmaceuticals"," eyed","_cpus","見","||\n",".mag","(QL"," Civilization",[233,140],"_Dep"," swearing"," Shorts","ue\
bas"," deline"," Advisors"," 있다","_FINE","}):",",assign"," PCIe","{{{","Sci"," ambos","ileen"," tuner"," paramName",",total","(LocalDate"," spp"," errores",
" Helping","_merged",".timeScale","_ELEM","_SOL"," avent","<d","Junior","	bar",".lv",[32,236,185],"=wx"," miraculous"," RandomForest"," Franken","``,","(Initial\
izedTypeInfo"," superheroes"," ansible","_TypeDef"," Perm","OLER","Gran","-notification"," kaz"," exhilar","serter"," storefront","_ends","#####################\
###########################################################\n","	git","DSP","CHAIN",[172,180],"InvalidOperationException"," Sly","：<","Britain","/slider"," zm\
q"," baj","bred",".VALUE"," grieving"," pornôs","igua","INCLUDED","Wake","cbd"," Mongolia","invisible"," corrective"," centerpiece","Caught"," karakter","almö",
" belum"," adjoining",'?("'," Visualization","kke","ificados","spd","_CBC","-Language"," stil","oretical","(completion"," Verfügung","_Tree","rippling",".Remov\
eEmptyEntries"," TAX","	Code","動","urga"," уже"," aider"," Prescott"," filament"," --------------------","theros","ера","debian","ähl","olah","_UNITS",
"Ark","Mounted",".TrimSpace",".getNumber","_eof",".nr"," SHARES","ilater"," wicht","_comparison",' )"',"clinical"," TEntity","venes",".getProperties"," relat","\
 annoyance","beb"," anesthesia","_intervals","_fh"," sudoku"," disen","connecting"," oa"," ░","ZF"," cuz","SOEVER"," Möglichkeit","charted"," hasher"," Keeps",
"AEA","	logrus","	Namespace","ortho","$action"," Roc",`');?>"`," PROT","@api","chsel","/gif","(Handle"," anunci","/py","invalidate"," MEP","tems",";]/",[232,131],
"运"," taco","ADV","hpp","ButtonClick"," bringen"," TIMEOUT"," astrology","dateFormat","OGRAPH","FileStream","审核",".Comm","'b"," GETGLOBAL","eating","andes\
t"," SETUP"," Advances",".scrollHeight","AZE","endtime","weathermap"," Mango"," RIP"," iterators"," coax"," 图","<main","rms","pcb"," vaccinations"," disagreem\
ents","	events","<Location",".Measure"," queda"," signalling"," degraded"," Amelia","-confidence","dbName","_inactive","onation"," peripherals","样","SUPER","'\
R",".way","PLAIN"," Engel","relay"," debido"," Trotsky",[232,140]," адрес","	users","etchup","tep"," newPosition"," waivers","edicine"," tanggal"," ammonia",
"-det","/exec","(padding"," ShoppingCart"," Printf","Handled"," NAMES","(clock"," {}:"," sims"," Tears"," ------------------------------------------------------\
-------------------","_CANNOT","LEGRO",".SetParent","其中"," erreur","ipi","<Expression",".timeline"," '_',"," coatings"," useForm",".tk"," Feast",".SK","äsen\
t","chwitz"," inventive"," Mei"," vestib"," nächsten","/big"," retreated"," propane","victim","Akt"," Preservation"," Pis","_SHADOW"," priceless","ród","obble\
d"," roleName"," GDPR",` '",`,"Centre","Architecture","CppClass"," mattresses"," beep"," Damian","权限","bett","_aes","(cells"," 배열"," bitmask","couldn","\
-now"," innovate"," hacen"," Lyons","thickness"," whistleblower","$filter"," euler"," Harm"," leds"," Kelvin",".quick"," López","reve"," nigeria"," jylland",".\
emptyList"," unsettling","usband"," trackers",'=\\"";\n'," continua"," Numero","endon"," Gerry",".TODO","Repeated"," Serena","ималь","profil"," всех","\
@admin",".Lines"," transmissions"," cj","ança","删除成功"," getMenuInflater","ufreq"," Mathematical","NavigatorMove"," fwd","unittest"," synthesized"," cre\
ed","(Frame","psych","vod","uC","ầu"," “…"," krat","drawable","ære","=top","(Logger","ErrorException","aisal","/ws","ulled","ARING"," nIndex"," internals",
" efficiencies"," #@","_brightness","_normals"," Stout"," unveil"," Shots","-company","_elt","(dllexport"," producción","Cisco","Blake","-mouth","Pear"," досту\
п"," JACK"," 호"," stopwords"," Tess"," poste","razier",[232,173],"Messaging",[183,230,150,176],"Tambah"," narcotics"," camper"," tripod"," glEnd"," gioc","co\
mbe","UserRole","Ul","Equivalent"," gnome"," Fuß","packageName","_ue","Disclosure","amate","_tensors"," Kathryn","_Bar","ThreadId"," verifica",".assertNull"," \
Odin","bé"," сост"," jt",".SelectedItems"," actionable"," Regards","hek",":numel",",GL"," PHONE","	Default"," elast"," beck","=create",":'\n","arhus","modi\
fiers","intptr"," propio","（笑"," requestOptions"," implic"," duro"," PCS","Delimiter","(logits",".EVT","WithContext"," oltre","_EXECUTE","olicited","_Enter",
"/from"," слов"," Horm","uibModal","_INFINITY","，《","UGINS","ONGL",",buf"," pourrait","pj","(cube"," ugl"," Sawyer","IFEST","Apis"," CoreData"," sesame",
".pth",".getUserName","cased"," vanish","_Api","//:","/non",".docker",".si","alerts"," intestine","participants","-visible","emsp","mue","_pv"," Cri","ogra","_e\
xperience"," INTERVAL","_regression","하세요","endereco","latable",".localtime"," BITS"," Folding","	 		","ése","-bearing"," XPAR","OPSIS","'^$',","incl"," \
Oprah"," booths"," Rohing",".BorderSide","atatype","CreatedBy",",’”","doctrine"," breathed","_beg"," afflicted","Mountain","Bloc"," ruining",".Annotations",
"	intent"," statically","_Utils","Launcher",":normal"," userinfo","-Jul","Kyle",".ReadUInt","(urls","/if","mittel","bcm","@Module"," Constantin"," bj","ernaut",
"<r"," Mentor"," egret","_oauth",".DataContext","_CLI","(Constructor"," setPosition","resar","enting","ูล","Transmission"," notifyDataSetChanged"," MouseBut\
ton",' *"',"               \r\n"," Lydia"," swore"," plataforma","	buttons"," sprung","(TokenType","Cx","Aqu","									  ","	ADD","uids"," म"," 时间",".Act\
ionBar"," ocur"," ilma","-neutral",' ".";\n',"	Size","Pieces"," stif",' "=",'," Equivalent"," igen","dfd","_thickness","_readable","/false"," tooltips","oplast",
"hua","handleRequest",".LAZY","<UFunction","immutable","ihilation"," orthodox",".populate"," vera"," ober","sand","vig","Conference","(Collision","/auto"," Soli\
dColorBrush","*'",",address"," sweetheart","áticas","anine","_payments"," unmist"," trumpet","BAL"," fileId","niejs","ADF"," mnist"," Fehler","】,","Character\
Set"," Vance","Inserted"," downwards"," rotational"," encountering","MBProgressHUD","/System","/pop"," })\r\n\r\n"," .'</","）\r\n"," dcc","asyarakat"," princi\
pally","定义","(choices",".paginator"," upbringing"," dotenv","())/"," TAS","gcd","_intf",".mutex","prestashop"," bör","dap","_demand","\\Desktop","toFloat",
" segregated"," climates",".OrderByDescending","(',')","PullParser","Atoms"," benöt"," homer","antu","IsEmpty"," Begins",">Show"," Supplements","occus"," dope",
".booking"," Almighty","[edge"," Ebay","_race","Frozen","_travel"," pastors","_SURFACE","_genre","_HOT",",dim","Tbl","mts","predictions","_cum"," detalles","-tr\
ansitional"," wakeup","Persons",".colorbar","Strange","ده","&W"," ARP","_SOFT","_draft","IVA"," grop"," liebe"," iid","اس","candidates","getAs",'=_("',".Get\
Ordinal","))==","annotate"," Lumia","IRMWARE","_OPENGL","(formData","entimes"," watershed"," без"," floppy","Towards","(compact","DDD","{n"," poking","@m"," \
recycl","structors","keyCode"," vehement"," litre"," BIND"," Francois"," nudity"," isize","	onClick","ystals"," getSystemService","WebResponse","filesize"," Chl\
or","coli","_seat",".AddInParameter",")test"," ques"," cautiously",'"display',".shtml"," GUIDATA",'("**'," granddaughter"," AssemblyDescription","ForEach","Wils\
on",",eg"," believable"," crossword","lobber"," Staples","(ship"," waged"," Bolshevik",".AddItem","(Filter","_ABC"," `\\","ощ"," mbox"," Nes"," AVCapture"," c\
onhe"," INTERNATIONAL","osg"," ])->","SKTOP"," kidd"," SST"," 关"," Ethnic","ERSHEY"," multic","_MUL"," FindObjectOfType"," Expenses","getMockBuilder","-guide",
"'L"," 登"," raj"," Blanch"," Addresses","Nx"," Islamabad","окумент"," Beaver",".students"," AsyncCallback","sheets","ecast"," Fundamental"," verdienen",
" exacerbated"," Moderator","CCCCCC"," timeouts"," subdivisions"," compromises","uzzer","},${","_blocking","ermann"," Mikhail"," Selbst","销",".shows","万元",
" Tf"," IHttpActionResult"," IEntity"," iq","FML","odem","stp","uctions",".favorite",".GetDirectoryName"," grac"," xmlDoc","_pushButton","collector","=explode",
" destinationViewController"," Serialized",":message"," CCC","_recovery","-kit","shima","rotch"," `}\n","_supp","Tabla","редел","GtkWidget"," SIMPLE",".phi",
" Liberties","--["," unveiling"," extents","bcd"," hvad","	cr",".readdir"," readability"," dismissing","Camb"," casualty"," IPV","mites"," purified",".Orientati\
on"," lj","imulator","fram","/location"," communicates",":UIAlert","/social","elyn","DEN"," מ"," beforeSend"," Unters",`')."`," '');",".writeObject","(grammarA\
ccess"," ApplicationContext","ByUsername"," skips"," filho"," vieux"," mRecyclerView"," aroused",".owl"," curled","/callback","(':')["," inund"," breakpoints","\
-even",".stem"," derog"," nep"," CompletableFuture","-Line","/*/",".Hex"," russe"," bif"," Fond","iect"," allotted","detector"," /\n\n","emode","uhe","uisse"," \
FIXED","mathrm"," unsus"," Autos"," ..........",".travel","NAV"," lesbisk"," üzer"," cleric"," limitless","olucion"," neckline"," drifted"," Reliable"," Cary",
" tenía"," ?>'","/commons"," GMC","_NPC"," Bliss"," Burma","同时","(depend","-suite","	stage","Doug","identification","_resolver","Began","[thread"," ;\n\n\n",
"NTSTATUS"," disobed","|h"," accumulating",' ",");\n',"uParam",".bill","ritch","Crime","есь"," Remain","無料","_THAT",'`"]\n',".stamp"," paranormal"," MPC",
'"urls'," Estates","ToFront","Thirty","Beth","'u"," 코드","UFACT"," Crom"," Mister"," EQUAL","enheim"," //{","_was"," bouquet"," Middleton","izu","_hashes"," \
henne"," LINUX","	Service"," TAM"," `_"," ATA"," dangling","pain","_BOUNDS","programming"," currentItem"," besie","emble","(calc",".Skin"," pearls"," Burb","-mo\
nitor","/cs","fir","(ver","[args","ücken","eparator","Dou",".Ent"," ESA","(fm","tones"," Zac","ksam","’all"," MSS",'"Don'," simplex"," Conscious"," Applicant",
"pellier"," pedestal","$http"," Ava",".CG"," intéress"," Integral","rede","=format",".Paths","_PARTITION"," seh"," Quando","Youtube",".putText","주세요",".A\
WS"," Csv","CursorPosition","-begin","_countries","-random","即","Phill"," panorama"," theres","只"," silenced"," Cumberland",".VisibleIndex",".statistics"," \
propelled","Americans"," valida"," Guam"," FEMA",".syntax","dge"," deepen","        				"," Specialists"," Santana"," Beetle"," %\n\n","UserProfile",'("$.'," em\
ploi"," emailing","getOrElse","_UPPER",".drive"," redhead","FOUNDATION"," multiplic","/effects"," handwriting","_ta"," Baz","öffent","prix"," chipset"," ipAddr\
ess","ída"," Ung"," Scha",".FLOAT"," quiero","ochrome"," reefs","bson"," mú"," trays","Bomb"," myList","ximity"," Deng","Uni","-Series","ogany","lık","/cal",
" realiza"," Hib","	\n	\n\n"," humiliating","[${"," pretended"," Datensch","ansible","	reload"," miglior","_bet"," totalTime"," Baxter"," enamel","/Images"," SE\
S"," SpringApplication",")initWithFrame","	cal","ELEMENT"," Guth","(BigInteger"," Medi",".Members"," rejoice"," dof","PEndPoint"," clit","_REUSE","Makes"," szy",
" shaded"," favoured","istol","dex"," flexGrow",[133,167],"_printer",".fname","peration"," nós","gger","老"," время","(effect","ByUrl"," APS","tutorial",
"ejs","SqlParameter"," scraps","Greetings","Fed"," RENDER"," blooms"," debilitating","ometrics"," simil","-hero"," realpath","departments","BIND"," Cassidy","li\
an","SKIP","-clean"," sildenafil","_multip","jsonData","Agents",".fhir"," trium"," astore"," nex",":update"," да","ल",';")\n',".TextImageRelation"," microsc\
opy","SUR","anky"," Petit","marketing"," verificar","amaged","cth"," inconsistencies"," mają"," getInfo"," passionately"," icmp","[]>\n","Singapore"," Newtown",
" railing"," Enlightenment","utherland","leine","_registro"," Erica","_tickets","/method","izzato","Gatt","-feature"," :-)"," serpent"," GroupLayout","Nike","un\
ga"," Mim"," incess"," depletion","_lot"," birthdays"," renters"," equipos"," Lehr","_Play"," spiele"," LAND"," Encounter","izando"," peru"," slamming"," reinst\
all"," angi","InTheDocument"," verschill"," verso",".staff","(vp","(accounts","getApplication"," mantener",".SO",".AD"," Mormons","	real"," hotline"," Cardio","\
pageIndex","bjerg","Fo"," conseils"," migraine"," latino"," torpedo","jabi","/rs","ubber"," Classe",[224,188],"(/^\\","_deploy","GRES"," WHATSOEVER"," arcpy"," \
miejsc","Army"," schöne"," bmi",' :";\n'," Cruiser","qh",".prepend"," vive","oriasis"," !=\n","tega","amedi","Projected","-bre",",readonly"," subTitle"," mistr",
" Inhal","covering"," zij"," ARTICLE","RULE"," altro"," settles","idelberg",':".$',"(fe","_bm"," proprietor"," keer","Separated","_NEAREST","(strpos"," Computat\
ional"," ern","InView","Across"," fruity","_mapped"," gratuitement"," {}\n\n\n","potential","pants"," sentimental"," Linkedin","(patch"," adaptor"," UIStoryboar\
d"," slashing",'("/:'," textDecoration",".diag","\\Redirect"," neuroscience"," Adjustment"," Scotch"," Cosby","SEA","=view"," evolves"," Salisbury","、“","ev\
eryone","(arc"," apartheid"," azimuth"," Shaman","إ","ónica",":class"," Injector","ahas","abler","_estimator","_CUBE"," Krank"," unfavorable"," reputed"," Con\
ditional"," milfs"," Restrictions","(href","Juan","<Entry","	templateUrl","_production","TypeID"," balk"," newArr"," licences",".solution",".sam"," Hv"," trembl\
ing","Yaw"," fleece"," shovel","Wer"," patter","=Y"," Frm","Screens",'$"'," Blond"," систем","(od"," noct","ounters","useppe","|int",".remaining"," ultimo",
" masturbating","mmc","=G",'"]}\n'," fearless"," algumas","cult","Alternatively","岁","ODEV"," Adoption"," wealthiest"," mentre","/goto"," informant"," Rout","\
ofi"," hammered"," Esto","’Brien"," Ś"," demi"," след"," Clintons","션","大小","ECH"," anarchists"," Beverage"," gou"," bribery"," pickups"," uber"," \
synergy","fcn"," Hentai"," Basement"," morb","_cu","jadi","(proj"," Bingo","_cate","[email","*X","_SEP"," principio","updating","//}}","...("," DOE"," zg","shap\
es","=tmp","Crud"," workplaces"," stabilized"," tentang",".productId"," Trident"," orchestrated"," Buccaneers","_tolerance","igraphy","üler"," ص","AQ"," athle\
ticism","	Server","ewed","DidEnter","Registers","_emlrt"," functionalities","(hdc","_markers","Oregon","(Str"," GetById"," zwarte"," OCI"," Jame","_crit"," stoc\
kholm","	Dictionary","_capabilities","CTR"," numa","_firstname"," NSRange"," mostra"," Arrival","(IServiceCollection"," teaspoons"," SetUp","		\r\n\r\n","(guild",
'."]'," mới","bff","DATES","()]\n\n"," humanoid","thro","(klass"," Vad","fsp","-Sah"," USERNAME"," PropertyChangedEventArgs"," lesion","_DENIED"," THINK",[130,
164],"mental"," precarious"," Nose"," concl"," wildfire"," TBranch"," BAM","/csv"," NAN"," Clearance","\\Block",".annotate","找"," WHILE","gebung",">List","shm",
"Ross","afd","[tid","PerPixel","+(\\"," Cyan"," Knot","_vlog","/var","[__"," hashmap","();\r\r\n"," amassed"," datePicker"," Satoshi","_CAPACITY"," buz"," Minh",
"SetColor","+='<"," Invent","orca","ignum"," Amph"," reflux","\n                        \n","uhn","(TM","alley"," leftovers","fdc","“These"," crawled","(Void",
"igte",[240,159,146],"setDefault"," Beginner","Pok"," HLS"," gameId"," Ambient","_PRED",'."},\n',"ührung",".Sync"," inve"," Nursery"," glazed",[171,236,158,144],
"_fatal","_dispatcher","[])\r\n"," deutschen","거","Shapes"," irreversible","_pes","_esc"," thermometer","ピー","_sqrt",'"]=="'," culmination","WordPress"," \
leven","VertexUvs"," Hayward"," AssetImage"," maize"," chicago"," tav","expenses","Э","+f",`."'";
`,"-SA"," Kota","MainFrame",".sale","_BU"," stren","_filt","/print","(Packet"," зав","Acts","елеф"," rematch"," ridden"," })();\n"," endoth"," certify","\
 UIPickerView","\\Notifications","	Title"," inequalities"," Moran"," Daemon","lesia"," hopping"," gusto"," FirebaseFirestore"," polyline"," spiked",'%");\n'," L\
ATIN","LabelText"," strapon","_fid","-special","arged"," STILL","QualifiedName",".RES","#c",".writeln"," ImmutableList"," Thumb"," simd","Descricao",".SetText",
" nonprofits","Withdraw","-encoded","sbin"," amort","	dd","rif"," paternal",".MapFrom","_ask"," recourse"," backstory","	manager","_DGRAM"," Bihar","intelligenc\
e"," skimage","(encoder"," swirling"," Appet","_salt"," atte"," SQUARE"," Netz","_paint","ası","isci","Flo","-goal",".setStroke"," Auschwitz"," Abdel"," anew",
" 实"," totalPages"," refactor"," creatively","emax","odoxy","_txn",".Sockets"," Ridley","ực","samp","MinMax"," worsening","ountains","artner","-prof","singu\
lar","=is"," FEC","_FM"," 或"," Caught","_SCL"," expo","infra"," MES","chap","alte","arkin","/mL"," sendData"," française"," sæ","_DEFINITION","******\n\n","\
\\Customer"," █████"," perpetrated"," Furious"," tenga","leared","ULLET","inic","earchBar","<Car"," Renewable"," contemplated","/format"," forgiving",
".SubElement","PUTE",".contentSize"," respectfully","“\n\n"," poignant","urile",'})"\n',"sequential","/fast","prung"," Stunning"," BYU"," comparer","	rd","uni\
corn","ưa",".GetItem"," sectional","judge","uxtap"," sunday"," pä","Minnesota",'"N'," applicationWill","ANGER"," reasoned"," ZEND","zap","=back","osphate","节点",
" titten"," Assoc","ActivityCreated",")[-",'?"\n\n\n\n'," jot","ظ"," uncompressed",".IsDBNull"," vase"," lorem"," entreprise"," Consent","ラン","ByVersion","\
 quienes","	cont"," Blackhawks"," Blasio"," tanker"," starttime"," Seas","pios",".SplitContainer","competitive"," pBuffer"," consenting",".addObserver","itched",
" miscellaneous"," Tops","	lp","cmds",".depart"," fName","	best",":P"," swath"," voks","allon"," HtmlWebpackPlugin",".loggedIn","buckets"," homophobic"," subdue\
d"," messagebox","WhatsApp"," dissip"," MANUAL","LIKELY","testdata","-Oct","Exited"," Tasmania","lac"," thông","Stories"," biochemical","orre"," eclips"," Asse\
mblyProduct","rtle"," Wilhelm","pizza","_DH","conj"," pueblo"," lique"," cupid"," ActivityCompat",".Sm",'"]}',"mailbox",".optString","-ob"," Maui","ataires"," m\
erry","Rnd"," características","Tro","(cn",".ld","-points",".sb"," vej"," caregiver"," nau","DIRECTORY","(ang","(.)"," explanatory","elsey"," Overnight"," lais\
se"," RATE"," Gow","RecognitionException","ichert"," revolutions","$category"," undefeated","/community","-parts","-application","+A","/sweetalert"," Km","ilate\
d","atat","PAT","če"," Tec",".onActivityResult","\\Web"," Lug","ovolta"," altru","igy"," będą"," activations"," auditing","ERGE"," 若","Carlos"," kInstructi\
on","miner"," }}/","AndHashCode"," Bourbon",".prof"," imprimir"," Ferdinand","мент","/{}/"," Clair"," OnCollision","saldo","raised"," ABOVE","()=>"," deutsc\
hland","hibited","Extreme","/hooks"," dout"," VOC","ethoven","PMC"," restarting"," SCN"," EO"," DJs","PasswordField",".Accessible","	bus","STRUCTIONS"," laten",
" SNAP","_HERSHEY"," onstage","小时"," sailor"," Curso"," improvised"," generalize"," bueno"," ceremonial"," CNS"," pigeon","msp","/AIDS","lineEdit"," Financi\
ng"," jTable"," bottoms"," TextInputType"," meisje","-signed"," Greenville","ophilia","IconModule"," clandest","emain","SCAN","_TIMES"," lecken","(cancel"," ecs\
tasy",".MULT"," moeten"," appropriations"," QLD"," Guil"," trapping","xDA"," köln","enums","“To","porto","ningar"," TOO","-ST"," Maths"," kurs"," REPL","_con\
trib"," Phy","rang",".maven","-follow"," -----------","ığ","_winner",".Criteria","(dataSource"," setInput"," TIMESTAMP","operands","getWindow",".faceVertexUvs",
" Investing","Vy"," persecuted","ếu"," Plumbing","ONGODB","Evidence"," Strom","quota","Liverpool","	attack","minimal"," onKeyDown"," moduleId"," Veranst","mor\
t","acists"," MASS","_UNDER",".getRuntime","ENTICATION","ROKE"," scaleX"," serta"," Frequently","_TRANSFORM"," twilight"," McKenzie","ledged",' @{@"',"_ACTIV","\
 hookers","=default"," walnut"," useNewUrlParser"," Cheer"," wrongful","nio","btc",".stride"," succesfully"," Troll","ificio",".cond"," heaps","_PHOTO","<Addres\
s"," Sticky"," nighttime"," dando"," BILL"," ответ","Determin"," fz","(signature"," vinden",".CONNECT","ruise"," xu","prevent","FOX","UIApplicationDelegate",
"Splash"," embroidered"," Hilfe",".shader"," doubted","ResponseStatus"," unstoppable","unload",'+"]','"label'," freelancer","Directed"," vorhand"," Sno","existe\
nce","ordial","zag",".Age"," spawns"," PSG","stitutions"," sighting","-talk"," сохран","enerima"," Benton","_Store","TransparentColor"," Explosion","_ISS",
"Checkpoint"," deflate","Выб","-transfer"," Babies"," ima",".usage"," negativity"," Extremely","kj","Downloader","	act","[char","Normals","_references"," dra\
con","ục","_TRNS","companyId"," Verd","anio"," Matchers","(relative"," reelection",".HE","Tau"," строки"," Metals"," Cocktail"," aprender","_preference",
".Scheme"," glGetUniformLocation","UsingEncoding","рг",' "]");\n',"Leaders","'être","_Delay","Processes","iculture",'\\":{\\"','—"',"Emoji","-grow"," CCD",
"composed","Maintenance"," Ryzen","(ag",".prob"," Sinatra"," horrend"," Mounted","_PEER"," cuk"," søker"," Quar","_RESOLUTION","'eau"," bourbon"," atIndex","/p\
ol"," 관","	pw","})}\n",".formData"," uden"," roaring","NotificationCenter"," clustered"," pairwise","multiline","GameData",".Large",")':"," сервер"," UI\
Manager","Svc"," Playstation",".More",".quality"," configFile","-containing"," Goat","encion"," likeness","-using"," seaside","ẩu","anticipated","Folders","-L\
evel","opcion",")prepareForSegue",">())","=add","\\grid"," yg","_DRIVE"," GetName",".DAO"," hann","	cat"," vign"," Heller"," CREATED","beros","butt"," bends"," \
Leer","Ц"," SMP","Vect"," objectType",":async"," competency"," QtAws","Lou","/cat","Prostit","-ves","	tv"," EI","AndWait"," TOOL","}*","_Res"," alignments","조",
" Clamp","-pad"," writeFile"," Apprec","’autres","udades"," lugares","spender","[image","EXIST"," deceive"," hunts","_VOICE","_DX","CAC"," (('","isks",",filen\
ame"," leans","InputDialog","DataContract"," smoothed"," recruiters"," tangled","_Tab"," FileAccess","YC"," vX","<dyn","Lexer"," ☆"," glGen","Temporal"," ATF",
"anko","UserCode"," Kotlin","..\n\n\n\n","ENCED",".untracked","_mr"," wavelengths"," dicho"," imu","_cre","[J","_DF"," attainment"," liters","[keys"," listar","\
Https"," brewers"," acompañ"," toasted",".friend"," relu"," Psychic","Manip","dna","Pri","-flash","(artist"," Kov","preserve","_pemb",".setProgress"," dusk"," \
cannabinoids"," Kund"," Counties"," 페이지"," renaming"," Russo","NSSet","(EXPR","其他","Diagram",",last","(withDuration"," indebted"," Dickens"," Alps"," \
Degrees","idar","-blood","+offset"," Hud","ounder","ulnerable"," prio","blind","(pack"," nightlife"," illustrating"," nutshell"," broadcasters"," companyName","\
itore",".rightBarButtonItem","bote"," PIT","-scrollbar"," windy"," QMainWindow","hue",".epoch"," camer"," CLUB","ifar","Unavailable","-quote"," Graz"," valu","_\
MATERIAL"," peny"," tratt"," licked","	can"," Taiwanese","PageIndex",".Tipo","_Red"," vfs","_trampoline"," MPS"," Peanut"," Locked","	AT","jspb","_NODES","'We",
" Convenient","_successful","+z","YLeaf"," pedigree","xz"," salvar","_Desc"," nesta"," hardcoded",".gold",".ImageField","_BS","LK","Chocolate",".Startup"," anec\
dotes",".Ma","?]","/topic",".ScrollBars","ства"," MOM"," qos","aryana","ächst"," McGill"," EDUC","(posts"," Entwicklung","_skills","-guard"," textiles","|u\
nique"," Arithmetic","LoadIdentity",");}\n\n"," assures","Wildcard"," defaulted"," NotSupportedException"," Tomato",".Summary",'!".',"utherford"," loophole"," c\
make","-dat"," ragazzo"," capitals"," Importance"," Dungeons","_zones",".sat","      \n      \n","categorias"," datatable"," najle","(gp","-ren"," panicked"," S\
kyl"," QUICK","valueOf","Statistic"," demeanor","ndern"," Appears","Pragma","_past","Hashtable"," thanking",".csrf"," pave"," Victim"," På","Firstname","CATEGO\
RY","ilestone","')->__('"," incapac","StreamWriter"," communion","_stderr","自治"," humanities"," лю"," Paras","loff","HeaderText","gregated",".XRTableCell",
" entityId"," Mastery","oldt","')));\n\n","humidity",'...");\n\n',"DeltaTime"," mktime","Photon"," pensar","scaling","_yellow","_multiply"," Vulcan"," Pearce","\
_lc","-exclusive","IsUnicode"," padr","_PCIE"," glimps"," rampage"," Paginator"," conveying","nore","_detach","']!='"," bona","	Con","Naz"," seguint"," miesz","\
 esos"," '/')\n"," faithfully"," bekom","акс","whelming",".two"," SCE","-na"," (){"," Damen","_tgt","adalafil"," MMI","Thin"," depreciation"," absentee"," sa\
lario"," Somebody"," Sloan"," erfolgreich",":NSLocalizedString"," gehört"," emo"," Laguna","ása","istrates","Raise"," Astroph"," '\\\\'","_ped"," THROUGH"," N\
ietzsche","enerating","oplayer"," rodents","ühl","GameManager"," HeaderComponent"," milan","queen"," POLL"," Lyme"," Briggs","ecer","wagon",".DESC"," glBegin",
"Statements","etri"," mocker"," BlueprintReadOnly","/contentassist","emaakt","/loader","_lowercase","civil","_valor","_Global"," adr","itizen",".Side"," Emblem",
" thirds","_SHAPE","Regressor","PYTHON"," psychotic"," cvs"," ApplicationUser"," alunos","ToggleButton"," nga"," mãe","advertisement","分享",".ov"," AOL","RE\
W"," است"," Ginny"," //////////","Songs","acic","CMP"," recognizer"," për","DIC",';\\">'," clot",":Event",".TO"," Cursors","\\Storage"," IonicPage","_jet","\
(BitConverter"," childish","Trader","<HTMLInputElement","_FREQUENCY",'=";\n',"ystack","Jur",[32,233,148]," tcb"," recibir",".sz"," 클래스","PERSON","nova"," \
coer"," Mahmoud"," Workplace",'"""),\n',".PageSize","getRoot","(baseUrl","[U"," MCS"," Clarkson",".vol",' ""}\n'," peux"," ProductService"," monday"," TestData",
" Maul"," strncmp"," shopper","theory"," etiquette","licence","scal","-cluster"," história"," Subtract"," fiberglass","_lastname"," Rewrite","/todo"," overflow\
ing"," Gauss","okay"," clumsy","(xy"," exemp","analyze","-ticket","nine"," Deadpool"," colum"," JK"," [],\r\n"," Aspen"," malignant","hões","Scala","inne"," CO\
NSTANTS","_Price","#%%"," arsch"," NSAttributedString"," FileType","allocation","_singular","(Pointer","annies","Stored"," ';\n\n","’ex","drs","Brightness","/\
OR","Textbox"," knack"," jenis"," ocas","datap"," gameTime",[32,224,176],"ndx"," EVT","ByText"," attributeName"," jugar","_seqs"," FEATURES",":date","fbe","ripp\
er","稍",".Expr","Urban","idot"," oblivious","(DbContext","Carol","(',',$"," Brilliant","kad","centration"," kuk"," MANAGEMENT","_WEAPON"," jihadists"," entreg",
" doğ"," appending"," Zi","_ctxt"," quadrant","elementType","=img","bruar","ICAST"," intellectually",".Annotation"," campaigners",".DataGridViewAutoSize"," şek",
" /^(",".DataTable"," weblog","(library"," Fus"," OST","_Password"," Buckley","hoff","Aligned","_Real","ENTIC","/graphql"," Weed"," LSB","occasion","addafi","Le\
ts",'("`'," widen","(visitor",' "\\\n',"ANTE","-campus","-Bar","camel","Fmt",":description",".are"," Anast"," Longer","serious"," daher","izzer","Multiplicity",
" Hollande"," Annotations","()?"," protester"," Urdu"," specialties","_ly","Cad","annt","jsp"," joe",")r"," Persist"," obl"," deadlock"," seri","RelativeTo"," Y\
us","(Print","abilia"," unprotected"," ASIC",".Nome"," WebClient"," ITV","ürnberg","itori","Signing"," Readonly"," eldre"," Checked","alnum","SourceType","lexi\
cal"," illustrator"," Directorate"," Trom","mpp","logg",".instrument"," wooded"," UserType"," Rencontres","modelName","BTTagCompound",">To"," freezes"," Conte",
" Credential","cala","/workspace"," libido","chluss","olleyError"," acciones"," Jinping","atég","Interstitial",")))));\r\n","ybrid"," Rolled","ModelCreating","\
 Reflex"," Lucifer"," eher"," carnival",'!";\r\n',"_LOOKUP"," succès"," reopening"," creado"," Smy"," Ents",".Since"," Fisheries","/connection"," CSA"," програ\
мм","lsruhe","	actor"," Strauss","JsonValue","	eval","locker"," XIV","_hyper"," Polly","…the"," GURL","есс"," dives","ugeot","inema","bersome","Compra","\
-cultural"," grands","Sac"," Barney","_QUESTION"," maman"," hastily"," clubhouse"," grund","_WALL"," purification",[132,228,187,182],"ва","vestment",".Display\
Style","_cores","%S"," osób"," disb"," Frankie"," indiscrim","_Begin","(er",";o","ング","nodeName"," refunded"," dismal"," HuffPost"," undecided","writeln","\
ków"," Bose","	lib","oplan","interpreted"," MONEY","uvo"," ntohs","iseum",">j"," unfit"," hugged"," Jest","mps"," brom","'o"," fov"," Shrine"," EITHER","ycastl\
e"," satur","requestData","[dir","OUCH","_Do"," yol"," initialValues","[vertex","serviceName",".salary"," Authenticate","达","_VLAN","([]);\n\n"," Serum","Path\
Param","formulario"," summarizes","OCR","oram","LDAP","bic","picked","-that"," cds","	anim"," intric"," Wort"," VLC"," Shiite","Studies",".dispatcher","(enable",
".mixin"," Seymour"," biomedical"," Spoon"," Norse"," intents"," équip"," Dresses","LPARAM",".setResult",".deleteById"," newfound"," OSD","ousy"," estados","[B\
yte","Chuck",".onViewCreated"," Contribution","_Enc","INET"," flavorful"," ア","visa"," Hercules",".getApp"," Yok",".MainActivity",").["," laut","Invite"," Chu\
rches",",'#","ير","(SS"," venda","asjon",".INTER","iphery","(Syntax","ondrous","	center","BracketAccess"," Capcom",".getFont"," Vaults"," diseñador",":o","(s\
hell"," eCommerce"," altre","_attached"," isr"," obtains",".ContextCompat"," attendee"," Twice"," Mood","邮箱","nodoc"," PIXI","sofar"," Bloody",".Complete","\
 BER"," getCategory"," disqualified","_True","'er","-too"," hyperlink","_maximum","Neal"," pInfo",".getElementsByName","scheduled","payer","	verify","-entity","\
metatable","bildung"," deltaX","emplace"," reverted","repid","learner","}))\n\n","ucose"," rico"," banged"," Afro","(inertia","ansa"," även","Karen"," superst",
" fruition","otch"," Pays","Residents"," prism","&);\n\n",".jms"," Slug","='')"," guten"," Spielberg"," TForm","(before"," Finite","新增"," meilleure","писани\
е","_Err","-ft","nano",".Addr"," //\r\n\r\n"," Jonah"," Disco"," lunches"," DFA","explicit","]';\n"," refinery"," StringType","unsqueeze"," Likely","Writes",".\
bpm"," pItem","ounsel","Standing"," choked"," ansch","upil"," Debugger","⠀⠀","<Group"," Scalia"," substitutions"," climbers",' *)"'," nanoparticles"," APPRO",
" purchasers"," QTest"," Awakening","	Serial",".repaint"," savory"," porous"," aVar"," Suarez","-East","Boxes"," Weiner"," CRA"," 값을"," xlim",'"?\n\n'," was\
hington","운"," totalement","_mtime",".setScene"," llama"," cbo","efd"," underrated","raising"," NATIONAL"," **************************************************\
****************************/\n\n","optic","ideas"," 提"," lak","!!,"," komm","paragus","Sites"," stressing"," MatButtonModule"," Converted","aname","_READONLY",
"]=>"," bordel"," bibliography"," gridColumn"," journalistic","임"," raspberry","stice"," abrasive"," DBHelper"," intf"," RTBU",`}'",`," Hao","swana"," janvier",
" institutes"," Sebast","_COLS"," figura"," Zust","foy",">());\n\n"," Liebe","Agency"," 시작"," Thumbnails","textTheme"," echoing","emperature"," firepower","\
edb",":');\n","égor","/feed"," hurl","-available"," Renders"," fds"," JSGlobal"," Citizenship","kiego","StandardItem",".places"," scalability"," Trails","follo\
wer"," serviços",' ?>"/>\n',"[method","(ib"," ridicule"," adaptable","filtro"," ketogenic",".ImageTransparentColor"," CFO"," PED",' "");',"oglobin","[sizeof","\
Brandon",".ToShort"," niż"," TERMIN",".getStatusCode"," debtor"," CONSTRAINT","	side"," Domino","том"," glacier"," grou","zp"," Carla","-Feb","Pel",".readVa\
lue","climate"," tileSize",".trip","ENTE"," chubby"," imposition","LOWER",".byId",".LookAndFeel","arih",".findByIdAndUpdate"," Stored"," bourgeoisie","HTTPReque\
stOperation"," sucker",".dequeue","licken"," subrange","_MEDIUM","Islam"," Sparks","：%","importe"," `-"," joys","groupid","Flying","	bs","gross"," Fiesta"," c\
st"," aficion","ophon","_CI","jn","Beauty"," sce"," crackers","apk"," gord"," pretext"," [\\"," Candid","Goals","ActionTypes",",number"," populace"," entren"," \
Autof","院","BaseContext","Balancer","(Border"," minced","recall","cba"," approves"," Klopp","ermint","_frontend","esco"," nineteen","Driving"," XVI"," Tactics",
" programas","iesen","Mov","diet","auté",'(".")'," governo","_And","/mit"," cafeteria","-tracking"," commuting",".unknown","_typeof"," SSA","PROTO",".Merge"," \
forCellReuseIdentifier"," Satisfaction"," ########################################################################","IMPLIED"," Restricted"," Magnum","ном","\
Kansas","aylight"," Towards"," Tome"," Tender","_dept",".crt","trecht","STONE"," emptied"," ');\n\n","การ","ять","leck"," [~,",".expires"," Tig"," Iron\
ically","	LL",".NotNil"," 加"," Gover"," Perspectives"," DVR"," lokale"," resend"," doubly"," comunidad"," AssemblyCompany","(turn"," sublist"," endorsements",
"_REGISTRY",'!")\r\n',");;\n"," ganze"," Harness","_matched","価","•\n\n","Chef","	Initialize",');">\n'," Farage","rish","altet","Dealer",".LogWarning","(aft\
er"," Garten"," explodes",".CLASS"," useRouter","-La"," saddened","arov","ToUpdate",[32,230,158],"pii","'\n\n\n\n"," TRANSACTION","onga","logan","Crow"," britis\
h"," ContentView","_BB","olvency","loadModel","TOOLS","heten","_nh","ABL","-vers","Arena",".singletonList","(pat","	names","(sq"," valore","$req"," anthropology",
"Thinking"," mischief"," archival","ह",".SetToolTip","prar","anja"," firstly","	light","--,"," Spears"," ogl","steen","implements","rists","+E"," Bans"," fast\
ball"," Hermes","veled","twenty"," necesita"," Moroccan","isLoggedIn","CLOCKS",".Abstractions",".Packet"," menacing","-vesm"," Livingston"," oci"," extradition",
" $($"," Locker"," Rebellion"," mixins","ctal","/rfc"," SGD",",idx"," bleibt","(\\$"," peter"," barren"," phosphory"," goggles",".hom","@d","='-",".isUser","aka\
sh","_hub","ipelines"," @}",".surname","Interop"," inFile"," especialmente"," autonom"," Zambia","_COUNTRY","<Course","ideographic"," Cameroon","findById",')".',
" Depends","ritos",".Our"," subsidized",`','"+`," glean"," AssemblyCopyright","picable"," unwitting"," omdat"," Ease"," embodies","(pDX"," Voter","Assigned","re\
veal"," fend","(parseFloat"," dps","tplib","assertCount","xmax","Unused","(fb"," submits"," Replica","(dy"," bande",".semantic"," searchString"," Sanford","	ful\
l","prm","_utilities","UNUSED"," scanners"," bfd",".Organization","-cur","Rail"," xnxx","%);\n"," overposting","Viet"," tapered"," cameo"," Viewing"," dismantle",
" fiss"," Sentry","heatmap"," áreas"," Grü"," jig",".clearRect","eventType"," turbulence","ckill",".Focused"," intermediary"," Obesity","atego","monto"," Alam\
ofire"," Sheila"," COLLECTION","CardBody"," Habit","PLAN",".visualization","%).\n\n"," IntelliJ"," Glover",".spatial"," greetings"," OpenFileDialog","{/*"," Tél\
é"," Ef",' "[%'," magistrate"," Litecoin"," Sele"," commerc","printw","nextInt",".getChildAt"," GetCurrent"," europé"," AIS","etten",".EventQueue","anford","u\
nakan",".setOutput"," cmdline",",get"," Heard",".contentType","emd"," Retorna","acd"," Playoff","acman",".websocket","ClientId",".exam"," attenuation",".setChar\
acter","	Collection","気"," predictors"," Sheridan","riminator","(Stack","_PKG","=''):\n","(pad"," Nodo"," interoper"," Transparency","	dx","zem"," pratique","\
 fibr","()?;\n","_MOBILE",".REG","_YELLOW","Titan","')\n\n\n\n"," componentName"," Cooler","isFunction",".feedback"," perfected"," paed","-scripts","Susp","<Opt\
ion"," Dt","턴","'RE"," NRL"," Manny"," rog"," Garr","_cookies","Spl"," promoters","*dt","\\API"," evoke","_Entry"," firefighter","ividad","Jacob"," legion","(\
pol","	flash","ookeeper",".clipsToBounds"," graphite","'http","_TRIANGLE"," DropIndex",".smtp"," UNSIGNED","_PICTURE","_ORIENTATION"," OPP","#'","áfico",".hist\
ogram"," Benny",">We"," repost"," fiance"," Bounty","stress","Datetime",":H"," Sphinx","Normally","apixel"," userAgent"," Mori","/lab",".MODEL"," Emotional","Sc\
aled","deviceId"," 계","ceased","<IM","ceeded"," librarian",")null"," micron"," Fou","ulen","/live","rschein","fea"," habil"," NavLink","necessary",".codes","-\
make"," pParent","_relations"," rushes"," propensity"," Skinny","WEST","_corpus","(reordered","fdb"," GetMessage","Brun",".vs"," pł"," crunchy","Boom","PJ","Ja\
ke","约","$client"," }])\n"," converse"," GRAT"," CRS",".Low","(validate","_CLICKED",".bluetooth","	xtype"," closeModal","_intent"," prognosis","sav","Ctl"," c\
hooser"," Sudoku","=User",".clf","	explicit"," potentials"," Georges"," elic"," tslib"," Ragnar","_representation","-legged","hamster"," Firestore","convertView",
"Combined"," дел"," espect"," を"," Stamina","looks","ENARIO","/fixtures",".sms"," semiclass"," semiclassical",".Peek","]$","_DSP","_LVL","VIRTUAL"," Capita\
ls"," SCT",".While"," Substance","-done"," enslaved","classify","entanyl"," Vegetable","_DEPEND","Dani"," quieres"," abbiamo"," Liber","afc","速","predicted","\
.PNG"," Whip","//================================================================================"," ≠",[32,229,140],"DEM","CCA","/close"," ///</"," mesma"," \
Beirut"," Initializing","ột","MONTH"," 후","Parking","Comfort"," Engines","werp","@RequestParam","-Key"," backlight","passes",".numberOfLines","/Linux","(HTT\
P"," HttpURLConnection","osos",".xx"," filmpjes"," ===>","optimize","Canon",' ..."\n',` '"';
`," célib"," principalmente"," PropertyValue","OUNCE"," excursion"," AccessToken","requete","Voltage","explain","})();\n\n","URLOPT"," fungal","Greek","-blind",
" feudal"," Sonata"," Diagnosis","$xml","editary"," stimulates","Pont",".HasPrefix","boats"," Scatter"," GENERIC"," fishes","=length"," melhores","spent","ôm",
" Ingram",">.\n\n","parity",".VideoCapture"," Tubes"," comedic"," processData","ADB","(newState","停"," Webseite","_Off",",body"," subcontract"," chute"," cart\
esian","thresh",".Cart"," metod","customize","Ltd","	sound","WebService"," Hindered","[res","(Tile","capabilities","_OVERFLOW"," ссыл"," Coch"," testName","\
WORDS","\\Modules","?url","_continuous"," QIcon"," stares"," ejected"," Invasion","finalize"," gev","<g"," EditorGUI","Berlin",".lineEdit","-regexp"," sled"," E\
ACH","uco"," seeding"," localize","etu","_almost","panse"," Sensors","_SI","*sp"," PropertyInfo"," aproxim"," dataGridViewTextBoxColumn","נ"," diferencia","LOO\
K"," omnip"," Turing"," unidades","？\n",".RowHeaders","_ACTIONS"," Daly"," fortified"," Wage",".simps","(issue"," lept","OwnerId","'order","反","票"," rewri\
ting",".Italic"," Forgotten","(IL"," NoSuchElementException","ewn"," populous"," Shed","#${"," Alo","DeviceInfo","(INVOKE"," pena"," BBB",".bb"," tors"," conduc\
ive","-purple"," squarely","//---------------------------------------------------------------------------\n\n","кры","fasta"," cpt"," Ingen"," {?}","уг","P\
erl",".sky","-automatic","implement","ornment",".IMAGE","-Speed","	Field"," pounded"," LZ"," autoFocus"," เ",".Companion"," Vim","uncia","_skb"," unmarried","\
 Sour","gaard","Leod",[32,224,170],".Cloud"," reinforces","']>"," feliz"," UAV","rances","十","ToListAsync",".Executor","-ts"," '.';\n"," Kinect","いう"," be\
vor"," Extraction","_drawer","$sub"," uplifting",".btnExit","('//*[@","REDIS","stdexcept","deo"," giver","_bindings","ToDevice",".mi"," Estimates","allele","???\
\n\n"," Streams"," afflict",".sap"," quali"," Gaul","Specifies"," zk"," sanitary"," newIndex","specs"," fragmentManager"," Necessary","	Spring","=~"," OMAP","ca\
reer",'("-");\n'," Darling","itag",":pk"," Stellar"," infertility","lexible","Unary"," :],",".NEW","gsub","_UFunction",".slides"," diversos","_locals","\\\\/","\
 pcap"," Ook",".DataGridViewContentAlignment","ersonic"," trebuie"," sequentially","abar"," IPCC"," devout","\\Helpers","ETweet"," trabajar"," Wilkinson"," daß",
"Humans","Teachers"," DataView"," Yog"," jede"," ambiance","trand"," erratic"," từ",".rabbit"," newbie"," entrances"," orthogonal"," DISPATCH"," Schro","_TURN",
":invoke"," tantal"," Zones","statements","Limits"," Gä","iała",".predicate",".FR"," Christoph",".Cons"," Horton","_Customer","	MD"," elkaar"," MSE"," IsActiv\
e","]*)","\\Unit"," eo","ForObject","eliac","-development"," teal"," stitched"," Outcome","oncé","embedding"," onNext"," 해당","(existing",".bid","	assertFal\
se","{l","LError","_bullet","(Html"," eBooks","perPage","/question",".fake",".mb","_dll"," cumshot"," Madagascar","HOLDER"," pesquisa","_DECLS","],[-"," Albania",
"-toast"," protagonists"," myocard"," walkers"," =======","/Page","=<?="," enquanto","_TRUNC"," septembre"," layoutParams"," '../../../../../"," Trafford"," pal\
avra"," rundown"," brittle","äche",".YELLOW"," Ceremony"," newText","vecs"," essen"," Metodo"," GUIDE"," postpone"," VStack",'["$'," Microsystems","\\Page","pm\
at","_FAULT","_mB","StateMachine","Faculty",".wx"," Mozart","anime"," pyt"," Bukkit","-INFRINGEMENT"," searcher","-basket"," omas"," Tunis"," Platt"," {\r\n\r\n\r\n",
"yah","tolua","Introduced","supply"," misogyn"," Waist"," EH","-operator"," darken"," Cosmic"," glaciers"," \r\r\n","][_","CompanyId"," Reconstruction","izzlies",
" líder"," collegiate"," Petty","OURNAL","decorators","rams","((\n"," Astronomy"," rio"," Cyril","juan"," reinc"," Pistons"," Busy","ptron"," pomoc","	RTCK","B\
uying","//**\n"," Wrapped"," Meer"," imap"," bestimm"," Agility",".ToTable","stinence","])**"," Automated","dsp"," Garlic","iode","exels","intros"," bestowed","\
(visible"," hydrated","noxious"," AuthenticationService"," showModal"," composers","GENERAL","CTS"," Shr","creat"," closets"," grounding"," COMMENTS"," +#"," gr\
oundwork","(indexPath","gratis","uppies"," kvm"," cuales",".DeepEqual"," alloys","-budget","(___"," conectar","-rad"," itch","lamp",".grp","-addons"," seaborn",
" negligent","_Detail"," serene"," barracks"," bq"," Sect","(datos"," thematic"," polluted","	animation","Hugh","Executable","('/')["," apoptosis"," abbreviated",
"foon","Ranked","	hit","		                       ","Continuous"," moveTo","DBObject"," conceivable"," Gwen"," áll","__()"," Lana"," einzel"," recounts","ystems",
"owany","):?>\n"," Akron","olini","Corp","aphrag",` "'.`," convened"," ....\n\n"," callee"," Clover",".descriptor",".ItemStack"," perverse","_CE",'=@"',"---\r\n",
" bev","suma","accumulator"," lizard"," оч","getDescription"," Saras",".nextSibling"," elasticity"," chac","moved","_Top","trer","(down","elems","obili",".pos\
tMessage",[32,40,226,136],"Csv"," Yosemite","sweet","MATRIX","igrated"," forging"," PageSize","transforms","=YES"," disclosing"," Pediatric"," Deadly","Resource\
Id","-binary"," Rowe"," Cair","_extraction","Decre"," Obst","plr"," Physiology","mvc","hti",".Te"," extravagant"," Antib","óst","outdir"," carne","ViewPager","\
 implanted","SearchParams","ürger","conde","acente","_CUDA","$val",'"While'," tempList"," synagogue","cmc"," работы"," seznam"," sessuali"," cabeza","età",
" faç","geh","cede",'"Some',":on","-formed","byname"," 반환"," naï"," AUG"," eased","]){","(pthread"," jedem","(fixture"," Parl","]});\n"," expulsion"," Ine\
tAddress"," MLP",".');"," oro"," Sevilla"," formulaire","-terrorism","/WebAPI","*angstrom","crawl","_loan","_DIGEST"," Knoxville",".gca"," Diy","ntag","ableView\
Controller",".Feed","-shared"," cocci","_invite"," Buckingham"," Gluten"," endemic","Raised"," queryInterface"," martin","Bạn"," hare"," dein","rarian","myfil\
e"," anguish","Texto"," BUFF","(ln","mars","_subtitle","_gift"," boldly"," Singular","(LogLevel","<Article","/stats"," пов"," itens"," denomination",".DataGr\
idViewTriState","_LR"," Duchess","	Block","tracer","-CN","\\AppData",".lists","(Route"," GOODMAN","                                                \n"," tinha",
" everlasting","aData","(compare"," rpt","\\Php",".FILES"," sparing","Scar"," الت"," Bethlehem"," backpage","splice","för","@dynamic","ức",[236,166],".pag\
ing"," Belmont",".EXP"," interle"," Checklist"," Unicorn","BEST","getPlayer",".argsort"," withString"," Moderate",'}">\n',".setImageBitmap"," trenches"," genera\
r"," fermented"," dejting","Ctrls"," disagrees","Quiet","(SQLException"," TensorFlow","ONA","Portland",".Ptr","llx","aston","Clusters"," Usuarios"," khi"," gia",
" Dolphin","ős"," luder"," dispositivo"," Vy","ompson"," 할"," kcal"," Calcium","SectionsIn"," Casc"," gratuiti","osomal"," undercut"," Cah",":params"," retur\
nUrl"," Ere","érc"," intl","}/#{"," outputPath"," falsehood"," UserRole","<HashMap"," CreateUser"," Cowboy","	Use","](\n"," Shopify","ViewState","Advance","-ta\
nk",'"T'," Jens","=options",'("..',".mime"," CRT"," hätte","(so",".UNKNOWN"," darüber"," COVER","Gem","Cro","_RECV","_hierarchy","Choosing","JEXEC"," dorsal",
'+"<'," Ney","Woman","Bezier"," rigs"," ontvang","，则"," Gaut","cmb","Nhap"," monoc"," energia","observeOn","stakes","-*-"," Nack",'}}"\n',"ervas"," Hindered\
Rotor","Adjacent"," Internacional","	area",[32,240,159,148]," sparkle","()._",".idea"," utrecht"," mappedBy"," Colo","	TR","Poster"," combating"," Yellowstone",
"ierrez","acct"," sách",".News"," fieldValue"," caz"," Freem","		\n	\n"," usur"," sola"," cumbersome"," catapult",'"./'," Executors"," Ames"," '<%=","fillna","\
,—",":SetText","-categories","-archive"," Pollution",".Of","“At","_CHARSET","(Column","’)"," unmistak"," earm"," Platforms"," Momentum","Vectorizer","rawe\
r","(passport","(plane"," representa"," pubkey"," Jain"," mennes"," instantaneous"," ethers"," nests"," Patton"," HACK","packing","IService"," rocker"," fica","\
 Gladiator"," UPC"," Lowell","bearer"," viper","_glob"," mashed"," hairstyle"," undermines","restaurants"," reactionary"," billig",'}");\r\n'," vistas"," opendi\
r","	labels","allis"," Wolff"," CPC"," railways"," Vaughan"," Asking","cai"," Gn","_PROF","-Sep",".curve","Multiply","раниц"," meetup","getDb","(GUI"," rei\
mburse",":result","Tumblr",".Closed"," conforms"," Hok","iedade","NewLabel"," navCtrl","Doctors"," 안"," bouts"," isc","/';\n\n","uhl",".Ui","-sama"," Canonica\
l"," meticulous"," grotes"," //////////////////////////////////////////////////////////////////////","etes"," langue"," fChain"," Typeface"," Brigham","iare","'\
était"," EFF"," destroyer","_matrices","Número","callable","_periods","struk","maj",".rl",".lift","يل","Ð","RetVal","Denver"," Tribute","kiye","zew"," Spar\
e"," leukemia"," waitress"," plutôt","Aliases"," Locate",[230,182],"Identification",".tel","-days","territ","imbus"," ButterKnife","내","ruptcy"," Grades"," u\
nderside"," hardships","unei","-contained"," ['.","Obsolete",".Retrofit"," uranus","_rgba"," rapes"," Kare","[…]"," Finch",".bunifuFlatButton","quisar"," Nurs\
es","egade"," hn","Exclude"," stochastic"," sotto"," Penalty"," sonst"," rosa","_Find"," Invalidate","ListItemIcon","',\r\r\n","_pdu"," Meals","ając"," Oops","\
 Notices"," derivation","[]\r\n","身","ystery","_five","Earn","=event"," ogr","-REAL"," Lips","selectors","adier"," setBackgroundImage","(thing"," softball","\\\
xaa","(ident"," Jury"," Voyage"," TArray","(Paint","Warm","EXTERNAL","asu"," (!((",".FETCH"," skirm","ORED","cancelled","ittel"," seedu","liches","oho",",retain",
"(WebDriver","iptables","ERICA"," cleanliness","elloworld"," cohesion","gist","].'","erging"," isp",".offsetTop","(factor","universal"," Playback"," ByteString",
" damning"," SSR","acus"," Staten"," 商品"," Pee"," Sampling","atoria","startIndex","含"," 초기"," Oliveira"," Flake","boom","_MSK"," Facing","orghini","fo\
ods","TreeWidgetItem"," HALF",'""")\n'," CHAPTER"," Evelyn",">+"," Hornets","woke"," /[","atholic",".segments",".navigateByUrl"," Manus"," peptides"," fleeting",
" ATV"," Shib","IntArray"," moz","problems","ogne",".Other","Administration","%%*/",'"]=='," Andres","Ada","hints",'\\"";\n',"(png"," 가능","ナ","rejected","\
 movers","率"," parenthesis","(assigns","Elite","Reminder"," sufferers"," ResourceBundle","thag",">'\r\n","antino","Periph"," Shard","ChartData","(jj"," ostat",
"huge","-authored",".ci"," pymysql"," liners"," ATS",">Last",')")\n\n'," getpid","GetSize"," extortion","[float"," EINA","/Base",".setOnAction","оля"," Glaci\
er","_az"," transporte"," Sms","thumbs"," treasurer"," mz","istik","REDIENT"," isi","_stuff","POSITORY","startdate"," Zinc","汽"," kak"," erfahren","_COMBO"," \
ucwords",".Pay"," kingdoms"," excelente","ignite","_variation"," navegador","专","viewController","rire","Honestly","Cascade","etrain","Argentina","cq"," Maria\
n","/ar"," interesse","urahan","(PC"," frivol"," Trusted","(IConfiguration"," Rihanna","endoza","                                                               \
                  "," proclamation"," predominant"," consts","-neck","Wolf",".checkbox"," stanza"," entender","//(","Hands"," billeder"," Toshiba","abbix","ENCI\
ES"," jim","PUR",".lesson"," berth","ların","Blo","	ext","eel"," demasi"," colonization","/disc","／","Certainly","管理员"," jogador","ué","ColumnsMode","\
 JV"," Institut","_spectrum",".dense"," Shortcut"," sebuah"," flashy","Regards"," sharper","cancellationToken","_detalle"," Scarlett"," мат"," negocio","ถ",
" JW","webdriver",".wall"," xamarin","opaque",".AddParameter","(Controller","-abortion","_FUNCTIONS","CustomerId"," venir"," Buster","_predicted","/rules","-Met\
hods"," gdzie",`"]');
`," Px","CONS",".Slice"," revamped"," TableView"," dicks"," 호출"," Auxiliary","Opera","/rc"," unthinkable"," deducted","lz"," Lage"," Rowling","proved","Offe\
rs",",set","RGBO"," FU"," CentOS","ozo"," Trojan"," mañana"," //=","**:"," {\\\n"," Bowen","Knowing",[32,229,186],"=-=-=-=-=-=-=-=-"," ebenfalls","]={\n","BMI",
"();)","(permission","Anderson"," degrade","Soap","uş"," Puppy"," Ethiopian"," TESTING","ensex"," dresser"," Chore","Unhandled","Associate",".additional"," dif\
férentes","isque"," necessário"," generics","(pf"," \\`"," Nearby","aporation"," ThemeData","WiFi",".Real","acyj","Liv"," psychologically","methodPointerType",
" Nikol"," Dedicated","_PORTS"," Jae","NSAttributedString"," ambassadors"," Handlers"," Anat"," vocalist"," rar"," devuelve",".gs"," xcb"," submodule"," ASSIGN",
"ureen"," clases","emoth","_CNTL","_jwt"," 마"," outpost"," Inbox","	flex"," Grocery","ILINE",".mob"," Constr","]=]","(wallet"," sede","fal"," impass","={['","\
 unfore","fuse","_Lean"," avalanche","=rand"," adultery"," Gee","	InputStream"," cabel","_MOUNT"," noticias"," Raum"," bytearray"," onHide"," ).\n","$instance",
" didSelectRowAtIndexPath","acam","-collection"," uphe","Potential"," SDS","_approval","Damn",":convert"," Modifications"," 예"," unab"," scrolled",'+");\n'," \
gauche"," HOL","antanamo"," columnHeader","	ZEPHIR","zac"," outings"," applauded","horia","modx"," millennia","&m",".JsonIgnore"," pioneered"," Cavs","	js","dep\
artureday","_kb",".Patient"," petals","portrait",'"}}\n',"HomeAsUpEnabled",".pretty",",cljs"," medios","hashed","emodel"," Mojo",".fromRGBO","-pe"," intimately",
" elgg","[];\r\n","/Observable"," obedient"," Jamal","RequiredMixin"," ListViewItem","	placeholder","_transaksi","<Service"," ensued"," Rican","Saga","AUDIO"," \
jm","-sales","-multi",'%";\n'," classifications"," tão","Coal",";');\n"," delights","_hz","_bold","DEPEND"," Созд","atee","_subnet"," Townsend"," Castillo",
" prt","$/)"," filib","('/')[-"," upholstery"," componente"," XF",".Reverse","_tunnel","Immediately","-move"," alist","WSC","structural","istorical","Tanggal","\
 COURT"," obscured"," landslide"," bedside"," barang","-elected"," ceramics","--*/\n"," Wanna","Dyn"," verschiedene"," inducing"," flute",".AppendText"," Zub","\
 Pulitzer",":both",".maxLength",".PropertyType","awy","itemName"," Narrative","revolution"," halten"," ErrorResponse","gather","/utility",":''"," Kee"," Olympia",
"Clinical",":green"," Plex"," Kensington"," Phonetic"," distributes","_exempt","Watching",".Misc"," domaine",':".',[227,131,149,227,130],"_MODULES"," hablar"," \
Laos",".setTextSize",".paused","_TW"," overwhelm"," hemat","Luckily"," SENT"," Investigators",">({","(fout"," AUX",".rawQuery","-strong"," resembled"," Shaft","\
 XIII","suggest"," singapore","_ability","$k","	iNdEx","\\Image","Cadastro",".pivot"," manpower","_atts",".setFill","eworld","consts","GetWidth"," gratuita"," P\
etr","-answer"," Hemisphere"," Caj"," Trades","ći"," Freddy","OnChange"," pornografia"," SUMMARY","_meas"," DRIVE"," Cree","_male"," suk"," maneuvers","setVisi\
bility","alli"," discretionary","regation","YSTICK",":href"," taraf"," chu"," @[","Enough",".Transfer","IfNeeded",":)])","	              ","[axis","Translations",
".servers"," KEEP","',)\n","sponsor","archives",".UltraWin"," Honour","']));"," ineligible"," Antworten"," ApplicationException"," categorie"," WEIGHT"," Bundy",
" PIXEL"," duke","Tower","Scotland"," referees"," AssemblyTrademark","	startActivity",".OneToOne"," Auswahl"," strengthens",".Quit"," URLRequest","eec"," regist\
razione"," hoses","Actualizar","/array"," constructions","ccd"," FileNotFoundError","Thêm","(resultado"," SERIES","Speak","_AHB","Blocked","-fontawesome",":])",
"obble","(links"," Catalonia","GeV",".DateFormat"," flea",".ef"," solicitud"," DY","codegen","ythe"," epoll","_TD"," affirmation","_fa","ISTA"," Eaton","createQ\
uery"," logistical"," RaycastHit"," cauliflower"," ulcer",".Alpha","inke","[..","EXAMPLE","-wage"," stati","ective",".getMin"," SUBJECT"," AudioManager","zzarel\
la"," SelectListItem"," $\r\n"," ohio"," Tahoe"," kWh","queryString"," departamento","=admin"," workstation",")++;\n","HeaderInSection"," Triumph","Charlotte","\
 SMA","Cómo"," verm"," theano","bgcolor",'\\"",\n'," Reminder","Billy","oralType","geber","(clone"," Kut","/>.","Apollo"," shl","ZH","Thunder"," gifs","_kelas",
" Roths"," }("," Broadcom"," Depths","	INNER","parcel"," ejercicio"," independents","illow","executable","Evento"," zost"," HMAC","[DllImport","alles","_derivat\
ive","ApiKey"," stepper","=plt","getIndex"," valeurs","Politics"," IDX"," Usa"," LTC",".minLength","stro","_NC"," stagnant"," montage"," blouse","elige"," turqu\
oise"," Supern","歳","vara","NewItem","_EXTENDED"," woodworking"," Episcopal",".pair",".UserInfo"," dirent","/tcp"," fraught","Slave",".getLatitude"," Toolbox",
" earners"," HOUR","ала","posables","conditionally","_xx"," lanç","(rp","Cha"," incarn",".Dao","./(","اف","Td","CEF","/rand",".Virtual"," dbHelper","amine\
s"," lz"," stos"," Atkins","_DD","itorio"," minimise","hipster","({...","_SRV","[frame"," Roku","GRP"," barber",".Fecha"," 발"," granularity"," Saying","_likel\
ihood",".barDockControl"," frontline"," Whale"," smelling"," Contributions","ivant"," crippling","preload"," Herrera","_WATCH","-et",":expr","investment","edera\
tion","_mgmt"," hoops","monkey","                             \n","intersect"," crimson"," suoi"," []:\n","XObject","SFML","EQUAL","('~","centroid","	restore","\
 prenatal"," Mistress"," qx","tps"," respawn"," []),\n"," kontrol","ありがとうござ","ModuleName"," newPath"," Paging"," rins","_maker","\\brief"," bisher",
"	Read"," jihadist",".persistent"," Robots","/grpc"," Jou","ären","，在","-pt"," zdarma","_NM"," Connectivity","(bc"," Florian"," Sociology","_wo","AndServe",
"_();\n"," FLT","_DER"," Connie"," BroadcastReceiver","{("," commenter"," democrat"," amplify","----------\r\n"," HMS"," trailed"," Soda","-tested","ulist",")ne\
w","_Thread","Todd"," debian","Vk"," presenta"," comforts"," Washer"," garg"," Huckabee"," сам",' !"',"AdapterManager"," Ea"," Associations","					\n					\n",
".getWritableDatabase"," nuclei","égorie","	                 ","BAB"," upkeep"," Tup",".withOpacity","lya"," luxe","upro","-eng"," relação"," keyPressed"," h\
ybrids","lfw","OperationContract"," nameLabel"," Hort","_grupo"," banda","Ix","Healthy",".getEnd","frau","(Scene","(Collections"," Skipping","ubo"," fün",'">--\
>\n'," droits"," homosexuals"," abduction","	widget","$headers"," DAR"," fla","threat"," louis",".GetProperty",'"Just',"(frames","ryo","profession","|i","해서",
"(sv"," unrecognized","Ionic","Fashion","ScreenState"," Incoming","NotNil"," syncing","emie"," thermo","_procs"," inconsistency","religious",".mj"," personn"," \
momentos","orarily",[32,230,138],"_neurons","Illustr","imoto","ilik"," Woj","Trading"," appare"," entreprises","achat"," ¬"," neigh","BUTTONDOWN"," Maher","agh\
an","-hash",'"f'," clientele",".addButton","	SP","Qi"," grated","POSITE",":>"," Howell"," Comparative"," ISC","­i","Ocean","Davis"," Filme","Wins"," JIT","occe\
r"," Corm","ENCHMARK","rchive","icação"," mata"," childbirth"," Optionally","Ens"," xhttp"," elucid","_OscInitStruct","))):\n"," intuit"," Donate"," correlate\
s",">Delete"," equipe"," boca"," inflatable","erah"," DateTimeKind"," calves","\\Lib"," emlrt"," Trilogy"," Panc"," Duis"," película","WARDS","_DETECT","-secti\
onal","dhcp","ForRow","-destruct"," Presenter","/slick",",on"," Citadel","loggedin","_subtype"," sigue"," curing"," Firewall"," fluorescence"," Italians","ится",
".getStyle","InSeconds","jie","-Smith"," xlink"," submissive","онт","arbonate"," Faul","_goals"," Commissioners","chartInstance","_POSTFIELDS"," medial"," ma\
nos"," delt","svm",".Apis","ephy"," asympt"," appDelegate"," improbable","cka","simd","/Error",".–"," PTS","deer"," sina","magnitude","IDADE","']}'"," mayores",
"	comment","/console",'"@',"volt",".sell"," Macy"," melod"," imágenes","_chg"," inout","idente",")'),\n","dni",".blob"," typography"," eerie","_OID","pesan","a\
jan"," chopping"," bluff","adf","_bases",".Formatter"," \\%"," PageInfo","Carrier"," Calibration","como","-bodied"," financier"," INA",".ERR"," hoodie"," Sanity",
"guarded",".opendaylight","ISMATCH","Highlights","ünk","aniem","angered","assignments"," registrado"," UPPER","ampilkan","ashire"," Nikola"," CFL"," HDC"," poi\
ds"," IPs"," preventative","ipsoid","ifix",".camel",".ga","Volumes","-ste","Yahoo","_sibling","Highest","optgroup"," kvinna","”。\n\n"," Appliances",' "><',`\
')")
`,"htt"," Identified"," pencils"," memberId"," appendString",".loadData"," mockMvc"," jub"," Slut"," Taipei","statt","Polit"," partager","DidChange","Increases",
")}."," Baba","_CLIP","[unit"," ключ"," alcuni"," Lola"," clinging","@PostMapping","(concat"," ssid"," Fauc","okit"," Recorded","ález","($('<",".assertIsNo\
t"," kali","Volt"," warmly"," scares","getti","führt","_does",".EMAIL","imations"," springfox"," Decom","arcy"," glitches"," Moff"," Voll",".between"," coorden",
" Particularly","GBP"," semble","Eastern","_MSB","]){\r\n","morgan"," EVAL","dere","HOUSE","moire","istique","_lstm","-commit","ysterious"," twink","-thumbnails",
"ení",":'',"," blackout"," Floors"," sofas"," oui","leshoot"," Raq","-abs"," kra","Mining","shaft",".setColumns","Clazz","PRETTY",".playlist","関","-Saharan",
"MING","	bl","议","jf","DOCKER","hopefully","(ignore"," UsersController"," Mitarbeiter"," LES","Hamilton","-metadata"," KK","iktig"," wollte","egrator","]bool",
",current"," valueType"," excavation","oland"," verv","/filepath","AuthProvider"," procrast","	ULONG","_MEMBERS"," uplift"," Autonomous"," artworks"," Outreach",
" pore","Homepage","DialogTitle"," Generating","PARSE"," semanas"," humano","JSGlobalScope"," volte"," bella","(isinstance"," plc","\\Catalog"," esteemed","雷",
"(suffix"," sweeps","	ORDER"," doivent"," Swarm"," Compiled","getPage","ADR",".RichTextBox"," Naming","agged"," GANG","rasing","odeled"," gala"," JSName","ddf",
" illust"," Lansing","[port","-death"," dinheiro"," Eighth"," bian","stå"," versión"," LinearGradient"," Harding",".*)","eczy","$header"," vår","Unchecked","\
 koje"," Paladin","())),","Giving","()})\n"," dips","Friendly"," portrays"," helium"," insurgency","_expiry"," stringByAppendingString"," aantal","slope","mast",
".getInteger"," ########################","_PIPELINE"," densely"," mutating","midi"," Seit","ayne","NOWLED"," Desmond"," FName"," Nairobi","\\Context"," calcula\
r","-den"," cott","]):\r\n"," Recommendation"," Rolex"," validationResult",".pat"," này"," RestClient"," GPI"," Asheville"," OSP"," PERMISSION","Дата","/no\
tification","Knight","_Word"," Bender","ranking"," partida","_reservation","̀"," mName"," getch"," borr"," diligent","Discuss","正在","apeake","ioned","-Nazi",
".cum"," Kron","=$('#","/single"," erotisch"," Vib"," ratified"," concerted"," REGARD"," dobr",".DriverManager","'r","Portable","	suite"," relaciones"," Dop","e\
mploi","DOB"," crumbs"," xls","_Application","(':',"," ------------------------------------------------------------------------\n","mse"," berk"," ReturnValue",
" Belly"," camar"," Peek","elsing"," notifies"," Tristan"," GAR","emme"," Elevated","_CSV","(chalk"," twenties"," SearchResult","=search"," Mixing","ýt"," recr\
uiter"," IDEOGRAPH"," Ago","(Operation","$values"," worldly"," Rosenberg"," ConfigureServices",">*</","KANJI"," chuckled"," strife"," Bombay"," BACKGROUND","eta\
t","enumerator"," sûr"," の","_pedido","/Dk"," jean","_Column"," heatmap",".Pending"," unsuccessfully","	ep"," sinful"," Antony","_FOCUS","TextLabel","_reacti\
on"," IDirect"," carniv","Worksheet"," suede","	RTCT"," setbacks",".unbind"," siè","Liquid","_RENDERER","Mate"," Millennials"," epoxy","izziness"," brazil","ос\
ть","&view","/gpio","Jamie",".Gravity",'=".$_'," VAN"," IDR","appearance",".Selenium","Leap",".RelativeLayout","Signals","Acceleration","	HANDLE","/Open"," ge\
tLogger","Spi","-writing"," выз","-worthy"," wcs"," QTimer"," Polymer"," vant","	Delete","itte","Whilst"," algum"," shielding"," kms","	    			","Meteor"," a\
ggregator"," Sind","HostException","='',\n"," JSBracketAccess","ONO","_Build"," stripper"," LJ","<Component","/sources"," ergonomic"," Accred","unce","onis","ze\
igt"," Skate"," RectTransform","Incomplete"," ingenious"," coisa"," cityName","habit","_TV"," ANSW",'...">\n'," snork","_opacity"," initWithNibName","iado","AAC",
" ]).",";z","_paragraph"," noses","stands","ifr","_mE","Iraq",".Predicate","enaire","]]];\n"," unidad"," retirees","_hello"," modele"," UITableViewController","\
fwrite","_numero","_visited"," recebe","(Notification","Fantastic","_submenu"," PEM"," Cupertino","approximately","classed",".ReadString"," domicile","_PW"," ba\
llpark"," Kale","contra","_favorite","/of","Quite"," OTA"," accelerometer","didn","|^"," Rohingya","ivicrm","annabin","обыти","orado","')+","Haunted",",ID",
"(UIAlertAction","urv","_bel"," Mexicans","/terms"," Painter","InputLabel"," Vinci"," Rosie","\\uc","<Menu"," coolant","(currentUser","_dual",')"},\n',"&p"," co\
nverged"," restrain"," Yugoslavia","=target"," impuls","dsa","SearchTree"," hbox"," Impress","§Ã","getFullYear","(da"," YYS",".alignment",".GetText",".tokeniz\
e"," Olympus"," murky","orestation"," dissatisfaction","	TArray","_kses",".AddSingleton"," StartTime"," fanatic","                    	"," entityType",".overrid\
e"," -------------"," Datagram","fout","(withId"," #__",[159,232,131,189],"ekyll",".friends","ameleon"," zach",".simpleButton","retorno"," konk","/small"," Quic\
kly","unread","Donate","DetailView"," dua"," penetrated","OMUX"," nir","_pdata",'"],["'," lowes"," doping"," asymmetric"," needless","ourcem"," upro"," Guzzle",
"afb"," sextreffen","-collar"," colossal","Monkey","nish"," handleMessage","Increased","*dx"," Chattanooga","forg"," Orden"," shri"," Vand",' "@"',"ImageSharp",
" Wildcats","ponible",".scenes"," painters"," Pfizer"," Zah","ToLocal"," Flam"," étaient","))^"," Sandbox"," TRADE"," chromium"," acclaim"," pacman","´t",")re\
ader","Mari",".Dispatcher",".ADMIN"," Remed","Sweden"," overlays",".er"," pang"," cleanly","avenport","Toyota","patches"," vtx"," Eis","clado"," Ritch","ROLS","\
 hade"," conspicuous"," docks","(jq"," Premiership"," Bez"," №"," усл","_totals"," prova"," Cue"," saúde"," GameController","IMIZE",",port","。(",".Cdecl",
"InstantiationException"," collage"," IOC"," bais"," onFinish","-stars","setSize"," mogul"," disillusion"," chevy","(Schedulers","(IR","_locs"," cannons"," canc\
elling","/bus"," bufio"," Yours"," Pikachu"," terme","rå","fahren"," ownerId"," obligatory"," culp"," acidity","-mult"," Bamboo",` '">`,"_gs"," compil","nard",
"-exc"," rhyme"," butto","says","antasy",[235,184]," città"," cheg","TimeString"," positivity"," Dabei"," wang"," escre",'"c',"	video"," Ranked",".strings",">>\
>("," интер"," resta","[:,:"," rendre"," deser","Jos"," disruptions"," опер","sampling","suppress"," containerView"," Seamless"," airy"," onload",".Win\
dowManager"," PLA","braco",".setPositiveButton"," pdu"," gsi"," Cli","_gradients","яд"," Whisper","cstdint"," läng"," formulations","énom","ournemouth","[$_",
" ordinarily",".setUsername"," faculties","MITTED","/values"," weir"," Apt","MZ","	cf","ucken","																				","defense","[iVar"," BusinessException","Se\
lectors","(coordinates"," Resets"," Drinks","oleans","(stypy","_IOC",".xxx"," Slater"," Belize"," /*************************************************************\
***********","addin","_episodes"," ischem","legalArgumentException","Danny"," pared",".codehaus"," Assy","	Rect",[226,158],".lista"," ваш"," vets","HWND","is\
oner"," xo"," orally"," Stmt",".rnn"," DPI"," Strikes",".setViewportView"," 自动生成","YELLOW","GLenum","partners"," Implicit"," tako","’elle"," ermög","\
totalCount","Gil","	work"," pratic","inati","abies"," Skinner"," spirited"," pancreatic"," hdf","'em"," psychosis","olicit",' "{"',"_atual"," élect","TEAM"," d\
ak"," SWAT",".FragmentManager"," provisioning","lifetime","_EXTENSIONS"," CASCADE"," ![","(KP"," vem"," Interracial","']},\n","spacer","_kv","Warehouse","RDD","\
_fsm",".StretchImage",",Yes"," Refugee"," Bringing"," válido",".intersection"," spooky","_portal"," moth"," Zodiac"," SOCIAL","MimeType","']}}</"," resizable",
"些","(phase","(mappedBy"," mundial"," convo","/left","/documents","washing"," América","_quota",".poster",`']");
`," stellt"," DISCLAIMER","[opt"," eds"," Races","ventas"," pz"," Capac"," UserDao","itest","Proveedor"," Shotgun"," thirsty"," Balanced","iqueta"," healer",'/"\
)',".Sdk"," tert",'"data',"_province",".Automation"," fontWithName","_ANT","界","oodles"," REPRESENT","_GPS"," persuasion"," Discussions"," fred","NEG",":borde\
r","	initialize","	glog","-capital"," ImVec"," devis","Candidates",".animations"," ragazzi"," Prometheus"," Kidd"," programma","Certificates","Conta",".espresso",
" 되"," beide","陆",".getRaw"," FullName"," iam","(*)(","maids","BH"," Conspiracy","_DU"," blatantly"," \\|"," Wig"," Conj","RenderingContext","Mitch"," allel\
es"," 注意"," rims"," Neighbor"," Kylie",".party","tors"," 조회"," wes"," Crafting",'[".',".sponge",[32,234,177],"Islamic"," prosecuting"," wik",".osgi","on\
ingen","Grammar","'im"," axial","Cleaning",".getExternalStorage","=./"," chromat","ех","abay"," bola",".Aggressive","'],$_","izacao","Preparing",":Any",".ENTE\
R","-windows"," enraged","_dice"," detta","ecal","_ORIGIN"," ------>","_Blue"," botanical"," frags"," familial","-du"," seizing","(blocks",".rd",".checkNotNull",
" miser"," maxx"," Knee","ViewItem","InnerHTML","Danger","((__"," przypad","createUrl","**,"," Decorating","ATEGY","?>/",".Designer","hexdigest"," Everywhere","\
alleries",".TEXTURE",".Blocks","zell"," preço","Suddenly","inputEmail","(sync",".bd","golden",">');"," Dickinson",">>(\n"," QUEUE"," getColumn"," SAND",".piece",
"licer","Flutter"," getVersion"," resourceId","ogl","ław",".Branch","	web"," framerate","PPP"," fray","CNT"," informatie","']\r\n\r\n","neas","HeaderCode",[32,
230,184]," trg","rawtypes","Honda"," marketer"," requestData"," Pg","	not"," pageInfo"," aktuellen","さん"," AMS","pushViewController","	AL"," vests","produce",
"-même"," Rahman","Funny","EZ","_Valid"," squadron"," lash"," irm","iasco"," Paran"," petites"," Decay"," uninitialized","privileged"," mbedtls","备注"," ^.",
" ecstatic","Detroit"," parten"," souvenir",".getLogin","мотр","enção"," mínimo"," Accessed","rió","Mic"," Vocal",".SetString"," mensajes","倍"," attra\
vers"," Aph"," ');\r\n","ünde"," enchanted"," RootState"," CLOSED","								\r\n"," caliente","orris"," physicists","hwnd","_vi"," rápido"," capitalized","edB\
y"," machining"," hubby"," Stacy",".Bus","drink","Hur"," propia","UnitTest"," misconception","__));\n","/dc"," Mayweather","_mC",".createFrom"," QPainter","rops\
ych","innitus","ayas"," geg","(dw"," usado"," trickle"," annihil"," Pasta"," ++\n","(ExpectedConditions",".postValue","icap"," Donetsk","_soup","-publish"," Pb",
"mentions","ACCEPT",".Pull",",’’"," retarded","_ATOM"," Terminator","-court"," CLLocationCoordinate"," reverence"," SSC","utely"," WON"," GSL","frei",".getL\
ongitude"," openFileDialog",".Butter","-important","_MANY"," Gong","“How"," gorge","=msg"," Ezek","createCommand",":checked"," infographic",".WEST","Dirs"," g\
uarda"," beetle","<small","-android"," creditor"," Méd"," finalist"," abl","nev","_interaction"," Monterey","jah"," candies"," Quincy","読"," batchSize","akit",
" obe","(para"," experimented"," councillors"," clashed","squ","-strokes"," GK"," Expires"," prosecutions"," Creatures"," yö","xlim","_IMP","EntryPoint","     \
                                                                           ",".DefaultCellStyle"," breve"," Britann"," sweaty"," leth"," flashback","permanent",
" JDK","_Details","Euro","ppt"," richTextBox","/board"," trance",".cycle",`');");
`," toxin","_deinit"," overarching"," configparser"," Kawasaki",".thumb"," playa"," Josef","+_"," zeroes"," aup"," Hari","committed","Nit",".filePath"," Disabil\
ities","manufact","-aligned",".RESET"," rusty","Ey"," ousted","cosa","Structured",".getD"," sábado",">Loading","_mA",".getRandom","blings"," cheeses","tti",".•",
" Burgess","enderit",".',\r\n",'(""+',"acb","%p","indexed","_predicate","nesia"," bied"," CIT","(Pos","_radi","价格","Biz"," Adolescent"," viên","cycl","_Can\
cel"," conclusive"," appellate","informatics","SJ"," elective","roleId","Fetcher","	Command",'("(%'," fart","ILA","getBlock","AUSE"," дан"," Arte"," notifyin\
g"," gele",".same"," Regel"," Baş",".creation"," VN","_community"," unsustainable","SEX"," gridSize","rescia","aversable","(',')["," Phelps","ổi","ANCELED","\
-IS",".runners"," Stokes",".Produ"," whipping","_acquire"," investigación","fried",".copyWith"," Hardcover","-Se",[225,158,182,225,158],"invitation","lesai"," \
Dorm"," списка"," concatenated","ophil"," thinker","/fontawesome"," Leopard",' "/");\n'," residuals"," Microwave"," conforme","throp"," disemb"," OMG"," D\
iscipline"," Acrobat","/repository","dfa","_MED","bufio"," méthode","_HOLD","iasi","_legacy",")\r\r\n","检","GetProcAddress"," yay","otence","orderid","-tw","\
 dearly","Incoming","/il"," neurop","ucz",");\r\r\r\n"," Innovative"," profund","igmat","SelectionMode","relevant",".GO"," bruises"," sach","odef"," reimb","/de\
sktop","-spot","undance","Entropy","\\core"," suger"," Mvc"," GNOME","_indx"," YYSTYPE"," Matlab"," CIF"," *))"," productList"," Alright","acemark","тив","mo\
dification","international"," homers"," dicts"," QFont",".SQLite"," transplantation"," MessageBoxButton"," Elves","']])\n","(QIcon"," cinemas","COORD","-China",
" khẩu","我的"," skulls"," painstaking","fce",".XRLabel"," specifier"," preferring","/activity","(Photo","ált",".lot","''.","annonce",".googlecode","-pdf",
" Poke","_ACL"," endowed","discover",".omg"," woodland",".Magic"," volont","NotAllowed"," chave","BMW","','=',"," SIX","我们"," kosher"," aspiration","intl","\
_refptr","'+\n","mentor",".club","WindowState",".ARR"," zza"," messageType",".equ","Thor"," injust"," gums"," borderSide","/////"," Transmit"," bufsize"," hak",
" ellas","RANDOM","	mc"," pea","eko","documento"," hysteria"," arenas"," gunmen"," mike"," impunity","atisation","_Zero","_COMPANY"," Gors"," useClass","(redis",
" RUNNING"," Bair","velte"," ','.","аться","öst","encodeURIComponent","_restrict"," decals"," Pedido"," altercation","Displays"," Applicants","CUS","Texta\
rea"," Angola",".future"," USHORT"," suppressing"," setzen","APolynomial"," toch"," hallmark"," $$$"," CHARSET",".rpm"," Dich","--------------------","_parm","还",
"acciones","hait","WARDED","_routing"," NOM"," enclave"," Lotto","	fr","complexContent"," Ballard","kube","/win",".getColumnModel","_REPLACE","HeaderValue"," es\
tudiantes"," apis"," bpm"," TypeName","AndGet","rita","Plans",">Note"," fetisch"," toned","_goto","onsense"," molds"," infiltration"," Guerrero","ubbo","cki",'(\
$(".',"_activities","(changes"," ofApp"," Kepler"," Demp"," Continent",".Ticks"," Unsigned"," Jahres"," freshmen"," Archived"," который"," '::","Tutorial",
"Cc"," tableLayoutPanel","fromJson",".levels","_transient"," endorsing"," DIC","lauf"," shred","_EMIT","ificantly","ALA","/proto"," narrowing","Utc","Factors","\
 sentient","析","lixir"," CROSS","meteor"," groin"," mdb"," Rotterdam"," comida"," OpCode"," DefaultValue","PermissionsResult"," heterogeneous"," moot"," decei\
ved","-independent"," ObjectOutputStream"," overpower",".dup"," ldb"," domestically"," bestellen"," lov"," Contractors","Triangles"," fodder"," filmes","企"," \
revolver","StartupScript","/validation"," ResourceType","iş"," Laz","fef"," lstm","{*",".attachment",".hits","ewith","DOG","Alabama"," mediums",".mContext","-c\
ols","友",".notice"," attn"," Packing"," Ln","_COMPLEX","/Users",".savetxt"," Rounds","?,?,?,?,"," ingl"," ROC","_female"," Stard","]];"," wrestlers"," torrent\
s"," sinh",[239,187,191,10,10],"복","sense","however",".Physics","Infrastructure"," Sacr","Fel"," DISTRIBUT","éments"," Validates","##########################\
##################################"," |/"," esl"," réseau"," Bip","BYTES","_WATER","Turning","ELS"," juxtap"," lesbische","ých","(Unknown","Neo","@JsonPropert\
y"," alumnos"," Raqqa","imei",".getBounds",".MouseEventHandler","#######","GenericType","/cms"," turno"," мин"," folklore"," Evo"," conductivity"," leben"," \
gearbox","-vs"," φ"," drinkers"," conexao"," Teeth"," getArguments"," RAT","entious","Educ","+W"," Institutional"," Bord","isEqual","(pwd"," ignited"," Rousse",
" impactful"," Malk"," geral"," Pivot"," azt"," csvfile"," Rope"," SOLUTION"," Arbitrary"," letto",".MouseAdapter"," }}}"," Sailor","dera","Putting"," concentra\
tes"," authDomain","”的","-finals",",strlen","Muon"," Ordinary","firefox"," LaTeX"," Hund","engineering","/blue","edTextBox",'("");'," CDDL","kept"," GetStri\
ng","Kir","()='"," OCD","antium","$menu"," Appalachian","Secretary","류","ีย","Semantic"," *[","estone","ungkin","MaxY","-tone",'"};\r\n',"_Part","<Member",
"tram"," transistor"," --------------------------------------------------------------------------\n"," Desde"," rightful"," Cornel",[230,145],".HOUR"," sideline\
d","referrer","maze"," holster"," crippled"," DateFormatter","ophage","_mD"," deselect","raud"," PKK","rowData"," locksmith",".responses","(productId","_STMT","\
KeyType",".Then","zee"," crt"," Grandma","@Resource"," bitwise","-cmpr","。www","zeitig","&display","CartItem","-No"," numéro"," maur"," instancia","	dt","_np\
c"," skateboard","“All"," Crowd"," än"," braz","cae","ynet","/pm","/screen","OPTARG"," VBox"," leopard","_greater","cpt","<dd"," mechanically","ospels",")f",
".lwjgl",".getPort"," PREF",".AddTransient","ppard"," 회","Ethernet"," saline","(levels"," serviceProvider",".Angle","altitude","illaume"," scape","_CALC","_qu\
est"," Dissertation"," EDM","-Cds"," honorary","stops"," subdir"," VH"," Cheat"," rightfully","QE",".WriteByte","figures","ennie","(DBG"," voksne"," expended","\
UNICATION","ilinx"," Recap","_verts"," traumat"," getPlayer"," verbess"," cultivating"," initiator","Thông","findFirst","_perms"," buc",' """\r\n\r\n',"TYPES",
"objectManager","(ConfigurationManager"," timid"," snapchat"," conseg","	distance","_rights","_Des"," Flesh","-ver"," afl","frauen"," blasph"," Qualität","maf",
"Monitoring",".Diff"," shoreline"," responseBody","memset","<decimal","SmartyHeaderCode"," insets"," BinaryTree","ameda"," nihil"," Nay","ymology"," WG"," tapi",
" Installed","maintenance",')}"\n'," XO","-period","sar"," ninguna","ORMAT",".setPrototypeOf"," Kb"," Henrik","étique"," Lahore","	Address"," melts","Ny","_adv\
ance"," velocidad"," alumno"," sanitizer"," phishing"," Comet"," chiar","	spec","trimmed","(statearr","onnen","Revenue","Lens"," chaired"," Assumes","Trash","_u\
nset","\\Bridge","PointSize"," Polic"," sexuales","	dfs"," WideString"," accrued","YW","_SCHEDULE"," kite"," parachute","[table"," activeClassName",".Quad","Isr\
aeli"," œ"," hoog"," chỉ","ewear"," tirelessly","setError",".getAmount",".setItems"," Manson"," Bayesian","_Flag","ACHER","/original"," immac"," Losing","'>\n\
\n","Lic"," Mirage"," AssemblyFileVersion","TeV"," ValueEventListener","-solving","Tho","roulette","_WP"," uninterrupted"," fieldType",".Typed"," amour"," mocke\
ry","(vol"," Subcommittee"," Ruf","erox",":UIButtonTypeCustom"," Blur"," wykon","nces","ASHBOARD",'!!");\n'," murderers",".daily"," DIAG","jing"," dolphin"," lò\
ng"," bö"," Vocabulary",".StObject",`')">`," zun"," scrimmage","tréal"," Lig","[vi","Cole"," frosting",".Players","-translate","Feels",'=\\"/',".ButterKnife",
" ?>;\n"," avi","innie",".Failure"," spindle","ConfigurationException","_hop"," posição"," Await","UIImagePickerController","	day"," genom","Cab"," результат",
"ORIGINAL"," ejaculation","(tcp","SECOND"," tonic"," ListBox"," 		\n","()>\n"," quatre","ượng","withErrors",".Maybe",",…","tokenId","_UNDEF"," freshness","\
 Amendments",".mapbox",".CV","(blog","_gettime",".quest","sparse"," resale"," enthusiastically"," Prostitutas","Wa","Cargo",".Parcelable","SENSOR"," Ryu","Laugh\
s","_Native","/pg","ysts"," photoc","简","adopt",".species","conciliation","Adjusted",".FirebaseAuth","uttle","ordination"," munch"," Stake",".ping","anker","(\
QStringLiteral"," subscript","  	\n"," MCC","_Cmd","sexy","iou"," MANY"," nanny","TRAIN"," flourishing"," Watches"," QMap"," Ferm"," wasm"," Abed","_UD"," Glass\
es","+v","Attend",".Chain"," decency"," Supplementary","hunter","-txt",' "}";\n',".setWindowTitle",'("<?'," numberWithInt"," afar","移到","ritte","/lists",")”",
" diversas"," ember",".ReactNode"," kang"," Stamford","[at",".closePath"," contraceptive","(locations"," avanz"," Containers"," Scholars",".accuracy"," выполн",
"問",'="--'," Wrestle"," Guantanamo"," nymph","(guess",".setColumn","_tE",".contentMode"," invalidated"," Shooter"," Mater",".Submit"," angled","navbarDropdown",
"Ao",[32,230,181],"иск"," SCAN","	cm"," Markt","truck",";'\n","////////////////////////////////////////////////////////////////////////////////\n\n"," ghetto",
" buiten"," Clown",":!"," chimpan","'field","ammo"," Depend",")})","(FLAGS"," RCA"," Choir","LoginPage"," Gord","Compact","-pocket"," consultar"," Intercept","ş\
tir","uetype","onents"," startPosition"," posix"," Wohnung","_EXPRESSION"," LoginActivity","(opcode"," Tango"," NumberOf",".overflow"," WCS"," Occupation","_cg",
".Topic"," Careers","ARATION",".getLine"," 종"," Nacht"," toItem","inclusive","aviest","-appointed","(internal","CONTEXT","(digits",'={"/'," playwright"," dead\
liest","leads",".PUT"," *}\n\n"," Pact"," Discounts","LocalizedMessage"," Männer","_>"," mascara","(Profile","功能","imité"," wildfires","-ROM",".isOn","(gr\
oupId","Repair","accumulate",' <",'," handwritten"," acheter"," MGM"," Irma","->{_","gee","criminal"," 若要"," momentarily",'")!=',"_lit"," expiresIn",'.").',
"长度"," frække","vlc"," orbs","),$"," ventured","/>\\","charm","Nuitka","eldig","atonin","Witness","-lat"," setHidden"," relics"," consulate",".IGNORE",'"Af\
ter'," setAddress"," besteht"," '')\n\n",".xaxis"," serão"," misled","_UNIFORM"," VIA","incr"," zenith"," viscosity"," thinly",".getSharedPreferences",".ErrorC\
ode",'"),"'," Millionen"," />)\n","ScrollIndicator","-seeking"," POLITICO","asca","_rl","Navig","(fullfile"," solitude"," juven"," hauling"," Macros"," Gry"," e\
xercitation"," ATTACK","TickCount"," rites"," doe","ParticleSystem"," slu","WindowText"," ClassName"," slander","	Port","jong","?a",".Dial","—at","$objPHPExce\
l"," soar","ENN","appeared"," quotid","emachine"," nip"," microtime"," Alma",";!","-----------------------------------------------------------------------------\
-------------------"," Passage"," dumpsters"," Exclude"," suggestive"," CircularProgressIndicator","_clr","ArrayType","ILLA","ElapsedTime","Driven"," resourceNa\
me"," Garrison","serir","-ahead"," pinnacle"," Espresso","Sparse"," assays"," Girlfriend","imid","]='\\","ONGLONG"," portraying","Lane"," búsqueda"," reinforce\
ments"," Spreadsheet"," ArrayCollection",",arr","lightbox","icana",'<"',"builders","Kid"," MatSnackBar","EXPR","odcast"," Foundations"," inds","='${","Fizz","-f\
unctional","(workspace"," stemmed","_patches"," Jarvis","READING"," disrespectful"," QDom"," ${\n","estatus","Reached","!.\n\n","ILT"," NDEBUG"," Courage","birt\
hdate"," Ting"," utilizado","ánchez","Outdoor"," handguns","RefCount","ə","romo"," tts",".She"," Pane","】,【"," IOCTL","/black","inscription"," biopsy"," T\
imeInterval",".TestCheck"," GUIStyle"," Capability"," Beitrag","donnees","Treatment",".backup"," signings"," Boca","drm",".MAIN"," goede"," Markup","GREE"," Bas\
eService",".Creator"," jails"," Kahn","IpAddress","ACHI"," inhibited"," @$_"," Assass"," enviado","Heroes","Пер"," Maven",".ls"," ive","|RF"," resizeMode"," \
rumpe","_attachments","TU"," tactile","Attempting"," robin","yaw"," mercenaries"," Habitat","enddate"," oxy","	Random","ohon","IsNull"," ValidationResult","ペ",
"umbed","ppv"," arp","ichick","_rnn"," TFT","TexImage",'"On'," Sampler","topl"," jane","yling"," UNICODE","TabIndex","<{\n","suspend","uvian",",application","ол\
ичество","yat","ezier"," CHUNK"," Adler","/Add"," KeyValue"," sposób","Sampling","chers","_AMD","Ru",".MustCompile","Nation","Assoc","Managing"," Engl",
"_GB"," succinct"," disliked"," Ike","Bulletin","_ARCHIVE","Proposal"," jogging",".CREATED"," chol","装",[140,168],"-push"," reserva","corev","ètre","THR"," i\
ncompetence"," charisma","感",' "==',"BTN"," Locator","ivet","('.')\n"," forIndexPath","ôme"," capacit","waters"," WRONG","hoa"," MIPS"," emiss"," Jacqueline",
"(cmp"," eens","Leo",".timing","CLUSION",' ("-',"哈",".kode"," Undert"," bewild"," Essen",".hd"," renegot"," mower"," lsp"," penchant"," manoe"," agli"," recal",
" OPERATION","(^)("," ν"," Scoped",' @"\n',"=label","[loc","Intl"," Nz","tablet",".ColumnName"," screenSize","DBus","cooked","-registration","“One","-non"," \
więc"," costa",".addTab",".conditions"," Hess","MEMORY"," Avalanche","()}}\n"," triplet"," labyrinth"," NodeList"," NYT"," yeni","dff",".HtmlControls","AVIS","\
/Math"," memcmp","اء","ось","crap","(pages"," lxml"," QDateTime","_tcb"," openid"," synaptic"," MDMA","(slug","igmatic","enor"," cramped","GOP",[173,144],"\
.isFile"," Differential",' ="";\n',"			    	"," Cooke","	UFUNCTION"," perseverance","RelativeLayout","IMPORTANT"," exon"," он","ibase","(CONT","novation","何",
"[sub","AdminController","HTTPHeader","crear"," NIR"," DropDownList"," valide"," dehydration",".']","(WIN"," ...\\"," photoshop","	Init","_cou"," timeZone","dar\
win","romatic","NavigationItemSelectedListener","brates","]--;\n"," tragedies"," Pediatrics","SMART","-API"," MessageLookup","	vo"," prejudices"," mA","Ups"," M\
ISSING","	ad","Cream"," Tb"," Mona","_ghost","	types","Emb"," Documentary","');\n\n\n\n"," lup","_Reference"," BATCH"," intertwined","<Cell"," Cabr","nation"," \
isConnected",".removeListener"," cong","_ti"," Silicone"," 결과"," WAN"," Gibraltar","/response","	person","chants","VIP","emergency","PixelFormat","-Am"," so\
uthwestern","_pll","ifers","_ONCE"," Fayette",".ncbi","_Panel",".Qual"," polys"," createStackNavigator","�t"," layoffs"," Blanco","Feat"," Vimeo","_chi","_lif\
etime","POINTS",",private"," unbearable","printing"," cgi",".BACK"," interns"," Newly","infeld","(IB"," Kata"," Defendants","Thr","预","_VF","FFFFFFFF"," david\
jl"," bitterly","Suggestions",".setCancelable","FINAL","asons","_rwlock","_WRAPPER"," happiest","(rowIndex","ósito","TOTYPE","Automation","LogFile"," consolati\
on","ダ"," têm"," prer","rgyz"," Geg","	dto",".defaultValue"," Kami"," ASE","optimized"," 포"," originates","errMsg"," espaço","(SYS"," McB","dance","_detec\
ted"," frü","		    		","<Date","(comb"," Decide","\\Field"," Proposed","Rib"," dislikes"," Wien","	Document"," traf"," storia"," Tells","')==","Cri","(VALUE","\
 Burnett",",void"," danh"," ccp","Blockchain",':"-"`\n'];const c1=["IClient","ISODE","Issuer",")}\r\n",",but"," Uph","(Sub"," téléphone"," onDataChange"," mar\
shaller","-analytics",",content"," debacle","_ValueChanged"," fauna"," #=>"," foyer","'utilisation"," Müller"," Fetish"," defaultManager"," backtrack","Bah","E\
xplicit","_ASCII"," mActivity","(Msg"," 게"," TERMS"," Angie","HSV"," Mosque",".Names","튼","reste","_parms"," gaping"," cropping","DataFrame"," responsivenes\
s","_undo","_tran",".terminate"," italiane"," walkthrough"," attractiveness","де","_STS","_learn"," chocolates","ierarchical","-thinking"," )))","ishments",".\
Logf"," TMZ"," Canary","foil"," Vaccine",".vx"," Surround","Intermediate"," iov","vais",`';";
`,"～\n\n","送料","…it","Seats","Clar","Wars"," Hutchinson"," Hasan","!')\n\n"," Richie","cheiden","($('","York"," lids"," alphanumeric"," Glock",".shapes",
" sparking","_epsilon","uplicated",".dirty","])=="," 위치"," scn"," /****************************************************************","_PREVIEW","_HC","ieldi\
ng","fgets"," Addison"," productService","-figure","(retval","zano"," autob","	sd","_numer"," SetLastError"," Fior","ificance","Untitled"," infield"," {}));\n",
" spac"," rookies","(describing","ngen",[224,174,191,224,174],".rdf",".Mutex"," kneeling"," QE","setMax","ReadStream"," ventas","sut","cmpeq",".WriteAllText"," \
Experienced","$__"," kaum"," LIS"," documentos","_HEALTH","icontains"," artisans","OWNER"," blinked","getDisplay"," toen"," rowNum"," avril"," invis"," Kear","t\
oBeInTheDocument","apur"," racked"," McMaster","_ATTRIB","Haz"," factura","/ts"," размер"," zf"," shortfall",".fasta"," CONSTANT",".managed","gems","Share\
dPointer"," blurry","brightness","(components",' ..."\n\n',"SELL"," Illustrator",".getChannel"," trouvé","ysters"," vois"," Linden"," emojis"," brawl"," MSR","\
 Elo"," Croatian","PopupMenu","Lewis",".JWT"," astonished","Bush","(itemId"," detachment"," Encore","尔"," rekl"," cram",")$/",".getHost","_recommend","-HT","_\
calibration","Authenticate",".firebaseapp","UNIX","	Camera"," HEAP","Ideal",".office"," goofy","(Symbol"," jouer","_partitions"," rapidement"," GNUNET","idUser",
" supervise","(Contact","AWN","じ"," naam"," aust","在线","_softmax","AllowAnonymous","ammable","ROUTE","*D"," aden"," Cristina"," Cristiano"," bloodstream",
"subclass","_persona","CHILD","-know"," navigationOptions"," Zukunft"," Pixar","Tyler"," underworld"," sincerity"," dispenser"," kter","idders",".addNode","-che\
cked"," keyst"," WTO",".signals"," adventurer"," Pang","\\R","=pos"," dispensaries"," Closet",'("{\\"',"ideon"," nécessaire",'()"\n',"_RECEIVED"," résultats",
" moden"," Icelandic",";d",".allowed","(newUser"," merciless",".WaitFor"," daycare"," Conveyor"];const bpe=c0.concat(c1);c0.length=0;c1.length=0;;const api=GptEncoding.
x.getEncodingApi("cl100k_base",()=>bpe);const{decode,decodeAsyncGenerator,decodeGenerator,encode,encodeGenerator,isWithinTokenLimit,countTokens,encodeChat,encodeChatGenerator,
vocabularySize,setMergeCacheSize,clearMergeCache,estimateCost}=api})};export{id,ids,modules};
