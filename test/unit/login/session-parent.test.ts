import { expect, test } from 'vitest';
import { readSessionParent } from '../../../src/login/session-parent.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: unknown) => `${encode({ alg: 'HS512', typ: 'JWT' })}.${encode(claims)}.c2lnbmF0dXJl`;

test.each([
  ['of a user', token({ accessKey: 'KEY', exp: 1, parent: 'boss' }), 'boss'],
  ['without a parent', token({ accessKey: 'KEY', exp: 1 }), undefined],
  ['with an empty one', token({ parent: '' }), undefined],
  ['with one of another form', token({ parent: ['boss'] }), undefined],
  ['that is a list', token(['parent']), undefined],
  ['that is nothing', token(null), undefined],
  ['of another form', 'AQoDYXdzEJr', undefined],
  ['that is no JSON', 'a.bm8.c', undefined],
  ['that is empty', '', undefined],
])('a session token %s', (_name, text, parent) => {
  expect(readSessionParent(text)).toBe(parent);
});
