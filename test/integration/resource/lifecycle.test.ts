import { walkPaths } from './transition.ts';

const full = [
  {
    id: 'samples',
    filter: { prefix: 'samples/', tags: { class: 'cheap', owner: 'ai' }, objectSizeGreaterThan: 1024 },
    expiration: { days: 30 },
    noncurrentVersionExpiration: { noncurrentDays: 7, newerNoncurrentVersions: 3 },
  },
  { id: '007', filter: { prefix: '2024/' }, expiration: { date: '2030-01-01' } },
  { id: 'off', status: 'Disabled', filter: { tags: { a: 'b' } }, expiration: { days: 1 } },
  { id: 'markers', expiration: { expiredObjectDeleteMarker: true } },
  { id: 'deep', filter: { prefix: 'x & <y>/' }, expiration: { days: 5, expiredObjectAllVersions: true } },
  { id: 'gone', filter: { prefix: 'gone/' }, delMarkerExpiration: { days: 4 } },
  { id: 'small', filter: { objectSizeLessThan: 10 }, expiration: { days: 2 } },
];

walkPaths([
  {
    kind: 'lifecycle',
    bucket: 'lived-in',
    steps: [
      {
        title: 'is created without ids',
        declare: { versioning: true, lifecycle: [{ expiration: { days: 3 } }] },
        expect: ['create bucket', 'create versioning', 'create lifecycle'],
      },
      {
        title: 'takes every form of rule',
        declare: { versioning: true, lifecycle: full },
        expect: ['update lifecycle'],
      },
      {
        title: 'does not care for the order of rules',
        declare: { versioning: true, lifecycle: full.toReversed() },
        expect: [],
      },
      {
        title: 'does not care for ids that are no longer declared',
        declare: { versioning: true, lifecycle: full.map(({ id, ...rule }) => rule) },
        expect: [],
      },
      { title: 'is removed', declare: { versioning: true, lifecycle: null }, expect: ['delete lifecycle'] },
    ],
  },
]);
