/**
 * The envelope in which MinIO's admin API carries secrets, sealed with the caller's secret key:
 * 32 bytes of salt, one that names the key derivation and cipher, 8 of nonce, then the text in fragments
 * of 16 KiB, each with a tag of 16 bytes.
 */

import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deriveArgon2id } from './argon2.ts';

const derivePbkdf2 = promisify(pbkdf2);

const saltBytes = 32;
const nonceBytes = 8;
const headBytes = saltBytes + 1 + nonceBytes;
const fragmentBytes = 16_384;
const tagBytes = 16;
const keyBytes = 32;
const pbkdf2Rounds = 8_192;
/** In the first byte of what is authenticated with a fragment: the last one, so that none can be cut off. */
const lastFlag = 0x80;

type Cipher = 'aes-256-gcm' | 'chacha20-poly1305';
type Kdf = 'argon2id' | 'pbkdf2';

const forms = new Map<number, { readonly kdf: Kdf; readonly cipher: Cipher }>([
  [0x00, { kdf: 'argon2id', cipher: 'aes-256-gcm' }],
  [0x01, { kdf: 'argon2id', cipher: 'chacha20-poly1305' }],
  [0x02, { kdf: 'pbkdf2', cipher: 'aes-256-gcm' }],
]);
/** The server opens all three; this one costs it and us 2 ms instead of a third of a second. */
const sealedForm = 0x02;

/** The envelope is damaged, was sealed with another secret key, or is none. Says no more on purpose. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';
}

/** Seals a body for the server. `secretKey` is the one that signs the request. */
export async function sealEnvelope(secretKey: string, plain: Buffer): Promise<Buffer> {
  return sealAs(sealedForm, secretKey, plain);
}

/** As `sealEnvelope`, in the form that `id` names: what a server does with its answers. */
export async function sealAs(id: number, secretKey: string, plain: Buffer): Promise<Buffer> {
  const head = Buffer.concat([randomBytes(saltBytes), Buffer.of(id), randomBytes(nonceBytes)]);
  const stream = await openStream(head, secretKey);
  const parts: Buffer[] = [head];
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
export async function openEnvelope(secretKey: string, sealed: Buffer): Promise<Buffer> {
  const body = sealed.subarray(headBytes);
  if (body.length < tagBytes) throw new EnvelopeError('The sealed answer is cut short');
  const stream = await openStream(sealed.subarray(0, headBytes), secretKey);
  const step = fragmentBytes + tagBytes;
  const count = Math.ceil(body.length / step);
  const parts: Buffer[] = [];
  for (let index = 0; index < count; index++) {
    const fragment = body.subarray(index * step, (index + 1) * step);
    parts.push(open(stream, index + 1, fragment, fragmentData(stream, index === count - 1)));
  }
  return Buffer.concat(parts);
}

/** True when an answer may be an envelope; some routes answer in clear on some servers. */
export function looksSealed(body: Buffer): boolean {
  return body.length >= headBytes + tagBytes && forms.has(body[saltBytes] ?? -1);
}

interface Stream {
  readonly cipher: Cipher;
  readonly key: Buffer;
  readonly nonce: Buffer;
  /** The tag of an empty message with sequence 0; part of what every fragment authenticates. */
  readonly tag: Buffer;
}

async function openStream(head: Buffer, secretKey: string): Promise<Stream> {
  const form = forms.get(head[saltBytes] ?? -1);
  if (form === undefined) throw new EnvelopeError('The answer is not sealed in a form that is known');
  const salt = head.subarray(0, saltBytes);
  const password = Buffer.from(secretKey, 'utf8');
  const key =
    form.kdf === 'argon2id'
      ? await deriveArgon2id(password, salt)
      : await derivePbkdf2(password, salt, pbkdf2Rounds, keyBytes, 'sha256');
  const keyed = { cipher: form.cipher, key, nonce: head.subarray(saltBytes + 1) };
  return { ...keyed, tag: seal(keyed, 0, Buffer.alloc(0), Buffer.alloc(0)) };
}

function fragmentData(stream: Stream, last: boolean): Buffer {
  return Buffer.concat([Buffer.of(last ? lastFlag : 0), stream.tag]);
}

type Keyed = Pick<Stream, 'cipher' | 'key' | 'nonce'>;

/** The text and its tag. */
function seal({ cipher, key, nonce }: Keyed, sequence: number, plain: Buffer, data: Buffer): Buffer {
  const iv = numberNonce(nonce, sequence);
  // One call per cipher: the types of Node know the method for associated data by the literal name only.
  const sealer =
    cipher === 'aes-256-gcm'
      ? createCipheriv('aes-256-gcm', key, iv)
      : createCipheriv('chacha20-poly1305', key, iv, { authTagLength: tagBytes });
  sealer.setAAD(data, { plaintextLength: plain.length });
  return Buffer.concat([sealer.update(plain), sealer.final(), sealer.getAuthTag()]);
}

function open({ cipher, key, nonce }: Keyed, sequence: number, sealed: Buffer, data: Buffer): Buffer {
  const length = sealed.length - tagBytes;
  if (length < 0) throw new EnvelopeError('The sealed answer is cut short');
  const iv = numberNonce(nonce, sequence);
  const options = { authTagLength: tagBytes };
  const opener =
    cipher === 'aes-256-gcm'
      ? createDecipheriv('aes-256-gcm', key, iv, options)
      : createDecipheriv('chacha20-poly1305', key, iv, options);
  opener.setAAD(data, { plaintextLength: length });
  opener.setAuthTag(sealed.subarray(length));
  try {
    return Buffer.concat([opener.update(sealed.subarray(0, length)), opener.final()]);
  } catch {
    throw new EnvelopeError('The answer is damaged or was sealed with another secret key');
  }
}

function numberNonce(nonce: Buffer, sequence: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32LE(sequence);
  return Buffer.concat([nonce, number]);
}
