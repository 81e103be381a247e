import type { Documents } from '../../src/resources/actual.ts';

/** Of a bucket with nothing set. */
export const bareDocuments: Documents = {
  versioning: undefined,
  retention: undefined,
  encryption: undefined,
  quota: undefined,
  tags: undefined,
  lifecycle: undefined,
  cors: undefined,
  notification: undefined,
  policy: undefined,
};
