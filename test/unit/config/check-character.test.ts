import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BucketDeclaration } from '../../../src/config/generated/types.ts';
import { element, writeXml, XmlError } from '../../../src/server/xml.ts';
import { judgeBucket } from '../../support/declared.ts';

type Settings = Partial<BucketDeclaration>;
const arn = 'arn:minio:sqs::primary:webhook';
const rule = { expiration: { days: 1 } };
const origin = 'https://a.example';
const cors = { allowedOrigins: [origin], allowedMethods: ['GET' as const] };

/** Every text that is sent as XML: where it is, and a bucket that has the given one there. */
const places: readonly (readonly [path: string, place: (text: string) => Settings])[] = [
  ['lifecycle.0.id', (id) => ({ lifecycle: [{ ...rule, id }] })],
  ['lifecycle.0.filter.prefix', (prefix) => ({ lifecycle: [{ ...rule, filter: { prefix } }] })],
  ['lifecycle.0.filter.tags.k', (k) => ({ lifecycle: [{ ...rule, filter: { tags: { k } } }] })],
  ['lifecycle.0.transition.storageClass', (name) => ({ lifecycle: [move('transition', name)] })],
  [
    'lifecycle.0.noncurrentVersionTransition.storageClass',
    (name) => ({ lifecycle: [move('noncurrentVersionTransition', name)] }),
  ],
  ['tags.k', (k) => ({ tags: { k } })],
  ['encryption.kmsMasterKeyId', (id) => ({ encryption: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: id } })],
  ['excludedPrefixes.0', (prefix) => ({ versioning: true, excludedPrefixes: [prefix] })],
  ['notifications.0.id', (id) => ({ notifications: [notify({ id })] })],
  ['notifications.0.arn', (text) => ({ notifications: [notify({ arn: text })] })],
  ['notifications.0.prefix', (prefix) => ({ notifications: [notify({ prefix })] })],
  ['notifications.0.suffix', (suffix) => ({ notifications: [notify({ suffix })] })],
  ['cors.0.id', (id) => ({ cors: [{ ...cors, id }] })],
  ['cors.0.allowedOrigins.0', (text) => ({ cors: [{ ...cors, allowedOrigins: [text] }] })],
  ['cors.0.allowedHeaders.0', (text) => ({ cors: [{ ...cors, allowedHeaders: [text] }] })],
  ['cors.0.exposeHeaders.0', (text) => ({ cors: [{ ...cors, exposeHeaders: [text] }] })],
];

function move(kind: 'transition' | 'noncurrentVersionTransition', storageClass: string) {
  return { [kind]: { ...(kind === 'transition' ? { days: 1 } : { noncurrentDays: 1 }), storageClass } };
}

function notify(over: { id?: string; arn?: string; prefix?: string; suffix?: string }) {
  return { arn, events: ['s3:ObjectCreated:*' as const], ...over };
}

function findCharacters(bucket: Settings): string[] {
  return judgeBucket(bucket).filter((finding) => finding.includes(' bucket/character '));
}

test.each(places)('%s', (path, place) => {
  for (const bad of ['\u0000', '\u0001', '\u000b', '\u001f', '\ud800', '\udc00\ud800', '\ufffe', '\uffff']) {
    expect(findCharacters(place(`a${bad}b`)), JSON.stringify(bad)).toEqual([
      `error bucket/character 0.${path}`,
    ]);
  }
  for (const good of ['a', 'a\t\n\rb', 'ключ', '😀', '\u007f\u0085', '\ue000\ufffd', '<&">']) {
    expect(findCharacters(place(good)), good).toEqual([]);
  }
});

test('keys of tags', () => {
  const tags = { 'a\u0001': 'b' };
  expect(findCharacters({ tags })).toEqual(['error bucket/character 0.tags.a\u0001']);
  expect(findCharacters({ lifecycle: [{ ...rule, filter: { tags } }] })).toEqual([
    'error bucket/character 0.lifecycle.0.filter.tags.a\u0001',
  ]);
});

test('what is for people only may hold anything', () => {
  expect(judgeBucket({ purpose: 'a\u0001b' })).toEqual([]);
});

test('what passes can be written, and nothing else', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  const text = fc.array(part, { maxLength: 4 }).map((parts) => `a${parts.join('')}`);
  fc.assert(
    fc.property(fc.constantFrom(...places), text, ([, place], written) => {
      const refused = findCharacters(place(written)).length > 0;
      expect(refused).toBe(!canWrite(written));
    }),
    { numRuns: 2_000 },
  );
});

function canWrite(written: string): boolean {
  try {
    writeXml(element('A', written));
    return true;
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}
