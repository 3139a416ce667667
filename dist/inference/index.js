import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 582:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


var libjpegturbowasm_decode = (() => {
  var _scriptName = typeof document != 'undefined' ? document.currentScript?.src : undefined;
  if (typeof __filename != 'undefined') _scriptName = _scriptName || __filename;
  return (
function(moduleArg = {}) {
  var moduleRtn;

var Module=moduleArg;var readyPromiseResolve,readyPromiseReject;var readyPromise=new Promise((resolve,reject)=>{readyPromiseResolve=resolve;readyPromiseReject=reject});var ENVIRONMENT_IS_WEB=typeof window=="object";var ENVIRONMENT_IS_WORKER=typeof WorkerGlobalScope!="undefined";var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string"&&process.type!="renderer";if(ENVIRONMENT_IS_NODE){}var moduleOverrides=Object.assign({},Module);var arguments_=[];var thisProgram="./this.program";var quit_=(status,toThrow)=>{throw toThrow};var scriptDirectory="";function locateFile(path){if(Module["locateFile"]){return Module["locateFile"](path,scriptDirectory)}return scriptDirectory+path}var readAsync,readBinary;if(ENVIRONMENT_IS_NODE){var fs=__nccwpck_require__(896);var nodePath=__nccwpck_require__(928);scriptDirectory=__dirname+"/";readBinary=filename=>{filename=isFileURI(filename)?new URL(filename):filename;var ret=fs.readFileSync(filename);return ret};readAsync=async(filename,binary=true)=>{filename=isFileURI(filename)?new URL(filename):filename;var ret=fs.readFileSync(filename,binary?undefined:"utf8");return ret};if(!Module["thisProgram"]&&process.argv.length>1){thisProgram=process.argv[1].replace(/\\/g,"/")}arguments_=process.argv.slice(2);quit_=(status,toThrow)=>{process.exitCode=status;throw toThrow}}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){if(ENVIRONMENT_IS_WORKER){scriptDirectory=self.location.href}else if(typeof document!="undefined"&&document.currentScript){scriptDirectory=document.currentScript.src}if(_scriptName){scriptDirectory=_scriptName}if(scriptDirectory.startsWith("blob:")){scriptDirectory=""}else{scriptDirectory=scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1)}{if(ENVIRONMENT_IS_WORKER){readBinary=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.responseType="arraybuffer";xhr.send(null);return new Uint8Array(xhr.response)}}readAsync=async url=>{if(isFileURI(url)){return new Promise((resolve,reject)=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,true);xhr.responseType="arraybuffer";xhr.onload=()=>{if(xhr.status==200||xhr.status==0&&xhr.response){resolve(xhr.response);return}reject(xhr.status)};xhr.onerror=reject;xhr.send(null)})}var response=await fetch(url,{credentials:"same-origin"});if(response.ok){return response.arrayBuffer()}throw new Error(response.status+" : "+response.url)}}}else{}var out=Module["print"]||console.log.bind(console);var err=Module["printErr"]||console.error.bind(console);Object.assign(Module,moduleOverrides);moduleOverrides=null;if(Module["arguments"])arguments_=Module["arguments"];if(Module["thisProgram"])thisProgram=Module["thisProgram"];var wasmBinary=Module["wasmBinary"];var wasmMemory;var ABORT=false;var EXITSTATUS;var HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64;function updateMemoryViews(){var b=wasmMemory.buffer;Module["HEAP8"]=HEAP8=new Int8Array(b);Module["HEAP16"]=HEAP16=new Int16Array(b);Module["HEAPU8"]=HEAPU8=new Uint8Array(b);Module["HEAPU16"]=HEAPU16=new Uint16Array(b);Module["HEAP32"]=HEAP32=new Int32Array(b);Module["HEAPU32"]=HEAPU32=new Uint32Array(b);Module["HEAPF32"]=HEAPF32=new Float32Array(b);Module["HEAPF64"]=HEAPF64=new Float64Array(b)}var __ATPRERUN__=[];var __ATINIT__=[];var __ATPOSTRUN__=[];var runtimeInitialized=false;function preRun(){if(Module["preRun"]){if(typeof Module["preRun"]=="function")Module["preRun"]=[Module["preRun"]];while(Module["preRun"].length){addOnPreRun(Module["preRun"].shift())}}callRuntimeCallbacks(__ATPRERUN__)}function initRuntime(){runtimeInitialized=true;callRuntimeCallbacks(__ATINIT__)}function postRun(){if(Module["postRun"]){if(typeof Module["postRun"]=="function")Module["postRun"]=[Module["postRun"]];while(Module["postRun"].length){addOnPostRun(Module["postRun"].shift())}}callRuntimeCallbacks(__ATPOSTRUN__)}function addOnPreRun(cb){__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnPostRun(cb){__ATPOSTRUN__.unshift(cb)}var runDependencies=0;var dependenciesFulfilled=null;function addRunDependency(id){runDependencies++;Module["monitorRunDependencies"]?.(runDependencies)}function removeRunDependency(id){runDependencies--;Module["monitorRunDependencies"]?.(runDependencies);if(runDependencies==0){if(dependenciesFulfilled){var callback=dependenciesFulfilled;dependenciesFulfilled=null;callback()}}}function abort(what){Module["onAbort"]?.(what);what="Aborted("+what+")";err(what);ABORT=true;what+=". Build with -sASSERTIONS for more info.";var e=new WebAssembly.RuntimeError(what);readyPromiseReject(e);throw e}var dataURIPrefix="data:application/octet-stream;base64,";var isDataURI=filename=>filename.startsWith(dataURIPrefix);var isFileURI=filename=>filename.startsWith("file://");function findWasmBinary(){var f="libjpegturbowasm_decode.wasm";if(!isDataURI(f)){return locateFile(f)}return f}var wasmBinaryFile;function getBinarySync(file){if(file==wasmBinaryFile&&wasmBinary){return new Uint8Array(wasmBinary)}if(readBinary){return readBinary(file)}throw"both async and sync fetching of the wasm failed"}async function getWasmBinary(binaryFile){if(!wasmBinary){try{var response=await readAsync(binaryFile);return new Uint8Array(response)}catch{}}return getBinarySync(binaryFile)}async function instantiateArrayBuffer(binaryFile,imports){try{var binary=await getWasmBinary(binaryFile);var instance=await WebAssembly.instantiate(binary,imports);return instance}catch(reason){err(`failed to asynchronously prepare wasm: ${reason}`);abort(reason)}}async function instantiateAsync(binary,binaryFile,imports){if(!binary&&typeof WebAssembly.instantiateStreaming=="function"&&!isDataURI(binaryFile)&&!isFileURI(binaryFile)&&!ENVIRONMENT_IS_NODE&&typeof fetch=="function"){try{var response=fetch(binaryFile,{credentials:"same-origin"});var instantiationResult=await WebAssembly.instantiateStreaming(response,imports);return instantiationResult}catch(reason){err(`wasm streaming compile failed: ${reason}`);err("falling back to ArrayBuffer instantiation")}}return instantiateArrayBuffer(binaryFile,imports)}function getWasmImports(){return{a:wasmImports}}async function createWasm(){function receiveInstance(instance,module){wasmExports=instance.exports;wasmMemory=wasmExports["N"];updateMemoryViews();wasmTable=wasmExports["Q"];addOnInit(wasmExports["O"]);removeRunDependency("wasm-instantiate");return wasmExports}addRunDependency("wasm-instantiate");function receiveInstantiationResult(result){receiveInstance(result["instance"])}var info=getWasmImports();if(Module["instantiateWasm"]){try{return Module["instantiateWasm"](info,receiveInstance)}catch(e){err(`Module.instantiateWasm callback failed with error: ${e}`);readyPromiseReject(e)}}wasmBinaryFile??=findWasmBinary();try{var result=await instantiateAsync(wasmBinary,wasmBinaryFile,info);receiveInstantiationResult(result);return result}catch(e){readyPromiseReject(e);return}}class ExitStatus{name="ExitStatus";constructor(status){this.message=`Program terminated with exit(${status})`;this.status=status}}var callRuntimeCallbacks=callbacks=>{while(callbacks.length>0){callbacks.shift()(Module)}};var noExitRuntime=Module["noExitRuntime"]||true;var stackRestore=val=>__emscripten_stack_restore(val);var stackSave=()=>_emscripten_stack_get_current();class ExceptionInfo{constructor(excPtr){this.excPtr=excPtr;this.ptr=excPtr-24}set_type(type){HEAPU32[this.ptr+4>>2]=type}get_type(){return HEAPU32[this.ptr+4>>2]}set_destructor(destructor){HEAPU32[this.ptr+8>>2]=destructor}get_destructor(){return HEAPU32[this.ptr+8>>2]}set_caught(caught){caught=caught?1:0;HEAP8[this.ptr+12]=caught}get_caught(){return HEAP8[this.ptr+12]!=0}set_rethrown(rethrown){rethrown=rethrown?1:0;HEAP8[this.ptr+13]=rethrown}get_rethrown(){return HEAP8[this.ptr+13]!=0}init(type,destructor){this.set_adjusted_ptr(0);this.set_type(type);this.set_destructor(destructor)}set_adjusted_ptr(adjustedPtr){HEAPU32[this.ptr+16>>2]=adjustedPtr}get_adjusted_ptr(){return HEAPU32[this.ptr+16>>2]}}var exceptionLast=0;var uncaughtExceptionCount=0;var ___cxa_throw=(ptr,type,destructor)=>{var info=new ExceptionInfo(ptr);info.init(type,destructor);exceptionLast=ptr;uncaughtExceptionCount++;throw exceptionLast};var __abort_js=()=>abort("");var structRegistrations={};var runDestructors=destructors=>{while(destructors.length){var ptr=destructors.pop();var del=destructors.pop();del(ptr)}};function readPointer(pointer){return this["fromWireType"](HEAPU32[pointer>>2])}var awaitingDependencies={};var registeredTypes={};var typeDependencies={};var InternalError;var throwInternalError=message=>{throw new InternalError(message)};var whenDependentTypesAreResolved=(myTypes,dependentTypes,getTypeConverters)=>{myTypes.forEach(type=>typeDependencies[type]=dependentTypes);function onComplete(typeConverters){var myTypeConverters=getTypeConverters(typeConverters);if(myTypeConverters.length!==myTypes.length){throwInternalError("Mismatched type converter count")}for(var i=0;i<myTypes.length;++i){registerType(myTypes[i],myTypeConverters[i])}}var typeConverters=new Array(dependentTypes.length);var unregisteredTypes=[];var registered=0;dependentTypes.forEach((dt,i)=>{if(registeredTypes.hasOwnProperty(dt)){typeConverters[i]=registeredTypes[dt]}else{unregisteredTypes.push(dt);if(!awaitingDependencies.hasOwnProperty(dt)){awaitingDependencies[dt]=[]}awaitingDependencies[dt].push(()=>{typeConverters[i]=registeredTypes[dt];++registered;if(registered===unregisteredTypes.length){onComplete(typeConverters)}})}});if(0===unregisteredTypes.length){onComplete(typeConverters)}};var __embind_finalize_value_object=structType=>{var reg=structRegistrations[structType];delete structRegistrations[structType];var rawConstructor=reg.rawConstructor;var rawDestructor=reg.rawDestructor;var fieldRecords=reg.fields;var fieldTypes=fieldRecords.map(field=>field.getterReturnType).concat(fieldRecords.map(field=>field.setterArgumentType));whenDependentTypesAreResolved([structType],fieldTypes,fieldTypes=>{var fields={};fieldRecords.forEach((field,i)=>{var fieldName=field.fieldName;var getterReturnType=fieldTypes[i];var getter=field.getter;var getterContext=field.getterContext;var setterArgumentType=fieldTypes[i+fieldRecords.length];var setter=field.setter;var setterContext=field.setterContext;fields[fieldName]={read:ptr=>getterReturnType["fromWireType"](getter(getterContext,ptr)),write:(ptr,o)=>{var destructors=[];setter(setterContext,ptr,setterArgumentType["toWireType"](destructors,o));runDestructors(destructors)}}});return[{name:reg.name,fromWireType:ptr=>{var rv={};for(var i in fields){rv[i]=fields[i].read(ptr)}rawDestructor(ptr);return rv},toWireType:(destructors,o)=>{for(var fieldName in fields){if(!(fieldName in o)){throw new TypeError(`Missing field: "${fieldName}"`)}}var ptr=rawConstructor();for(fieldName in fields){fields[fieldName].write(ptr,o[fieldName])}if(destructors!==null){destructors.push(rawDestructor,ptr)}return ptr},argPackAdvance:GenericWireTypeSize,readValueFromPointer:readPointer,destructorFunction:rawDestructor}]})};var __embind_register_bigint=(primitiveType,name,size,minRange,maxRange)=>{};var embind_init_charCodes=()=>{var codes=new Array(256);for(var i=0;i<256;++i){codes[i]=String.fromCharCode(i)}embind_charCodes=codes};var embind_charCodes;var readLatin1String=ptr=>{var ret="";var c=ptr;while(HEAPU8[c]){ret+=embind_charCodes[HEAPU8[c++]]}return ret};var BindingError;var throwBindingError=message=>{throw new BindingError(message)};function sharedRegisterType(rawType,registeredInstance,options={}){var name=registeredInstance.name;if(!rawType){throwBindingError(`type "${name}" must have a positive integer typeid pointer`)}if(registeredTypes.hasOwnProperty(rawType)){if(options.ignoreDuplicateRegistrations){return}else{throwBindingError(`Cannot register type '${name}' twice`)}}registeredTypes[rawType]=registeredInstance;delete typeDependencies[rawType];if(awaitingDependencies.hasOwnProperty(rawType)){var callbacks=awaitingDependencies[rawType];delete awaitingDependencies[rawType];callbacks.forEach(cb=>cb())}}function registerType(rawType,registeredInstance,options={}){return sharedRegisterType(rawType,registeredInstance,options)}var GenericWireTypeSize=8;var __embind_register_bool=(rawType,name,trueValue,falseValue)=>{name=readLatin1String(name);registerType(rawType,{name,fromWireType:function(wt){return!!wt},toWireType:function(destructors,o){return o?trueValue:falseValue},argPackAdvance:GenericWireTypeSize,readValueFromPointer:function(pointer){return this["fromWireType"](HEAPU8[pointer])},destructorFunction:null})};var shallowCopyInternalPointer=o=>({count:o.count,deleteScheduled:o.deleteScheduled,preservePointerOnDelete:o.preservePointerOnDelete,ptr:o.ptr,ptrType:o.ptrType,smartPtr:o.smartPtr,smartPtrType:o.smartPtrType});var throwInstanceAlreadyDeleted=obj=>{function getInstanceTypeName(handle){return handle.$$.ptrType.registeredClass.name}throwBindingError(getInstanceTypeName(obj)+" instance already deleted")};var finalizationRegistry=false;var detachFinalizer=handle=>{};var runDestructor=$$=>{if($$.smartPtr){$$.smartPtrType.rawDestructor($$.smartPtr)}else{$$.ptrType.registeredClass.rawDestructor($$.ptr)}};var releaseClassHandle=$$=>{$$.count.value-=1;var toDelete=0===$$.count.value;if(toDelete){runDestructor($$)}};var downcastPointer=(ptr,ptrClass,desiredClass)=>{if(ptrClass===desiredClass){return ptr}if(undefined===desiredClass.baseClass){return null}var rv=downcastPointer(ptr,ptrClass,desiredClass.baseClass);if(rv===null){return null}return desiredClass.downcast(rv)};var registeredPointers={};var registeredInstances={};var getBasestPointer=(class_,ptr)=>{if(ptr===undefined){throwBindingError("ptr should not be undefined")}while(class_.baseClass){ptr=class_.upcast(ptr);class_=class_.baseClass}return ptr};var getInheritedInstance=(class_,ptr)=>{ptr=getBasestPointer(class_,ptr);return registeredInstances[ptr]};var makeClassHandle=(prototype,record)=>{if(!record.ptrType||!record.ptr){throwInternalError("makeClassHandle requires ptr and ptrType")}var hasSmartPtrType=!!record.smartPtrType;var hasSmartPtr=!!record.smartPtr;if(hasSmartPtrType!==hasSmartPtr){throwInternalError("Both smartPtrType and smartPtr must be specified")}record.count={value:1};return attachFinalizer(Object.create(prototype,{$$:{value:record,writable:true}}))};function RegisteredPointer_fromWireType(ptr){var rawPointer=this.getPointee(ptr);if(!rawPointer){this.destructor(ptr);return null}var registeredInstance=getInheritedInstance(this.registeredClass,rawPointer);if(undefined!==registeredInstance){if(0===registeredInstance.$$.count.value){registeredInstance.$$.ptr=rawPointer;registeredInstance.$$.smartPtr=ptr;return registeredInstance["clone"]()}else{var rv=registeredInstance["clone"]();this.destructor(ptr);return rv}}function makeDefaultHandle(){if(this.isSmartPointer){return makeClassHandle(this.registeredClass.instancePrototype,{ptrType:this.pointeeType,ptr:rawPointer,smartPtrType:this,smartPtr:ptr})}else{return makeClassHandle(this.registeredClass.instancePrototype,{ptrType:this,ptr})}}var actualType=this.registeredClass.getActualType(rawPointer);var registeredPointerRecord=registeredPointers[actualType];if(!registeredPointerRecord){return makeDefaultHandle.call(this)}var toType;if(this.isConst){toType=registeredPointerRecord.constPointerType}else{toType=registeredPointerRecord.pointerType}var dp=downcastPointer(rawPointer,this.registeredClass,toType.registeredClass);if(dp===null){return makeDefaultHandle.call(this)}if(this.isSmartPointer){return makeClassHandle(toType.registeredClass.instancePrototype,{ptrType:toType,ptr:dp,smartPtrType:this,smartPtr:ptr})}else{return makeClassHandle(toType.registeredClass.instancePrototype,{ptrType:toType,ptr:dp})}}var attachFinalizer=handle=>{if("undefined"===typeof FinalizationRegistry){attachFinalizer=handle=>handle;return handle}finalizationRegistry=new FinalizationRegistry(info=>{releaseClassHandle(info.$$)});attachFinalizer=handle=>{var $$=handle.$$;var hasSmartPtr=!!$$.smartPtr;if(hasSmartPtr){var info={$$};finalizationRegistry.register(handle,info,handle)}return handle};detachFinalizer=handle=>finalizationRegistry.unregister(handle);return attachFinalizer(handle)};var deletionQueue=[];var flushPendingDeletes=()=>{while(deletionQueue.length){var obj=deletionQueue.pop();obj.$$.deleteScheduled=false;obj["delete"]()}};var delayFunction;var init_ClassHandle=()=>{Object.assign(ClassHandle.prototype,{isAliasOf(other){if(!(this instanceof ClassHandle)){return false}if(!(other instanceof ClassHandle)){return false}var leftClass=this.$$.ptrType.registeredClass;var left=this.$$.ptr;other.$$=other.$$;var rightClass=other.$$.ptrType.registeredClass;var right=other.$$.ptr;while(leftClass.baseClass){left=leftClass.upcast(left);leftClass=leftClass.baseClass}while(rightClass.baseClass){right=rightClass.upcast(right);rightClass=rightClass.baseClass}return leftClass===rightClass&&left===right},clone(){if(!this.$$.ptr){throwInstanceAlreadyDeleted(this)}if(this.$$.preservePointerOnDelete){this.$$.count.value+=1;return this}else{var clone=attachFinalizer(Object.create(Object.getPrototypeOf(this),{$$:{value:shallowCopyInternalPointer(this.$$)}}));clone.$$.count.value+=1;clone.$$.deleteScheduled=false;return clone}},delete(){if(!this.$$.ptr){throwInstanceAlreadyDeleted(this)}if(this.$$.deleteScheduled&&!this.$$.preservePointerOnDelete){throwBindingError("Object already scheduled for deletion")}detachFinalizer(this);releaseClassHandle(this.$$);if(!this.$$.preservePointerOnDelete){this.$$.smartPtr=undefined;this.$$.ptr=undefined}},isDeleted(){return!this.$$.ptr},deleteLater(){if(!this.$$.ptr){throwInstanceAlreadyDeleted(this)}if(this.$$.deleteScheduled&&!this.$$.preservePointerOnDelete){throwBindingError("Object already scheduled for deletion")}deletionQueue.push(this);if(deletionQueue.length===1&&delayFunction){delayFunction(flushPendingDeletes)}this.$$.deleteScheduled=true;return this}})};function ClassHandle(){}var createNamedFunction=(name,body)=>Object.defineProperty(body,"name",{value:name});var ensureOverloadTable=(proto,methodName,humanName)=>{if(undefined===proto[methodName].overloadTable){var prevFunc=proto[methodName];proto[methodName]=function(...args){if(!proto[methodName].overloadTable.hasOwnProperty(args.length)){throwBindingError(`Function '${humanName}' called with an invalid number of arguments (${args.length}) - expects one of (${proto[methodName].overloadTable})!`)}return proto[methodName].overloadTable[args.length].apply(this,args)};proto[methodName].overloadTable=[];proto[methodName].overloadTable[prevFunc.argCount]=prevFunc}};var exposePublicSymbol=(name,value,numArguments)=>{if(Module.hasOwnProperty(name)){if(undefined===numArguments||undefined!==Module[name].overloadTable&&undefined!==Module[name].overloadTable[numArguments]){throwBindingError(`Cannot register public name '${name}' twice`)}ensureOverloadTable(Module,name,name);if(Module[name].overloadTable.hasOwnProperty(numArguments)){throwBindingError(`Cannot register multiple overloads of a function with the same number of arguments (${numArguments})!`)}Module[name].overloadTable[numArguments]=value}else{Module[name]=value;Module[name].argCount=numArguments}};var char_0=48;var char_9=57;var makeLegalFunctionName=name=>{name=name.replace(/[^a-zA-Z0-9_]/g,"$");var f=name.charCodeAt(0);if(f>=char_0&&f<=char_9){return`_${name}`}return name};function RegisteredClass(name,constructor,instancePrototype,rawDestructor,baseClass,getActualType,upcast,downcast){this.name=name;this.constructor=constructor;this.instancePrototype=instancePrototype;this.rawDestructor=rawDestructor;this.baseClass=baseClass;this.getActualType=getActualType;this.upcast=upcast;this.downcast=downcast;this.pureVirtualFunctions=[]}var upcastPointer=(ptr,ptrClass,desiredClass)=>{while(ptrClass!==desiredClass){if(!ptrClass.upcast){throwBindingError(`Expected null or instance of ${desiredClass.name}, got an instance of ${ptrClass.name}`)}ptr=ptrClass.upcast(ptr);ptrClass=ptrClass.baseClass}return ptr};function constNoSmartPtrRawPointerToWireType(destructors,handle){if(handle===null){if(this.isReference){throwBindingError(`null is not a valid ${this.name}`)}return 0}if(!handle.$$){throwBindingError(`Cannot pass "${embindRepr(handle)}" as a ${this.name}`)}if(!handle.$$.ptr){throwBindingError(`Cannot pass deleted object as a pointer of type ${this.name}`)}var handleClass=handle.$$.ptrType.registeredClass;var ptr=upcastPointer(handle.$$.ptr,handleClass,this.registeredClass);return ptr}function genericPointerToWireType(destructors,handle){var ptr;if(handle===null){if(this.isReference){throwBindingError(`null is not a valid ${this.name}`)}if(this.isSmartPointer){ptr=this.rawConstructor();if(destructors!==null){destructors.push(this.rawDestructor,ptr)}return ptr}else{return 0}}if(!handle||!handle.$$){throwBindingError(`Cannot pass "${embindRepr(handle)}" as a ${this.name}`)}if(!handle.$$.ptr){throwBindingError(`Cannot pass deleted object as a pointer of type ${this.name}`)}if(!this.isConst&&handle.$$.ptrType.isConst){throwBindingError(`Cannot convert argument of type ${handle.$$.smartPtrType?handle.$$.smartPtrType.name:handle.$$.ptrType.name} to parameter type ${this.name}`)}var handleClass=handle.$$.ptrType.registeredClass;ptr=upcastPointer(handle.$$.ptr,handleClass,this.registeredClass);if(this.isSmartPointer){if(undefined===handle.$$.smartPtr){throwBindingError("Passing raw pointer to smart pointer is illegal")}switch(this.sharingPolicy){case 0:if(handle.$$.smartPtrType===this){ptr=handle.$$.smartPtr}else{throwBindingError(`Cannot convert argument of type ${handle.$$.smartPtrType?handle.$$.smartPtrType.name:handle.$$.ptrType.name} to parameter type ${this.name}`)}break;case 1:ptr=handle.$$.smartPtr;break;case 2:if(handle.$$.smartPtrType===this){ptr=handle.$$.smartPtr}else{var clonedHandle=handle["clone"]();ptr=this.rawShare(ptr,Emval.toHandle(()=>clonedHandle["delete"]()));if(destructors!==null){destructors.push(this.rawDestructor,ptr)}}break;default:throwBindingError("Unsupporting sharing policy")}}return ptr}function nonConstNoSmartPtrRawPointerToWireType(destructors,handle){if(handle===null){if(this.isReference){throwBindingError(`null is not a valid ${this.name}`)}return 0}if(!handle.$$){throwBindingError(`Cannot pass "${embindRepr(handle)}" as a ${this.name}`)}if(!handle.$$.ptr){throwBindingError(`Cannot pass deleted object as a pointer of type ${this.name}`)}if(handle.$$.ptrType.isConst){throwBindingError(`Cannot convert argument of type ${handle.$$.ptrType.name} to parameter type ${this.name}`)}var handleClass=handle.$$.ptrType.registeredClass;var ptr=upcastPointer(handle.$$.ptr,handleClass,this.registeredClass);return ptr}var init_RegisteredPointer=()=>{Object.assign(RegisteredPointer.prototype,{getPointee(ptr){if(this.rawGetPointee){ptr=this.rawGetPointee(ptr)}return ptr},destructor(ptr){this.rawDestructor?.(ptr)},argPackAdvance:GenericWireTypeSize,readValueFromPointer:readPointer,fromWireType:RegisteredPointer_fromWireType})};function RegisteredPointer(name,registeredClass,isReference,isConst,isSmartPointer,pointeeType,sharingPolicy,rawGetPointee,rawConstructor,rawShare,rawDestructor){this.name=name;this.registeredClass=registeredClass;this.isReference=isReference;this.isConst=isConst;this.isSmartPointer=isSmartPointer;this.pointeeType=pointeeType;this.sharingPolicy=sharingPolicy;this.rawGetPointee=rawGetPointee;this.rawConstructor=rawConstructor;this.rawShare=rawShare;this.rawDestructor=rawDestructor;if(!isSmartPointer&&registeredClass.baseClass===undefined){if(isConst){this["toWireType"]=constNoSmartPtrRawPointerToWireType;this.destructorFunction=null}else{this["toWireType"]=nonConstNoSmartPtrRawPointerToWireType;this.destructorFunction=null}}else{this["toWireType"]=genericPointerToWireType}}var replacePublicSymbol=(name,value,numArguments)=>{if(!Module.hasOwnProperty(name)){throwInternalError("Replacing nonexistent public symbol")}if(undefined!==Module[name].overloadTable&&undefined!==numArguments){Module[name].overloadTable[numArguments]=value}else{Module[name]=value;Module[name].argCount=numArguments}};var dynCallLegacy=(sig,ptr,args)=>{sig=sig.replace(/p/g,"i");var f=Module["dynCall_"+sig];return f(ptr,...args)};var wasmTableMirror=[];var wasmTable;var getWasmTableEntry=funcPtr=>{var func=wasmTableMirror[funcPtr];if(!func){if(funcPtr>=wasmTableMirror.length)wasmTableMirror.length=funcPtr+1;wasmTableMirror[funcPtr]=func=wasmTable.get(funcPtr)}return func};var dynCall=(sig,ptr,args=[])=>{if(sig.includes("j")){return dynCallLegacy(sig,ptr,args)}var rtn=getWasmTableEntry(ptr)(...args);return rtn};var getDynCaller=(sig,ptr)=>(...args)=>dynCall(sig,ptr,args);var embind__requireFunction=(signature,rawFunction)=>{signature=readLatin1String(signature);function makeDynCaller(){if(signature.includes("j")){return getDynCaller(signature,rawFunction)}return getWasmTableEntry(rawFunction)}var fp=makeDynCaller();if(typeof fp!="function"){throwBindingError(`unknown function pointer with signature ${signature}: ${rawFunction}`)}return fp};var extendError=(baseErrorType,errorName)=>{var errorClass=createNamedFunction(errorName,function(message){this.name=errorName;this.message=message;var stack=new Error(message).stack;if(stack!==undefined){this.stack=this.toString()+"\n"+stack.replace(/^Error(:[^\n]*)?\n/,"")}});errorClass.prototype=Object.create(baseErrorType.prototype);errorClass.prototype.constructor=errorClass;errorClass.prototype.toString=function(){if(this.message===undefined){return this.name}else{return`${this.name}: ${this.message}`}};return errorClass};var UnboundTypeError;var getTypeName=type=>{var ptr=___getTypeName(type);var rv=readLatin1String(ptr);_free(ptr);return rv};var throwUnboundTypeError=(message,types)=>{var unboundTypes=[];var seen={};function visit(type){if(seen[type]){return}if(registeredTypes[type]){return}if(typeDependencies[type]){typeDependencies[type].forEach(visit);return}unboundTypes.push(type);seen[type]=true}types.forEach(visit);throw new UnboundTypeError(`${message}: `+unboundTypes.map(getTypeName).join([", "]))};var __embind_register_class=(rawType,rawPointerType,rawConstPointerType,baseClassRawType,getActualTypeSignature,getActualType,upcastSignature,upcast,downcastSignature,downcast,name,destructorSignature,rawDestructor)=>{name=readLatin1String(name);getActualType=embind__requireFunction(getActualTypeSignature,getActualType);upcast&&=embind__requireFunction(upcastSignature,upcast);downcast&&=embind__requireFunction(downcastSignature,downcast);rawDestructor=embind__requireFunction(destructorSignature,rawDestructor);var legalFunctionName=makeLegalFunctionName(name);exposePublicSymbol(legalFunctionName,function(){throwUnboundTypeError(`Cannot construct ${name} due to unbound types`,[baseClassRawType])});whenDependentTypesAreResolved([rawType,rawPointerType,rawConstPointerType],baseClassRawType?[baseClassRawType]:[],base=>{base=base[0];var baseClass;var basePrototype;if(baseClassRawType){baseClass=base.registeredClass;basePrototype=baseClass.instancePrototype}else{basePrototype=ClassHandle.prototype}var constructor=createNamedFunction(name,function(...args){if(Object.getPrototypeOf(this)!==instancePrototype){throw new BindingError("Use 'new' to construct "+name)}if(undefined===registeredClass.constructor_body){throw new BindingError(name+" has no accessible constructor")}var body=registeredClass.constructor_body[args.length];if(undefined===body){throw new BindingError(`Tried to invoke ctor of ${name} with invalid number of parameters (${args.length}) - expected (${Object.keys(registeredClass.constructor_body).toString()}) parameters instead!`)}return body.apply(this,args)});var instancePrototype=Object.create(basePrototype,{constructor:{value:constructor}});constructor.prototype=instancePrototype;var registeredClass=new RegisteredClass(name,constructor,instancePrototype,rawDestructor,baseClass,getActualType,upcast,downcast);if(registeredClass.baseClass){registeredClass.baseClass.__derivedClasses??=[];registeredClass.baseClass.__derivedClasses.push(registeredClass)}var referenceConverter=new RegisteredPointer(name,registeredClass,true,false,false);var pointerConverter=new RegisteredPointer(name+"*",registeredClass,false,false,false);var constPointerConverter=new RegisteredPointer(name+" const*",registeredClass,false,true,false);registeredPointers[rawType]={pointerType:pointerConverter,constPointerType:constPointerConverter};replacePublicSymbol(legalFunctionName,constructor);return[referenceConverter,pointerConverter,constPointerConverter]})};var heap32VectorToArray=(count,firstElement)=>{var array=[];for(var i=0;i<count;i++){array.push(HEAPU32[firstElement+i*4>>2])}return array};function usesDestructorStack(argTypes){for(var i=1;i<argTypes.length;++i){if(argTypes[i]!==null&&argTypes[i].destructorFunction===undefined){return true}}return false}var InvokerFunctions={ftf:function(humanName,throwBindingError,invoker,fn,runDestructors,retType,classParam){return function(){var rv=invoker(fn);var ret=retType["fromWireType"](rv);return ret}},ttfnn:function(humanName,throwBindingError,invoker,fn,runDestructors,retType,classParam,argType0){return function(arg0){var thisWired=classParam["toWireType"](null,this);var arg0Wired=argType0["toWireType"](null,arg0);var rv=invoker(fn,thisWired,arg0Wired);var ret=retType["fromWireType"](rv);return ret}},ttfn:function(humanName,throwBindingError,invoker,fn,runDestructors,retType,classParam){return function(){var thisWired=classParam["toWireType"](null,this);var rv=invoker(fn,thisWired);var ret=retType["fromWireType"](rv);return ret}},tffn:function(humanName,throwBindingError,invoker,fn,runDestructors,retType,classParam){return function(){var thisWired=classParam["toWireType"](null,this);invoker(fn,thisWired)}}};function createJsInvokerSignature(argTypes,isClassMethodFunc,returns,isAsync){const signature=[isClassMethodFunc?"t":"f",returns?"t":"f",isAsync?"t":"f"];for(let i=isClassMethodFunc?1:2;i<argTypes.length;++i){const arg=argTypes[i];let destructorSig="";if(arg.destructorFunction===undefined){destructorSig="u"}else if(arg.destructorFunction===null){destructorSig="n"}else{destructorSig="t"}signature.push(destructorSig)}return signature.join("")}function craftInvokerFunction(humanName,argTypes,classType,cppInvokerFunc,cppTargetFunc,isAsync){var argCount=argTypes.length;if(argCount<2){throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!")}var isClassMethodFunc=argTypes[1]!==null&&classType!==null;var needsDestructorStack=usesDestructorStack(argTypes);var returns=argTypes[0].name!=="void";var closureArgs=[humanName,throwBindingError,cppInvokerFunc,cppTargetFunc,runDestructors,argTypes[0],argTypes[1]];for(var i=0;i<argCount-2;++i){closureArgs.push(argTypes[i+2])}if(!needsDestructorStack){for(var i=isClassMethodFunc?1:2;i<argTypes.length;++i){if(argTypes[i].destructorFunction!==null){closureArgs.push(argTypes[i].destructorFunction)}}}var signature=createJsInvokerSignature(argTypes,isClassMethodFunc,returns,isAsync);var invokerFn=InvokerFunctions[signature](...closureArgs);return createNamedFunction(humanName,invokerFn)}var __embind_register_class_constructor=(rawClassType,argCount,rawArgTypesAddr,invokerSignature,invoker,rawConstructor)=>{var rawArgTypes=heap32VectorToArray(argCount,rawArgTypesAddr);invoker=embind__requireFunction(invokerSignature,invoker);whenDependentTypesAreResolved([],[rawClassType],classType=>{classType=classType[0];var humanName=`constructor ${classType.name}`;if(undefined===classType.registeredClass.constructor_body){classType.registeredClass.constructor_body=[]}if(undefined!==classType.registeredClass.constructor_body[argCount-1]){throw new BindingError(`Cannot register multiple constructors with identical number of parameters (${argCount-1}) for class '${classType.name}'! Overload resolution is currently only performed using the parameter count, not actual type info!`)}classType.registeredClass.constructor_body[argCount-1]=()=>{throwUnboundTypeError(`Cannot construct ${classType.name} due to unbound types`,rawArgTypes)};whenDependentTypesAreResolved([],rawArgTypes,argTypes=>{argTypes.splice(1,0,null);classType.registeredClass.constructor_body[argCount-1]=craftInvokerFunction(humanName,argTypes,null,invoker,rawConstructor);return[]});return[]})};var getFunctionName=signature=>{signature=signature.trim();const argsIndex=signature.indexOf("(");if(argsIndex!==-1){return signature.substr(0,argsIndex)}else{return signature}};var __embind_register_class_function=(rawClassType,methodName,argCount,rawArgTypesAddr,invokerSignature,rawInvoker,context,isPureVirtual,isAsync,isNonnullReturn)=>{var rawArgTypes=heap32VectorToArray(argCount,rawArgTypesAddr);methodName=readLatin1String(methodName);methodName=getFunctionName(methodName);rawInvoker=embind__requireFunction(invokerSignature,rawInvoker);whenDependentTypesAreResolved([],[rawClassType],classType=>{classType=classType[0];var humanName=`${classType.name}.${methodName}`;if(methodName.startsWith("@@")){methodName=Symbol[methodName.substring(2)]}if(isPureVirtual){classType.registeredClass.pureVirtualFunctions.push(methodName)}function unboundTypesHandler(){throwUnboundTypeError(`Cannot call ${humanName} due to unbound types`,rawArgTypes)}var proto=classType.registeredClass.instancePrototype;var method=proto[methodName];if(undefined===method||undefined===method.overloadTable&&method.className!==classType.name&&method.argCount===argCount-2){unboundTypesHandler.argCount=argCount-2;unboundTypesHandler.className=classType.name;proto[methodName]=unboundTypesHandler}else{ensureOverloadTable(proto,methodName,humanName);proto[methodName].overloadTable[argCount-2]=unboundTypesHandler}whenDependentTypesAreResolved([],rawArgTypes,argTypes=>{var memberFunction=craftInvokerFunction(humanName,argTypes,classType,rawInvoker,context,isAsync);if(undefined===proto[methodName].overloadTable){memberFunction.argCount=argCount-2;proto[methodName]=memberFunction}else{proto[methodName].overloadTable[argCount-2]=memberFunction}return[]});return[]})};var emval_freelist=[];var emval_handles=[];var __emval_decref=handle=>{if(handle>9&&0===--emval_handles[handle+1]){emval_handles[handle]=undefined;emval_freelist.push(handle)}};var count_emval_handles=()=>emval_handles.length/2-5-emval_freelist.length;var init_emval=()=>{emval_handles.push(0,1,undefined,1,null,1,true,1,false,1);Module["count_emval_handles"]=count_emval_handles};var Emval={toValue:handle=>{if(!handle){throwBindingError("Cannot use deleted val. handle = "+handle)}return emval_handles[handle]},toHandle:value=>{switch(value){case undefined:return 2;case null:return 4;case true:return 6;case false:return 8;default:{const handle=emval_freelist.pop()||emval_handles.length;emval_handles[handle]=value;emval_handles[handle+1]=1;return handle}}}};var EmValType={name:"emscripten::val",fromWireType:handle=>{var rv=Emval.toValue(handle);__emval_decref(handle);return rv},toWireType:(destructors,value)=>Emval.toHandle(value),argPackAdvance:GenericWireTypeSize,readValueFromPointer:readPointer,destructorFunction:null};var __embind_register_emval=rawType=>registerType(rawType,EmValType);var embindRepr=v=>{if(v===null){return"null"}var t=typeof v;if(t==="object"||t==="array"||t==="function"){return v.toString()}else{return""+v}};var floatReadValueFromPointer=(name,width)=>{switch(width){case 4:return function(pointer){return this["fromWireType"](HEAPF32[pointer>>2])};case 8:return function(pointer){return this["fromWireType"](HEAPF64[pointer>>3])};default:throw new TypeError(`invalid float width (${width}): ${name}`)}};var __embind_register_float=(rawType,name,size)=>{name=readLatin1String(name);registerType(rawType,{name,fromWireType:value=>value,toWireType:(destructors,value)=>value,argPackAdvance:GenericWireTypeSize,readValueFromPointer:floatReadValueFromPointer(name,size),destructorFunction:null})};var integerReadValueFromPointer=(name,width,signed)=>{switch(width){case 1:return signed?pointer=>HEAP8[pointer]:pointer=>HEAPU8[pointer];case 2:return signed?pointer=>HEAP16[pointer>>1]:pointer=>HEAPU16[pointer>>1];case 4:return signed?pointer=>HEAP32[pointer>>2]:pointer=>HEAPU32[pointer>>2];default:throw new TypeError(`invalid integer width (${width}): ${name}`)}};var __embind_register_integer=(primitiveType,name,size,minRange,maxRange)=>{name=readLatin1String(name);if(maxRange===-1){maxRange=4294967295}var fromWireType=value=>value;if(minRange===0){var bitshift=32-8*size;fromWireType=value=>value<<bitshift>>>bitshift}var isUnsignedType=name.includes("unsigned");var checkAssertions=(value,toTypeName)=>{};var toWireType;if(isUnsignedType){toWireType=function(destructors,value){checkAssertions(value,this.name);return value>>>0}}else{toWireType=function(destructors,value){checkAssertions(value,this.name);return value}}registerType(primitiveType,{name,fromWireType,toWireType,argPackAdvance:GenericWireTypeSize,readValueFromPointer:integerReadValueFromPointer(name,size,minRange!==0),destructorFunction:null})};var __embind_register_memory_view=(rawType,dataTypeIndex,name)=>{var typeMapping=[Int8Array,Uint8Array,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array];var TA=typeMapping[dataTypeIndex];function decodeMemoryView(handle){var size=HEAPU32[handle>>2];var data=HEAPU32[handle+4>>2];return new TA(HEAP8.buffer,data,size)}name=readLatin1String(name);registerType(rawType,{name,fromWireType:decodeMemoryView,argPackAdvance:GenericWireTypeSize,readValueFromPointer:decodeMemoryView},{ignoreDuplicateRegistrations:true})};var stringToUTF8Array=(str,heap,outIdx,maxBytesToWrite)=>{if(!(maxBytesToWrite>0))return 0;var startIdx=outIdx;var endIdx=outIdx+maxBytesToWrite-1;for(var i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=55296&&u<=57343){var u1=str.charCodeAt(++i);u=65536+((u&1023)<<10)|u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6;heap[outIdx++]=128|u&63}else if(u<=65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;heap[outIdx++]=240|u>>18;heap[outIdx++]=128|u>>12&63;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}}heap[outIdx]=0;return outIdx-startIdx};var stringToUTF8=(str,outPtr,maxBytesToWrite)=>stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite);var lengthBytesUTF8=str=>{var len=0;for(var i=0;i<str.length;++i){var c=str.charCodeAt(i);if(c<=127){len++}else if(c<=2047){len+=2}else if(c>=55296&&c<=57343){len+=4;++i}else{len+=3}}return len};var UTF8Decoder=typeof TextDecoder!="undefined"?new TextDecoder:undefined;var UTF8ArrayToString=(heapOrArray,idx=0,maxBytesToRead=NaN)=>{var endIdx=idx+maxBytesToRead;var endPtr=idx;while(heapOrArray[endPtr]&&!(endPtr>=endIdx))++endPtr;if(endPtr-idx>16&&heapOrArray.buffer&&UTF8Decoder){return UTF8Decoder.decode(heapOrArray.subarray(idx,endPtr))}var str="";while(idx<endPtr){var u0=heapOrArray[idx++];if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224){u0=(u0&15)<<12|u1<<6|u2}else{u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&63}if(u0<65536){str+=String.fromCharCode(u0)}else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str};var UTF8ToString=(ptr,maxBytesToRead)=>ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead):"";var __embind_register_std_string=(rawType,name)=>{name=readLatin1String(name);var stdStringIsUTF8=true;registerType(rawType,{name,fromWireType(value){var length=HEAPU32[value>>2];var payload=value+4;var str;if(stdStringIsUTF8){var decodeStartPtr=payload;for(var i=0;i<=length;++i){var currentBytePtr=payload+i;if(i==length||HEAPU8[currentBytePtr]==0){var maxRead=currentBytePtr-decodeStartPtr;var stringSegment=UTF8ToString(decodeStartPtr,maxRead);if(str===undefined){str=stringSegment}else{str+=String.fromCharCode(0);str+=stringSegment}decodeStartPtr=currentBytePtr+1}}}else{var a=new Array(length);for(var i=0;i<length;++i){a[i]=String.fromCharCode(HEAPU8[payload+i])}str=a.join("")}_free(value);return str},toWireType(destructors,value){if(value instanceof ArrayBuffer){value=new Uint8Array(value)}var length;var valueIsOfTypeString=typeof value=="string";if(!(valueIsOfTypeString||value instanceof Uint8Array||value instanceof Uint8ClampedArray||value instanceof Int8Array)){throwBindingError("Cannot pass non-string to std::string")}if(stdStringIsUTF8&&valueIsOfTypeString){length=lengthBytesUTF8(value)}else{length=value.length}var base=_malloc(4+length+1);var ptr=base+4;HEAPU32[base>>2]=length;if(stdStringIsUTF8&&valueIsOfTypeString){stringToUTF8(value,ptr,length+1)}else{if(valueIsOfTypeString){for(var i=0;i<length;++i){var charCode=value.charCodeAt(i);if(charCode>255){_free(ptr);throwBindingError("String has UTF-16 code units that do not fit in 8 bits")}HEAPU8[ptr+i]=charCode}}else{for(var i=0;i<length;++i){HEAPU8[ptr+i]=value[i]}}}if(destructors!==null){destructors.push(_free,base)}return base},argPackAdvance:GenericWireTypeSize,readValueFromPointer:readPointer,destructorFunction(ptr){_free(ptr)}})};var UTF16Decoder=typeof TextDecoder!="undefined"?new TextDecoder("utf-16le"):undefined;var UTF16ToString=(ptr,maxBytesToRead)=>{var endPtr=ptr;var idx=endPtr>>1;var maxIdx=idx+maxBytesToRead/2;while(!(idx>=maxIdx)&&HEAPU16[idx])++idx;endPtr=idx<<1;if(endPtr-ptr>32&&UTF16Decoder)return UTF16Decoder.decode(HEAPU8.subarray(ptr,endPtr));var str="";for(var i=0;!(i>=maxBytesToRead/2);++i){var codeUnit=HEAP16[ptr+i*2>>1];if(codeUnit==0)break;str+=String.fromCharCode(codeUnit)}return str};var stringToUTF16=(str,outPtr,maxBytesToWrite)=>{maxBytesToWrite??=2147483647;if(maxBytesToWrite<2)return 0;maxBytesToWrite-=2;var startPtr=outPtr;var numCharsToWrite=maxBytesToWrite<str.length*2?maxBytesToWrite/2:str.length;for(var i=0;i<numCharsToWrite;++i){var codeUnit=str.charCodeAt(i);HEAP16[outPtr>>1]=codeUnit;outPtr+=2}HEAP16[outPtr>>1]=0;return outPtr-startPtr};var lengthBytesUTF16=str=>str.length*2;var UTF32ToString=(ptr,maxBytesToRead)=>{var i=0;var str="";while(!(i>=maxBytesToRead/4)){var utf32=HEAP32[ptr+i*4>>2];if(utf32==0)break;++i;if(utf32>=65536){var ch=utf32-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}else{str+=String.fromCharCode(utf32)}}return str};var stringToUTF32=(str,outPtr,maxBytesToWrite)=>{maxBytesToWrite??=2147483647;if(maxBytesToWrite<4)return 0;var startPtr=outPtr;var endPtr=startPtr+maxBytesToWrite-4;for(var i=0;i<str.length;++i){var codeUnit=str.charCodeAt(i);if(codeUnit>=55296&&codeUnit<=57343){var trailSurrogate=str.charCodeAt(++i);codeUnit=65536+((codeUnit&1023)<<10)|trailSurrogate&1023}HEAP32[outPtr>>2]=codeUnit;outPtr+=4;if(outPtr+4>endPtr)break}HEAP32[outPtr>>2]=0;return outPtr-startPtr};var lengthBytesUTF32=str=>{var len=0;for(var i=0;i<str.length;++i){var codeUnit=str.charCodeAt(i);if(codeUnit>=55296&&codeUnit<=57343)++i;len+=4}return len};var __embind_register_std_wstring=(rawType,charSize,name)=>{name=readLatin1String(name);var decodeString,encodeString,readCharAt,lengthBytesUTF;if(charSize===2){decodeString=UTF16ToString;encodeString=stringToUTF16;lengthBytesUTF=lengthBytesUTF16;readCharAt=pointer=>HEAPU16[pointer>>1]}else if(charSize===4){decodeString=UTF32ToString;encodeString=stringToUTF32;lengthBytesUTF=lengthBytesUTF32;readCharAt=pointer=>HEAPU32[pointer>>2]}registerType(rawType,{name,fromWireType:value=>{var length=HEAPU32[value>>2];var str;var decodeStartPtr=value+4;for(var i=0;i<=length;++i){var currentBytePtr=value+4+i*charSize;if(i==length||readCharAt(currentBytePtr)==0){var maxReadBytes=currentBytePtr-decodeStartPtr;var stringSegment=decodeString(decodeStartPtr,maxReadBytes);if(str===undefined){str=stringSegment}else{str+=String.fromCharCode(0);str+=stringSegment}decodeStartPtr=currentBytePtr+charSize}}_free(value);return str},toWireType:(destructors,value)=>{if(!(typeof value=="string")){throwBindingError(`Cannot pass non-string to C++ string type ${name}`)}var length=lengthBytesUTF(value);var ptr=_malloc(4+length+charSize);HEAPU32[ptr>>2]=length/charSize;encodeString(value,ptr+4,length+charSize);if(destructors!==null){destructors.push(_free,ptr)}return ptr},argPackAdvance:GenericWireTypeSize,readValueFromPointer:readPointer,destructorFunction(ptr){_free(ptr)}})};var __embind_register_value_object=(rawType,name,constructorSignature,rawConstructor,destructorSignature,rawDestructor)=>{structRegistrations[rawType]={name:readLatin1String(name),rawConstructor:embind__requireFunction(constructorSignature,rawConstructor),rawDestructor:embind__requireFunction(destructorSignature,rawDestructor),fields:[]}};var __embind_register_value_object_field=(structType,fieldName,getterReturnType,getterSignature,getter,getterContext,setterArgumentType,setterSignature,setter,setterContext)=>{structRegistrations[structType].fields.push({fieldName:readLatin1String(fieldName),getterReturnType,getter:embind__requireFunction(getterSignature,getter),getterContext,setterArgumentType,setter:embind__requireFunction(setterSignature,setter),setterContext})};var __embind_register_void=(rawType,name)=>{name=readLatin1String(name);registerType(rawType,{isVoid:true,name,argPackAdvance:0,fromWireType:()=>undefined,toWireType:(destructors,o)=>undefined})};var __emscripten_memcpy_js=(dest,src,num)=>HEAPU8.copyWithin(dest,src,src+num);var __emscripten_throw_longjmp=()=>{throw Infinity};var emval_methodCallers=[];var __emval_call=(caller,handle,destructorsRef,args)=>{caller=emval_methodCallers[caller];handle=Emval.toValue(handle);return caller(null,handle,destructorsRef,args)};var emval_symbols={};var getStringOrSymbol=address=>{var symbol=emval_symbols[address];if(symbol===undefined){return readLatin1String(address)}return symbol};var emval_get_global=()=>{if(typeof globalThis=="object"){return globalThis}function testGlobal(obj){obj["$$$embind_global$$$"]=obj;var success=typeof $$$embind_global$$$=="object"&&obj["$$$embind_global$$$"]==obj;if(!success){delete obj["$$$embind_global$$$"]}return success}if(typeof $$$embind_global$$$=="object"){return $$$embind_global$$$}if(typeof global=="object"&&testGlobal(global)){$$$embind_global$$$=global}else if(typeof self=="object"&&testGlobal(self)){$$$embind_global$$$=self}if(typeof $$$embind_global$$$=="object"){return $$$embind_global$$$}throw Error("unable to get global object.")};var __emval_get_global=name=>{if(name===0){return Emval.toHandle(emval_get_global())}else{name=getStringOrSymbol(name);return Emval.toHandle(emval_get_global()[name])}};var emval_addMethodCaller=caller=>{var id=emval_methodCallers.length;emval_methodCallers.push(caller);return id};var requireRegisteredType=(rawType,humanName)=>{var impl=registeredTypes[rawType];if(undefined===impl){throwBindingError(`${humanName} has unknown type ${getTypeName(rawType)}`)}return impl};var emval_lookupTypes=(argCount,argTypes)=>{var a=new Array(argCount);for(var i=0;i<argCount;++i){a[i]=requireRegisteredType(HEAPU32[argTypes+i*4>>2],"parameter "+i)}return a};var reflectConstruct=Reflect.construct;var emval_returnValue=(returnType,destructorsRef,handle)=>{var destructors=[];var result=returnType["toWireType"](destructors,handle);if(destructors.length){HEAPU32[destructorsRef>>2]=Emval.toHandle(destructors)}return result};var __emval_get_method_caller=(argCount,argTypes,kind)=>{var types=emval_lookupTypes(argCount,argTypes);var retType=types.shift();argCount--;var argN=new Array(argCount);var invokerFunction=(obj,func,destructorsRef,args)=>{var offset=0;for(var i=0;i<argCount;++i){argN[i]=types[i]["readValueFromPointer"](args+offset);offset+=types[i].argPackAdvance}var rv=kind===1?reflectConstruct(func,argN):func.apply(obj,argN);return emval_returnValue(retType,destructorsRef,rv)};var functionName=`methodCaller<(${types.map(t=>t.name).join(", ")}) => ${retType.name}>`;return emval_addMethodCaller(createNamedFunction(functionName,invokerFunction))};var __emval_run_destructors=handle=>{var destructors=Emval.toValue(handle);runDestructors(destructors);__emval_decref(handle)};var __emval_take_value=(type,arg)=>{type=requireRegisteredType(type,"_emval_take_value");var v=type["readValueFromPointer"](arg);return Emval.toHandle(v)};var getHeapMax=()=>2147483648;var alignMemory=(size,alignment)=>Math.ceil(size/alignment)*alignment;var growMemory=size=>{var b=wasmMemory.buffer;var pages=(size-b.byteLength+65535)/65536|0;try{wasmMemory.grow(pages);updateMemoryViews();return 1}catch(e){}};var _emscripten_resize_heap=requestedSize=>{var oldSize=HEAPU8.length;requestedSize>>>=0;var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){return false}for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,alignMemory(Math.max(requestedSize,overGrownHeapSize),65536));var replacement=growMemory(newSize);if(replacement){return true}}return false};var ENV={};var getExecutableName=()=>thisProgram||"./this.program";var getEnvStrings=()=>{if(!getEnvStrings.strings){var lang=(typeof navigator=="object"&&navigator.languages&&navigator.languages[0]||"C").replace("-","_")+".UTF-8";var env={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:lang,_:getExecutableName()};for(var x in ENV){if(ENV[x]===undefined)delete env[x];else env[x]=ENV[x]}var strings=[];for(var x in env){strings.push(`${x}=${env[x]}`)}getEnvStrings.strings=strings}return getEnvStrings.strings};var stringToAscii=(str,buffer)=>{for(var i=0;i<str.length;++i){HEAP8[buffer++]=str.charCodeAt(i)}HEAP8[buffer]=0};var _environ_get=(__environ,environ_buf)=>{var bufSize=0;getEnvStrings().forEach((string,i)=>{var ptr=environ_buf+bufSize;HEAPU32[__environ+i*4>>2]=ptr;stringToAscii(string,ptr);bufSize+=string.length+1});return 0};var _environ_sizes_get=(penviron_count,penviron_buf_size)=>{var strings=getEnvStrings();HEAPU32[penviron_count>>2]=strings.length;var bufSize=0;strings.forEach(string=>bufSize+=string.length+1);HEAPU32[penviron_buf_size>>2]=bufSize;return 0};var runtimeKeepaliveCounter=0;var keepRuntimeAlive=()=>noExitRuntime||runtimeKeepaliveCounter>0;var _proc_exit=code=>{EXITSTATUS=code;if(!keepRuntimeAlive()){Module["onExit"]?.(code);ABORT=true}quit_(code,new ExitStatus(code))};var exitJS=(status,implicit)=>{EXITSTATUS=status;_proc_exit(status)};var _exit=exitJS;var _fd_close=fd=>52;var convertI32PairToI53Checked=(lo,hi)=>hi+2097152>>>0<4194305-!!lo?(lo>>>0)+hi*4294967296:NaN;function _fd_seek(fd,offset_low,offset_high,whence,newOffset){var offset=convertI32PairToI53Checked(offset_low,offset_high);return 70}var printCharBuffers=[null,[],[]];var printChar=(stream,curr)=>{var buffer=printCharBuffers[stream];if(curr===0||curr===10){(stream===1?out:err)(UTF8ArrayToString(buffer));buffer.length=0}else{buffer.push(curr)}};var _fd_write=(fd,iov,iovcnt,pnum)=>{var num=0;for(var i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];iov+=8;for(var j=0;j<len;j++){printChar(fd,HEAPU8[ptr+j])}num+=len}HEAPU32[pnum>>2]=num;return 0};var getCFunc=ident=>{var func=Module["_"+ident];return func};var writeArrayToMemory=(array,buffer)=>{HEAP8.set(array,buffer)};var stackAlloc=sz=>__emscripten_stack_alloc(sz);var stringToUTF8OnStack=str=>{var size=lengthBytesUTF8(str)+1;var ret=stackAlloc(size);stringToUTF8(str,ret,size);return ret};var ccall=(ident,returnType,argTypes,args,opts)=>{var toC={string:str=>{var ret=0;if(str!==null&&str!==undefined&&str!==0){ret=stringToUTF8OnStack(str)}return ret},array:arr=>{var ret=stackAlloc(arr.length);writeArrayToMemory(arr,ret);return ret}};function convertReturnValue(ret){if(returnType==="string"){return UTF8ToString(ret)}if(returnType==="boolean")return Boolean(ret);return ret}var func=getCFunc(ident);var cArgs=[];var stack=0;if(args){for(var i=0;i<args.length;i++){var converter=toC[argTypes[i]];if(converter){if(stack===0)stack=stackSave();cArgs[i]=converter(args[i])}else{cArgs[i]=args[i]}}}var ret=func(...cArgs);function onDone(ret){if(stack!==0)stackRestore(stack);return convertReturnValue(ret)}ret=onDone(ret);return ret};InternalError=Module["InternalError"]=class InternalError extends Error{constructor(message){super(message);this.name="InternalError"}};embind_init_charCodes();BindingError=Module["BindingError"]=class BindingError extends Error{constructor(message){super(message);this.name="BindingError"}};init_ClassHandle();init_RegisteredPointer();UnboundTypeError=Module["UnboundTypeError"]=extendError(Error,"UnboundTypeError");init_emval();var wasmImports={i:___cxa_throw,v:__abort_js,s:__embind_finalize_value_object,u:__embind_register_bigint,H:__embind_register_bool,r:__embind_register_class,q:__embind_register_class_constructor,f:__embind_register_class_function,F:__embind_register_emval,n:__embind_register_float,c:__embind_register_integer,b:__embind_register_memory_view,G:__embind_register_std_string,k:__embind_register_std_wstring,E:__embind_register_value_object,g:__embind_register_value_object_field,I:__embind_register_void,B:__emscripten_memcpy_js,w:__emscripten_throw_longjmp,K:__emval_call,L:__emval_decref,M:__emval_get_global,o:__emval_get_method_caller,J:__emval_run_destructors,p:__emval_take_value,x:_emscripten_resize_heap,y:_environ_get,z:_environ_sizes_get,D:_exit,A:_fd_close,t:_fd_seek,l:_fd_write,m:invoke_ii,e:invoke_iii,j:invoke_iiii,a:invoke_iiiii,C:invoke_iiiiiii,h:invoke_vi,d:invoke_viii};var wasmExports;createWasm();var ___wasm_call_ctors=()=>(___wasm_call_ctors=wasmExports["O"])();var ___getTypeName=a0=>(___getTypeName=wasmExports["P"])(a0);var _free=a0=>(_free=wasmExports["R"])(a0);var _malloc=a0=>(_malloc=wasmExports["S"])(a0);var _setThrew=(a0,a1)=>(_setThrew=wasmExports["T"])(a0,a1);var __emscripten_stack_restore=a0=>(__emscripten_stack_restore=wasmExports["U"])(a0);var __emscripten_stack_alloc=a0=>(__emscripten_stack_alloc=wasmExports["V"])(a0);var _emscripten_stack_get_current=()=>(_emscripten_stack_get_current=wasmExports["W"])();var dynCall_jiji=Module["dynCall_jiji"]=(a0,a1,a2,a3,a4)=>(dynCall_jiji=Module["dynCall_jiji"]=wasmExports["X"])(a0,a1,a2,a3,a4);function invoke_ii(index,a1){var sp=stackSave();try{return getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(e!==e+0)throw e;_setThrew(1,0)}}function invoke_viii(index,a1,a2,a3){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3)}catch(e){stackRestore(sp);if(e!==e+0)throw e;_setThrew(1,0)}}function invoke_vi(index,a1){var sp=stackSave();try{getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(e!==e+0)throw e;_setThrew(1,0)}}function invoke_iiiii(index,a1,a2,a3,a4){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2,a3,a4)}catch(e){stackRestore(sp);if(e!==e+0)throw e;_setThrew(1,0)}}function invoke_iiii(index,a1,a2,a3){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2,a3)}catch(e){stackRestore(sp);if(e!==e+0)throw e;_setThrew(1,0)}}function invoke_iii(index,a1,a2){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2)}catch(e){stackRestore(sp);if(e!==e+0)throw e;_setThrew(1,0)}}function invoke_iiiiiii(index,a1,a2,a3,a4,a5,a6){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2,a3,a4,a5,a6)}catch(e){stackRestore(sp);if(e!==e+0)throw e;_setThrew(1,0)}}Module["ccall"]=ccall;var calledRun;dependenciesFulfilled=function runCaller(){if(!calledRun)run();if(!calledRun)dependenciesFulfilled=runCaller};function run(){if(runDependencies>0){return}preRun();if(runDependencies>0){return}function doRun(){if(calledRun)return;calledRun=true;Module["calledRun"]=true;if(ABORT)return;initRuntime();readyPromiseResolve(Module);Module["onRuntimeInitialized"]?.();postRun()}if(Module["setStatus"]){Module["setStatus"]("Running...");setTimeout(()=>{setTimeout(()=>Module["setStatus"](""),1);doRun()},1)}else{doRun()}}if(Module["preInit"]){if(typeof Module["preInit"]=="function")Module["preInit"]=[Module["preInit"]];while(Module["preInit"].length>0){Module["preInit"].pop()()}}run();moduleRtn=readyPromise;


  return moduleRtn;
}
);
})();
if (true) {
  module.exports = libjpegturbowasm_decode;
  // This default export looks redundant, but it allows TS to import this
  // commonjs style module.
  module.exports["default"] = libjpegturbowasm_decode;
} else {}


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/result/refusal.js
class Refusal extends Error {
    /** `family/name`, one documentation section each. */
    code;
    exit;
    place;
    problem;
    cure;
    constructor(code, { problem, cure, exit = 2, ...place }) {
        super(`${formatPlace(place)}${problem}. ${cure}`);
        this.name = 'Refusal';
        this.code = code;
        this.exit = exit;
        this.place = place;
        this.problem = problem;
        this.cure = cure;
    }
}
/** Several refusals of one input, reported together. */
class Refusals extends Error {
    refusals;
    constructor(refusals) {
        super(refusals.map((refusal) => refusal.message).join('\n'));
        this.name = 'Refusals';
        this.refusals = refusals;
    }
}
/** The refusals that a thrown value stands for; anything else is a bug and is thrown again. */
function refusalsOf(thrown) {
    if (thrown instanceof Refusal)
        return [thrown];
    if (thrown instanceof Refusals)
        return thrown.refusals;
    throw thrown;
}
/** `policy.yml:14:9 acceptance.criteria[0].at-least ` or the empty string. */
function formatPlace({ file, line, column, key }) {
    const position = [file, line, column].filter((part) => part !== undefined).join(':');
    return [position, key]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => `${part} `)
        .join('');
}

