import { expect, test } from 'vitest';
import { exactActions } from '../../../src/policy/admin-action.ts';
import { knownActions } from '../../../src/policy/server-action.ts';
import { actionsOfOperations, suggestAction } from '../../../src/policy/suggest-action.ts';

const known = [...knownActions.keys(), ...exactActions.keys()];

test.each([
  ['s3:GetObjekt', 's3:GetObject'],
  ['s3:getobject', 's3:GetObject'],
  ['admin:CreateUsr', 'admin:CreateUser'],
])('%s was meant to be %s', (action, meant) => {
  expect(known).not.toContain(action);
  expect(known).toContain(meant);
  expect(suggestAction(action, known)).toContain(`"${meant}"`);
});

test('what resembles nothing gets no guess', () => {
  expect(suggestAction('iam:PassRole', known)).toBe(
    'Use an action that the server knows, such as s3:GetObject.',
  );
});

test.each([...actionsOfOperations])('%s is no action, and needs %s', (operation, action) => {
  expect([known.includes(operation), known.includes(action)]).toEqual([false, true]);
  expect(suggestAction(operation, known)).toContain(`"${action}"`);
});
