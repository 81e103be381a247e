import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { auditAccess } from '../../../../src/access/audit.ts';
import { diffAudits, noAccessDiff } from '../../../../src/access/diff-audit.ts';
import type { AccessModel } from '../../../../src/access/model.ts';
import { findNamedBuckets } from '../../../../src/access/named-bucket.ts';
import { renderAccessChange } from '../../../../src/render/access/access-change-markdown.ts';
import { renderAccessChangeText } from '../../../../src/render/access/access-change-text.ts';
import { renderAuditMarkdown } from '../../../../src/render/access/audit-markdown.ts';
import { renderAuditText } from '../../../../src/render/access/audit-text.ts';
import { boundPlan } from '../../../../src/render/plan-bounds.ts';
import { hostileAudit, hostileDiff } from '../../../support/access-audit.ts';

const allow = (Action: string | string[], Resource: string[], Condition?: object) => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action, Resource: Resource.map((name) => `arn:aws:s3:::${name}`), ...Condition },
  ],
});

const policies = new Map([
  ['reader', allow('s3:GetObject', ['data/app/*'])],
  ['writer', allow(['s3:PutObject', 's3:DeleteObject'], ['data/*'])],
  ['lister', allow('s3:ListBucket', ['data'], { Condition: { StringLike: { 's3:prefix': 'app/*' } } })],
  ['all', allow('s3:*', ['*'])],
]);

const ofRobot = allow('s3:GetObject', ['da*']);