;// CONCATENATED MODULE: ./build/inference/images/cropImage.js

/**
 * Cuts a rectangle out of the centre, as torchvision's `center_crop` does where the image is large enough: of an odd
 * remainder the half is rounded to the even number.
 *
 * @throws Refusal Where the image is smaller: torchvision would pad it with black.
 */
function cropImage(pixels, crop) {
    const { width, height, channels } = pixels;
    if (crop.width > width || crop.height > height)
        throw refuseSmall(pixels, crop);
    const left = roundHalfToEven((width - crop.width) / 2);
    const top = roundHalfToEven((height - crop.height) / 2);
    const data = new Uint8Array(crop.width * crop.height * channels);
    for (let row = 0; row < crop.height; row++) {
        const first = ((top + row) * width + left) * channels;
        data.set(pixels.data.subarray(first, first + crop.width * channels), row * crop.width * channels);
    }
    return { width: crop.width, height: crop.height, channels, data };
}
/** @param value a multiple of one half */
function roundHalfToEven(value) {
    const below = Math.floor(value);
    return value === below ? below : below + (below % 2);
}
function refuseSmall({ width, height }, crop) {
    return new Refusal('evaluation/image', {
        problem: `has ${width} × ${height} pixels where ${crop.width} × ${crop.height} are to be cut out`,
        cure: 'Resize before the crop, or use larger images.',
    });
}

