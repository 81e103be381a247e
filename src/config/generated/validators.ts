// @ts-nocheck
// Generated from schemas/ by scripts/generate.ts. Do not edit.
"use strict";
export const validateBucket = validate23;
const schema32 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"versioning":{"type":"boolean"},"objectLocking":{"type":"boolean"},"defaultPolicyFile":{"type":["string","null"]},"policyValues":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string"}}},"sites":{"type":"array","items":{"type":"string"},"minItems":1},"region":{"type":"string","minLength":1},"excludedPrefixes":{"type":["array","null"],"items":{"type":"string"},"maxItems":10},"excludeFolders":{"type":"boolean"},"retention":{"anyOf":[{"$ref":"#/$defs/RetentionDeclaration"},{"type":"null"}]},"lifecycle":{"type":["array","null"],"items":{"$ref":"#/$defs/LifecycleRuleDeclaration"},"maxItems":1000},"quota":{"type":["integer","string","null"],"minimum":1},"encryption":{"anyOf":[{"$ref":"#/$defs/EncryptionDeclaration"},{"type":"null"}]},"tags":{"type":["object","null"],"additionalProperties":{"type":"string"}},"notifications":{"type":["array","null"],"items":{"$ref":"#/$defs/NotificationDeclaration"}},"cors":{"type":["array","null"],"items":{"$ref":"#/$defs/CorsRuleDeclaration"},"maxItems":100},"purpose":{"type":"string"},"layout":{"type":"array","items":{"type":"string"}},"public":{"enum":["read","write","read-write"]},"state":{"enum":["present","absent"]}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"enum":["GOVERNANCE","COMPLIANCE"]},"days":{"type":"integer","minimum":1,"maximum":36500},"years":{"type":"integer","minimum":1,"maximum":100}}};
const schema34 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":255},"status":{"enum":["Enabled","Disabled"]},"filter":{"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"objectSizeGreaterThan":{"type":"integer","minimum":1},"objectSizeLessThan":{"type":"integer","minimum":1}}},"expiration":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"integer","minimum":1,"maximum":2147483647},"date":{"type":"string"},"expiredObjectDeleteMarker":{"type":"boolean"},"expiredObjectAllVersions":{"type":"boolean"}}},"delMarkerExpiration":{"type":"object","additionalProperties":false,"required":["days"],"properties":{"days":{"type":"integer","minimum":1,"maximum":2147483647}}},"noncurrentVersionExpiration":{"type":"object","additionalProperties":false,"properties":{"noncurrentDays":{"type":"integer","minimum":1,"maximum":2147483647},"newerNoncurrentVersions":{"type":"integer","minimum":1}}},"transition":{"type":"object","additionalProperties":false,"required":["storageClass"],"properties":{"days":{"type":"integer","minimum":0},"date":{"type":"string"},"storageClass":{"type":"string","minLength":1}}},"noncurrentVersionTransition":{"type":"object","additionalProperties":false,"required":["noncurrentDays","storageClass"],"properties":{"noncurrentDays":{"type":"integer","minimum":0},"storageClass":{"type":"string","minLength":1}}},"abortIncompleteMultipartUpload":{"type":"object","additionalProperties":false,"required":["daysAfterInitiation"],"properties":{"daysAfterInitiation":{"type":"integer","minimum":1,"maximum":2147483647}}}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["sseAlgorithm"],"properties":{"sseAlgorithm":{"enum":["AES256","aws:kms"]},"kmsMasterKeyId":{"type":"string","minLength":1}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["arn","events"],"properties":{"id":{"type":"string","minLength":1,"maxLength":255},"arn":{"type":"string","minLength":1},"events":{"type":"array","items":{"enum":["s3:ObjectAccessed:*","s3:ObjectAccessed:Get","s3:ObjectAccessed:GetRetention","s3:ObjectAccessed:GetLegalHold","s3:ObjectAccessed:Head","s3:ObjectAccessed:Attributes","s3:ObjectCreated:*","s3:ObjectCreated:CompleteMultipartUpload","s3:ObjectCreated:Copy","s3:ObjectCreated:Post","s3:ObjectCreated:Put","s3:ObjectCreated:PutRetention","s3:ObjectCreated:PutLegalHold","s3:ObjectCreated:PutTagging","s3:ObjectCreated:DeleteTagging","s3:ObjectRemoved:*","s3:ObjectRemoved:Delete","s3:ObjectRemoved:DeleteMarkerCreated","s3:ObjectRemoved:DeleteAllVersions","s3:ObjectRemoved:NoOP","s3:BucketCreated:*","s3:BucketRemoved:*","s3:Replication:*","s3:Replication:OperationFailedReplication","s3:Replication:OperationCompletedReplication","s3:Replication:OperationMissedThreshold","s3:Replication:OperationReplicatedAfterThreshold","s3:Replication:OperationNotTracked","s3:ObjectRestore:*","s3:ObjectRestore:Post","s3:ObjectRestore:Completed","s3:ObjectTransition:*","s3:ObjectTransition:Failed","s3:ObjectTransition:Complete","s3:Scanner:*","s3:Scanner:ManyVersions","s3:Scanner:LargeVersions","s3:Scanner:BigPrefix","s3:LifecycleDelMarkerExpiration:Delete"]},"minItems":1},"prefix":{"type":"string"},"suffix":{"type":"string"}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["allowedOrigins","allowedMethods"],"properties":{"id":{"type":"string","minLength":1,"maxLength":255},"allowedOrigins":{"type":"array","items":{"type":"string"},"minItems":1},"allowedMethods":{"type":"array","items":{"enum":["GET","PUT","POST","DELETE","HEAD"]},"minItems":1},"allowedHeaders":{"type":"array","items":{"type":"string"}},"exposeHeaders":{"type":"array","items":{"type":"string"}},"maxAgeSeconds":{"type":"integer","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.versioning !== undefined){
if(typeof data.versioning !== "boolean"){
const err3 = {instancePath:instancePath+"/versioning",schemaPath:"#/properties/versioning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.objectLocking !== undefined){
if(typeof data.objectLocking !== "boolean"){
const err4 = {instancePath:instancePath+"/objectLocking",schemaPath:"#/properties/objectLocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.defaultPolicyFile !== undefined){
let data3 = data.defaultPolicyFile;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/defaultPolicyFile",schemaPath:"#/properties/defaultPolicyFile/type",keyword:"type",params:{type: schema32.properties.defaultPolicyFile.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.policyValues !== undefined){
let data4 = data.policyValues;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err6 = {instancePath:instancePath+"/policyValues/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policyValues/additionalProperties/type",keyword:"type",params:{type: schema32.properties.policyValues.additionalProperties.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err7 = {instancePath:instancePath+"/policyValues/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/policyValues/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/policyValues",schemaPath:"#/properties/policyValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sites !== undefined){
let data7 = data.sites;
if(Array.isArray(data7)){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err10 = {instancePath:instancePath+"/sites/" + i1,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.region !== undefined){
let data9 = data.region;
if(typeof data9 === "string"){
if(data9.length < 1){
const err12 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.excludedPrefixes !== undefined){
let data10 = data.excludedPrefixes;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/excludedPrefixes",schemaPath:"#/properties/excludedPrefixes/type",keyword:"type",params:{type: schema32.properties.excludedPrefixes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data10)){
if(data10.length > 10){
const err15 = {instancePath:instancePath+"/excludedPrefixes",schemaPath:"#/properties/excludedPrefixes/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err16 = {instancePath:instancePath+"/excludedPrefixes/" + i2,schemaPath:"#/properties/excludedPrefixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.excludeFolders !== undefined){
if(typeof data.excludeFolders !== "boolean"){
const err17 = {instancePath:instancePath+"/excludeFolders",schemaPath:"#/properties/excludeFolders/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.retention !== undefined){
let data13 = data.retention;
const _errs30 = errors;
let valid8 = false;
const _errs31 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.mode === undefined){
const err18 = {instancePath:instancePath+"/retention",schemaPath:"#/$defs/RetentionDeclaration/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "mode") || (key2 === "days")) || (key2 === "years"))){
const err19 = {instancePath:instancePath+"/retention",schemaPath:"#/$defs/RetentionDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data13.mode !== undefined){
let data14 = data13.mode;
if(!((data14 === "GOVERNANCE") || (data14 === "COMPLIANCE"))){
const err20 = {instancePath:instancePath+"/retention/mode",schemaPath:"#/$defs/RetentionDeclaration/properties/mode/enum",keyword:"enum",params:{allowedValues: schema33.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data13.days !== undefined){
let data15 = data13.days;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err21 = {instancePath:instancePath+"/retention/days",schemaPath:"#/$defs/RetentionDeclaration/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 36500 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/retention/days",schemaPath:"#/$defs/RetentionDeclaration/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err23 = {instancePath:instancePath+"/retention/days",schemaPath:"#/$defs/RetentionDeclaration/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data13.years !== undefined){
let data16 = data13.years;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err24 = {instancePath:instancePath+"/retention/years",schemaPath:"#/$defs/RetentionDeclaration/properties/years/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err25 = {instancePath:instancePath+"/retention/years",schemaPath:"#/$defs/RetentionDeclaration/properties/years/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err26 = {instancePath:instancePath+"/retention/years",schemaPath:"#/$defs/RetentionDeclaration/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/retention",schemaPath:"#/$defs/RetentionDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid8 = valid8 || _valid0;
const _errs40 = errors;
if(data13 !== null){
const err28 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs40 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err29 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.lifecycle !== undefined){
let data17 = data.lifecycle;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err30 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: schema32.properties.lifecycle.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(Array.isArray(data17)){
if(data17.length > 1000){
const err31 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(func1.call(schema34.properties, key3))){
const err32 = {instancePath:instancePath+"/lifecycle/" + i3,schemaPath:"#/$defs/LifecycleRuleDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 === "string"){
if(data19.length > 255){
const err33 = {instancePath:instancePath+"/lifecycle/" + i3+"/id",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/id/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data19.length < 1){
const err34 = {instancePath:instancePath+"/lifecycle/" + i3+"/id",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/lifecycle/" + i3+"/id",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.status !== undefined){
let data20 = data18.status;
if(!((data20 === "Enabled") || (data20 === "Disabled"))){
const err36 = {instancePath:instancePath+"/lifecycle/" + i3+"/status",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data18.filter !== undefined){
let data21 = data18.filter;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!((((key4 === "prefix") || (key4 === "tags")) || (key4 === "objectSizeGreaterThan")) || (key4 === "objectSizeLessThan"))){
const err37 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.prefix !== undefined){
if(typeof data21.prefix !== "string"){
const err38 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter/prefix",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.tags !== undefined){
let data23 = data21.tags;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(typeof data23[key5] !== "string"){
const err39 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter/tags",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.objectSizeGreaterThan !== undefined){
let data25 = data21.objectSizeGreaterThan;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err41 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter/objectSizeGreaterThan",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeGreaterThan/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err42 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter/objectSizeGreaterThan",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeGreaterThan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data21.objectSizeLessThan !== undefined){
let data26 = data21.objectSizeLessThan;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err43 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter/objectSizeLessThan",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeLessThan/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err44 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter/objectSizeLessThan",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeLessThan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/lifecycle/" + i3+"/filter",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.expiration !== undefined){
let data27 = data18.expiration;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
if(!((((key6 === "days") || (key6 === "date")) || (key6 === "expiredObjectDeleteMarker")) || (key6 === "expiredObjectAllVersions"))){
const err46 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data27.days !== undefined){
let data28 = data27.days;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err47 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 2147483647 || isNaN(data28)){
const err48 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err49 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data27.date !== undefined){
if(typeof data27.date !== "string"){
const err50 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration/date",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.expiredObjectDeleteMarker !== undefined){
if(typeof data27.expiredObjectDeleteMarker !== "boolean"){
const err51 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration/expiredObjectDeleteMarker",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/expiredObjectDeleteMarker/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.expiredObjectAllVersions !== undefined){
if(typeof data27.expiredObjectAllVersions !== "boolean"){
const err52 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration/expiredObjectAllVersions",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/expiredObjectAllVersions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/lifecycle/" + i3+"/expiration",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/expiration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.delMarkerExpiration !== undefined){
let data32 = data18.delMarkerExpiration;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.days === undefined){
const err54 = {instancePath:instancePath+"/lifecycle/" + i3+"/delMarkerExpiration",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key7 in data32){
if(!(key7 === "days")){
const err55 = {instancePath:instancePath+"/lifecycle/" + i3+"/delMarkerExpiration",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data32.days !== undefined){
let data33 = data32.days;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err56 = {instancePath:instancePath+"/lifecycle/" + i3+"/delMarkerExpiration/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 2147483647 || isNaN(data33)){
const err57 = {instancePath:instancePath+"/lifecycle/" + i3+"/delMarkerExpiration/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err58 = {instancePath:instancePath+"/lifecycle/" + i3+"/delMarkerExpiration/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/lifecycle/" + i3+"/delMarkerExpiration",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data18.noncurrentVersionExpiration !== undefined){
let data34 = data18.noncurrentVersionExpiration;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key8 in data34){
if(!((key8 === "noncurrentDays") || (key8 === "newerNoncurrentVersions"))){
const err60 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionExpiration",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data34.noncurrentDays !== undefined){
let data35 = data34.noncurrentDays;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err61 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionExpiration/noncurrentDays",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 2147483647 || isNaN(data35)){
const err62 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionExpiration/noncurrentDays",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err63 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionExpiration/noncurrentDays",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data34.newerNoncurrentVersions !== undefined){
let data36 = data34.newerNoncurrentVersions;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err64 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionExpiration/newerNoncurrentVersions",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/newerNoncurrentVersions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err65 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionExpiration/newerNoncurrentVersions",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/newerNoncurrentVersions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionExpiration",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data18.transition !== undefined){
let data37 = data18.transition;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.storageClass === undefined){
const err67 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/required",keyword:"required",params:{missingProperty: "storageClass"},message:"must have required property '"+"storageClass"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key9 in data37){
if(!(((key9 === "days") || (key9 === "date")) || (key9 === "storageClass"))){
const err68 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.days !== undefined){
let data38 = data37.days;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err69 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err70 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition/days",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data37.date !== undefined){
if(typeof data37.date !== "string"){
const err71 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition/date",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data37.storageClass !== undefined){
let data40 = data37.storageClass;
if(typeof data40 === "string"){
if(data40.length < 1){
const err72 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition/storageClass",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/properties/storageClass/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition/storageClass",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/properties/storageClass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/lifecycle/" + i3+"/transition",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/transition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data18.noncurrentVersionTransition !== undefined){
let data41 = data18.noncurrentVersionTransition;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.noncurrentDays === undefined){
const err75 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/required",keyword:"required",params:{missingProperty: "noncurrentDays"},message:"must have required property '"+"noncurrentDays"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data41.storageClass === undefined){
const err76 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/required",keyword:"required",params:{missingProperty: "storageClass"},message:"must have required property '"+"storageClass"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key10 in data41){
if(!((key10 === "noncurrentDays") || (key10 === "storageClass"))){
const err77 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data41.noncurrentDays !== undefined){
let data42 = data41.noncurrentDays;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err78 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition/noncurrentDays",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/noncurrentDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err79 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition/noncurrentDays",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/noncurrentDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data41.storageClass !== undefined){
let data43 = data41.storageClass;
if(typeof data43 === "string"){
if(data43.length < 1){
const err80 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition/storageClass",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/storageClass/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition/storageClass",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/storageClass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/lifecycle/" + i3+"/noncurrentVersionTransition",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data18.abortIncompleteMultipartUpload !== undefined){
let data44 = data18.abortIncompleteMultipartUpload;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.daysAfterInitiation === undefined){
const err83 = {instancePath:instancePath+"/lifecycle/" + i3+"/abortIncompleteMultipartUpload",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/required",keyword:"required",params:{missingProperty: "daysAfterInitiation"},message:"must have required property '"+"daysAfterInitiation"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key11 in data44){
if(!(key11 === "daysAfterInitiation")){
const err84 = {instancePath:instancePath+"/lifecycle/" + i3+"/abortIncompleteMultipartUpload",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data44.daysAfterInitiation !== undefined){
let data45 = data44.daysAfterInitiation;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err85 = {instancePath:instancePath+"/lifecycle/" + i3+"/abortIncompleteMultipartUpload/daysAfterInitiation",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 2147483647 || isNaN(data45)){
const err86 = {instancePath:instancePath+"/lifecycle/" + i3+"/abortIncompleteMultipartUpload/daysAfterInitiation",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err87 = {instancePath:instancePath+"/lifecycle/" + i3+"/abortIncompleteMultipartUpload/daysAfterInitiation",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/lifecycle/" + i3+"/abortIncompleteMultipartUpload",schemaPath:"#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/lifecycle/" + i3,schemaPath:"#/$defs/LifecycleRuleDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
if(data.quota !== undefined){
let data46 = data.quota;
if(((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")) && (data46 !== null)){
const err90 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: schema32.properties.quota.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1 || isNaN(data46)){
const err91 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data.encryption !== undefined){
let data47 = data.encryption;
const _errs112 = errors;
let valid23 = false;
const _errs113 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.sseAlgorithm === undefined){
const err92 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/EncryptionDeclaration/required",keyword:"required",params:{missingProperty: "sseAlgorithm"},message:"must have required property '"+"sseAlgorithm"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key12 in data47){
if(!((key12 === "sseAlgorithm") || (key12 === "kmsMasterKeyId"))){
const err93 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/EncryptionDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data47.sseAlgorithm !== undefined){
let data48 = data47.sseAlgorithm;
if(!((data48 === "AES256") || (data48 === "aws:kms"))){
const err94 = {instancePath:instancePath+"/encryption/sseAlgorithm",schemaPath:"#/$defs/EncryptionDeclaration/properties/sseAlgorithm/enum",keyword:"enum",params:{allowedValues: schema35.properties.sseAlgorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data47.kmsMasterKeyId !== undefined){
let data49 = data47.kmsMasterKeyId;
if(typeof data49 === "string"){
if(data49.length < 1){
const err95 = {instancePath:instancePath+"/encryption/kmsMasterKeyId",schemaPath:"#/$defs/EncryptionDeclaration/properties/kmsMasterKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/encryption/kmsMasterKeyId",schemaPath:"#/$defs/EncryptionDeclaration/properties/kmsMasterKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/EncryptionDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid1 = _errs113 === errors;
valid23 = valid23 || _valid1;
const _errs120 = errors;
if(data47 !== null){
const err98 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid1 = _errs120 === errors;
valid23 = valid23 || _valid1;
if(!valid23){
const err99 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data.tags !== undefined){
let data50 = data.tags;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
const err100 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema32.properties.tags.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key13 in data50){
if(typeof data50[key13] !== "string"){
const err101 = {instancePath:instancePath+"/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
if(data.notifications !== undefined){
let data52 = data.notifications;
if((!(Array.isArray(data52))) && (data52 !== null)){
const err102 = {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: schema32.properties.notifications.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(Array.isArray(data52)){
const len4 = data52.length;
for(let i4=0; i4<len4; i4++){
let data53 = data52[i4];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.arn === undefined){
const err103 = {instancePath:instancePath+"/notifications/" + i4,schemaPath:"#/$defs/NotificationDeclaration/required",keyword:"required",params:{missingProperty: "arn"},message:"must have required property '"+"arn"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data53.events === undefined){
const err104 = {instancePath:instancePath+"/notifications/" + i4,schemaPath:"#/$defs/NotificationDeclaration/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key14 in data53){
if(!(((((key14 === "id") || (key14 === "arn")) || (key14 === "events")) || (key14 === "prefix")) || (key14 === "suffix"))){
const err105 = {instancePath:instancePath+"/notifications/" + i4,schemaPath:"#/$defs/NotificationDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data53.id !== undefined){
let data54 = data53.id;
if(typeof data54 === "string"){
if(data54.length > 255){
const err106 = {instancePath:instancePath+"/notifications/" + i4+"/id",schemaPath:"#/$defs/NotificationDeclaration/properties/id/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data54.length < 1){
const err107 = {instancePath:instancePath+"/notifications/" + i4+"/id",schemaPath:"#/$defs/NotificationDeclaration/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/notifications/" + i4+"/id",schemaPath:"#/$defs/NotificationDeclaration/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data53.arn !== undefined){
let data55 = data53.arn;
if(typeof data55 === "string"){
if(data55.length < 1){
const err109 = {instancePath:instancePath+"/notifications/" + i4+"/arn",schemaPath:"#/$defs/NotificationDeclaration/properties/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/notifications/" + i4+"/arn",schemaPath:"#/$defs/NotificationDeclaration/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data53.events !== undefined){
let data56 = data53.events;
if(Array.isArray(data56)){
if(data56.length < 1){
const err111 = {instancePath:instancePath+"/notifications/" + i4+"/events",schemaPath:"#/$defs/NotificationDeclaration/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
let data57 = data56[i5];
if(!(((((((((((((((((((((((((((((((((((((((data57 === "s3:ObjectAccessed:*") || (data57 === "s3:ObjectAccessed:Get")) || (data57 === "s3:ObjectAccessed:GetRetention")) || (data57 === "s3:ObjectAccessed:GetLegalHold")) || (data57 === "s3:ObjectAccessed:Head")) || (data57 === "s3:ObjectAccessed:Attributes")) || (data57 === "s3:ObjectCreated:*")) || (data57 === "s3:ObjectCreated:CompleteMultipartUpload")) || (data57 === "s3:ObjectCreated:Copy")) || (data57 === "s3:ObjectCreated:Post")) || (data57 === "s3:ObjectCreated:Put")) || (data57 === "s3:ObjectCreated:PutRetention")) || (data57 === "s3:ObjectCreated:PutLegalHold")) || (data57 === "s3:ObjectCreated:PutTagging")) || (data57 === "s3:ObjectCreated:DeleteTagging")) || (data57 === "s3:ObjectRemoved:*")) || (data57 === "s3:ObjectRemoved:Delete")) || (data57 === "s3:ObjectRemoved:DeleteMarkerCreated")) || (data57 === "s3:ObjectRemoved:DeleteAllVersions")) || (data57 === "s3:ObjectRemoved:NoOP")) || (data57 === "s3:BucketCreated:*")) || (data57 === "s3:BucketRemoved:*")) || (data57 === "s3:Replication:*")) || (data57 === "s3:Replication:OperationFailedReplication")) || (data57 === "s3:Replication:OperationCompletedReplication")) || (data57 === "s3:Replication:OperationMissedThreshold")) || (data57 === "s3:Replication:OperationReplicatedAfterThreshold")) || (data57 === "s3:Replication:OperationNotTracked")) || (data57 === "s3:ObjectRestore:*")) || (data57 === "s3:ObjectRestore:Post")) || (data57 === "s3:ObjectRestore:Completed")) || (data57 === "s3:ObjectTransition:*")) || (data57 === "s3:ObjectTransition:Failed")) || (data57 === "s3:ObjectTransition:Complete")) || (data57 === "s3:Scanner:*")) || (data57 === "s3:Scanner:ManyVersions")) || (data57 === "s3:Scanner:LargeVersions")) || (data57 === "s3:Scanner:BigPrefix")) || (data57 === "s3:LifecycleDelMarkerExpiration:Delete"))){
const err112 = {instancePath:instancePath+"/notifications/" + i4+"/events/" + i5,schemaPath:"#/$defs/NotificationDeclaration/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.events.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/notifications/" + i4+"/events",schemaPath:"#/$defs/NotificationDeclaration/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data53.prefix !== undefined){
if(typeof data53.prefix !== "string"){
const err114 = {instancePath:instancePath+"/notifications/" + i4+"/prefix",schemaPath:"#/$defs/NotificationDeclaration/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data53.suffix !== undefined){
if(typeof data53.suffix !== "string"){
const err115 = {instancePath:instancePath+"/notifications/" + i4+"/suffix",schemaPath:"#/$defs/NotificationDeclaration/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/notifications/" + i4,schemaPath:"#/$defs/NotificationDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
if(data.cors !== undefined){
let data60 = data.cors;
if((!(Array.isArray(data60))) && (data60 !== null)){
const err117 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/type",keyword:"type",params:{type: schema32.properties.cors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(Array.isArray(data60)){
if(data60.length > 100){
const err118 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len6 = data60.length;
for(let i6=0; i6<len6; i6++){
let data61 = data60[i6];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.allowedOrigins === undefined){
const err119 = {instancePath:instancePath+"/cors/" + i6,schemaPath:"#/$defs/CorsRuleDeclaration/required",keyword:"required",params:{missingProperty: "allowedOrigins"},message:"must have required property '"+"allowedOrigins"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data61.allowedMethods === undefined){
const err120 = {instancePath:instancePath+"/cors/" + i6,schemaPath:"#/$defs/CorsRuleDeclaration/required",keyword:"required",params:{missingProperty: "allowedMethods"},message:"must have required property '"+"allowedMethods"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key15 in data61){
if(!((((((key15 === "id") || (key15 === "allowedOrigins")) || (key15 === "allowedMethods")) || (key15 === "allowedHeaders")) || (key15 === "exposeHeaders")) || (key15 === "maxAgeSeconds"))){
const err121 = {instancePath:instancePath+"/cors/" + i6,schemaPath:"#/$defs/CorsRuleDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data61.id !== undefined){
let data62 = data61.id;
if(typeof data62 === "string"){
if(data62.length > 255){
const err122 = {instancePath:instancePath+"/cors/" + i6+"/id",schemaPath:"#/$defs/CorsRuleDeclaration/properties/id/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data62.length < 1){
const err123 = {instancePath:instancePath+"/cors/" + i6+"/id",schemaPath:"#/$defs/CorsRuleDeclaration/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/cors/" + i6+"/id",schemaPath:"#/$defs/CorsRuleDeclaration/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data61.allowedOrigins !== undefined){
let data63 = data61.allowedOrigins;
if(Array.isArray(data63)){
if(data63.length < 1){
const err125 = {instancePath:instancePath+"/cors/" + i6+"/allowedOrigins",schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedOrigins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len7 = data63.length;
for(let i7=0; i7<len7; i7++){
if(typeof data63[i7] !== "string"){
const err126 = {instancePath:instancePath+"/cors/" + i6+"/allowedOrigins/" + i7,schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedOrigins/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/cors/" + i6+"/allowedOrigins",schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedOrigins/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data61.allowedMethods !== undefined){
let data65 = data61.allowedMethods;
if(Array.isArray(data65)){
if(data65.length < 1){
const err128 = {instancePath:instancePath+"/cors/" + i6+"/allowedMethods",schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedMethods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len8 = data65.length;
for(let i8=0; i8<len8; i8++){
let data66 = data65[i8];
if(!(((((data66 === "GET") || (data66 === "PUT")) || (data66 === "POST")) || (data66 === "DELETE")) || (data66 === "HEAD"))){
const err129 = {instancePath:instancePath+"/cors/" + i6+"/allowedMethods/" + i8,schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedMethods/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.allowedMethods.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/cors/" + i6+"/allowedMethods",schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedMethods/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.allowedHeaders !== undefined){
let data67 = data61.allowedHeaders;
if(Array.isArray(data67)){
const len9 = data67.length;
for(let i9=0; i9<len9; i9++){
if(typeof data67[i9] !== "string"){
const err131 = {instancePath:instancePath+"/cors/" + i6+"/allowedHeaders/" + i9,schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/cors/" + i6+"/allowedHeaders",schemaPath:"#/$defs/CorsRuleDeclaration/properties/allowedHeaders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data61.exposeHeaders !== undefined){
let data69 = data61.exposeHeaders;
if(Array.isArray(data69)){
const len10 = data69.length;
for(let i10=0; i10<len10; i10++){
if(typeof data69[i10] !== "string"){
const err133 = {instancePath:instancePath+"/cors/" + i6+"/exposeHeaders/" + i10,schemaPath:"#/$defs/CorsRuleDeclaration/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/cors/" + i6+"/exposeHeaders",schemaPath:"#/$defs/CorsRuleDeclaration/properties/exposeHeaders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data61.maxAgeSeconds !== undefined){
let data71 = data61.maxAgeSeconds;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err135 = {instancePath:instancePath+"/cors/" + i6+"/maxAgeSeconds",schemaPath:"#/$defs/CorsRuleDeclaration/properties/maxAgeSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
const err136 = {instancePath:instancePath+"/cors/" + i6+"/maxAgeSeconds",schemaPath:"#/$defs/CorsRuleDeclaration/properties/maxAgeSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/cors/" + i6,schemaPath:"#/$defs/CorsRuleDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
const err138 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.layout !== undefined){
let data73 = data.layout;
if(Array.isArray(data73)){
const len11 = data73.length;
for(let i11=0; i11<len11; i11++){
if(typeof data73[i11] !== "string"){
const err139 = {instancePath:instancePath+"/layout/" + i11,schemaPath:"#/properties/layout/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.public !== undefined){
let data75 = data.public;
if(!(((data75 === "read") || (data75 === "write")) || (data75 === "read-write"))){
const err141 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/enum",keyword:"enum",params:{allowedValues: schema32.properties.public.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.state !== undefined){
let data76 = data.state;
if(!((data76 === "present") || (data76 === "absent"))){
const err142 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateAlias = validate25;
const schema45 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"},"accessKey":{"type":"string"},"secretKey":{"type":"string"},"api":{"enum":["S3v4","s3v4"]},"path":{"enum":["auto","on","off"]},"envPrefix":{"type":"string"},"replicationUrl":{"type":"string"},"publicBaseUrl":{"type":"string"},"caFile":{"type":"string"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accessKey !== undefined){
if(typeof data.accessKey !== "string"){
const err3 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secretKey !== undefined){
if(typeof data.secretKey !== "string"){
const err4 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.api !== undefined){
let data3 = data.api;
if(!((data3 === "S3v4") || (data3 === "s3v4"))){
const err5 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema45.properties.api.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(!(((data4 === "auto") || (data4 === "on")) || (data4 === "off"))){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/enum",keyword:"enum",params:{allowedValues: schema45.properties.path.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.envPrefix !== undefined){
if(typeof data.envPrefix !== "string"){
const err7 = {instancePath:instancePath+"/envPrefix",schemaPath:"#/properties/envPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.replicationUrl !== undefined){
if(typeof data.replicationUrl !== "string"){
const err8 = {instancePath:instancePath+"/replicationUrl",schemaPath:"#/properties/replicationUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.publicBaseUrl !== undefined){
if(typeof data.publicBaseUrl !== "string"){
const err9 = {instancePath:instancePath+"/publicBaseUrl",schemaPath:"#/properties/publicBaseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.caFile !== undefined){
if(typeof data.caFile !== "string"){
const err10 = {instancePath:instancePath+"/caFile",schemaPath:"#/properties/caFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateReplication = validate26;
const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"siteReplications":{"type":"array","items":{"$ref":"#/$defs/SiteReplicationDeclaration"}},"bucketReplications":{"type":"array","items":{"$ref":"#/$defs/BucketReplicationDeclaration"}}},"$defs":{"SiteReplicationDeclaration":{"type":"object","additionalProperties":false,"required":["sourceAlias","targetAlias"],"properties":{"sourceAlias":{"type":"string"},"targetAlias":{"type":"string"},"targetName":{"type":"string","minLength":1},"isAsync":{"type":"boolean"},"bandwidth":{"type":["integer","string"],"minimum":0},"replicateLifecycleExpiry":{"type":"boolean"},"maxLag":{"type":"string"},"state":{"enum":["present","absent"]},"notes":{"type":"string"}}},"BucketReplicationDeclaration":{"type":"object","additionalProperties":false,"required":["sourceAlias","sourceBucket","targetAlias","targetBucket"],"properties":{"sourceAlias":{"type":"string"},"sourceBucket":{"type":"string"},"targetAlias":{"type":"string"},"targetBucket":{"type":"string"},"isAsync":{"type":"boolean"},"priority":{"type":"integer","minimum":0,"maximum":2147483647},"tags":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","minLength":1},"value":{"type":"string"}}}},"storageClass":{"enum":["STANDARD","REDUCED_REDUNDANCY"]},"prefix":{"type":"string"},"deletes":{"type":"boolean"},"deleteMarkers":{"type":"boolean"},"existingObjects":{"type":"boolean"},"metadataSync":{"type":"boolean"},"bandwidth":{"type":["integer","string"],"minimum":0},"bidirectional":{"type":"boolean"},"maxLag":{"type":"string"},"healthInterval":{"type":"string"},"maxPendingObjects":{"type":"integer","minimum":0},"maxPendingBytes":{"type":["integer","string"],"minimum":0},"maxFailedObjects":{"type":"integer","minimum":0},"maxDowntime":{"type":"string"},"notes":{"type":"string"},"state":{"enum":["present","absent"]}}}},"$id":"replication_rules.schema.json"};
const schema48 = {"type":"object","additionalProperties":false,"required":["sourceAlias","targetAlias"],"properties":{"sourceAlias":{"type":"string"},"targetAlias":{"type":"string"},"targetName":{"type":"string","minLength":1},"isAsync":{"type":"boolean"},"bandwidth":{"type":["integer","string"],"minimum":0},"replicateLifecycleExpiry":{"type":"boolean"},"maxLag":{"type":"string"},"state":{"enum":["present","absent"]},"notes":{"type":"string"}}};
const schema49 = {"type":"object","additionalProperties":false,"required":["sourceAlias","sourceBucket","targetAlias","targetBucket"],"properties":{"sourceAlias":{"type":"string"},"sourceBucket":{"type":"string"},"targetAlias":{"type":"string"},"targetBucket":{"type":"string"},"isAsync":{"type":"boolean"},"priority":{"type":"integer","minimum":0,"maximum":2147483647},"tags":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","minLength":1},"value":{"type":"string"}}}},"storageClass":{"enum":["STANDARD","REDUCED_REDUNDANCY"]},"prefix":{"type":"string"},"deletes":{"type":"boolean"},"deleteMarkers":{"type":"boolean"},"existingObjects":{"type":"boolean"},"metadataSync":{"type":"boolean"},"bandwidth":{"type":["integer","string"],"minimum":0},"bidirectional":{"type":"boolean"},"maxLag":{"type":"string"},"healthInterval":{"type":"string"},"maxPendingObjects":{"type":"integer","minimum":0},"maxPendingBytes":{"type":["integer","string"],"minimum":0},"maxFailedObjects":{"type":"integer","minimum":0},"maxDowntime":{"type":"string"},"notes":{"type":"string"},"state":{"enum":["present","absent"]}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="replication_rules.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "siteReplications")) || (key0 === "bucketReplications"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.siteReplications !== undefined){
let data1 = data.siteReplications;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sourceAlias === undefined){
const err2 = {instancePath:instancePath+"/siteReplications/" + i0,schemaPath:"#/$defs/SiteReplicationDeclaration/required",keyword:"required",params:{missingProperty: "sourceAlias"},message:"must have required property '"+"sourceAlias"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.targetAlias === undefined){
const err3 = {instancePath:instancePath+"/siteReplications/" + i0,schemaPath:"#/$defs/SiteReplicationDeclaration/required",keyword:"required",params:{missingProperty: "targetAlias"},message:"must have required property '"+"targetAlias"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema48.properties, key1))){
const err4 = {instancePath:instancePath+"/siteReplications/" + i0,schemaPath:"#/$defs/SiteReplicationDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.sourceAlias !== undefined){
if(typeof data2.sourceAlias !== "string"){
const err5 = {instancePath:instancePath+"/siteReplications/" + i0+"/sourceAlias",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/sourceAlias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.targetAlias !== undefined){
if(typeof data2.targetAlias !== "string"){
const err6 = {instancePath:instancePath+"/siteReplications/" + i0+"/targetAlias",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/targetAlias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.targetName !== undefined){
let data5 = data2.targetName;
if(typeof data5 === "string"){
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/siteReplications/" + i0+"/targetName",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/targetName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/siteReplications/" + i0+"/targetName",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/targetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.isAsync !== undefined){
if(typeof data2.isAsync !== "boolean"){
const err9 = {instancePath:instancePath+"/siteReplications/" + i0+"/isAsync",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/isAsync/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.bandwidth !== undefined){
let data7 = data2.bandwidth;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err10 = {instancePath:instancePath+"/siteReplications/" + i0+"/bandwidth",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/bandwidth/type",keyword:"type",params:{type: schema48.properties.bandwidth.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/siteReplications/" + i0+"/bandwidth",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data2.replicateLifecycleExpiry !== undefined){
if(typeof data2.replicateLifecycleExpiry !== "boolean"){
const err12 = {instancePath:instancePath+"/siteReplications/" + i0+"/replicateLifecycleExpiry",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/replicateLifecycleExpiry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.maxLag !== undefined){
if(typeof data2.maxLag !== "string"){
const err13 = {instancePath:instancePath+"/siteReplications/" + i0+"/maxLag",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/maxLag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.state !== undefined){
let data10 = data2.state;
if(!((data10 === "present") || (data10 === "absent"))){
const err14 = {instancePath:instancePath+"/siteReplications/" + i0+"/state",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/state/enum",keyword:"enum",params:{allowedValues: schema48.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.notes !== undefined){
if(typeof data2.notes !== "string"){
const err15 = {instancePath:instancePath+"/siteReplications/" + i0+"/notes",schemaPath:"#/$defs/SiteReplicationDeclaration/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/siteReplications/" + i0,schemaPath:"#/$defs/SiteReplicationDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/siteReplications",schemaPath:"#/properties/siteReplications/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.bucketReplications !== undefined){
let data12 = data.bucketReplications;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.sourceAlias === undefined){
const err18 = {instancePath:instancePath+"/bucketReplications/" + i1,schemaPath:"#/$defs/BucketReplicationDeclaration/required",keyword:"required",params:{missingProperty: "sourceAlias"},message:"must have required property '"+"sourceAlias"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data13.sourceBucket === undefined){
const err19 = {instancePath:instancePath+"/bucketReplications/" + i1,schemaPath:"#/$defs/BucketReplicationDeclaration/required",keyword:"required",params:{missingProperty: "sourceBucket"},message:"must have required property '"+"sourceBucket"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data13.targetAlias === undefined){
const err20 = {instancePath:instancePath+"/bucketReplications/" + i1,schemaPath:"#/$defs/BucketReplicationDeclaration/required",keyword:"required",params:{missingProperty: "targetAlias"},message:"must have required property '"+"targetAlias"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data13.targetBucket === undefined){
const err21 = {instancePath:instancePath+"/bucketReplications/" + i1,schemaPath:"#/$defs/BucketReplicationDeclaration/required",keyword:"required",params:{missingProperty: "targetBucket"},message:"must have required property '"+"targetBucket"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data13){
if(!(func1.call(schema49.properties, key2))){
const err22 = {instancePath:instancePath+"/bucketReplications/" + i1,schemaPath:"#/$defs/BucketReplicationDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.sourceAlias !== undefined){
if(typeof data13.sourceAlias !== "string"){
const err23 = {instancePath:instancePath+"/bucketReplications/" + i1+"/sourceAlias",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/sourceAlias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.sourceBucket !== undefined){
if(typeof data13.sourceBucket !== "string"){
const err24 = {instancePath:instancePath+"/bucketReplications/" + i1+"/sourceBucket",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/sourceBucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.targetAlias !== undefined){
if(typeof data13.targetAlias !== "string"){
const err25 = {instancePath:instancePath+"/bucketReplications/" + i1+"/targetAlias",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/targetAlias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.targetBucket !== undefined){
if(typeof data13.targetBucket !== "string"){
const err26 = {instancePath:instancePath+"/bucketReplications/" + i1+"/targetBucket",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/targetBucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.isAsync !== undefined){
if(typeof data13.isAsync !== "boolean"){
const err27 = {instancePath:instancePath+"/bucketReplications/" + i1+"/isAsync",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/isAsync/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.priority !== undefined){
let data19 = data13.priority;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err28 = {instancePath:instancePath+"/bucketReplications/" + i1+"/priority",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
const err29 = {instancePath:instancePath+"/bucketReplications/" + i1+"/priority",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/bucketReplications/" + i1+"/priority",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data13.tags !== undefined){
let data20 = data13.tags;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key === undefined){
const err31 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags/" + i2,schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data21.value === undefined){
const err32 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags/" + i2,schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "key") || (key3 === "value"))){
const err33 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags/" + i2,schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.key !== undefined){
let data22 = data21.key;
if(typeof data22 === "string"){
if(data22.length < 1){
const err34 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags/" + i2+"/key",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags/" + i2+"/key",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data21.value !== undefined){
if(typeof data21.value !== "string"){
const err36 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags/" + i2+"/value",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags/" + i2,schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/bucketReplications/" + i1+"/tags",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.storageClass !== undefined){
let data24 = data13.storageClass;
if(!((data24 === "STANDARD") || (data24 === "REDUCED_REDUNDANCY"))){
const err39 = {instancePath:instancePath+"/bucketReplications/" + i1+"/storageClass",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/storageClass/enum",keyword:"enum",params:{allowedValues: schema49.properties.storageClass.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.prefix !== undefined){
if(typeof data13.prefix !== "string"){
const err40 = {instancePath:instancePath+"/bucketReplications/" + i1+"/prefix",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.deletes !== undefined){
if(typeof data13.deletes !== "boolean"){
const err41 = {instancePath:instancePath+"/bucketReplications/" + i1+"/deletes",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/deletes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.deleteMarkers !== undefined){
if(typeof data13.deleteMarkers !== "boolean"){
const err42 = {instancePath:instancePath+"/bucketReplications/" + i1+"/deleteMarkers",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/deleteMarkers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.existingObjects !== undefined){
if(typeof data13.existingObjects !== "boolean"){
const err43 = {instancePath:instancePath+"/bucketReplications/" + i1+"/existingObjects",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/existingObjects/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.metadataSync !== undefined){
if(typeof data13.metadataSync !== "boolean"){
const err44 = {instancePath:instancePath+"/bucketReplications/" + i1+"/metadataSync",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/metadataSync/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.bandwidth !== undefined){
let data30 = data13.bandwidth;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")){
const err45 = {instancePath:instancePath+"/bucketReplications/" + i1+"/bandwidth",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/bandwidth/type",keyword:"type",params:{type: schema49.properties.bandwidth.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err46 = {instancePath:instancePath+"/bucketReplications/" + i1+"/bandwidth",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data13.bidirectional !== undefined){
if(typeof data13.bidirectional !== "boolean"){
const err47 = {instancePath:instancePath+"/bucketReplications/" + i1+"/bidirectional",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/bidirectional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.maxLag !== undefined){
if(typeof data13.maxLag !== "string"){
const err48 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxLag",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxLag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.healthInterval !== undefined){
if(typeof data13.healthInterval !== "string"){
const err49 = {instancePath:instancePath+"/bucketReplications/" + i1+"/healthInterval",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/healthInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.maxPendingObjects !== undefined){
let data34 = data13.maxPendingObjects;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err50 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxPendingObjects",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxPendingObjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err51 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxPendingObjects",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxPendingObjects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data13.maxPendingBytes !== undefined){
let data35 = data13.maxPendingBytes;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (typeof data35 !== "string")){
const err52 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxPendingBytes",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxPendingBytes/type",keyword:"type",params:{type: schema49.properties.maxPendingBytes.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err53 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxPendingBytes",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxPendingBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data13.maxFailedObjects !== undefined){
let data36 = data13.maxFailedObjects;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err54 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxFailedObjects",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxFailedObjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err55 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxFailedObjects",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxFailedObjects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data13.maxDowntime !== undefined){
if(typeof data13.maxDowntime !== "string"){
const err56 = {instancePath:instancePath+"/bucketReplications/" + i1+"/maxDowntime",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/maxDowntime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.notes !== undefined){
if(typeof data13.notes !== "string"){
const err57 = {instancePath:instancePath+"/bucketReplications/" + i1+"/notes",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data13.state !== undefined){
let data39 = data13.state;
if(!((data39 === "present") || (data39 === "absent"))){
const err58 = {instancePath:instancePath+"/bucketReplications/" + i1+"/state",schemaPath:"#/$defs/BucketReplicationDeclaration/properties/state/enum",keyword:"enum",params:{allowedValues: schema49.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/bucketReplications/" + i1,schemaPath:"#/$defs/BucketReplicationDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/bucketReplications",schemaPath:"#/properties/bucketReplications/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateIamPolicy = validate35;
const schema51 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"document":{"type":"object"},"values":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string"}}},"privileged":{"type":"boolean"},"sites":{"type":"array","items":{"type":"string"},"minItems":1},"state":{"enum":["present","absent"]},"notes":{"type":"string"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "file")) || (key0 === "document")) || (key0 === "values")) || (key0 === "privileged")) || (key0 === "sites")) || (key0 === "state")) || (key0 === "notes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.document !== undefined){
let data2 = data.document;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.values !== undefined){
let data3 = data.values;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err7 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: schema51.properties.values.additionalProperties.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err8 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/values/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
const err10 = {instancePath:instancePath+"/privileged",schemaPath:"#/properties/privileged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sites !== undefined){
let data7 = data.sites;
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err12 = {instancePath:instancePath+"/sites/" + i1,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.state !== undefined){
let data9 = data.state;
if(!((data9 === "present") || (data9 === "absent"))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema51.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err15 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateUser = validate36;
const schema52 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"status":{"enum":["enabled","disabled"]},"policies":{"type":["array","null"],"items":{"type":"string"}},"attachments":{"enum":["exclusive","additive"]},"secret":{"$ref":"#/$defs/SecretDeclaration"},"sites":{"type":"array","items":{"type":"string"},"minItems":1},"state":{"enum":["present","absent"]},"notes":{"type":"string"}}};
const schema53 = {"type":"object","additionalProperties":false,"properties":{"environment":{"type":"string"},"generate":{"enum":[true]},"deliver":{"$ref":"#/$defs/DeliveryDeclaration"}}};
const schema54 = {"type":"object","additionalProperties":false,"properties":{"file":{"type":"string"},"githubSecret":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"environment":{"type":"string","minLength":1},"repository":{"type":"string"}}},"output":{"enum":[true]}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "environment") || (key0 === "generate")) || (key0 === "deliver"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
const err1 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.generate !== undefined){
if(!(data.generate === true)){
const err2 = {instancePath:instancePath+"/generate",schemaPath:"#/properties/generate/enum",keyword:"enum",params:{allowedValues: schema53.properties.generate.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deliver !== undefined){
let data2 = data.deliver;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "file") || (key1 === "githubSecret")) || (key1 === "output"))){
const err3 = {instancePath:instancePath+"/deliver",schemaPath:"#/$defs/DeliveryDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.file !== undefined){
if(typeof data2.file !== "string"){
const err4 = {instancePath:instancePath+"/deliver/file",schemaPath:"#/$defs/DeliveryDeclaration/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.githubSecret !== undefined){
let data4 = data2.githubSecret;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err5 = {instancePath:instancePath+"/deliver/githubSecret",schemaPath:"#/$defs/DeliveryDeclaration/properties/githubSecret/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "name") || (key2 === "environment")) || (key2 === "repository"))){
const err6 = {instancePath:instancePath+"/deliver/githubSecret",schemaPath:"#/$defs/DeliveryDeclaration/properties/githubSecret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err7 = {instancePath:instancePath+"/deliver/githubSecret/name",schemaPath:"#/$defs/DeliveryDeclaration/properties/githubSecret/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.environment !== undefined){
let data6 = data4.environment;
if(typeof data6 === "string"){
if(data6.length < 1){
const err8 = {instancePath:instancePath+"/deliver/githubSecret/environment",schemaPath:"#/$defs/DeliveryDeclaration/properties/githubSecret/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/deliver/githubSecret/environment",schemaPath:"#/$defs/DeliveryDeclaration/properties/githubSecret/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.repository !== undefined){
if(typeof data4.repository !== "string"){
const err10 = {instancePath:instancePath+"/deliver/githubSecret/repository",schemaPath:"#/$defs/DeliveryDeclaration/properties/githubSecret/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/deliver/githubSecret",schemaPath:"#/$defs/DeliveryDeclaration/properties/githubSecret/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.output !== undefined){
if(!(data2.output === true)){
const err12 = {instancePath:instancePath+"/deliver/output",schemaPath:"#/$defs/DeliveryDeclaration/properties/output/enum",keyword:"enum",params:{allowedValues: schema54.properties.output.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/deliver",schemaPath:"#/$defs/DeliveryDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "status")) || (key0 === "policies")) || (key0 === "attachments")) || (key0 === "secret")) || (key0 === "sites")) || (key0 === "state")) || (key0 === "notes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!((data1 === "enabled") || (data1 === "disabled"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema52.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.policies !== undefined){
let data2 = data.policies;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema52.properties.policies.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.attachments !== undefined){
let data4 = data.attachments;
if(!((data4 === "exclusive") || (data4 === "additive"))){
const err6 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/enum",keyword:"enum",params:{allowedValues: schema52.properties.attachments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate29(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.sites !== undefined){
let data6 = data.sites;
if(Array.isArray(data6)){
if(data6.length < 1){
const err7 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/sites/" + i1,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.state !== undefined){
let data8 = data.state;
if(!((data8 === "present") || (data8 === "absent"))){
const err10 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema52.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err11 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateGroup = validate38;
const schema55 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1},"members":{"type":["array","null"],"items":{"type":"string"}},"membership":{"enum":["exclusive","additive"]},"status":{"enum":["enabled","disabled"]},"policies":{"type":["array","null"],"items":{"type":"string"}},"attachments":{"enum":["exclusive","additive"]},"sites":{"type":"array","items":{"type":"string"},"minItems":1},"state":{"enum":["present","absent"]},"notes":{"type":"string"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.members !== undefined){
let data1 = data.members;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: schema55.properties.members.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err5 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.membership !== undefined){
let data3 = data.membership;
if(!((data3 === "exclusive") || (data3 === "additive"))){
const err6 = {instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/enum",keyword:"enum",params:{allowedValues: schema55.properties.membership.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!((data4 === "enabled") || (data4 === "disabled"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema55.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policies !== undefined){
let data5 = data.policies;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema55.properties.policies.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err9 = {instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.attachments !== undefined){
let data7 = data.attachments;
if(!((data7 === "exclusive") || (data7 === "additive"))){
const err10 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/enum",keyword:"enum",params:{allowedValues: schema55.properties.attachments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sites !== undefined){
let data8 = data.sites;
if(Array.isArray(data8)){
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err12 = {instancePath:instancePath+"/sites/" + i2,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.state !== undefined){
let data10 = data.state;
if(!((data10 === "present") || (data10 === "absent"))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema55.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err15 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateServiceAccount = validate39;
const schema56 = {"type":"object","additionalProperties":false,"required":["accessKey","parent"],"properties":{"accessKey":{"type":"string"},"parent":{"type":"string"},"name":{"type":"string","minLength":1,"maxLength":32},"description":{"type":"string","minLength":1},"expires":{"type":["string","null"]},"status":{"enum":["enabled","disabled"]},"policy":{"anyOf":[{"$ref":"#/$defs/EmbeddedPolicyDeclaration"},{"type":"string"}]},"secret":{"$ref":"#/$defs/SecretDeclaration"},"sites":{"type":"array","items":{"type":"string"},"minItems":1},"state":{"enum":["present","absent"]},"notes":{"type":"string"}}};
const schema57 = {"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"document":{"type":"object"},"values":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string"}}}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessKey"},message:"must have required property '"+"accessKey"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.parent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accessKey !== undefined){
if(typeof data.accessKey !== "string"){
const err3 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err4 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 32){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expires !== undefined){
let data4 = data.expires;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: schema56.properties.expires.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!((data5 === "enabled") || (data5 === "disabled"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema56.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.policy !== undefined){
let data6 = data.policy;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "file") || (key1 === "document")) || (key1 === "values"))){
const err12 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/EmbeddedPolicyDeclaration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.file !== undefined){
let data7 = data6.file;
if(typeof data7 === "string"){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/policy/file",schemaPath:"#/$defs/EmbeddedPolicyDeclaration/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/policy/file",schemaPath:"#/$defs/EmbeddedPolicyDeclaration/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.document !== undefined){
let data8 = data6.document;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err15 = {instancePath:instancePath+"/policy/document",schemaPath:"#/$defs/EmbeddedPolicyDeclaration/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.values !== undefined){
let data9 = data6.values;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
let data10 = data9[key2];
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err16 = {instancePath:instancePath+"/policy/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EmbeddedPolicyDeclaration/properties/values/additionalProperties/type",keyword:"type",params:{type: schema57.properties.values.additionalProperties.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err17 = {instancePath:instancePath+"/policy/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/EmbeddedPolicyDeclaration/properties/values/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/policy/values",schemaPath:"#/$defs/EmbeddedPolicyDeclaration/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/EmbeddedPolicyDeclaration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
const _errs30 = errors;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err21 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.secret !== undefined){
if(!(validate29(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.sites !== undefined){
let data13 = data.sites;
if(Array.isArray(data13)){
if(data13.length < 1){
const err22 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err23 = {instancePath:instancePath+"/sites/" + i1,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.state !== undefined){
let data15 = data.state;
if(!((data15 === "present") || (data15 === "absent"))){
const err25 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema56.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err26 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateGrant = validate41;
const schema58 = {"type":"object","additionalProperties":false,"required":["bucket","to","may"],"properties":{"name":{"type":"string","minLength":1},"bucket":{"type":"string"},"prefix":{"type":"string"},"to":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},"groups":{"type":"array","items":{"type":"string"}},"serviceAccounts":{"type":"array","items":{"type":"string"}}}},"may":{"type":"array","minItems":1,"items":{"enum":["read","list","write","delete","delete-latest","tag","retain","inspect"]}},"secureTransport":{"enum":["required"]},"sites":{"type":"array","items":{"type":"string"},"minItems":1},"state":{"enum":["present","absent"]},"notes":{"type":"string"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bucket === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.may === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "may"},message:"must have required property '"+"may"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bucket !== undefined){
if(typeof data.bucket !== "string"){
const err6 = {instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "users") || (key1 === "groups")) || (key1 === "serviceAccounts"))){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.users !== undefined){
let data4 = data3.users;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err9 = {instancePath:instancePath+"/to/users/" + i0,schemaPath:"#/properties/to/properties/users/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/to/users",schemaPath:"#/properties/to/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.groups !== undefined){
let data6 = data3.groups;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err11 = {instancePath:instancePath+"/to/groups/" + i1,schemaPath:"#/properties/to/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/to/groups",schemaPath:"#/properties/to/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.serviceAccounts !== undefined){
let data8 = data3.serviceAccounts;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err13 = {instancePath:instancePath+"/to/serviceAccounts/" + i2,schemaPath:"#/properties/to/properties/serviceAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/to/serviceAccounts",schemaPath:"#/properties/to/properties/serviceAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.may !== undefined){
let data10 = data.may;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/may",schemaPath:"#/properties/may/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(!((((((((data11 === "read") || (data11 === "list")) || (data11 === "write")) || (data11 === "delete")) || (data11 === "delete-latest")) || (data11 === "tag")) || (data11 === "retain")) || (data11 === "inspect"))){
const err17 = {instancePath:instancePath+"/may/" + i3,schemaPath:"#/properties/may/items/enum",keyword:"enum",params:{allowedValues: schema58.properties.may.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/may",schemaPath:"#/properties/may/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.secureTransport !== undefined){
if(!(data.secureTransport === "required")){
const err19 = {instancePath:instancePath+"/secureTransport",schemaPath:"#/properties/secureTransport/enum",keyword:"enum",params:{allowedValues: schema58.properties.secureTransport.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.sites !== undefined){
let data13 = data.sites;
if(Array.isArray(data13)){
if(data13.length < 1){
const err20 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(typeof data13[i4] !== "string"){
const err21 = {instancePath:instancePath+"/sites/" + i4,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.state !== undefined){
let data15 = data.state;
if(!((data15 === "present") || (data15 === "absent"))){
const err23 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema58.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err24 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

