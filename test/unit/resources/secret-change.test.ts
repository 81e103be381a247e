import { expect, test } from 'vitest';
import type { DeclaredSecret } from '../../../src/access/declared.ts';
import { changeSecret } from '../../../src/resources/secret-change.ts';

const source = { file: 'config/access.json', path: ['users', 0, 'secret'] };
const given: DeclaredSecret = { kind: 'environment', variable: 'GIVEN', source };
const generated: DeclaredSecret = { kind: 'generate', deliver: { kind: 'output' }, source };

const [on, off] = ['enabled', 'disabled'] as const;
const kept = [undefined, undefined];
test.each([
  ['enabled and as given', given, false, on, on, kept, []],
  ['enabled, with another', given, true, on, on, ['other', 'as declared'], [/is replaced/]],
  ['to be disabled, with another', given, true, on, off, ['other', 'as declared'], [/is replaced/]],
  ['disabled', given, false, off, off, kept, []],
  ['enabled again', given, false, off, on, ['unknown', 'as declared'], [/anew from GIVEN/]],
  ['enabled again, generated', generated, false, off, on, kept, [/same secret key/]],
  ['enabled again, not declared', undefined, false, off, on, kept, [/same secret key/]],
] as const)('%s', (_case, secret, differs, before, after, sides, notes) => {
  const change = changeSecret({ name: 'ann', secret, differs, before, after });
  expect([change.before.secret, change.after.secret]).toEqual(sides);
  expect(change.notes).toEqual(notes.map((note) => expect.stringMatching(note)));
});