;// CONCATENATED MODULE: ./build/inference/images/fileKinds.js
/** What a file is, by its first bytes: its name may say anything. */
const signatures = [
    ['PNG', 0, '\x89PNG\r\n\x1a\n'],
    ['JPEG', 0, '\xff\xd8\xff'],
    ['GIF', 0, 'GIF8'],
    ['TIFF', 0, 'II*\0'],
    ['TIFF', 0, 'MM\0*'],
    ['BigTIFF', 0, 'II+\0'],
    ['WebP', 8, 'WEBP'],
    ['AVIF', 4, 'ftypavif'],
    ['HEIF', 4, 'ftyp'],
    ['JPEG 2000', 0, '\0\0\0\x0cjP  \r\n'],
    ['JPEG 2000', 0, '\xff\x4f\xff\x51'],
    ['JPEG XL', 0, '\0\0\0\x0cJXL \r\n'],
    ['JPEG XL', 0, '\xff\x0a'],
    ['DICOM', 128, 'DICM'],
    ['a NumPy file', 0, '\x93NUMPY'],
    ['PDF', 0, '%PDF'],
    ['a Zip archive', 0, 'PK\x03\x04'],
    ['a gzip file', 0, '\x1f\x8b'],
    ['a Git LFS pointer', 0, 'version https://git-lfs'],
    ['XML or SVG', 0, '<'],
    ['BMP', 0, 'BM'],
];
/** `PNG`, `JPEG`, another format in words, or `undefined` where nothing fits. */
function recogniseFile(bytes) {
    if (bytes.length === 0)
        return 'an empty file';
    return signatures.find(([, offset, magic]) => hasText(bytes, offset, magic))?.[0];
}
function hasText(bytes, offset, text) {
    return [...text].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
}