const model: AccessModel = {
  buckets: findNamedBuckets([...policies.values(), ofRobot]),
  policies,
  users: [
    { name: 'ann', enabled: true, policies: ['reader', 'lister'] },
    { name: 'bob', enabled: true, policies: ['reader', 'lister'] },
    { name: 'eve', enabled: false, policies: ['all'] },
  ],
  groups: [{ name: 'staff', enabled: true, members: ['bob'], policies: ['writer'] }],
  serviceAccounts: [{ accessKey: 'robot', parent: 'root', enabled: true, policy: ofRobot }],
  bucketPolicies: new Map([
    [
      'data',
      {
        Statement: [
          { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/open/*' },
        ],
      },
    ],
  ]),
  unread: [{ accessKey: 'forgotten', parent: 'ann' }],
};
const audit = auditAccess(model);
const bounds = boundPlan('full', undefined);

describe('what is said', () => {
  test('of each bucket: who can do what, and through what', () => {
    expect(renderAuditText('main', audit).split('\n')).toEqual([
      'Who can do what on main (root: everything):',
      '  data: anyone, without signing in: read open/* (through the policy of the bucket)',
      '  data: user ann, user bob: read app/* (through policy reader)',
      '  data: user ann, user bob: list (if StringLike s3:prefix "app/*") (through policy lister)',
      '  data: user bob: write, delete, delete versions (through policy writer of group staff)',
      '  data: service account robot: read (through its own policy, all rights of root)',
      '  da*: service account robot: read (through its own policy, all rights of root)',
      '  Who comes to rights in one bucket in several ways has a row for each.',
      '  What follows “if” or “unless” is what a policy asks for; do not rely on it to keep anyone out.',
      '  1 undeclared service account not looked at, with the rights of the parent at most: forgotten',
      '  What anyone may do without signing in is told by the declared policies of buckets; no others were looked at.',
    ]);
  });

  test('of buckets that bear the name of their user, where none of them is declared', () => {
    const name = `home-\${aws:username}`;
    const home = allow(['s3:GetObject', 's3:ListBucket'], [name, `${name}/in/*`]);
    const owned = {
      ...model,
      buckets: findNamedBuckets([home]),
      policies: new Map([['home', home]]),
      users: [{ name: 'ann', enabled: true, policies: ['home'] }],
      groups: [],
      serviceAccounts: [],
    };
    const terms = [`${name}/in/*`, name].map((one) => `(if variables in arn:aws:s3:::${one})`);
    const told = renderAuditText('main', auditAccess(owned));
    expect(told).not.toContain('a row for each');
    expect(told.split('\n')[1]).toBe(
      `  home-*: user ann: read in/* ${terms[0]}, list ${terms[1]} (through policy home)`,
    );
  });

  test('of jobs that may sign in by the id of their repository', () => {
    const before = { ...model, policies: new Map([...policies, ['123456789', allow('s3:*', ['data'])]]) };
    const after = {
      ...model,
      policies: new Map([...policies, ['123456789', allow('s3:PutObject', ['data/*'])]]),
    };
    expect(renderAuditText('main', auditAccess(after))).toContain(
      '  data: jobs of repository 123456789: write (through policy 123456789)',
    );
    const changes = renderAccessChangeText([
      { alias: 'main', diff: diffAudits(auditAccess(before), auditAccess(after)) },
      { alias: 'other', diff: diffAudits(auditAccess(before), auditAccess(after)) },
    ]).split('\n');
    expect(changes).toContain('  + write main data; other data: jobs of repository 123456789');
    expect(changes).toContain('  - list main data; other data: jobs of repository 123456789');
  });

  test('as a table, folded', () => {
    const text = renderAuditMarkdown('main', audit);
    expect(text).toMatch(/^<details><summary>Who can do what on main<\/summary>/);
    expect(text).toContain(
      '| bucket | who | read | list | write | delete | delete versions | administer | through |',
    );
    expect(text).toContain(
      '| <code>data</code> | user <code>bob</code> |  |  | yes | yes | yes |  | policy <code>writer</code> of group <code>staff</code> |',
    );
    expect(text).toContain('(a wildcard for buckets)');
    expect(text).toContain('at most: <code>forgotten</code>');
  });

  test('of a change: gains first, the gravest of them on top, and what was there stays unsaid', () => {
    const after = auditAccess({
      ...model,
      users: model.users.map((user) => ({ ...user, enabled: true })),
      groups: [],
    });
    const text = renderAccessChangeText([{ alias: 'main', diff: diffAudits(audit, after) }]);
    const lines = text.split('\n');
    expect(lines[0]).toBe('Access:');
    const ways = 'could open a bucket to everyone (s3:PutBucketPolicy on data, da*, every other bucket)';
    expect(lines).toContain(`  ! user eve: ${ways}`);
    const first = lines.find((line) => line.startsWith('  + '));
    expect(first).toMatch(
      /^ {2}\+ administer \(BypassGovernanceRetention, .*\) main data, da\*, every other bucket: user eve$/,
    );
    expect(text).toContain('  - write main data: user bob');
    expect(text).not.toContain('ann');
    expect(text.indexOf('  + ')).toBeLessThan(text.indexOf('  - '));
  });

  test('of narrower rights only what goes', () => {
    const narrower = {
      ...model,
      policies: new Map([...policies, ['writer', allow('s3:PutObject', ['data/app/*'])]]),
    };
    const text = renderAccessChangeText([{ alias: 'main', diff: diffAudits(audit, auditAccess(narrower)) }]);
    expect(text.split('\n')).toEqual([
      'Access:',
      '  - delete versions main data: user bob',
      '  - delete main data: user bob',
      '  - write main data all but app/*: user bob',
    ]);
  });

  test('of a right that had a condition before, that some of it was there', () => {
    const reader = allow('s3:GetObject', ['data/app/*'], {
      Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    });
    const before = auditAccess({ ...model, policies: new Map([...policies, ['reader', reader]]) });
    expect(renderAccessChangeText([{ alias: 'main', diff: diffAudits(before, audit) }]).split('\n')).toEqual([
      'Access:',
      '  + read main data app/* (some of it was there before): user ann, user bob',
    ]);
  });

  test('nothing, of no change', () => {
    expect(renderAccessChange([{ alias: 'main', diff: noAccessDiff }], bounds)).toBe('');
    expect(renderAccessChangeText([{ alias: 'main', diff: noAccessDiff }])).toBe('');
  });
});

describe('whatever names hold', () => {
  const ours = /^<\/?(p|strong|blockquote|ul|li|table|thead|tbody|tr|th|td|code|details|summary)>$/;

  function expectInert(markdown: string) {
    const html = marked.parse(markdown, { async: false });
    expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !ours.test(tag))).toEqual([]);
    expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(markdown).not.toMatch(/@[a-z0-9]|(^|[^&])#\d|\bGH-\d/im);
    expect(markdown).not.toMatch(/[\u202a-\u202e\u2028\u2029\r]/);
  }

  test('a table of rights stays inert, and in its columns', () => {
    fc.assert(
      fc.property(hostileAudit, fc.string(), (one, alias) => {
        const markdown = renderAuditMarkdown(alias, one);
        expectInert(markdown);
        const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
        for (const row of rows) expect(row.split('|')).toHaveLength(11);
        expect(renderAuditText(alias, one)).not.toMatch(/[\u202a-\u202e\u2028\u2029\r]/);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['full', 'short', 'summary'] as const)('a change stays inert in a %s', (extent) => {
    fc.assert(
      fc.property(fc.array(hostileDiff, { maxLength: 3 }), (sites) => {
        expectInert(renderAccessChange(sites, boundPlan(extent, undefined)));
        expect(renderAccessChangeText(sites)).not.toMatch(/[\u202a-\u202e\u2028\u2029\r]/);
      }),
      { numRuns: 300 },
    );
  });

  test('however many they are, there is an end to it, which tells of the rest', () => {
    const users = Array.from({ length: 3000 }, (_, index) => ({
      name: `user-${index}`,
      enabled: true,
      policies: [`policy-${index}`],
    }));
    const many = new Map(
      users.map(({ name, policies: [own = ''] }) => [own, allow('s3:*', [`data/${name}/*`])]),
    );
    const after = auditAccess({ ...model, users, policies: many });
    const sites = [{ alias: 'main', diff: diffAudits(audit, after) }];
    expect(Buffer.byteLength(renderAccessChange(sites, boundPlan('short', undefined)))).toBeLessThan(7000);
    expect(Buffer.byteLength(renderAuditMarkdown('main', after))).toBeLessThan(60_000);
    expect(renderAccessChange(sites, bounds)).toMatch(/… and [\d,]+ more access changes?/);
    expect(renderAuditMarkdown('main', after)).toMatch(/… and [\d,]+ more rows\./);
    expect(renderAuditText('main', after)).toMatch(/… and [\d,]+ more rows/);
  });
});
