import { keyOf } from '../remote-target/address.ts';
import type { KnownTarget, RemoteTarget } from '../remote-target/types.ts';
import type { DeclaredRule } from './declared.ts';
import type { ReplicationRule, RuleTarget } from './types.ts';

/** What is there of one bucket. */
export interface ReplicatedBucket {
  readonly rules: readonly ReplicationRule[];
  readonly targets: readonly KnownTarget[];
}

/** As the declaration names it: also what stands at the former address of an alias. */
export interface RelabelledBucket extends ReplicatedBucket {
  /** Key of a target at its address now → the target as the server lists it, at another address. */
  readonly former: ReadonlyMap<string, RemoteTarget>;
}

/** An address may be that of two aliases: the declared one counts. A deployment may have moved: it is the same one. */
export function relabelBucket(
  { rules, targets }: ReplicatedBucket,
  declared: readonly DeclaredRule[],
): RelabelledBucket {
  const sites = new Map(declared.map(({ to }) => [to.endpoint, to.site]));
  const moved = findMoved(targets, declared);
  const rename = (there: RuleTarget): RuleTarget =>
    moved.get(keyOf(there)) ?? {
      site: sites.get(there.endpoint) ?? there.site,
      endpoint: there.endpoint,
      bucket: there.bucket,
    };
  return {
    rules: rules.map((rule) => ({ ...rule, to: rename(rule.to) })),
    targets: targets.map((one) => ({ ...one, target: { ...one.target, ...rename(one.target) } })),
    former: new Map(targets.flatMap(({ target }) => describeFormer(target, moved.get(keyOf(target))))),
  };
}

/** Which keys it has cannot be told by its old address; they are sent together with the new one. */
function describeFormer(target: RemoteTarget, to: RuleTarget | undefined): [string, RemoteTarget][] {
  return to ? [[keyOf(to), { ...target, site: to.site, credentials: 'as given' }]] : [];
}

/** Key of a target that is listed → where its deployment is now. */
function findMoved(
  targets: readonly KnownTarget[],
  declared: readonly DeclaredRule[],
): Map<string, RuleTarget> {
  const declaredKeys = new Set(declared.map(({ to }) => keyOf(to)));
  const taken = new Set(targets.map(({ target }) => target.endpoint));
  return new Map(
    declared.flatMap(({ to, deploymentId }) => {
      if (deploymentId === undefined || taken.has(to.endpoint)) return [];
      const old = targets.find(
        (there) => there.deploymentId === deploymentId && there.target.bucket === to.bucket,
      );
      return old && !declaredKeys.has(keyOf(old.target)) ? [[keyOf(old.target), to]] : [];
    }),
  );
}

/** A rule with the address that the server lists for its target. */
export function locateRule(
  rule: ReplicationRule,
  former: ReadonlyMap<string, RemoteTarget>,
): ReplicationRule {
  const endpoint = former.get(keyOf(rule.to))?.endpoint;
  return endpoint === undefined ? rule : { ...rule, to: { ...rule.to, endpoint } };
}