// EXTERNAL MODULE: ./node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.js
var libjpegturbowasm_decode = __nccwpck_require__(582);
;// CONCATENATED MODULE: ./build/inference/images/refusals.js
/** The ways in which an image is refused. The caller knows which file it is. */

/** What an image may have at most, in its file or after it is resized: 100 megapixels. */
const largestPixels = 100_000_000;
/** What a side may have at most, in pixels, which is also the most that JPEG can say. */
const largestSide = 65_535;
/** The file is not what its format asks for. `how` is a clause such as `its header has a wrong checksum`. */
function refuseDamaged(how) {
    return new Refusal('evaluation/image', {
        problem: `is a damaged image: ${how}`,
        cure: 'Restore the file, or export the image again.',
    });
}
/** The file is sound, but of a kind that is not read. `what` is a clause such as `has 16 bits per sample`. */
function refuseKind(what) {
    return new Refusal('evaluation/image', {
        problem: what,
        cure: 'Export it as PNG or JPEG with 8 bits per sample, in gray, in a palette or in RGB.',
    });
}
/**
 * Refuses a size before memory is taken for it.
 *
 * @param when a clause such as `has` or `would be resized to`
 */
function checkSize(width, height, when = 'has') {
    if (width <= largestSide && height <= largestSide && width * height <= largestPixels)
        return;
    throw new Refusal('evaluation/image', {
        problem: `${when} ${width} × ${height} pixels; at most ${largestSide} on a side and ${largestPixels} in all`,
        cure: 'Use smaller images, or a smaller size in the policy.',
        exit: 4,
    });
}

