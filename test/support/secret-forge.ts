/** The part of GitHub's API that takes secrets, with the key that opens them. */

import { createServer } from 'node:http';
import { blake2b } from 'hash-wasm';
import nacl from 'tweetnacl';
import { closeServer, listen } from './listen.ts';

export interface SecretForge {
  readonly url: string;
  /** Path → what was sent there, opened. */
  readonly secrets: Map<string, string>;
  /** Requests as `METHOD path`. */
  readonly requests: string[];
  /** From now on every request is answered so; 0 for as it should be. */
  refuse(status: number): void;
  stop(): Promise<void>;
}

export async function startSecretForge(): Promise<SecretForge> {
  const keys = nacl.box.keyPair();
  const secrets = new Map<string, string>();
  const requests: string[] = [];
  let refusal = 0;
  const server = createServer((request, response) => {
    const { method = '', url: path = '' } = request;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      requests.push(`${method} ${path}`);
      const answer = (status: number, body: object) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (refusal !== 0) return answer(refusal, { message: 'no' });
      if (method === 'GET' && path.endsWith('/secrets/public-key'))
        return answer(200, { key: Buffer.from(keys.publicKey).toString('base64'), key_id: '7' });
      const { encrypted_value, key_id } = JSON.parse(Buffer.concat(parts).toString());
      if (method !== 'PUT' || key_id !== '7') return answer(422, {});
      secrets.set(path, await openSealed(encrypted_value, keys));
      return answer(201, {});
    });
  });
  return {
    url: await listen(server),
    secrets,
    requests,
    refuse: (status) => {
      refusal = status;
    },
    stop: () => closeServer(server),
  };
}

/** What the holder of the key does with an anonymous box. @throws {Error} when it can't be opened */
export async function openSealed(sealed: string, keys: nacl.BoxKeyPair): Promise<string> {
  const box = new Uint8Array(Buffer.from(sealed, 'base64'));
  const sender = box.slice(0, 32);
  const nonce = await blake2b(Buffer.concat([sender, keys.publicKey]), 192);
  const text = nacl.box.open(
    box.slice(32),
    new Uint8Array(Buffer.from(nonce, 'hex')),
    sender,
    keys.secretKey,
  );
  if (text === null) throw new Error('the box does not open');
  return Buffer.from(text).toString('utf8');
}
