/** What people write into an entry and what must not be there, told in better words than "unknown key". */

import { below, type Finding, type Source } from '../../finding.ts';
import { error, quote } from '../judgement.ts';

const environment = '{ "environment": "NAME_OF_A_VARIABLE" }';
const secretNames = /^(?:secret|secretKey|password|passphrase|sessionToken)$/i;

/**
 * Takes out of an unchecked entry what it refuses: secrets as text, and policies attached to a service account.
 * The value of a secret is in no finding.
 */
export function refuseMisplaced(
  entry: unknown,
  part: string,
  source: Source,
): { readonly entry: unknown; readonly findings: readonly Finding[] } {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { entry, findings: [] };
  const findings: Finding[] = [];
  const kept = Object.entries(entry).filter(([key, value]) => {
    const finding = refuseMember(key, value, part, source);
    if (finding !== undefined) findings.push(finding);
    return finding === undefined;
  });
  return findings.length > 0 ? { entry: Object.fromEntries(kept), findings } : { entry, findings };
}

function refuseMember(key: string, value: unknown, part: string, source: Source): Finding | undefined {
  const place = below(source, key);
  if (secretNames.test(key) && holdsText(value)) {
    const message = `${quote(key)} is a secret in a file that everybody with the repository can read.`;
    const mend = `Remove it, change the secret where it is in use, and write "secret": ${environment}.`;
    return error('access/literal-secret', place, message, mend);
  }
  if (part === 'serviceAccounts' && (key === 'policies' || key === 'attachments')) {
    const message =
      'A policy that is attached to a service account is listed by the server and changes nothing: the account ' +
      'has the rights of its parent, narrowed by the policy embedded in it.';
    const mend = 'Write it as "policy": { "file": "policies/iam/…" }, or grant what is meant.';
    return error('access/attached-policy', place, message, mend);
  }
  return undefined;
}

const secretForms = new Set(['environment', 'generate', 'deliver']);

/** A text, or one under a name that a secret does not have, such as `{ "value": "…" }`. */
function holdsText(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).some(([key, item]) => typeof item === 'string' && !secretForms.has(key));
}