;// CONCATENATED MODULE: ./build/inference/images/jpegHeader.js
/** What a JPEG says of itself before its data. Source: ITU-T T.81, annex B. */

const baseline = 0xc0;
const extended = 0xc1;
const progressive = 0xc2;
/** Markers between `baseline` and 0xcf that begin no frame: tables and an extension. */
const noFrame = [0xc4, 0xc8, 0xcc];
/**
 * @param bytes A file that begins with JPEG's start of image.
 * @throws Refusal
 */
function readJpegHeader(bytes) {
    const { marker, segment } = findFrame(bytes);
    if (segment.length < 6)
        throw refuseDamaged('its header is too short');
    const view = new DataView(segment.buffer, segment.byteOffset, segment.length);
    const precision = view.getUint8(0);
    const [height, width] = [view.getUint16(1), view.getUint16(3)];
    const components = view.getUint8(5);
    checkSize(width, height);
    if (precision !== 8)
        throw refuseKind(`has ${precision} bits per sample`);
    if (![baseline, extended, progressive].includes(marker)) {
        throw refuseKind('is a lossless, hierarchical or arithmetically coded JPEG');
    }
    if (components === 4)
        throw refuseKind('is a CMYK image');
    if (components !== 1 && components !== 3)
        throw refuseKind(`has ${components} colour components`);
    if (width === 0 || height === 0)
        throw refuseDamaged('its header gives it no pixels');
    return { width, height, channels: components };
}
/** The segment that describes the image: the first frame header. */
function findFrame(bytes) {
    let position = 2;
    for (;;) {
        if (bytes[position] !== 0xff)
            throw refuseDamaged('it is cut off or broken before its header');
        while (bytes[position] === 0xff)
            position++;
        const marker = bytes[position] ?? 0;
        const length = (bytes[position + 1] ?? 0) * 256 + (bytes[position + 2] ?? 0);
        const end = position + 1 + length;
        // Below are reserved markers; 0xd0 to 0xda have no length or begin the data, which needs a header before it.
        if (marker < baseline || (marker >= 0xd0 && marker <= 0xda))
            throw refuseDamaged('a marker stands where its header should');
        if (length < 2 || end > bytes.length)
            throw refuseDamaged('it is cut off or broken before its header');
        if (marker <= 0xcf && !noFrame.includes(marker))
            return { marker, segment: bytes.subarray(position + 3, end) };
        position = end;
    }
}

;// CONCATENATED MODULE: ./build/inference/images/jpeg.js
/** JPEG to pixels, by libjpeg-turbo, the library that Pillow decodes with. */



/** The file of the package that `setJpegDecoder` needs, from `node_modules`. */
const jpegDecoderModule = '@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.wasm';
let jpeg_module;
/** The library as it was loaded, or as it is after images that it decoded without an error. */
let ready;
/**
 * Hands over libjpeg-turbo's WebAssembly module. Once, before the first JPEG.
 *
 * The caller reads the bytes, from `node_modules` where the sources run as they are and from beside the bundle
 * where it is bundled: a bundler would have to find the file by itself, and copy it without a change.
 *
 * @param wasm The file `jpegDecoderModule`, byte for byte.
 */
function setJpegDecoder(wasm) {
    jpeg_module = wasm;
    ready = undefined;
}
/**
 * Decodes a baseline or progressive JPEG to gray or RGB: accurate DCT (`ISLOW`), smooth chroma, as Pillow does.
 *
 * Where libjpeg-turbo only warns, as it does of a file that is cut off, the image is refused: it would be partly gray.
 *
 * @throws Refusal
 */
async function decodeJpeg(bytes) {
    const header = readJpegHeader(bytes);
    const library = ready ?? (await loadLibrary());
    // Whatever goes wrong from here on, the memory of this library is not used again.
    ready = undefined;
    const freshBytes = library.HEAP8.length;
    const data = decodeWith(library, bytes, header);
    // Memory of WebAssembly never shrinks: after a large image it is given back as a whole.
    if (library.HEAP8.length === freshBytes)
        ready = library;
    return { ...header, data };
}
function decodeWith({ JPEGDecoder }, bytes, header) {
    try {
        const decoder = new JPEGDecoder();
        decoder.getEncodedBuffer(bytes.length).set(bytes);
        decoder.readHeader();
        const { width, height, componentCount } = decoder.getFrameInfo();
        const isSame = width === header.width && height === header.height && componentCount === header.channels;
        if (!isSame)
            throw refuseDamaged('its headers contradict each other');
        decoder.decode();
        const { buffer, byteOffset, length } = decoder.getDecodedBuffer();
        decoder.delete();
        return new Uint8Array(buffer, byteOffset, length);
    }
    catch (error) {
        // A number is the address of a C++ exception; a RuntimeError is WebAssembly's own.
        const isOfLibrary = typeof error === 'number' || error.name === 'RuntimeError';
        throw isOfLibrary ? refuseDamaged('its data is broken or cut off') : error;
    }
}
async function loadLibrary() {
    const wasmBinary = jpeg_module;
    if (wasmBinary === undefined)
        throw new Error('setJpegDecoder comes before the first JPEG');
    return withFolderName(() => libjpegturbowasm_decode({ wasmBinary, print: () => { }, printErr: () => { } }));
}
/**
 * The package asks for `__dirname` as soon as it is called, to look for a file that it is then given. In a bundle of
 * ES modules there is no such name, so it gets one for as long as the call lasts.
 */
function withFolderName(call) {
    const scope = globalThis;
    const before = scope.__dirname;
    scope.__dirname = '';
    try {
        return call();
    }
    finally {
        if (before === undefined)
            delete scope.__dirname;
        else
            scope.__dirname = before;
    }
}

