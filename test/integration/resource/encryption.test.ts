import { walkPaths } from './transition.ts';

/** A key service inside the server, with one key; its value is made for this test and used nowhere else. */
const key = `test-key:${Buffer.alloc(32, 7).toString('base64')}`;

walkPaths(
  [
    {
      kind: 'encryption',
      bucket: 'sealed',
      steps: [
        {
          title: 'is set to keys of the server',
          declare: { encryption: { sseAlgorithm: 'AES256' } },
          expect: ['create bucket', 'create encryption'],
        },
        {
          title: 'changes to a named key',
          declare: { encryption: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: 'test-key' } },
          expect: ['update encryption'],
        },
        { title: 'is removed', declare: { encryption: null }, expect: ['delete encryption'] },
      ],
    },
  ],
  'apply-buckets',
  { env: { MINIO_KMS_SECRET_KEY: key } },
);
