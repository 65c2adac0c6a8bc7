const id=7325;const ids=[7325];const modules={83463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DM:()=>program,jZ:()=>isOnNpm,z6:()=>tool});const tool={name:"testwright",version:"0.1.0"};const release={onNpm:false};const isOnNpm=release.onNpm;const npx=`n\
px ${tool.name}@${tool.version}`;const program=isOnNpm?npx:`node ../${tool.name}/dist/cli.js`}),97325:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{main:()=>main});var _core_model_tool_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83463);async function main(process){if(/^(?:-v|--version|version)$/.test(process.argv[2]??"")){process.stdout.write(`${_core_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.
z6.version}
`);process.exitCode=0;return}const{runCommandLine}=await Promise.all([__webpack_require__.e(4377),__webpack_require__.e(5822),__webpack_require__.e(248)]).then(
__webpack_require__.bind(__webpack_require__,248));return runCommandLine(process)}})};export{id,ids,modules};
