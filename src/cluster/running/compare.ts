/** A running cluster, asked and held against its env file. */

import { ExpectedError, type FailureReason } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Reader } from '../../server/port.ts';
import type { ClusterSpec } from '../spec.ts';
import { diffRunning, type Locator } from './diff-running.ts';
import { noAdminApi, readInfo } from './info.ts';

/** Worst finding first; or why nothing could be compared, in words ready to show. */
export type Comparison =
  | { readonly ok: true; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly reason: FailureReason; readonly why: string };

/** Reads only; never throws for what a server does. */
export async function compareRunning(reader: Reader, spec: ClusterSpec, env: Locator): Promise<Comparison> {
  try {
    const info = await readInfo(reader);
    if (info === undefined) return { ok: false, reason: 'unsupported', why: noAdminApi };
    if (info.parity === undefined) {
      const why = 'The node that answered does not know its drives yet. Compare again once it has started.';
      return { ok: false, reason: 'unproved', why };
    }
    return { ok: true, findings: diffRunning(spec, info, env) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { ok: false, reason: error.reason, why: error.message };
  }
}

/** Whether what runs is another cluster than the declared one, or not whole. What is only worth knowing does not count. */
export function hasDrift(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== 'note');
}
