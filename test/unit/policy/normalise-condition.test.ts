import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { lintConditionValues } from '../../../src/policy/lint-condition-value.ts';
import { lintIamPolicy } from '../../../src/policy/lint-iam.ts';
import { normaliseConditions } from '../../../src/policy/normalise-condition.ts';
import { knownKeys, operators } from '../../../src/policy/server-condition.ts';
import { readTime } from '../../../src/policy/time.ts';
import { hostile } from '../../support/hostile-text.ts';

function normalise(value: string): string | undefined {
  return normaliseConditions({ IpAddress: { 'aws:SourceIp': value } }).IpAddress?.['aws:SourceIp']?.[0];
}

function isTaken(kind: 'network' | 'time', key: string, value: string): boolean {
  return lintConditionValues({ kind, key, operator: 'X', values: [value], path: [] }).length === 0;
}

const isNetwork = (value: string) => isTaken('network', 'aws:SourceIp', value);
const isTime = (value: string) => isTaken('time', 'aws:CurrentTime', value);

describe('networks', () => {
  // What a server answers after it was given the first of the two.
  test.each([
    ['10.9.8.7/8', '10.0.0.0/8'],
    ['::1', '::/32'],
    ['::1.2.3.4/128', '::102:304/128'],
    ['64:ff9b::1.2.3.4/96', '64:ff9b::/96'],
    ['1:2:3:4:5:6:7::/128', '1:2:3:4:5:6:7:0/128'],
    ['2001:db8::1/032', '2001:db8::/32'],
    ['::ffff:1.2.3.4/128', '1.2.3.4/32'],
    ['::ffff:1.2.3.4/100', '0.0.0.0/4'],
    ['::ffff:0:0/96', '0.0.0.0/0'],
    ['::ffff:1.2.3.4/90', '::ffc0:0:0/90'],
  ])('%s is %s', (given, answered) => {
    expect(isNetwork(given)).toBe(true);
    expect(normalise(given)).toBe(normalise(answered));
  });

  test.each(['fe80::1%eth0/64', 'fe80::1%eth0', 'fe80::1%/64', '1.2.3.4/', '1.2.3.4/33', '1.2.3.4/8/8'])(
    '%s is none, and stays as it is',
    (text) => {
      expect(isNetwork(text)).toBe(false);
      expect(normalise(text)).toBe(text);
    },
  );

  const part = fc.oneof(
    fc.constantFrom(
      '',
      ':',
      '::',
      '%',
      '%eth0',
      '.',
      '/',
      '0',
      '255',
      '256',
      '1e1',
      '-1',
      'ffff',
      '128',
      '٣',
    ),
    hostile,
  );
  const any = fc.oneof(
    fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
    fc
      .tuple(fc.oneof(fc.ipV4(), fc.ipV6()), part, fc.nat(200))
      .map(([ip, more, bits]) => `${ip}${more}/${bits}`),
    fc.tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(128)).map(([ip, bits]) => `${ip}/${bits}`),
  );

  test('any text is normalised once and for all, and what is no network is left alone', () => {
    fc.assert(
      fc.property(any, (text) => {
        const once = normalise(text) ?? '';
        expect(normalise(once)).toBe(once);
        if (!isNetwork(text)) expect(once).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('times', () => {
  test.each([
    '2030-02-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2030-01-01T24:00:00Z',
    '2030-01-01T23:59:60Z',
    '2030-01-01T00:00:00+24:00',
    '2030-01-01T00:00:00',
    '2030-01-01',
    '+02030-01-01T00:00:00Z',
  ])('%s is none', (text) => {
    expect(readTime(text)).toBeUndefined();
    expect(isTime(text)).toBe(false);
  });

  test.each([
    ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
    ['2030-01-01T00:30:00.5+01:00', Date.UTC(2029, 11, 31, 23, 30, 0, 500)],
  ])('%s is one', (text, time) => {
    expect(readTime(text)).toBe(time);
    expect(isTime(text)).toBe(true);
  });

  test('every time as a server writes it is read, and no text breaks the reading', () => {
    const since = fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(since, (date) => {
        expect(readTime(date.toISOString())).toBe(date.getTime());
      }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readTime(text)).toBeUndefined();
      }),
    );
  });
});

test('any condition is judged, and breaks neither the judging nor the normal form', () => {
  const value = fc.oneof(
    fc.constantFrom(
      'fe80::1%eth0/64',
      '::ffff:1.2.3.4/200',
      '2030-02-30T00:00:00Z',
      '1e9',
      '٣',
      '-0',
      'true',
    ),
    hostile,
    fc.boolean(),
    fc.double(),
  );
  const prefix = fc.constantFrom('', 'ForAnyValue:', 'ForAllValues:', 'x');
  const operator = fc
    .tuple(prefix, fc.constantFrom(...operators.keys(), '__proto__'))
    .map((parts) => parts.join(''));
  const keys = fc.dictionary(
    fc.oneof(fc.constantFrom(...knownKeys, 'constructor'), hostile),
    fc.oneof(value, fc.array(value, { maxLength: 3 })),
    { maxKeys: 3 },
  );
  fc.assert(
    fc.property(fc.dictionary(operator, keys, { maxKeys: 3 }), (Condition) => {
      const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*', Condition };
      const { document } = parsePolicyDocument({ Version: '2012-10-17', Statement: [statement] });
      if (document === undefined) return;
      const context = { source: { file: 'f', path: [] }, embedded: false, privileged: false };
      expect(lintIamPolicy(document, context).every(({ mend }) => mend !== '')).toBe(true);
      const normal = normaliseConditions(document.Statement[0]?.Condition ?? {});
      expect(normaliseConditions(normal)).toEqual(normal);
    }),
    { numRuns: 1000 },
  );
});
