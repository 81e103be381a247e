/** Audits whose every name is what an attacker would choose. */

import fc from 'fast-check';
import type {
  AccessAudit,
  AccessRight,
  AccessShare,
  Escalation,
  Principal,
} from '../../src/access/audit-entry.ts';
import type { AccessChange } from '../../src/access/diff-audit.ts';
import type { Origin } from '../../src/access/standing.ts';
import type { SiteAccessDiff } from '../../src/render/access/access-change.ts';
import { hostile } from './hostile-text.ts';

const principal: fc.Arbitrary<Principal> = fc.oneof(
  fc.constant({ kind: 'anyone' as const }),
  hostile.map((name) => ({ kind: 'user' as const, name })),
  fc.tuple(hostile, hostile).map(([name, parent]) => ({ kind: 'service account' as const, name, parent })),
);

const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.constant({ kind: 'embedded' as const }),
  fc.constant({ kind: 'bucket-policy' as const }),
  fc
    .tuple(hostile, fc.option(hostile, { nil: undefined }))
    .map(([policy, group]) => ({ kind: 'policy' as const, policy, group })),
);

const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

const right: fc.Arbitrary<AccessRight> = fc.record({
  ability: fc.constantFrom('read', 'list', 'write', 'delete', 'delete versions', 'administer'),
  reach: fc.record({ within: few(hostile), except: few(hostile), terms: few(hostile) }),
  origins: few(origin),
  everywhere: fc.boolean(),
  actions: few(fc.constantFrom('s3:PutBucketPolicy', 's3:DeleteBucket')),
});

const share: fc.Arbitrary<AccessShare> = fc.record({
  bucket: hostile,
  principals: fc.array(principal, { minLength: 1, maxLength: 2 }),
  rights: few(right),
});

const escalation: fc.Arbitrary<Escalation> = fc.record({
  principal,
  action: fc.constant('admin:CreatePolicy'),
  could: fc.constant('rewrite any policy'),
  buckets: few(hostile),
});

const serverRight = fc.record({
  principal,
  actions: fc.constant(['admin:CreatePolicy', 'admin:SetBucketQuota']),
  conditional: fc.constant([]),
});

export const hostileAudit: fc.Arbitrary<AccessAudit> = fc.record({
  shares: fc.array(share, { maxLength: 6 }),
  serverRights: few(serverRight),
  escalations: few(escalation),
  unread: few(fc.record({ accessKey: hostile, parent: hostile })),
});

const change: fc.Arbitrary<AccessChange> = fc
  .tuple(hostile, principal, right, fc.boolean())
  .map(([bucket, who, { everywhere, ...rest }, partly]) => ({ bucket, principal: who, ...rest, partly }));

export const hostileDiff: fc.Arbitrary<SiteAccessDiff> = fc.record({
  alias: hostile,
  diff: fc.record({
    gains: fc.array(change, { maxLength: 5 }),
    losses: few(change),
    serverGains: few(serverRight),
    serverLosses: few(serverRight),
    newEscalations: few(escalation),
    goneEscalations: few(escalation),
  }),
});
