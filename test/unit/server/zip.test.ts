import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip, ZipError } from '../../../src/server/zip.ts';
import { writeZip, type ZipInput, type ZipOptions } from '../../support/zip-writer.ts';

const two: readonly ZipInput[] = [
  { name: 'users/policy.json', data: '{"Version":"2012-10-17"}' },
  { name: 'users/tagging.xml', data: '<Tagging/>' },
];

function readAll(archive: Buffer, wanted: (name: string) => boolean = () => true): [string, string][] {
  return [...readZip(archive, wanted)].map((entry) => [entry.name, entry.data.toString('utf8')]);
}

const expected = [
  ['users/policy.json', '{"Version":"2012-10-17"}'],
  ['users/tagging.xml', '<Tagging/>'],
];

describe('readZip', () => {
  test.each([
    ['deflated', two, {}],
    ['stored', two.map((entry) => ({ ...entry, method: 0 })), {}],
    ['streamed', two.map((entry) => ({ ...entry, streamed: true })), {}],
    ['with the 64-bit end record', two, { zip64: true }],
  ] satisfies [string, readonly ZipInput[], ZipOptions][])(
    'reads an archive %s',
    (_name, inputs, options) => {
      expect(readAll(writeZip(inputs, options))).toEqual(expected);
    },
  );

  test('reads 70,000 entries, which need the 64-bit end record', () => {
    const many = Array.from({ length: 70_000 }, (_, index) => ({ name: `b${index}/x`, data: '', method: 0 }));
    let seen = 0;
    expect(readAll(writeZip(many, { zip64: true }), () => ++seen > 69_999)).toEqual([['b69999/x', '']]);
    expect(seen).toBe(70_000);
  });

  test('reads an empty archive, and one with a comment', () => {
    expect(readAll(writeZip([]))).toEqual([]);
    const archive = writeZip(two);
    archive.writeUInt16LE(5, archive.length - 2);
    expect(readAll(Buffer.concat([archive, Buffer.from('hello')]))).toEqual(expected);
  });

  test('never unpacks what is not wanted', () => {
    const poison: ZipInput = { name: 'users/bucket-targets.json', data: 'secret', claims: { crc: 1 } };
    const archive = writeZip([poison, ...two]);
    expect(readAll(archive, (name) => !name.endsWith('bucket-targets.json'))).toEqual(expected);
    expect(() => readAll(archive)).toThrow(ZipError);
  });

  test('unpacks as it goes, not before', () => {
    const archive = writeZip([...two, { name: 'broken', data: 'x', claims: { crc: 1 } }]);
    const entries = readZip(archive, () => true);
    expect(entries.next().value?.name).toBe('users/policy.json');
    expect(entries.next().value?.name).toBe('users/tagging.xml');
    expect(() => entries.next()).toThrow(ZipError);
  });

  test.each([
    ['no archive', Buffer.from('<html>not a zip</html>')],
    ['nothing at all', Buffer.alloc(0)],
    ['a wrong checksum', writeZip([{ name: 'a', data: 'abc', claims: { crc: 7 } }])],
    ['more than it declares', writeZip([{ name: 'a', data: 'abcdef', claims: { bytes: 2 } }])],
    ['less than it declares', writeZip([{ name: 'a', data: 'abc', claims: { bytes: 20 } }])],
    [
      'an entry declared larger than 16 MiB',
      writeZip([{ name: 'a', data: '', claims: { bytes: 2 ** 24 + 1 } }]),
    ],
    [
      'a bomb that declares little',
      writeZip([{ name: 'a', data: Buffer.alloc(2 ** 22), claims: { bytes: 9 } }]),
    ],
    ['an encrypted entry', writeZip([{ name: 'a', data: 'abc', claims: { flags: 1 } }])],
    ['an unknown way of packing', writeZip([{ name: 'a', data: 'abc', method: 12 }])],
    ['more entries claimed than there are', writeZip(two, { count: 3 })],
    ['far more entries claimed than fit', writeZip(two, { count: 60_000 })],
    ['an endless number of entries claimed', writeZip(two, { count: 2 ** 40, zip64: true })],
  ])('refuses %s', (_name, archive) => {
    expect(() => readAll(archive)).toThrow(ZipError);
  });

  test('refuses to unpack more than 1 GiB in all', () => {
    const large = { name: 'a', data: Buffer.alloc(2 ** 24) };
    const archive = writeZip(Array.from({ length: 65 }, () => large));
    expect(() => {
      for (const entry of readZip(archive, () => true)) expect(entry.data.length).toBe(2 ** 24);
    }).toThrow(/1 GiB/);
  });

  test('reads back whatever was written', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const entry = fc.record({ name, data: fc.string({ maxLength: 500 }), streamed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.boolean(), (entries, zip64) => {
        expect(readAll(writeZip(entries, { zip64 }))).toEqual(entries.map(({ name, data }) => [name, data]));
      }),
    );
  });

  test('of a damaged archive it yields true entries or says so, and never anything else', () => {
    const archive = writeZip(two);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(archive);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        try {
          const texts = readAll(damaged).map(([, text]) => text);
          for (const text of texts) expect(expected.map(([, original]) => original)).toContain(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ZipError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
