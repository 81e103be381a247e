/** Versioning, object locking and retention of one bucket, as far as they depend on each other. */

import { below, type Finding } from '../../finding.ts';
import type { DeclaredBucket } from '../desired.ts';
import { error, note } from '../judgement.ts';

export function checkVersioning({ declaration, source }: DeclaredBucket): Finding[] {
  if (declaration.versioning !== false || declaration.objectLocking !== true) return [];
  const message = 'Object locking needs versioning, and the server refuses to suspend it.';
  const mend = 'Set "versioning" to true, or "objectLocking" to false.';
  return [error('versioning/locked', below(source, 'versioning'), message, mend)];
}

export function checkExclusions({ declaration, source }: DeclaredBucket): Finding[] {
  const { excludedPrefixes, excludeFolders, objectLocking, versioning } = declaration;
  const key = excludedPrefixes?.length ? 'excludedPrefixes' : 'excludeFolders';
  if (!excludedPrefixes?.length && excludeFolders !== true) return [];
  const place = below(source, key);
  const findings: Finding[] = [];
  if (objectLocking === true) {
    const message = `The server refuses "${key}" on a bucket with object locking.`;
    findings.push(error('versioning/excluded-locked', place, message, `Remove "${key}".`));
  }
  if (versioning !== true) {
    const message = `The server takes "${key}" only while versioning is enabled.`;
    const mend = `Set "versioning" to true, or remove "${key}".`;
    findings.push(error('versioning/excluded-suspended', place, message, mend));
  }
  for (const [index, prefix] of (excludedPrefixes ?? []).entries()) {
    if (prefix !== '') continue;
    const message = 'An empty prefix would take the whole bucket out of versioning.';
    findings.push(error('versioning/excluded-empty', below(place, index), message, 'Remove it.'));
  }
  return findings;
}

export function checkRetention({ declaration, source }: DeclaredBucket): Finding[] {
  const { retention, objectLocking } = declaration;
  if (!retention) return [];
  const place = below(source, 'retention');
  const findings: Finding[] = [];
  if (objectLocking !== true) {
    const mend = 'Set "objectLocking" to true; it can only be chosen when the bucket is created.';
    findings.push(error('retention/unlocked', place, 'Default retention needs object locking.', mend));
  }
  if ((retention.days === undefined) === (retention.years === undefined)) {
    const message = 'Retention needs exactly one of "days" and "years".';
    findings.push(error('retention/period', place, message, 'Write one of them.'));
  }
  if (retention.mode === 'COMPLIANCE') {
    const message =
      'What is written under COMPLIANCE cannot be removed before its time by anybody, root included.';
    findings.push(
      note('retention/compliance', below(place, 'mode'), message, 'Use GOVERNANCE while trying out.'),
    );
  }
  return findings;
}
