import { expect, test } from 'vitest';
import { ConfigError } from '../../../src/errors.ts';
import { assertRepositoryId, readIdentity } from '../../../src/login/identity.ts';

const encode = (claims: unknown) => `a.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.b`;

test.each([
  [{ iss: 'https://one', repository: 'a/b', repository_id: '7' }, '7'],
  [{ iss: 'https://one', repository: 'a/b', repository_id: 7 }, ''],
  [{ iss: 'https://one' }, ''],
  [{ repository_id: '7' }, undefined],
  [null, undefined],
])('%j', (claims, id) => {
  expect(readIdentity(encode(claims))?.repositoryId).toBe(id);
});

test('a token that does not say the id is refused with the claim that it lacks', () => {
  const identity = { issuer: 'https://one', repository: 'a/b', repositoryId: '7' };
  expect(() => assertRepositoryId(identity)).not.toThrow();
  const refuse = () => assertRepositoryId({ ...identity, repositoryId: '' });
  expect(refuse).toThrow(ConfigError);
});
