/** What is kept beside the file of a secret until it is known to be in use: whose it is, and nothing of it. */

import { digestText } from './private-file.ts';

/** Whom a secret is made for. */
export interface SecretOwner {
  readonly accessKey: string;
  /** Of all sites that get it. */
  readonly aliases: readonly string[];
}

export interface SecretRecord extends SecretOwner {
  /** Of the secret: SHA-256 in hex. */
  readonly digest: string;
}

const about =
  'Kept by apply-access until it is known that the secret in the file beside this one is in use. A later run then goes on with that secret.';

export function renderRecord({ accessKey, aliases }: SecretOwner, secretKey: string): string {
  return `${JSON.stringify({ about, accessKey, aliases, digest: digestText(secretKey) }, undefined, 2)}\n`;
}

/** `undefined` for what was not written as a record. */
export function parseRecord(text: string): SecretRecord | undefined {
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('about' in value && 'accessKey' in value && 'aliases' in value && 'digest' in value))
    return undefined;
  const { accessKey, aliases, digest } = value;
  if (value.about !== about || typeof accessKey !== 'string' || typeof digest !== 'string') return undefined;
  if (!Array.isArray(aliases) || !aliases.every((alias): alias is string => typeof alias === 'string'))
    return undefined;
  return { accessKey, aliases, digest };
}

/** Whether it says of `text` that it is the secret of `owner`, and of no site that is not theirs. */
export function isSecretOf(record: SecretRecord, owner: SecretOwner, text: string): boolean {
  const isCovered = record.aliases.every((alias) => owner.aliases.includes(alias));
  return record.accessKey === owner.accessKey && isCovered && record.digest === digestText(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
