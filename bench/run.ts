/**
 * `npm run bench`: speed and memory of the packaged actions, against what people would use instead, on the
 * same machine in one run. Ratios decide; exit code 1 when one is missed. Takes a few minutes. The arguments
 * `buckets`, `replication` and `access` choose parts of it: `npm run bench -- replication`.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimAccess } from './access.ts';
import { compareBuckets } from './buckets.ts';
import { type Claim, renderClaims } from './claim.ts';
import { type Comparison, passes, renderComparisons } from './comparison.ts';
import type { Place } from './place.ts';
import { preparePython } from './python.ts';
import { claimReplication } from './replication-check.ts';
import { compareSetup } from './replication-setup.ts';

interface Part {
  readonly compare?: (place: Place) => Promise<Comparison[]>;
  readonly claim?: (place: Place) => Promise<Claim[]>;
}

const parts = new Map<string, Part>([
  ['buckets', { compare: compareBuckets }],
  ['replication', { compare: compareSetup, claim: claimReplication }],
  ['access', { claim: claimAccess }],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  throw new Error(`There is no part ${unknown.join(', ')}; there are ${[...parts.keys()].join(' and ')}.`);
}
const python = await preparePython();
const chosen = [...parts].filter(([name]) => asked.length === 0 || asked.includes(name));
for (const [, part] of chosen) await runPart(part);

async function runPart({ compare, claim }: Part): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'minio-actions-bench-'));
  try {
    const place = { python, folder, tell: (line: string) => console.error(`${line} …`) };
    const comparisons = (await compare?.(place)) ?? [];
    if (comparisons.length > 0) console.log(renderComparisons(comparisons));
    const claims = (await claim?.(place)) ?? [];
    if (claims.length > 0) console.log(`\n${renderClaims(claims)}`);
    if (!comparisons.every(passes) || !claims.every(({ holds }) => holds)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