;// CONCATENATED MODULE: ./build/inference/images/pixels.js
/** Red, green, blue as Pillow's `convert('RGB')` makes them: gray three times. */
function toRgb(pixels) {
    if (pixels.channels === 3)
        return pixels;
    const { width, height, data: gray } = pixels;
    const data = new Uint8Array(gray.length * 3);
    for (let pixel = 0; pixel < gray.length; pixel++)
        data.fill(gray[pixel], pixel * 3, pixel * 3 + 3);
    return { width, height, channels: 3, data };
}
/** Luma as Pillow's `convert('L')` makes it: the weights of ITU-R 601-2 in 16-bit fixed point. */
function toGray(pixels) {
    if (pixels.channels === 1)
        return pixels;
    const { width, height, data: rgb } = pixels;
    const data = new Uint8Array(width * height);
    for (let pixel = 0, at = 0; pixel < data.length; pixel++, at += 3) {
        data[pixel] = (rgb[at] * 19595 + rgb[at + 1] * 38470 + rgb[at + 2] * 7471 + 0x8000) >> 16;
    }
    return { width, height, channels: 1, data };
}

;// CONCATENATED MODULE: ./build/inference/images/crc32.js
const table = new Uint32Array(256).map((_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++)
        remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    return remainder;
});
/** CRC-32 as PNG and zlib compute it. `node:zlib` has it only from Node 20.15 on. */
function crc32(bytes) {
    let remainder = 0xffffffff;
    for (let index = 0; index < bytes.length; index++) {
        remainder = (remainder >>> 8) ^ table[(remainder ^ bytes[index]) & 0xff];
    }
    return ~remainder >>> 0;
}

;// CONCATENATED MODULE: ./build/inference/images/pngFile.js
/** The chunks of a PNG file, checked; nothing is decompressed here. Source: ISO/IEC 15948, W3C PNG. */


const gray = 0;
const rgb = 2;
const palette = 3;
const grayWithAlpha = 4;
const rgbWithAlpha = 6;
/** Bits per sample that each colour type may have. */
const depths = {
    [gray]: [1, 2, 4, 8, 16],
    [rgb]: [8, 16],
    [palette]: [1, 2, 4, 8],
    [grayWithAlpha]: [8, 16],
    [rgbWithAlpha]: [8, 16],
};
/**
 * @param bytes A file that begins with the signature of PNG; what follows the end of the image is ignored.
 * @throws Refusal Of a size that is too large, before anything behind the header is looked at.
 */
