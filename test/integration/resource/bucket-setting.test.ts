import { expect } from 'vitest';
import { walkPaths } from './transition.ts';

const tagged = { tags: { owner: 'it', stage: 'a + b = c_d/e@f' } };

walkPaths([
  {
    kind: 'bucket',
    bucket: 'plain',
    steps: [
      { title: 'is created', declare: {}, expect: ['create bucket'] },
      { title: 'is left alone', declare: {}, expect: [] },
      {
        title: 'can not gain object lock',
        declare: { versioning: true, objectLocking: true },
        expect: ['create versioning'],
        reason: 'unsupported',
        check: (run) => expect(run.message).toContain('new bucket'),
      },
    ],
  },
  {
    kind: 'versioning',
    bucket: 'versioned',
    steps: [
      {
        title: 'false on a new bucket asks for nothing',
        declare: { versioning: false },
        expect: ['create bucket'],
      },
      { title: 'is enabled', declare: { versioning: true }, expect: ['create versioning'] },
      {
        title: 'excludes prefixes',
        declare: { versioning: true, excludedPrefixes: ['tmp/*', 'cache/*'], excludeFolders: true },
        expect: ['update versioning'],
      },
      {
        title: 'keeps what is no longer declared',
        declare: { versioning: true },
        expect: [],
      },
      {
        title: 'includes everything again',
        declare: { versioning: true, excludedPrefixes: [], excludeFolders: false },
        expect: ['update versioning'],
      },
      { title: 'is suspended', declare: { versioning: false }, expect: ['update versioning'] },
      { title: 'is enabled again', declare: { versioning: true }, expect: ['update versioning'] },
    ],
  },
  {
    kind: 'retention',
    bucket: 'locked',
    steps: [
      {
        title: 'starts with the bucket',
        declare: { versioning: true, objectLocking: true, retention: { mode: 'GOVERNANCE', days: 1 } },
        expect: ['create bucket', 'create versioning', 'create retention'],
      },
      {
        title: 'changes to years',
        declare: { versioning: true, objectLocking: true, retention: { mode: 'COMPLIANCE', years: 1 } },
        expect: ['update retention'],
        check: (run) => expect(run.changes[0]?.oneWay).toContain('not even root'),
      },
      {
        title: 'is removed',
        declare: { versioning: true, objectLocking: true, retention: null },
        expect: ['delete retention'],
      },
    ],
  },
  {
    kind: 'tags',
    bucket: 'tagged',
    steps: [
      { title: 'are created', declare: { tags: { owner: 'it' } }, expect: ['create bucket', 'create tags'] },
      { title: 'are changed', declare: tagged, expect: ['update tags'] },
      { title: 'are removed', declare: { tags: {} }, expect: ['delete tags'] },
    ],
  },
  {
    kind: 'quota',
    bucket: 'limited',
    steps: [
      { title: 'is set', declare: { quota: '1GiB' }, expect: ['create bucket', 'create quota'] },
      { title: 'is the same in bytes', declare: { quota: 1024 ** 3 }, expect: [] },
      { title: 'is changed', declare: { quota: '10GB' }, expect: ['update quota'] },
      { title: 'is removed', declare: { quota: null }, expect: ['delete quota'] },
    ],
  },
  {
    kind: 'cors',
    bucket: 'crossed',
    steps: [
      {
        title: 'is named as impossible on this server, and the rest is done',
        declare: { tags: { a: 'b' }, cors: [{ allowedOrigins: ['*'], allowedMethods: ['GET'] }] },
        expect: ['create bucket', 'create tags'],
        reason: 'unsupported',
        check: (run) => expect(run.reports[0]?.source?.path.at(-1)).toBe('cors'),
      },
    ],
  },
]);
