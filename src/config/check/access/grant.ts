/** Grants that would do something else than their words say. */

import type { DeclaredAccess, DeclaredGrant } from '../../../access/declared.ts';
import { below, type Finding } from '../../../finding.ts';
import type { DeclaredBucket } from '../../desired.ts';
import { error, quote, warning } from '../../judgement.ts';

export function checkGrants({ grants }: DeclaredAccess, buckets: readonly DeclaredBucket[]): Finding[] {
  return grants.flatMap((grant) => [
    ...checkTo(grant),
    ...checkPrefix(grant),
    ...(grant.state === 'present' ? checkWords(grant, buckets) : []),
  ]);
}

function checkTo({ to, source }: DeclaredGrant): Finding[] {
  if (to.users.length + to.groups.length + to.serviceAccounts.length > 0) return [];
  const mend = 'Name somebody in "users", "groups" or "serviceAccounts".';
  return [error('access/grant-nobody', below(source, 'to'), 'The grant is to nobody.', mend)];
}

/** The server takes no longer name of an object. */
const maxKeyBytes = 1024;

/** In a resource these are patterns and variables; a prefix is meant letter by letter. */
function checkPrefix({ prefix, source }: DeclaredGrant): Finding[] {
  const place = below(source, 'prefix');
  const letters = prefix.replaceAll(/\$\{aws:username\}/g, 'name');
  if (/[*?$]|^\/|\p{C}/u.test(letters)) {
    const message = `${quote(prefix)} can't be a prefix: no "*", "?", "$" or control character, no slash in front.`;
    const mend = `Write where the names begin; only \${aws:username} is filled in.`;
    return [error('access/grant-prefix', place, message, mend)];
  }
  if (Buffer.byteLength(letters) > maxKeyBytes) {
    const message = `The prefix has more than ${maxKeyBytes} bytes, and no name of an object is that long.`;
    return [error('access/grant-prefix', place, message, 'Shorten it.')];
  }
  if (prefix === '' || prefix.endsWith('/')) return [];
  const message = `Names such as ${quote(`${prefix}-other`)} begin with the prefix as well.`;
  return [warning('access/grant-prefix', place, message, `End it with a slash: ${quote(`${prefix}/`)}.`)];
}

function checkWords(
  { bucket, may, sites, source }: DeclaredGrant,
  buckets: readonly DeclaredBucket[],
): Finding[] {
  const place = below(source, 'may');
  const meant = buckets.filter(
    ({ name, declaration }) =>
      name === bucket &&
      (!sites || !declaration.sites || declaration.sites.some((site) => sites.includes(site))),
  );
  const findings: Finding[] = [];
  if (may.includes('delete') && may.includes('delete-latest')) {
    const message = '"delete-latest" keeps older versions from being deleted, "delete" deletes them.';
    findings.push(error('access/grant-words', place, message, 'Keep one of the two.'));
  }
  if (may.includes('delete-latest') && meant.some(({ declaration }) => declaration.versioning !== true)) {
    const message = `Without "versioning" in bucket ${quote(bucket)} "delete-latest" deletes for good.`;
    findings.push(warning('access/grant-words', place, message, 'Version the bucket, or write "delete".'));
  }
  if (may.includes('retain') && meant.some(({ declaration }) => declaration.objectLocking !== true)) {
    const message = `Without "objectLocking" in bucket ${quote(bucket)} "retain" allows nothing.`;
    findings.push(warning('access/grant-words', place, message, 'Remove the word, or lock the bucket.'));
  }
  return findings;
}
