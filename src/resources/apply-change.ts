import type { Writer } from '../server/port.ts';
import type { ApplyContext } from './apply-context.ts';
import { applyBucketBase } from './bucket/apply.ts';
import { applyCors } from './cors/apply.ts';
import { applyEncryption } from './encryption/apply.ts';
import { applyGroup } from './group/apply.ts';
import { applyIamPolicy } from './iam-policy/apply.ts';
import { applyLifecycle } from './lifecycle/apply.ts';
import { applyNotifications } from './notification/apply.ts';
import { applyRetention } from './object-lock/apply.ts';
import { applyPolicy } from './policy/apply.ts';
import { applyQuota } from './quota/apply.ts';
import { applyTarget } from './remote-target/apply.ts';
import { applyRules } from './replication/apply.ts';
import type { ResourceChange } from './resource-change.ts';
import { applyServiceAccount } from './service-account/apply.ts';
import { applyLeaving, applySites } from './site-replication/apply.ts';
import { applyTags } from './tags/apply.ts';
import { applyUser } from './user/apply.ts';
import { applyVersioning } from './versioning/apply.ts';

/** Carries out one change with the fewest requests. @throws {ServiceError} */
export function applyChange(writer: Writer, change: ResourceChange, context: ApplyContext): Promise<void> {
  switch (change.kind) {
    case 'bucket':
      return applyBucketBase(writer, change);
    case 'versioning':
      return applyVersioning(writer, change);
    case 'retention':
      return applyRetention(writer, change);
    case 'encryption':
      return applyEncryption(writer, change);
    case 'quota':
      return applyQuota(writer, change);
    case 'tags':
      return applyTags(writer, change);
    case 'lifecycle':
      return applyLifecycle(writer, change);
    case 'cors':
      return applyCors(writer, change);
    case 'notification':
      return applyNotifications(writer, change);
    case 'policy':
      return applyPolicy(writer, change);
    case 'iam-policy':
      return applyIamPolicy(writer, change);
    case 'user':
      return applyUser(writer, change, requireSecrets(context));
    case 'group':
      return applyGroup(writer, change);
    case 'service-account':
      return applyServiceAccount(writer, change, requireSecrets(context));
    case 'remote-target':
      return applyTarget(writer, change, ...giveAccess(change.after?.site ?? '', context));
    case 'replication':
      return applyRules(writer, change, listTargetChanges(context.planned));
    case 'site-replication':
      return applySites(context.sites, change);
    case 'replicated-site':
      return applyLeaving(context.sites, change);
  }
}

/** What is known of the alias that receives: the keys given for it, and which deployment it is. */
function giveAccess(alias: string, { keys, sites }: ApplyContext) {
  const deploymentId = sites.find((site) => site.alias === alias)?.deploymentId;
  return [keys.get(alias), deploymentId] as const;
}

function requireSecrets({ secrets }: ApplyContext) {
  if (secrets === undefined) throw new Error('no secrets for identities');
  return secrets;
}

function listTargetChanges(planned: readonly ResourceChange[]) {
  return planned.filter((change) => change.kind === 'remote-target');
}
