/** What GitHub takes a secret in: only the holder of the key's other half can open it, not even we. */

import { blake2b } from 'hash-wasm';
import nacl from 'tweetnacl';

/**
 * An anonymous box as of libsodium: a key of its own, then the text sealed with it for `publicKey`; the nonce is
 * made of both keys. `publicKey` is in base64, the result too.
 * @throws {Error} when it is no such key
 */
export async function sealForKey(publicKey: string, text: string): Promise<string> {
  const recipient = new Uint8Array(Buffer.from(publicKey, 'base64'));
  if (recipient.length !== nacl.box.publicKeyLength) throw new Error('the public key has another length');
  const own = nacl.box.keyPair();
  const digest = await blake2b(Buffer.concat([own.publicKey, recipient]), nacl.box.nonceLength * 8);
  const nonce = new Uint8Array(Buffer.from(digest, 'hex'));
  const sealed = nacl.box(new Uint8Array(Buffer.from(text, 'utf8')), nonce, recipient, own.secretKey);
  return Buffer.concat([own.publicKey, sealed]).toString('base64');
}
