import type { KnownTarget } from '../../resources/remote-target/types.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { SiteBucket } from '../site.ts';

/** The target that a rule leads to; `undefined` when the rule's ARN is that of none. */
export function findTarget(
  bucket: Pick<SiteBucket, 'targets'>,
  { to }: ReplicationRule,
): KnownTarget | undefined {
  return bucket.targets.find(({ target }) => target.endpoint === to.endpoint && target.bucket === to.bucket);
}
