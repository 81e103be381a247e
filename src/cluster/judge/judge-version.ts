/** Whether what runs is known to be vulnerable. */

import { quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { RunningInfo, RunningNode } from '../running/info.ts';
import { parseRelease } from '../running/release.ts';
import { type Advisory, advisories, type ServerEdition } from './advisory.ts';
import { find } from './judgement.ts';

export interface VersionFacts {
  /** Ids of advisories (GHSA or CVE) that somebody looked at and takes. */
  readonly accepted: ReadonlySet<string>;
  /** Release that a build without a version of its own was made from; `undefined`: not known. */
  readonly builtFrom: string | undefined;
}

export function judgeVersions(info: RunningInfo, facts: VersionFacts): Finding[] {
  const edition = nameEdition(info.server);
  const known = info.nodes.filter(({ version }) => version !== '');
  return [...groupBy(known, ({ version }) => version)].flatMap(([version, nodes]) => {
    const release = parseRelease(version) ?? parseRelease(facts.builtFrom ?? '');
    if (release === undefined) return [tellUnknown(version)];
    const open = advisories.filter((advisory) => applies(advisory, release, edition));
    return open.map((advisory) => tellAdvisory(advisory, version, nodes, edition, facts.accepted));
  });
}

/** As far as the answer says. */
function nameEdition(server: string): ServerEdition {
  if (/silo/i.test(server)) return 'silo';
  return /aistor/i.test(server) ? 'aistor' : 'community';
}

function applies({ since, fixed }: Advisory, release: number, edition: ServerEdition): boolean {
  const from = since === undefined ? undefined : parseRelease(since);
  if (from !== undefined && release < from) return false;
  // The other two took up what the community edition had fixed.
  const until = parseRelease(fixed[edition] ?? fixed.community ?? '');
  return until === undefined || release < until;
}

function tellUnknown(version: string): Finding {
  const message = `Version ${quote(version)} does not say what it was built from, so nobody can say whether it is known to be vulnerable.`;
  const mend = 'Give the release it was built from as "built-from", such as RELEASE.2025-10-15T17-29-55Z.';
  return find('note', 'unread/version', [message, mend]);
}

function tellAdvisory(
  { id, cve, severity, what, fixed }: Advisory,
  version: string,
  nodes: readonly RunningNode[],
  edition: ServerEdition,
  accepted: ReadonlySet<string>,
): Finding {
  const message = `Version ${quote(version)} (${nodes.map(({ endpoint }) => endpoint).join(', ')}) has ${cve}, ${severity}: ${what} (${id}).`;
  if (accepted.has(id) || accepted.has(cve)) {
    return find('note', 'version/accepted', [
      message,
      'It was accepted: look again when what is used changes.',
    ]);
  }
  const fix = fixed[edition] ?? fixed.community;
  const mend =
    fix === undefined
      ? `This edition has no fix (${tellOthers(fixed)}): move, or see that it can't be used here and list it in "accept-advisories".`
      : `Upgrade to ${fix} or newer.`;
  return find(severity === 'medium' ? 'warning' : 'error', 'version/vulnerable', [message, mend]);
}

function tellOthers(fixed: Advisory['fixed']): string {
  return Object.entries(fixed)
    .map(([edition, release]) => `${edition} has one in ${release}`)
    .join(', ');
}
