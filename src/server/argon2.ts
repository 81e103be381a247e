import crypto from 'node:crypto';

/** What MinIO seals its answers with: one pass over 64 MiB in four lanes, for a key of 32 bytes. */
const cost = { passes: 1, memory: 65_536, parallelism: 4, tagLength: 32 } as const;

/** Argon2id. By Node itself where it can (from 24.7), else in WebAssembly; takes a third of a second. */
export function deriveArgon2id(password: Buffer, salt: Buffer): Promise<Buffer> {
  return hasArgon2() ? deriveByNode(password, salt) : deriveByWasm(password, salt);
}

/** A runner may bring an older Node 24 without it. */
export function hasArgon2(): boolean {
  return typeof crypto.argon2 === 'function';
}

export function deriveByNode(password: Buffer, salt: Buffer): Promise<Buffer> {
  const parameters = { ...cost, message: password, nonce: salt };
  return new Promise((resolve, reject) => {
    crypto.argon2('argon2id', parameters, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

export async function deriveByWasm(password: Buffer, salt: Buffer): Promise<Buffer> {
  const { argon2id } = await import('hash-wasm');
  const { passes: iterations, memory: memorySize, parallelism, tagLength: hashLength } = cost;
  const options = { password, salt, iterations, memorySize, parallelism, hashLength };
  return Buffer.from(await argon2id({ ...options, outputType: 'binary' }));
}
