import type { Change } from '../../change.ts';
import { describeExposure } from '../../policy/exposure.ts';
import { compareExposure } from '../../policy/exposure-change.ts';
import type { NormalPolicy } from '../../policy/normalise.ts';
import { type BucketFrame, frameOf } from '../bucket-frame.ts';
import { diffDeclared } from '../diff-declared.ts';
import { declarePolicy } from './types.ts';

type PolicyChange = Change<'policy', NormalPolicy>;

/** Points at the policy file where there is one, else at the key that says so in the bucket definitions. */
export function diffPolicy(bucket: BucketFrame, actual: NormalPolicy | undefined): PolicyChange[] {
  const frame = frameOf(bucket, 'policy', 'defaultPolicyFile');
  const source = bucket.policy?.source ?? frame.source;
  const changes = diffDeclared({ ...frame, source }, declarePolicy(bucket), actual, bucket.unmanaged);
  const missing = bucket.exists ? [] : ['The bucket is not there yet: apply-buckets makes it first.'];
  return changes.map((change) => ({ ...change, notes: [...missing, ...remarkExposure(change)] }));
}

/** What everyone may do with the bucket, before and after: the first thing a reviewer has to see. */
export function remarkExposure({ key, before, after, verb }: PolicyChange): string[] {
  const now = before && describeExposure(before, key);
  if (verb === 'report') return now ? [`Anyone may ${now} without signing in.`] : [];
  const then = after && describeExposure(after, key);
  if (then === now)
    return then ? [`Anyone may ${then} without signing in, ${compareOpen(key, before, after)}.`] : [];
  return [`Without signing in, anyone may ${then ?? 'do nothing'} (until now: ${now ?? 'nothing'}).`];
}

/** The same words can stand for another part of the bucket. */
function compareOpen(
  bucket: string,
  before: NormalPolicy | undefined,
  after: NormalPolicy | undefined,
): string {
  const { opened, closed } = compareExposure(bucket, before, after);
  const same = [...opened, ...closed].every(({ ability }) => ability === 'inspect');
  return same ? 'as before' : 'but not the same as before';
}
