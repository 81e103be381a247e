import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { walkPaths } from './transition.ts';

/** The server checks that a target answers before it takes it on. */
const receiver = createServer((_request, response) => response.end())
  .listen(0, '127.0.0.1')
  .unref();
await new Promise((resolve) => receiver.once('listening', resolve));
const { port } = receiver.address() as AddressInfo;
const arn = 'arn:minio:sqs::1:webhook';

const env = {
  MINIO_NOTIFY_WEBHOOK_ENABLE_1: 'on',
  MINIO_NOTIFY_WEBHOOK_ENDPOINT_1: `http://127.0.0.1:${port}/`,
};

walkPaths(
  [
    {
      kind: 'notification',
      bucket: 'watched',
      steps: [
        {
          title: 'is created without an id',
          declare: { notifications: [{ arn, events: ['s3:ObjectCreated:*'] }] },
          expect: ['create bucket', 'create notification'],
        },
        {
          title: 'is changed and joined by another',
          declare: {
            notifications: [
              {
                id: 'made',
                arn,
                events: ['s3:ObjectCreated:Put', 's3:ObjectCreated:Copy'],
                prefix: 'in/',
                suffix: '.jpg',
              },
              { id: 'gone', arn, events: ['s3:ObjectRemoved:*'] },
            ],
          },
          expect: ['update notification'],
        },
        { title: 'is removed', declare: { notifications: [] }, expect: ['delete notification'] },
      ],
    },
  ],
  'apply-buckets',
  { env },
);

/** Such a server answers with its region, whatever was sent. */
walkPaths(
  ['', 'us-east-1', 'eu-elsewhere-1'].map((region) => ({
    kind: `a server with a region, told ${region || 'none'}`,
    bucket: `told-${region || 'none'}`,
    steps: [
      {
        title: 'is created',
        declare: {
          notifications: [{ arn: `arn:minio:sqs:${region}:1:webhook`, events: ['s3:ObjectCreated:*'] }],
        },
        expect: ['create bucket', 'create notification'],
      },
    ],
  })),
  'apply-buckets',
  { env: { ...env, MINIO_SITE_REGION: 'us-east-1' } },
);
