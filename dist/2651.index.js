export const id = 2651;
export const ids = [2651];
export const modules = {

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EnvelopeError: () => (/* binding */ EnvelopeError),
  looksSealed: () => (/* binding */ looksSealed),
  openEnvelope: () => (/* binding */ openEnvelope),
  sealEnvelope: () => (/* binding */ sealEnvelope)
});

// UNUSED EXPORTS: sealAs

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/server/argon2.js

/** What MinIO seals its answers with: one pass over 64 MiB in four lanes, for a key of 32 bytes. */
const cost = { passes: 1, memory: 65_536, parallelism: 4, tagLength: 32 };
/** Argon2id. By Node itself where it can (from 24.7), else in WebAssembly; takes a third of a second. */
function deriveArgon2id(password, salt) {
    return hasArgon2() ? deriveByNode(password, salt) : deriveByWasm(password, salt);
}
/** A runner may bring an older Node 24 without it. */
function hasArgon2() {
    return typeof external_node_crypto_.argon2 === 'function';
}
function deriveByNode(password, salt) {
    const parameters = { ...cost, message: password, nonce: salt };
    return new Promise((resolve, reject) => {
        external_node_crypto_.argon2('argon2id', parameters, (error, key) => (error === null ? resolve(key) : reject(error)));
    });
}
async function deriveByWasm(password, salt) {
    const { argon2id } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 608, 19));
    const { passes: iterations, memory: memorySize, parallelism, tagLength: hashLength } = cost;
    const options = { password, salt, iterations, memorySize, parallelism, hashLength };
    return Buffer.from(await argon2id({ ...options, outputType: 'binary' }));
}

;// CONCATENATED MODULE: ./build/src/server/envelope.js
/**
 * The envelope in which MinIO's admin API carries secrets, sealed with the caller's secret key:
 * 32 bytes of salt, one that names the key derivation and cipher, 8 of nonce, then the text in fragments
 * of 16 KiB, each with a tag of 16 bytes.
 */



const derivePbkdf2 = (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2);
const saltBytes = 32;
const nonceBytes = 8;
const headBytes = saltBytes + 1 + nonceBytes;
const fragmentBytes = 16_384;
const tagBytes = 16;
const keyBytes = 32;
const pbkdf2Rounds = 8_192;
/** In the first byte of what is authenticated with a fragment: the last one, so that none can be cut off. */
const lastFlag = 0x80;
const envelope_forms = new Map([
    [0x00, { kdf: 'argon2id', cipher: 'aes-256-gcm' }],
    [0x01, { kdf: 'argon2id', cipher: 'chacha20-poly1305' }],
    [0x02, { kdf: 'pbkdf2', cipher: 'aes-256-gcm' }],
]);
/** The server opens all three; this one costs it and us 2 ms instead of a third of a second. */
const sealedForm = 0x02;
/** The envelope is damaged, was sealed with another secret key, or is none. Says no more on purpose. */
class EnvelopeError extends Error {
    name = 'EnvelopeError';
}
/** Seals a body for the server. `secretKey` is the one that signs the request. */
async function sealEnvelope(secretKey, plain) {
    return sealAs(sealedForm, secretKey, plain);
}
/** As `sealEnvelope`, in the form that `id` names: what a server does with its answers. */
async function sealAs(id, secretKey, plain) {
    const head = Buffer.concat([(0,external_node_crypto_.randomBytes)(saltBytes), Buffer.of(id), (0,external_node_crypto_.randomBytes)(nonceBytes)]);
    const stream = await openStream(head, secretKey);
    const parts = [head];
    const count = Math.max(1, Math.ceil(plain.length / fragmentBytes));
    for (let index = 0; index < count; index++) {
        const fragment = plain.subarray(index * fragmentBytes, (index + 1) * fragmentBytes);
        parts.push(seal(stream, index + 1, fragment, fragmentData(stream, index === count - 1)));
    }
    return Buffer.concat(parts);
}
/**
 * Opens what the server sealed, in any of the three forms.
 * @throws {EnvelopeError}
 */
async function openEnvelope(secretKey, sealed) {
    const body = sealed.subarray(headBytes);
    if (body.length < tagBytes)
        throw new EnvelopeError('The sealed answer is cut short');
    const stream = await openStream(sealed.subarray(0, headBytes), secretKey);
    const step = fragmentBytes + tagBytes;
    const count = Math.ceil(body.length / step);
    const parts = [];
    for (let index = 0; index < count; index++) {
        const fragment = body.subarray(index * step, (index + 1) * step);
        parts.push(envelope_open(stream, index + 1, fragment, fragmentData(stream, index === count - 1)));
    }
    return Buffer.concat(parts);
}
/** True when an answer may be an envelope; some routes answer in clear on some servers. */
function looksSealed(body) {
    return body.length >= headBytes + tagBytes && envelope_forms.has(body[saltBytes] ?? -1);
}
async function openStream(head, secretKey) {
    const form = envelope_forms.get(head[saltBytes] ?? -1);
    if (form === undefined)
        throw new EnvelopeError('The answer is not sealed in a form that is known');
    const salt = head.subarray(0, saltBytes);
    const password = Buffer.from(secretKey, 'utf8');
    const key = form.kdf === 'argon2id'
        ? await deriveArgon2id(password, salt)
        : await derivePbkdf2(password, salt, pbkdf2Rounds, keyBytes, 'sha256');
    const keyed = { cipher: form.cipher, key, nonce: head.subarray(saltBytes + 1) };
    return { ...keyed, tag: seal(keyed, 0, Buffer.alloc(0), Buffer.alloc(0)) };
}
function fragmentData(stream, last) {
    return Buffer.concat([Buffer.of(last ? lastFlag : 0), stream.tag]);
}
/** The text and its tag. */
function seal({ cipher, key, nonce }, sequence, plain, data) {
    const iv = numberNonce(nonce, sequence);
    // One call per cipher: the types of Node know the method for associated data by the literal name only.
    const sealer = cipher === 'aes-256-gcm'
        ? (0,external_node_crypto_.createCipheriv)('aes-256-gcm', key, iv)
        : (0,external_node_crypto_.createCipheriv)('chacha20-poly1305', key, iv, { authTagLength: tagBytes });
    sealer.setAAD(data, { plaintextLength: plain.length });
    return Buffer.concat([sealer.update(plain), sealer.final(), sealer.getAuthTag()]);
}
function envelope_open({ cipher, key, nonce }, sequence, sealed, data) {
    const length = sealed.length - tagBytes;
    if (length < 0)
        throw new EnvelopeError('The sealed answer is cut short');
    const iv = numberNonce(nonce, sequence);
    const options = { authTagLength: tagBytes };
    const opener = cipher === 'aes-256-gcm'
        ? (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, iv, options)
        : (0,external_node_crypto_.createDecipheriv)('chacha20-poly1305', key, iv, options);
    opener.setAAD(data, { plaintextLength: length });
    opener.setAuthTag(sealed.subarray(length));
    try {
        return Buffer.concat([opener.update(sealed.subarray(0, length)), opener.final()]);
    }
    catch {
        throw new EnvelopeError('The answer is damaged or was sealed with another secret key');
    }
}
function numberNonce(nonce, sequence) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(sequence);
    return Buffer.concat([nonce, number]);
}


/***/ })

};
