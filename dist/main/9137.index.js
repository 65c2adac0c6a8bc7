const id=9137;const ids=[9137];const modules={19137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{openConversation:()=>openConversation});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);
var _branches_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35974);var _request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87561);var _upsert_comment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
64805);const mutingLabel="no-testwright";function openConversation(options){const{owner,repo}=(0,_request_js__WEBPACK_IMPORTED_MODULE_2__.$t)(options.repository);
const{token,commitToken,apiUrl,patience=_request_js__WEBPACK_IMPORTED_MODULE_2__.Im,fetch,key}=options;const api=(0,_request_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(
token,apiUrl,patience,fetch);const commits=commitToken===null?api:(0,_request_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(commitToken,apiUrl,patience,fetch);return{comments:openCommentsApi(
api,{owner,repo},key),branches:(0,_branches_js__WEBPACK_IMPORTED_MODULE_1__.P)(api,commits,{owner,repo})}}function openCommentsApi(api,place,key){return{async own(number,id2){
const[oldest]=await(0,_upsert_comment_js__WEBPACK_IMPORTED_MODULE_3__.gq)(api,{...place,number,key});if(!oldest||id2!==void 0&&oldest.id!==id2)return null;return{
id:oldest.id,body:oldest.body,url:oldest.html_url}},edit:async(id2,body)=>void await api.rest.issues.updateComment({...place,comment_id:id2,body}).catch(needing(
"edit the comment","pull-requests: write")),say:async(number,body)=>void await api.rest.issues.createComment({...place,issue_number:number,body}).catch(needing(
"answer","pull-requests: write")),react:async(id2,content)=>{await api.rest.reactions.createForIssueComment({...place,comment_id:id2,content}).catch(whenRefused(
()=>void 0))},mayWrite:async login=>{try{const{data}=await api.rest.repos.getCollaboratorPermissionLevel({...place,username:login});return["admin","write","main\
tain"].includes(data.permission)}catch(error){if((0,_request_js__WEBPACK_IMPORTED_MODULE_2__.f1)(error)?.status===404)return false;return needing("say who may w\
rite","contents: read")(error)}},mute:(number,on)=>mute(api,place,number,on),rerun:(head,run)=>rerun(api,place,head,run)}}function needing(what,permission){return error=>{
const failure=(0,_request_js__WEBPACK_IMPORTED_MODULE_2__.f1)(error);if(failure===null||failure.status===0||failure.status>=500)throw error;throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`GitHub refused to ${what} (${failure.status}: ${failure.message}): give the job \`permissions: ${permission}\`.`,{cause:error})}}function whenRefused(value){
return error=>{const failure=(0,_request_js__WEBPACK_IMPORTED_MODULE_2__.f1)(error);if(failure===null||failure.status===0||failure.status>=500)throw error;return value(
failure.message)}}async function mute(api,place,number,on){const ask={...place,issue_number:number};const refused=needing("set the label","pull-requests: write`\
 and `issues: write");if(on)await api.rest.issues.addLabels({...ask,labels:[mutingLabel]}).catch(refused);else await api.rest.issues.removeLabel({...ask,name:mutingLabel}).
catch(error=>{if((0,_request_js__WEBPACK_IMPORTED_MODULE_2__.f1)(error)?.status!==404)refused(error)})}async function rerun(api,place,{head},run){const known=run===
null?null:await findRun(api,place,Number(run));const{data}=await api.rest.actions.listWorkflowRunsForRepo({...place,head_sha:head,event:"pull_request",per_page:100});
const runs=data.workflow_runs.filter(workflow_run=>known===null||workflow_run.workflow_id===known.workflow_id);const workflows=new Set(runs.map(workflowRun=>workflowRun.
workflow_id));const latest=runs.sort((a,b)=>b.id-a.id)[0];if(!latest)return"no workflow ran on the head of this pull request: push a commit, or run it from the \
Actions tab";if(known===null&&workflows.size>1)return"several workflows ran on this head, and no comment says which one ran Testwright: run it from the Actions \
tab";if(latest.status!=="completed")return"it is running already";return api.rest.actions.reRunWorkflow({...place,run_id:latest.id}).then(()=>null).catch(whenRefused(
message=>`GitHub refused to start it (${message}): give the job \`permissions: actions: write\``))}async function findRun(api,place,id2){const found=await api.rest.
actions.getWorkflowRun({...place,run_id:id2}).catch(whenRefused(()=>null));return found&&{workflow_id:found.data.workflow_id}}})};export{id,ids,modules};
