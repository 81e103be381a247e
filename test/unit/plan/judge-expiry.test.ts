import { expect, test } from 'vitest';
import type { DeclaredServiceAccount } from '../../../src/access/declared.ts';
import { judgeExpiry } from '../../../src/plan/judge-expiry.ts';
import { declareAccount, declareSite, describeAccess } from '../../support/access-declared.ts';
import { buildSection } from '../../support/build-section.ts';

const now = Date.UTC(2027, 0, 1);
const minute = 60_000;
const ahead = (minutes: number) => now + minutes * minute;
const iso = (time: number) => new Date(time).toISOString().replace('.000', '');

/** `there`: what the account that is there ends at; undefined for none there. */
function judge(declared: Partial<DeclaredServiceAccount>, there?: string | null) {
  const actual = describeAccess({
    users: { ann: {} },
    ...(there !== undefined && { accounts: { app: 'ann' }, known: ['app'] }),
  });
  const account = actual.serviceAccounts.get('app')?.detail;
  const known = account && { parent: 'ann', detail: { ...account, expires: there ?? null } };
  const { changes } = buildSection({
    declared: declareSite({ serviceAccounts: [declareAccount('app', declared)] }),
    actual: { ...actual, serviceAccounts: new Map(known ? [['app', known]] : []) },
  });
  return judgeExpiry(changes, now).map(({ rule, source }) => `${rule} ${source?.file}`);
}

const refused = ['access/expiry config/access.json'];

test.each<[string, Partial<DeclaredServiceAccount>, string | null | undefined, string[]]>([
  ['a new account that is to end soon', { expires: ahead(15) }, undefined, refused],
  ['a new account that is to end later', { expires: ahead(15) + 1000 }, undefined, []],
  ['a new one that never ends', { expires: null }, undefined, []],
  ['one that is brought forward too far', { expires: ahead(3) }, iso(ahead(600)), refused],
  ['one that is to end soon, and did never', { expires: ahead(3) }, null, refused],
  ['one whose end has come near, unchanged', { expires: ahead(3) }, iso(ahead(3)), []],
  ['one whose end has come near, disabled', { expires: ahead(3), status: 'disabled' }, iso(ahead(3)), []],
  ['one whose end has come near, and is not managed', { status: 'disabled' }, iso(ahead(3)), []],
  ['one that is taken away', { expires: ahead(3), state: 'absent' }, iso(ahead(600)), []],
])('%s', (_title, declared, there, expected) => {
  expect(judge(declared, there)).toEqual(expected);
});
