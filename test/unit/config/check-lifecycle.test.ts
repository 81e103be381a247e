import { expect, test } from 'vitest';
import type { BucketDeclaration, LifecycleRuleDeclaration } from '../../../src/config/generated/types.ts';
import { judgeBucket } from '../../support/declared.ts';

type Rule = LifecycleRuleDeclaration;
const days = { days: 30 };

const fine: readonly [string, Rule][] = [
  ['days', { expiration: days }],
  ['date', { expiration: { date: '2028-02-29' } }],
  ['delete marker', { expiration: { expiredObjectDeleteMarker: true } }],
  ['all versions', { expiration: { days: 1, expiredObjectAllVersions: true } }],
  ['delete marker by age', { delMarkerExpiration: days }],
  ['noncurrent', { noncurrentVersionExpiration: { noncurrentDays: 1 } }],
  ['newer noncurrent', { noncurrentVersionExpiration: { newerNoncurrentVersions: 3 } }],
  ['transition', { transition: { days: 0, storageClass: 'WARM-1' }, expiration: days }],
  ['noncurrent transition', { noncurrentVersionTransition: { noncurrentDays: 1, storageClass: 'WARM' } }],
  ['disabled', { id: 'x', status: 'Disabled', filter: {}, expiration: days }],
  [
    'filter',
    {
      filter: { prefix: 'a', tags: { k: 'v' }, objectSizeGreaterThan: 1, objectSizeLessThan: 9 },
      expiration: days,
    },
  ],
];

test.each(fine)('%s is fine', (_name, rule) => {
  expect(judgeBucket({ lifecycle: [rule] })).toEqual([]);
});

const wrong: readonly [string, Rule, string, Partial<BucketDeclaration>?][] = [
  ['nothing to do', { id: 'x' }, 'error lifecycle/no-action '],
  [
    'days and date',
    { expiration: { days: 1, date: '2028-01-01' } },
    'error lifecycle/expiration .expiration',
  ],
  [
    'marker and days',
    { expiration: { days: 1, expiredObjectDeleteMarker: true } },
    'error lifecycle/expiration .expiration',
  ],
  [
    'all versions without days',
    { expiration: { expiredObjectAllVersions: true } },
    'error lifecycle/expiration .expiration',
  ],
  ['no moment', { expiration: {} }, 'error lifecycle/expiration .expiration'],
  ['no such day', { expiration: { date: '2027-02-29' } }, 'error lifecycle/date .expiration.date'],
  [
    'day with time',
    { expiration: { date: '2027-02-01T00:00:00Z' } },
    'error lifecycle/date .expiration.date',
  ],
  [
    'noncurrent without limit',
    { noncurrentVersionExpiration: {} },
    'error lifecycle/noncurrent .noncurrentVersionExpiration',
  ],
  [
    'noncurrent without versions',
    { noncurrentVersionExpiration: { noncurrentDays: 1 } },
    'warning lifecycle/noncurrent-unversioned .noncurrentVersionExpiration',
    { versioning: false },
  ],
  [
    'all versions under lock',
    { expiration: { days: 1, expiredObjectAllVersions: true } },
    'error lifecycle/locked .expiration.expiredObjectAllVersions',
    { objectLocking: true },
  ],
  [
    'delete markers under lock',
    { delMarkerExpiration: days },
    'error lifecycle/locked .delMarkerExpiration',
    { objectLocking: true },
  ],
  [
    'delete markers by tag',
    { filter: { tags: { k: 'v' } }, delMarkerExpiration: days },
    'error lifecycle/delete-marker-tag .filter.tags',
  ],
  ['tag', { filter: { tags: { ключ: 'v' } }, expiration: days }, 'error lifecycle/tag .filter.tags.ключ'],
  [
    'sizes that exclude each other',
    { filter: { objectSizeGreaterThan: 5, objectSizeLessThan: 6 }, expiration: days },
    'warning lifecycle/size .filter',
  ],
  [
    'tier in lower case',
    { transition: { days: 1, storageClass: 'warm' } },
    'error lifecycle/tier .transition.storageClass',
  ],
  [
    'transition at no moment',
    { transition: { storageClass: 'WARM' } },
    'warning lifecycle/transition .transition',
  ],
  [
    'transition at two moments',
    { transition: { days: 1, date: '2028-01-01', storageClass: 'WARM' } },
    'error lifecycle/transition .transition',
  ],
  [
    'transition after the end',
    { transition: { days: 30, storageClass: 'WARM' }, expiration: days },
    'warning lifecycle/order .transition.days',
  ],
  [
    'unfinished uploads',
    { expiration: days, abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } },
    'error lifecycle/abort-multipart .abortIncompleteMultipartUpload',
  ],
];

test.each(wrong)('%s', (_name, rule, expected, bucket = {}) => {
  const [severity, id, place] = expected.split(' ');
  expect(judgeBucket({ ...bucket, lifecycle: [rule] })).toEqual([`${severity} ${id} 0.lifecycle.0${place}`]);
});

test('ids are given once', () => {
  const lifecycle = [
    { id: 'a', expiration: days },
    { expiration: days },
    { id: 'a', expiration: days },
    { expiration: days },
  ];
  expect(judgeBucket({ lifecycle })).toEqual(['error lifecycle/duplicate-id 0.lifecycle.2.id']);
});
