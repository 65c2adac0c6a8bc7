const id=2555;const ids=[2555];const modules={42555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{shutdownDate:()=>shutdownDate});var _client_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74287);async function shutdownDate(options){const{client}=(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.
M)(options);try{const path=`/models/${encodeURIComponent(options.model)}`;const found=await client.get(path,{timeout:5e3});const date=found?.shutdown_date;return typeof date===
"string"&&/^\d{4}-\d\d-\d\d$/.test(date)?date:null}catch{return null}}})};export{id,ids,modules};
