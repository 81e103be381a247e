/** Tags, quota, encryption and anonymous access of one bucket. */

import { below, type Finding } from '../../finding.ts';
import { parseBytes } from '../byte-size.ts';
import type { DeclaredBucket } from '../desired.ts';
import { error, quote, warning } from '../judgement.ts';
import { findTagProblem } from './tag.ts';

const maxTags = 50;

export function checkTags({ declaration, source }: DeclaredBucket): Finding[] {
  const tags = Object.entries(declaration.tags ?? {});
  const place = below(source, 'tags');
  const findings = tags.flatMap(([key, value]) => {
    const problem = findTagProblem(key, value);
    return problem === undefined
      ? []
      : [error('bucket/tag', below(place, key), problem.message, problem.mend)];
  });
  if (tags.length <= maxTags) return findings;
  const message = `A bucket can have ${maxTags} tags; here are ${tags.length}.`;
  return [...findings, error('bucket/tag', place, message, 'Remove some.')];
}

/** From 8 PiB on JSON rounds a number without a word. */
export function checkQuota({ declaration, source }: DeclaredBucket): Finding[] {
  const { quota } = declaration;
  if (quota === undefined || quota === null) return [];
  const bytes = typeof quota === 'string' ? parseBytes(quota) : quota;
  if (bytes !== undefined && bytes > 0 && bytes <= Number.MAX_SAFE_INTEGER) return [];
  const message = `The quota ${quote(String(quota))} is no size above zero and below 8 PiB.`;
  const mend = 'Write bytes, or a number with B, KiB, MiB, GiB, TiB, kB, MB, GB or TB; null for no quota.';
  return [error('bucket/quota', below(source, 'quota'), message, mend)];
}

export function checkEncryption({ declaration, source }: DeclaredBucket): Finding[] {
  const { encryption } = declaration;
  if (!encryption) return [];
  const place = below(source, 'encryption');
  const named = encryption.kmsMasterKeyId !== undefined;
  if (encryption.sseAlgorithm === 'aws:kms' && !named) {
    const mend = 'Add "kmsMasterKeyId" with the name of a key that exists, or use AES256.';
    return [error('bucket/encryption', place, 'Encryption with aws:kms needs the name of a key.', mend)];
  }
  if (encryption.sseAlgorithm === 'AES256' && named) {
    const message = 'A key cannot be named with AES256.';
    return [
      error('bucket/encryption', below(place, 'kmsMasterKeyId'), message, 'Remove it, or use aws:kms.'),
    ];
  }
  return [];
}

export function checkPublic({ declaration, source }: DeclaredBucket): Finding[] {
  if (declaration.public === undefined || declaration.defaultPolicyFile) return [];
  const message = `"public" says that anonymous ${declaration.public} is meant, but no policy file grants it.`;
  const mend = 'Add "defaultPolicyFile", or remove "public".';
  return [warning('bucket/public', below(source, 'public'), message, mend)];
}

/** What is to be removed needs no settings; whoever wrote both may have meant something else. */
export function checkAbsent({ declaration, source, name }: DeclaredBucket): Finding[] {
  if (declaration.state !== 'absent') return [];
  const about = new Set(['name', 'state', 'sites', 'purpose', 'layout']);
  const rest = Object.keys(declaration).filter((key) => !about.has(key));
  if (rest.length === 0) return [];
  const message = `Bucket ${quote(name)} is declared absent, yet has ${rest.map((key) => quote(key)).join(', ')}.`;
  return [warning('bucket/absent', below(source, 'state'), message, 'Remove the settings, or the state.')];
}
