/** Policies that every server has; they can be given to anyone, and neither changed nor removed. */

import type { PolicyDocument } from './document.ts';
import type { PolicyStatement } from './statement.ts';

const everywhere = ['arn:aws:s3:::*'];

function allow(actions: readonly string[], resources: readonly string[] = []): PolicyStatement {
  return { Effect: 'Allow', Action: actions, ...(resources.length > 0 && { Resource: resources }) };
}

function policy(...statements: readonly PolicyStatement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** Name → document. */
export const builtInPolicies: ReadonlyMap<string, PolicyDocument> = new Map([
  ['consoleAdmin', policy(allow(['admin:*']), allow(['kms:*']), allow(['s3:*'], everywhere))],
  [
    'diagnostics',
    policy(
      allow(
        [
          'admin:BandwidthMonitor',
          'admin:ConsoleLog',
          'admin:OBDInfo',
          'admin:Profiling',
          'admin:Prometheus',
          'admin:ServerInfo',
          'admin:ServerTrace',
          'admin:TopLocksInfo',
        ],
        everywhere,
      ),
    ),
  ],
  ['readonly', policy(allow(['s3:GetBucketLocation', 's3:GetObject'], everywhere))],
  ['readwrite', policy(allow(['s3:*'], everywhere))],
  ['writeonly', policy(allow(['s3:PutObject'], everywhere))],
]);