function readPngFile(bytes) {
    const chunks = readChunks(bytes);
    const first = chunks.next();
    if (first.done || first.value.type !== 'IHDR')
        throw refuseDamaged('it does not begin with its header');
    const header = readHeader(first.value.data);
    const rest = [...chunks];
    if (rest.some(({ type }) => type === 'acTL'))
        throw refuseKind('is an animated PNG');
    refuseDisorder(rest.map(({ type }) => type));
    const compressed = rest.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
    return { ...header, palette: readPalette(header, rest), compressed };
}
/** Every chunk up to `IEND`. */
function* readChunks(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let position = 8;
    for (let type = ''; type !== 'IEND';) {
        if (position + 12 > bytes.length)
            throw refuseDamaged('it is cut off between two chunks');
        const length = view.getUint32(position);
        const end = position + 12 + length;
        if (end > bytes.length)
            throw refuseDamaged('it is cut off within a chunk');
        const named = bytes.subarray(position + 4, end - 4);
        type = String.fromCharCode(...named.subarray(0, 4));
        if (!/^[A-Za-z]{4}$/.test(type))
            throw refuseDamaged('a chunk has no name');
        if (crc32(named) !== view.getUint32(end - 4))
            throw refuseDamaged(`the checksum of its chunk ${type} is wrong`);
        yield { type, data: named.subarray(4) };
        position = end;
    }
}
function readHeader(data) {
    if (data.length !== 13)
        throw refuseDamaged('its header has a wrong length');
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    const [width, height] = [view.getUint32(0), view.getUint32(4)];
    const [depth, colour] = [data[8], data[9]];
    const [compression, filter, interlacing] = [data[10], data[11], data[12]];
    if (width === 0 || height === 0)
        throw refuseDamaged('its header gives it no pixels');
    checkSize(width, height);
    const isKnown = depths[colour]?.includes(depth) === true && compression === 0 && filter === 0 && interlacing <= 1;
    if (!isKnown)
        throw refuseDamaged('its header names a colour type or a method that does not exist');
    if (depth === 16)
        throw refuseKind('has 16 bits per sample');
    return { width, height, depth, colour, isInterlaced: interlacing === 1 };
}
const known = ['PLTE', 'IDAT', 'IEND'];
/** @param types of the chunks behind the header */
function refuseDisorder(types) {
    const critical = types.filter((type) => type.charCodeAt(0) < 0x61);
    const unknown = critical.find((type) => !known.includes(type));
    if (unknown !== undefined)
        throw refuseDamaged(`it has a chunk ${unknown} where none may be`);
    if (critical.filter((type) => type === 'PLTE').length > 1)
        throw refuseDamaged('it has two palettes');
    const first = types.indexOf('IDAT');
    if (first < 0)
        throw refuseDamaged('it has no image data');
    const data = types.slice(first, types.lastIndexOf('IDAT'));
    if (data.some((type) => type !== 'IDAT'))
        throw refuseDamaged('its image data is not in one piece');
    if (types.indexOf('PLTE') > first)
        throw refuseDamaged('its palette follows the image data');
}
function readPalette({ colour, depth }, chunks) {
    const data = chunks.find(({ type }) => type === 'PLTE')?.data ?? new Uint8Array(0);
    if (colour !== palette)
        return new Uint8Array(0);
    const isWhole = data.length > 0 && data.length % 3 === 0 && data.length / 3 <= 2 ** depth;
    if (!isWhole)
        throw refuseDamaged('its palette is missing or has a wrong length');
    return data;
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/inference/images/pngSamples.js
/** From the compressed part of a PNG to its samples: decompression, filters, interlacing, packed bits. */



const whole = [{ left: 0, top: 0, stepX: 1, stepY: 1 }];
/** Adam7. */
const interlaced = [
    { left: 0, top: 0, stepX: 8, stepY: 8 },
    { left: 4, top: 0, stepX: 8, stepY: 8 },
    { left: 0, top: 4, stepX: 4, stepY: 8 },
    { left: 2, top: 0, stepX: 4, stepY: 4 },
    { left: 0, top: 2, stepX: 2, stepY: 4 },
    { left: 1, top: 0, stepX: 2, stepY: 2 },
    { left: 0, top: 1, stepX: 1, stepY: 2 },
];
function samplesPerPixel(colour) {
    return { [grayWithAlpha]: 2, [rgb]: 3, [rgbWithAlpha]: 4 }[colour] ?? 1;
}
/**
 * One byte for each sample, as stored: neither scaled to 8 bits nor looked up in the palette.
 *
 * Decompresses exactly as many bytes as the header asks for, so a small file cannot become a large one here.
 */
function readSamples(file) {
    const perPixel = samplesPerPixel(file.colour);
    const passes = (file.isInterlaced ? interlaced : whole).map((pass) => measure(pass, file));
    const stored = passes.reduce((sum, { columns, rows, rowBytes }) => sum + (columns === 0 ? 0 : rows * (rowBytes + 1)), 0);
    const bytes = inflate(file.compressed, stored);
    const samples = new Uint8Array(file.width * file.height * perPixel);
    let position = 0;
    for (const pass of passes) {
        if (pass.columns > 0)
            position = readPass(file, pass, bytes, position, samples);
    }
    return samples;
}
function measure(pass, { width, height, depth, colour }) {
    const columns = Math.max(0, Math.ceil((width - pass.left) / pass.stepX));
    const rows = Math.max(0, Math.ceil((height - pass.top) / pass.stepY));
    return { ...pass, columns, rows, rowBytes: Math.ceil((columns * samplesPerPixel(colour) * depth) / 8) };
}
function inflate(parts, length) {
    const bytes = tryInflate(Buffer.concat(parts), length);
    if (bytes.length !== length)
        throw refuseDamaged('its compressed data ends too early');
    return bytes;
}
function tryInflate(compressed, length) {
    try {
        return (0,external_node_zlib_namespaceObject.inflateSync)(compressed, { maxOutputLength: length, chunkSize: Math.min(Math.max(length, 1024), 1 << 20) });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            throw refuseDamaged('it holds more data than its size has room for');
        if (code?.startsWith('Z_'))
            throw refuseDamaged('its compressed data is broken or cut off');
        throw error;
    }
}
/** @returns where the next pass begins in `bytes` */
function readPass(file, pass, bytes, start, samples) {
    const perPixel = samplesPerPixel(file.colour);
    const distance = Math.max(1, (perPixel * file.depth) / 8);
    let above = new Uint8Array(pass.rowBytes);
    let position = start;
    for (let row = 0; row < pass.rows; row++) {
        const line = bytes.subarray(position + 1, position + 1 + pass.rowBytes);
        unfilter(bytes[position], line, above, distance);
        const first = ((pass.top + row * pass.stepY) * file.width + pass.left) * perPixel;
        unpack(line, file.depth, pass.columns * perPixel, perPixel, samples, first, pass.stepX * perPixel);
        above = line;
        position += 1 + pass.rowBytes;
    }
    return position;
}
/** @param distance bytes from a byte to the one of the pixel on its left */
function unfilter(filter, line, above, distance) {
    if (filter === 0)
        return;
    if (filter === 1)
        addLeft(line, distance);
    else if (filter === 2)
        addAbove(line, above);
    else if (filter === 3)
        addMean(line, above, distance);
    else if (filter === 4)
        addPaeth(line, above, distance);
    else
        throw refuseDamaged('a row names a filter that does not exist');
}
function addLeft(line, distance) {
    for (let at = distance; at < line.length; at++)
        line[at] = line[at] + line[at - distance];
}
function addAbove(line, above) {
    for (let at = 0; at < line.length; at++)
        line[at] = line[at] + above[at];
}
function addMean(line, above, distance) {
    for (let at = 0; at < line.length; at++) {
        const left = at < distance ? 0 : line[at - distance];
        line[at] = line[at] + ((left + above[at]) >> 1);
    }
}
function addPaeth(line, above, distance) {
    for (let at = 0; at < line.length; at++) {
        const left = at < distance ? 0 : line[at - distance];
        const aboveLeft = at < distance ? 0 : above[at - distance];
        line[at] = line[at] + predictPaeth(left, above[at], aboveLeft);
    }
}
function predictPaeth(left, above, aboveLeft) {
    const toLeft = Math.abs(above - aboveLeft);
    const toAbove = Math.abs(left - aboveLeft);
    const toAboveLeft = Math.abs(left + above - 2 * aboveLeft);
    if (toLeft <= toAbove && toLeft <= toAboveLeft)
        return left;
    return toAbove <= toAboveLeft ? above : aboveLeft;
}
/**
 * Writes the samples of one row to their places.
 *
 * @param count samples in the row
 * @param together samples of a pixel, which stay side by side
 * @param step from the first sample of a pixel to that of the next one
 */
function unpack(line, depth, count, together, samples, first, step) {
    if (depth === 8 && step === together) {
        samples.set(line, first);
        return;
    }
    const perByte = 8 / depth;
    const mask = 2 ** depth - 1;
    for (let index = 0; index < count; index++) {
        const within = index % together;
        const shift = 8 - depth * ((index % perByte) + 1);
        samples[first + ((index - within) / together) * step + within] =
            (line[Math.floor(index / perByte)] >> shift) & mask;
    }
}

;// CONCATENATED MODULE: ./build/inference/images/png.js



/**
 * Decodes a PNG of 1 to 8 bits per sample, interlaced or not, to gray or RGB. Alpha and `tRNS` are dropped.
 *
 * A reader of its own, because it has to take no more memory than the header allows: the packages for PNG
 * decompress before they know the size. The work itself is zlib's.
 *
 * @throws Refusal
 */
function decodePng(bytes) {
    const file = readPngFile(bytes);
    const { width, height, colour, depth } = file;
    const samples = readSamples(file);
    if (colour === palette)
        return { width, height, channels: 3, data: lookUp(samples, file.palette) };
    const channels = colour === gray || colour === grayWithAlpha ? 1 : 3;
    const colours = dropAlpha(samples, samplesPerPixel(colour), channels);
    return { width, height, channels, data: depth === 8 ? colours : scale(colours, depth) };
}
function lookUp(indices, colours) {
    const data = new Uint8Array(indices.length * 3);
    for (let pixel = 0; pixel < indices.length; pixel++) {
        const entry = indices[pixel] * 3;
        if (entry >= colours.length)
            throw refuseDamaged('a pixel has a colour that its palette lacks');
        data[pixel * 3] = colours[entry];
        data[pixel * 3 + 1] = colours[entry + 1];
        data[pixel * 3 + 2] = colours[entry + 2];
    }
    return data;
}
function dropAlpha(samples, stored, kept) {
    if (stored === kept)
        return samples;
    const data = new Uint8Array((samples.length / stored) * kept);
    for (let from = 0, to = 0; to < data.length; from += stored, to += kept) {
        for (let channel = 0; channel < kept; channel++)
            data[to + channel] = samples[from + channel];
    }
    return data;
}
/** The largest value of 1, 2 or 4 bits becomes 255. */
function scale(samples, depth) {
    const factor = 255 / (2 ** depth - 1);
    return samples.map((sample) => sample * factor);
}

;// CONCATENATED MODULE: ./build/inference/images/decodeImage.js
/** From the bytes of a PNG or JPEG file to pixels. */





/**
 * Decodes a PNG or JPEG as Pillow's `Image.open(…).convert('RGB')` or `convert('L')` does, to the bit.
 *
 * Alpha and colour profiles are dropped and the orientation in EXIF is not applied, as in Pillow. Stricter than Pillow:
 * a file that breaks its format is refused, and so are 16 bits per sample, CMYK and animations.
 *
 * @param bytes The whole file, from whoever. What is larger than 100 megapixels is not decoded.
 * @throws Refusal `evaluation/image`, with exit 4 for an image that is too large.
 */
async function decodeImage(bytes, channels) {
    const pixels = await decode(bytes);
    return channels === 'rgb' ? toRgb(pixels) : toGray(pixels);
}
async function decode(bytes) {
    const kind = recogniseFile(bytes);
    if (kind === 'PNG')
        return decodePng(bytes);
    if (kind === 'JPEG')
        return decodeJpeg(bytes);
    const found = kind === undefined ? 'its first bytes are of no known format' : `it looks like ${kind}`;
    throw new Refusal('evaluation/image', {
        problem: `is no PNG or JPEG image: ${found}`,
        cure: 'Name a PNG or JPEG file, or convert it without loss to PNG.',
    });
}

;// CONCATENATED MODULE: ./build/inference/images/resamplingFilters.js
const resamplingFilters = {
    box: { support: 0.5, weight: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
    bilinear: { support: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
    hamming: { support: 1, weight: (x) => hamming(Math.abs(x)) },
    bicubic: { support: 2, weight: (x) => bicubic(Math.abs(x)) },
    lanczos: { support: 3, weight: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
};
// Constants of type float in C.
const [pedestal, swing] = [Math.fround(0.54), Math.fround(0.46)];
function hamming(x) {
    if (x === 0)
        return 1;
    if (x >= 1)
        return 0;
    const angle = x * Math.PI;
    return (Math.sin(angle) / angle) * (pedestal + swing * Math.cos(angle));
}
/** Bicubic convolution with a = -0.5. */
function bicubic(x) {
    const a = -0.5;
    if (x < 1)
        return ((a + 2) * x - (a + 3)) * x * x + 1;
    if (x < 2)
        return (((x - 5) * x + 8) * x - 4) * a;
    return 0;
}
function sinc(x) {
    if (x === 0)
        return 1;
    const angle = x * Math.PI;
    return Math.sin(angle) / angle;
}

;// CONCATENATED MODULE: ./build/inference/images/resizeImage.js


/**
 * Resizes as `Image.resize` of Pillow 13, to the bit: where an image gets smaller the filter gets wider (antialiasing);
 * one pass along the rows and one along the columns, each in fixed point and rounded to 8 bits.
 *
 * Pillow 12 and older always begin with the rows, so they round differently where `isColumnsFirst`.
 *
 * `shorter` computes the other side as torchvision does: `int(shorter * long / short)`.
 *
 * @throws Refusal Where the result would be too large. Between the passes an image is no larger than before or after.
 */
function resizeImage(pixels, resizing) {
    const { width, height } = targetSize(pixels, resizing);
    const { interpolation } = resizing;
    checkSize(width, height, 'would be resized to');
    if (interpolation === 'nearest')
        return pickNearest(pixels, { width, height });
    const filter = resamplingFilters[interpolation];
    if (isColumnsFirst(pixels, { width, height })) {
        return resampleRows(resampleColumns(pixels, height, filter), width, filter);
    }
    return resampleColumns(resampleRows(pixels, width, filter), height, filter);
}
/** Where the height loses more than twice as many pixels as the width. */
function isColumnsFirst(from, to) {
    return from.height > to.height && from.height - to.height > (from.width - to.width) * 2;
}
function targetSize({ width, height }, resizing) {
    if ('width' in resizing)
        return { width: resizing.width, height: resizing.height };
    const { shorter } = resizing;
    const longer = Math.trunc((shorter * Math.max(width, height)) / Math.min(width, height));
    return width <= height ? { width: shorter, height: longer } : { width: longer, height: shorter };
}
function pickNearest({ width, height, channels, data }, to) {
    const columns = nearestPositions(width, to.width);
    const rows = nearestPositions(height, to.height);
    const picked = new Uint8Array(to.width * to.height * channels);
    let at = 0;
    for (const row of rows) {
        for (const column of columns) {
            const from = (row * width + column) * channels;
            for (let channel = 0; channel < channels; channel++)
                picked[at++] = data[from + channel];
        }
    }
    return { ...to, channels, data: picked };
}
/** Adds the step again and again instead of multiplying it, because its rounding decides between neighbours. */
function nearestPositions(from, to) {
    const step = from / to;
    const positions = new Int32Array(to);
    let position = step * 0.5;
    for (let index = 0; index < to; index++, position += step)
        positions[index] = Math.trunc(position);
    return positions;
}
/** Bits behind the point of a weight: 8 bits of the result and two more for overshooting fit beside them. */
const precision = 22;
const half = 1 << (precision - 1);
function planWindows(from, to, { support, weight }) {
    const scale = from / to;
    const stretch = Math.max(scale, 1);
    const reach = support * stretch;
    // Multiplied with, as Pillow does: a division would round differently.
    const inverse = 1 / stretch;
    const stride = Math.ceil(reach) * 2 + 1;
    const windows = {
        starts: new Int32Array(to),
        counts: new Int32Array(to),
        weights: new Int32Array(to * stride),
        stride,
    };
    for (let index = 0; index < to; index++) {
        const centre = (index + 0.5) * scale;
        const start = Math.max(0, Math.trunc(centre - reach + 0.5));
        const count = Math.min(from, Math.trunc(centre + reach + 0.5)) - start;
        const shares = Array.from({ length: count }, (_, x) => weight((x + start - centre + 0.5) * inverse));
        windows.starts[index] = start;
        windows.counts[index] = count;
        windows.weights.set(toFixedPoint(shares), index * stride);
    }
    return windows;
}
/** Divides by the sum and rounds half away from zero. */
function toFixedPoint(shares) {
    const sum = shares.reduce((total, share) => total + share, 0);
    return shares.map((share) => {
        const fixed = (sum === 0 ? share : share / sum) * 2 ** precision;
        return Math.trunc(fixed < 0 ? fixed - 0.5 : fixed + 0.5);
    });
}
function resampleRows(pixels, to, filter) {
    const { width, height, channels, data } = pixels;
    if (to === width)
        return pixels;
    const windows = planWindows(width, to, filter);
    const resized = new Uint8ClampedArray(to * height * channels);
    let at = 0;
    for (let row = 0; row < height; row++) {
        for (let column = 0; column < to; column++) {
            const first = (row * width + windows.starts[column]) * channels;
            for (let channel = 0; channel < channels; channel++) {
                resized[at++] = weigh(data, first + channel, channels, windows, column);
            }
        }
    }
    return { width: to, height, channels, data: asBytes(resized) };
}
function resampleColumns(pixels, to, filter) {
    const { width, height, channels, data } = pixels;
    if (to === height)
        return pixels;
    const windows = planWindows(height, to, filter);
    const rowLength = width * channels;
    const resized = new Uint8ClampedArray(to * rowLength);
    let at = 0;
    for (let row = 0; row < to; row++) {
        const first = windows.starts[row] * rowLength;
        for (let within = 0; within < rowLength; within++) {
            resized[at++] = weigh(data, first + within, rowLength, windows, row);
        }
    }
    return { width, height: to, channels, data: asBytes(resized) };
}
/** The weighted sum of one window, rounded; outside 0 to 255 where the filter overshoots. */
function weigh(data, first, step, windows, index) {
    const { weights } = windows;
    const begin = index * windows.stride;
    const end = begin + windows.counts[index];
    let sum = half;
    for (let at = begin, from = first; at < end; at++, from += step)
        sum += data[from] * weights[at];
    return sum >> precision;
}
function asBytes({ buffer }) {
    return new Uint8Array(buffer);
}

;// CONCATENATED MODULE: ./build/inference/images/preprocessImage.js
/** From the bytes of an image file to the numbers that a model is fed with. */



/**
 * Decodes, converts, resizes, crops and computes `(x / divideBy - mean) / std`, each step as Pillow, torchvision and
 * NumPy do it on float32. For `channels: gray` the colours are converted first, as `convert('L')` before a transform.
 *
 * `numpy.asarray(image) / 255` is something else: it divides in float64 and rounds once, in the end.
 *
 * @param bytes A PNG or JPEG file, from whoever.
 * @throws Refusal `evaluation/image`, without a place.
 */
async function preprocessImage(bytes, preprocessing) {
    const pixels = await shapeImage(bytes, preprocessing);
    const data = new Float32Array(pixels.data.length);
    return arrange(pixels, preprocessing, tabulate(preprocessing), data);
}
/** The same for a model whose input is uint8: pixels as they are, without arithmetic. */
async function preprocessToBytes(bytes, preprocessing) {
    const pixels = await shapeImage(bytes, preprocessing);
    const same = Uint8Array.from({ length: 256 }, (_, value) => value);
    return arrange(pixels, preprocessing, [same, same, same], new Uint8Array(pixels.data.length));
}
async function shapeImage(bytes, { channels, resize, crop }) {
    const decoded = await decodeImage(bytes, channels === 'gray' ? 'gray' : 'rgb');
    const resized = resize === undefined ? decoded : resizeImage(decoded, resize);
    return crop === undefined ? resized : cropImage(resized, crop);
}
/** For each channel, what each of the 256 values becomes. Rounds to float32 after every step. */
function tabulate({ channels, divideBy = 1, mean, std }) {
    const count = channels === 'gray' ? 1 : 3;
    for (const numbers of [mean, std]) {
        if (numbers !== undefined && numbers.length !== count)
            throw new Error(`mean and std need ${count} numbers`);
    }
    return Array.from({ length: count }, (_, channel) => {
        const centre = Math.fround(mean?.[channel] ?? 0);
        const spread = Math.fround(std?.[channel] ?? 1);
        return Float32Array.from({ length: 256 }, (_, value) => {
            const share = Math.fround(value / Math.fround(divideBy));
            return Math.fround(share - centre) / spread;
        });
    });
}
function arrange({ width, height, channels, data }, preprocessing, tables, arranged) {
    const isPlanar = preprocessing.layout === 'nchw';
    const size = width * height;
    for (let channel = 0; channel < channels; channel++) {
        const source = preprocessing.channels === 'bgr' ? channels - 1 - channel : channel;
        const table = tables[channel];
        const first = isPlanar ? channel * size : channel;
        const step = isPlanar ? 1 : channels;
        for (let pixel = 0; pixel < size; pixel++) {
            arranged[first + pixel * step] = table[data[pixel * channels + source]];
        }
    }
    return { dims: isPlanar ? [channels, height, width] : [height, width, channels], data: arranged };
}

;// CONCATENATED MODULE: ./build/inference/npy.js
/** A strict reader of NumPy's `.npy` files. Source: NumPy's `numpy.lib.format`, versions 1.0 to 3.0. */

const types = {
    '|b1': { type: 'bool', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '|i1': { type: 'int8', bytes: 1, view: (buffer) => new Int8Array(buffer) },
    '|u1': { type: 'uint8', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '<i2': { type: 'int16', bytes: 2, view: (buffer) => new Int16Array(buffer) },
    '<u2': { type: 'uint16', bytes: 2, view: (buffer) => new Uint16Array(buffer) },
    '<i4': { type: 'int32', bytes: 4, view: (buffer) => new Int32Array(buffer) },
    '<u4': { type: 'uint32', bytes: 4, view: (buffer) => new Uint32Array(buffer) },
    '<i8': { type: 'int64', bytes: 8, view: (buffer) => new BigInt64Array(buffer) },
    '<u8': { type: 'uint64', bytes: 8, view: (buffer) => new BigUint64Array(buffer) },
    '<f4': { type: 'float32', bytes: 4, view: (buffer) => new Float32Array(buffer) },
    '<f8': { type: 'float64', bytes: 8, view: (buffer) => new Float64Array(buffer) },
};
/**
 * Reads a whole `.npy` file of plain numbers.
 *
 * @param bytes The file, from whoever. The numbers are copied, so any alignment is fine.
 * @throws Refusal `evaluation/array`, without a place.
 */
function readNpy(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    const { type, view } = types[descriptor];
    // A copy: a Buffer's own `slice` would not be one.
    const body = new Uint8Array(bytes.subarray(offset));
    if (type === 'bool' && body.some((value) => value > 1))
        throw npy_refuseDamaged('a value of its type bool is neither 0 nor 1');
    return { type, shape, data: view(body.buffer) };
}
/**
 * Reads what a `.npy` file says of itself, and checks that its length is the one that this asks for.
 *
 * @throws Refusal
 */
function readNpyHeader(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    return { type: types[descriptor].type, shape, offset };
}
function readWhole(bytes) {
    const { text, offset } = findHeader(bytes);
    const { descriptor, shape } = parseHeader(text);
    const expected = shape.reduce((product, length) => product * length, types[descriptor].bytes);
    const found = bytes.length - offset;
    if (expected !== found) {
        const asked = `${expected} bytes of ${types[descriptor].type}`;
        throw npy_refuseDamaged(`its shape (${shape.join(', ')}) asks for ${asked}, and ${found} follow its header`);
    }
    return { descriptor, shape, offset };
}
const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** NumPy reads no longer header either. */
const longestHeader = 10_000;
function findHeader(bytes) {
    if (magic.some((byte, index) => bytes[index] !== byte)) {
        throw refuse('is no NumPy file: its first bytes are not those of .npy', 'Save one array with `numpy.save`.');
    }
    const [major = 0, minor] = [bytes[6], bytes[7]];
    if (major < 1 || major > 3 || minor !== 0)
        throw npy_refuseDamaged('its version is none of 1.0, 2.0 and 3.0');
    const start = major === 1 ? 10 : 12;
    if (bytes.length < start)
        throw npy_refuseDamaged('it is cut off in its header');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
    if (length > longestHeader)
        throw npy_refuseDamaged(`its header has ${length} bytes; at most ${longestHeader}`);
    if (start + length > bytes.length)
        throw npy_refuseDamaged('it is cut off in its header');
    // Names of fields, which are refused below, are all that could go beyond ASCII.
    return { text: Buffer.from(bytes.subarray(start, start + length)).toString('latin1'), offset: start + length };
}
const key = `'(descr|fortran_order|shape)'`;
const value = String.raw `('[^'"\\]*'|True|False|\((?:\d+, ?)*\d*,?\)|\[)`;
const entry = new RegExp(String.raw `${key} ?: ?${value}(, ?|(?=\})|(?<=\[))`, 'y');
/** The literal of a Python dict with three keys: nothing of it is evaluated. */
function parseHeader(text) {
    const found = readEntries(text);
    const { descr, fortran_order: order, shape } = found;
    if (descr === undefined || order === undefined || shape === undefined)
        throw refuseLiteral();
    const descriptor = readDescriptor(descr);
    if (order === 'True')
        throw refuse('is stored column by column', 'Save `numpy.ascontiguousarray(array)`.');
    if (order !== 'False')
        throw refuseLiteral();
    return { descriptor, shape: readShape(shape) };
}
function readEntries(text) {
    const found = {};
    if (text[0] !== '{')
        throw refuseLiteral();
    let position = 1;
    while (text[position] !== '}') {
        entry.lastIndex = position;
        const match = entry.exec(text);
        if (match === null)
            throw refuseLiteral();
        const name = match[1];
        if (found[name] !== undefined)
            throw refuseLiteral();
        found[name] = match[2];
        // A list describes the fields of a record: nothing behind it is read.
        if (match[2] === '[')
            throw refuseStructure();
        position = entry.lastIndex;
    }
    if (!/^ *\n?$/.test(text.slice(position + 1)))
        throw refuseLiteral();
    return found;
}
function readDescriptor(literal) {
    const name = /^'(.*)'$/.exec(literal)?.[1];
    if (name === undefined)
        throw refuseLiteral();
    if (Object.hasOwn(types, name))
        return name;
    if (name.includes('O')) {
        throw refuse('holds Python objects, which are read by running code', 'Save numbers: `array.astype(numpy.float32)`.');
    }
    if (/^>[iufcUSmM]/.test(name)) {
        throw refuse('is stored with the most significant byte first', "Save `array.astype(array.dtype.newbyteorder('<'))`.");
    }
    throw refuse(`has a type that is not read; one of ${Object.values(types)
        .map(({ type }) => type)
        .join(', ')}`, 'Save it with one of these types.');
}
const longestAxis = 2 ** 31 - 1;
const mostAxes = 32;
function readShape(literal) {
    // Python writes the comma behind a single axis and only there.
    if (!/^\((?:|\d+,|\d+(?:, ?\d+)+)\)$/.test(literal))
        throw refuseLiteral();
    const shape = (literal.match(/\d+/g) ?? []).map(Number);
    if (shape.length > mostAxes)
        throw npy_refuseDamaged(`its shape has ${shape.length} axes; at most ${mostAxes}`);
    if (shape.some((length) => length > longestAxis))
        throw npy_refuseDamaged(`its shape has an axis longer than ${longestAxis}`);
    return shape;
}
function refuse(problem, cure) {
    return new Refusal('evaluation/array', { problem, cure });
}
function npy_refuseDamaged(how) {
    return refuse(`is a damaged NumPy file: ${how}`, 'Restore the file, or save the array again with `numpy.save`.');
}
function refuseLiteral() {
    return npy_refuseDamaged('its header is not the one that NumPy writes');
}
function refuseStructure() {
    return refuse('is an array of records', 'Save one array of plain numbers for each field.');
}

;// CONCATENATED MODULE: ./build/inference/sampleDims.js
/** Shapes: of tensors as they are, and as a model declares them. */
/** Whether a sample has the shape that is asked for. */
function fitsDims(dims, expected) {
    return dims.length === expected.length && dims.every((length, axis) => length === (expected[axis] ?? length));
}
/** `1 × 30`, `batch × 3 × 224 × 224`, `? × 30`. */
function formatDims(dims) {
    return dims.length === 0 ? 'of a single number' : dims.map((length) => length ?? '?').join(' × ');
}

;// CONCATENATED MODULE: ./build/inference/feeds.js
/** From what a batch is fed with to tensors; files are decoded here. */




/** A file of a batch that cannot be used: its position tells the gate whose it is. */
class RefusedFile extends Error {
    refusal;
    input;
    position;
    constructor(refusal, input, position) {
        super(refusal.message);
        this.refusal = refusal;
        this.input = input;
        this.position = position;
    }
}
/** @throws RefusedFile */
async function toTensors(feeds) {
    const tensors = [];
    for (const feed of feeds)
        tensors.push(feed.kind === 'tensor' ? feed : stack(feed, await readFiles(feed)));
    return tensors;
}
async function readFiles(feed) {
    const samples = [];
    for (const [position, bytes] of feed.files.entries()) {
        try {
            samples.push(feed.kind === 'images' ? await readImage(bytes, feed) : readArray(bytes, feed.dims));
        }
        catch (thrown) {
            throw thrown instanceof Refusal ? new RefusedFile(thrown, feed.name, position) : thrown;
        }
    }
    return samples;
}
async function readImage(bytes, feed) {
    const prepare = feed.type === 'uint8' ? preprocessToBytes : preprocessImage;
    const { dims, data } = await prepare(bytes, feed.preprocessing);
    return { type: feed.type === 'uint8' ? 'uint8' : 'float32', dims, data };
}
function readArray(bytes, expected) {
    const { type, shape, data } = readNpy(bytes);
    // One sample that was saved with an axis for the batch.
    const isBatchOfOne = shape.length - 1 === expected?.length && shape[0] === 1;
    return { type, dims: isBatchOfOne ? shape.slice(1) : shape, data };
}
/** The samples of a batch as one tensor: all of one type and shape. */
function stack({ name, type, kind, dims }, samples) {
    const [first] = samples;
    if (first === undefined)
        throw new Error('an empty batch');
    samples.forEach((sample, position) => {
        const refusal = refuseType(sample, type, kind) ?? refuseShape(sample, dims, first.dims, kind);
        if (refusal !== undefined)
            throw new RefusedFile(refusal, name, position);
    });
    const size = first.data.length;
    const whole = new first.data.constructor(size * samples.length);
    samples.forEach((sample, position) => {
        whole.set(sample.data, position * size);
    });
    return { name, type, dims: [samples.length, ...first.dims], data: whole };
}
const codes = { images: 'evaluation/image', arrays: 'evaluation/array' };
function refuseType(sample, type, kind) {
    if (sample.type === type)
        return undefined;
    return new Refusal(codes[kind], {
        problem: `holds ${sample.type}, and the model expects ${type}`,
        cure: 'Save it with the type that the model expects.',
    });
}
/** All samples of a batch need one shape, and the model may ask for a certain one. */
function refuseShape({ dims }, expected, first, kind) {
    const isFit = expected === undefined || fitsDims(dims, expected);
    if (isFit && fitsDims(dims, first))
        return undefined;
    const other = isFit ? `an earlier sample has ${formatDims(first)}` : `the model expects ${formatDims(expected)}`;
    return new Refusal(codes[kind], {
        problem: `${kind === 'images' ? 'gives' : 'has'} the shape ${formatDims(dims)}, and ${other}`,
        cure: kind === 'images'
            ? 'Bring all images to one size with `resize` or `crop`.'
            : 'Save each sample with the shape that the model expects.',
    });
}

;// CONCATENATED MODULE: ./build/inference/failure.js
/** What went wrong in the process that runs the model, in words that tell no value of the data. */


const ofMemory = /bad_alloc|out of memory|failed to allocate|memory access out of bounds|safeint|overflow|WebAssembly\.Memory|Array buffer allocation|allocation failed|shape is too large|Aborted/i;
function explainFailure(thrown, during) {
    if (thrown instanceof RefusedFile) {
        const { refusal, input, position } = thrown;
        const { problem, cure, exit } = refusal;
        const code = refusal.code === 'evaluation/array' ? refusal.code : 'evaluation/image';
        return { kind: 'refused', code, problem, cure, exit, input, position };
    }
    if (thrown instanceof Refusal && during === 'hash')
        return { kind: 'unreadable', problem: thrown.problem };
    const message = messageOf(thrown);
    if (ofMemory.test(message))
        return { kind: 'failed', reason: 'memory', problem: 'asks for more memory than it may have' };
    if (during === 'load')
        return { kind: 'failed', reason: 'load', problem: loadProblem(message) };
    return { kind: 'failed', reason: 'run', problem: runProblem(message) };
}
/** A message about the model's own structure: what was loaded, not what it was given. */
function loadProblem(message) {
    const text = message.replace(/^.*?ERROR_MESSAGE:\s*/s, '').replace(/\/\S*\/onnxruntime\/\S*/g, '');
    const shown = text
        .replace(/[^ -~]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 200);
    return shown === '' ? 'is refused by onnxruntime' : `is refused by onnxruntime (${shown})`;
}
/** The kind of node that failed. Its message could tell a value of the data. */
function runProblem(message) {
    const operator = /while running (\w{1,60}) node/.exec(message)?.[1];
    return operator === undefined ? 'cannot be computed for these inputs' : `fails in a node of the kind ${operator}`;
}
function messageOf(thrown) {
    if (thrown instanceof Error)
        return `${thrown.name}: ${thrown.message}`;
    // onnxruntime throws the bare address of a C++ exception that its module could not turn into text.
    return typeof thrown === 'number' ? 'bad_alloc' : String(thrown);
}

;// CONCATENATED MODULE: ./build/inference/images/perceptualHash.js
/** A hash that images share where they look alike: pHash. */


/** The side that an image is reduced to, in pixels, and how many frequencies of either direction count. */
const side = 32;
const frequencies = 8;
/**
 * Coefficients that differ by less are equal: far above the rounding of sums of 1024 bytes by cosines, far below what
 * one pixel changes. Without it a flat or symmetric image would have a hash of rounding errors.
 */
const tolerance = 1e-6;
/**
 * The perceptual hash of an image, bit for bit that of `imagehash.phash(image)` with its default sizes.
 *
 * Luma, reduced to 32 × 32 pixels by Lanczos' filter, discrete cosine transform (type II) along both axes; a bit for each
 * of the 8 × 8 lowest frequencies, by rows, is set where its coefficient is above their median. So an image with
 * structure has 32 bits set, a flat or symmetric one fewer: all that are of one grey have `8000000000000000`, and black
 * has `0000000000000000`.
 *
 * @see https://github.com/JohannesBuchner/imagehash
 * @see Zauner (2010): Implementation and benchmarking of perceptual image hash functions. Thesis, Hagenberg.
 */
function perceptualHash(image) {
    const { data } = resizeImage(toGray(image), { width: side, height: side, interpolation: 'lanczos' });
    const coefficients = lowFrequencies(data);
    const median = medianOf(coefficients);
    const hash = { high: 0, low: 0 };
    for (const [index, coefficient] of coefficients.entries()) {
        if (!(coefficient - median > tolerance))
            continue;
        if (index < 32)
            hash.high |= 1 << (31 - index);
        else
            hash.low |= 1 << (63 - index);
    }
    return { high: hash.high >>> 0, low: hash.low >>> 0 };
}
/** `cosines[frequency * side + position]` of the transform: 2 cos(π f (2 p + 1) / 64). */
const cosines = Float64Array.from({ length: frequencies * side }, (_, index) => {
    const position = index % side;
    const frequency = (index - position) / side;
    return 2 * Math.cos((Math.PI * frequency * (2 * position + 1)) / (2 * side));
});
/** The transform of a square of `side` × `side` bytes, its lowest frequencies by rows. */
function lowFrequencies(pixels) {
    // Frequencies of the columns first: `frequencies` rows of `side` numbers.
    const columns = new Float64Array(frequencies * side);
    for (let frequency = 0; frequency < frequencies; frequency += 1) {
        for (let x = 0; x < side; x += 1) {
            let sum = 0;
            for (let y = 0; y < side; y += 1)
                sum += pixels[y * side + x] * cosines[frequency * side + y];
            columns[frequency * side + x] = sum;
        }
    }
    const coefficients = new Float64Array(frequencies * frequencies);
    for (let index = 0; index < coefficients.length; index += 1) {
        const ofRow = index % frequencies;
        const row = (index - ofRow) / frequencies;
        let sum = 0;
        for (let x = 0; x < side; x += 1)
            sum += columns[row * side + x] * cosines[ofRow * side + x];
        coefficients[index] = sum;
    }
    return coefficients;
}
/** Of an even number of values: the middle between the two in the middle. */
function medianOf(values) {
    const sorted = values.toSorted();
    const upper = sorted.length / 2;
    return (sorted[upper - 1] + sorted[upper]) / 2;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/inference/protocol.js
/** Numbers of one sample in an output that a policy can choose from; an output with more is sent without its data. */
const mostNumbers = 65_536;

;// CONCATENATED MODULE: ./build/inference/runtime.js
/** onnxruntime's WebAssembly build, on one thread, with a limit of memory. */


/** The module that runs models, in its package. */
const runtimeModule = 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm';
const pageBytes = 64 * 1024;
/**
 * Lets WebAssembly have no more memory than this, from here on in this whole process: what a model asks for beyond it
 * is an error that it is told, not the end of the machine.
 */
function limitMemory(megabytes) {
    const pages = Math.floor((megabytes * 1024 * 1024) / pageBytes);
    const Unlimited = WebAssembly.Memory;
    WebAssembly.Memory = class extends Unlimited {
        constructor(descriptor) {
            super({ ...descriptor, maximum: Math.min(descriptor.maximum ?? pages, Math.max(pages, descriptor.initial)) });
        }
    };
}
/** @param wasm the pristine module of onnxruntime-web */
async function loadModel(wasm, model, external) {
    const ort = await __nccwpck_require__.e(/* import() */ 472).then(__nccwpck_require__.bind(__nccwpck_require__, 472));
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.wasmBinary = wasm;
    ort.env.logLevel = 'fatal';
    const session = await ort.InferenceSession.create(model, {
        executionProviders: ['wasm'],
        logSeverityLevel: 4,
        ...(external.length === 0 ? {} : { externalData: [...external] }),
    });
    return {
        runtime: {
            name: 'onnxruntime-web',
            version: ort.env.versions.web ?? ort.env.versions.common,
            wasm: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(wasm).digest('hex'),
        },
        run: (feeds, outputs) => runSession(ort, session, feeds, outputs),
    };
}
async function runSession(ort, session, feeds, outputs) {
    const given = feeds.map(({ name, type, data, dims }) => {
        return [name, new ort.Tensor(type, data, dims)];
    });
    const results = await session.run(Object.fromEntries(given), [...outputs]);
    const samples = feeds[0]?.dims[0] ?? 1;
    return outputs.map((name) => {
        const { type, dims, data } = results[name];
        const isTooLarge = data.length > samples * mostNumbers;
        // The gate refuses the shape, and needs no gigabytes for that.
        return {
            name,
            type: type,
            dims: [...dims],
            data: isTooLarge ? new Float32Array() : data,
        };
    });
}

;// CONCATENATED MODULE: ./build/inference/index.js
/**
 * The process that runs a model, or decodes images to hash them. It gets bytes and gives numbers: it reads nothing but its
 * own WebAssembly modules, has no environment and no network to speak of, and is ended by the gate when it takes too long.
 */










const here = (0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url);
/** A WebAssembly module: beside the bundle, or in its package where the sources run as they are. */
function readModule(packaged) {
    const isSource = here.endsWith('.ts');
    const folder = (0,external_node_path_namespaceObject.dirname)(here);
    return (0,external_node_fs_namespaceObject.readFileSync)(isSource ? (0,external_node_path_namespaceObject.join)(folder, '../../node_modules', packaged) : (0,external_node_path_namespaceObject.join)(folder, (0,external_node_path_namespaceObject.basename)(packaged)));
}
let loaded;
let canDecode = false;
async function answer(request) {
    if (request.kind === 'load') {
        loaded = await loadModel(readModule(runtimeModule), request.model, request.external);
        return { kind: 'loaded', runtime: loaded.runtime };
    }
    if (request.kind === 'hash') {
        prepareDecoder();
        return { kind: 'hash', ...perceptualHash(await decodeImage(request.image, 'gray')) };
    }
    if (loaded === undefined)
        throw new Error('run before load');
    if (request.feeds.some(({ kind }) => kind === 'images'))
        prepareDecoder();
    const tensors = await toTensors(request.feeds);
    return { kind: 'outputs', tensors: await loaded.run(tensors, request.outputs) };
}
function prepareDecoder() {
    if (!canDecode)
        setJpegDecoder(readModule(jpegDecoderModule));
    canDecode = true;
}
async function respond(request) {
    const reply = await answer(request).catch((thrown) => explainFailure(thrown, request.kind));
    process.send?.(reply);
}
/**
 * A model that computes for ever hears of nothing, and whatever ends the gate in between does not end this process: it has
 * no variable by which a runner knows its own. So a thread looks whether the gate still lives.
 */
function endWithGate() {
    const watch = `const gate = process.ppid;
    setInterval(() => process.ppid === gate || process.kill(process.pid, 'SIGKILL'), 1000);`;
    new external_node_worker_threads_namespaceObject.Worker(watch, { eval: true }).unref();
}
endWithGate();
limitMemory(Number(process.argv[2]));
process.on('message', (request) => void respond(request));
process.on('disconnect', () => process.exit(0));

