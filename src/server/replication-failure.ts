/** What the server says of targets and rules, in words that tell which side has to be mended. */

import type { FailureReason } from '../errors.ts';
import type { Explain, Meaning } from './meaning.ts';

const meaning =
  (reason: FailureReason, cause: string, mend: string): Explain =>
  () => ({ reason, cause, mend });

const targetKeys = 'Check the access key and the secret key given for the alias that receives.';
const targetRights =
  'Allow the access key given for the alias that receives to read the configuration of that bucket and to replicate into it.';
const targetAddress =
  'Check the URL of the alias that receives, as the sending server sees it (`replicationUrl`), and that the server there is up.';

/**
 * The server's own sentence says "offline or invalid credentials" for both, names the access key and ends
 * with what really happened. Of that only the kind is told.
 */
const connectionCauses: readonly (readonly [RegExp, Meaning])[] = [
  [
    /Access Key Id you provided does not exist/i,
    {
      reason: 'denied',
      cause: 'the target does not know the access key',
      mend: targetKeys,
      transient: false,
    },
  ],
  [
    /request signature we calculated does not match/i,
    {
      reason: 'denied',
      cause: 'the target does not accept the secret key',
      mend: targetKeys,
      transient: false,
    },
  ],
  [
    /security token|access key is disabled/i,
    { reason: 'denied', cause: 'the target does not accept the keys', mend: targetKeys, transient: false },
  ],
  [
    /Access Denied|is not authorized/i,
    {
      reason: 'denied',
      cause: 'the access key may not use the target bucket',
      mend: targetRights,
      transient: false,
    },
  ],
  [
    /HTTP response to HTTPS client/i,
    unreachable('the target speaks plain http and is asked in https', false),
  ],
  [
    /HTTP request to an HTTPS server|malformed HTTP response/i,
    unreachable('the target speaks https and is asked in plain http', false),
  ],
  [
    /x509|certificate/i,
    {
      ...unreachable('the server does not trust the certificate of the target', false),
      mend: 'Put the authority of that certificate where the sending server looks for the ones it trusts (`certs/CAs`), or renew the certificate at the alias that receives.',
    },
  ],
  [/no such host/i, unreachable('the server does not know the name of the target’s host', true)],
  [/connection refused/i, unreachable('nothing answers at the address of the target', true)],
  [/timeout|timed out|deadline/i, unreachable('the target does not answer in time', true)],
];

/** Not `unreachable`: that is said of the server that was asked, and ends all that is meant for it. */
function unreachable(cause: string, transient: boolean): Meaning {
  return { reason: 'server-error', cause, mend: targetAddress, transient };
}

const connection: Explain = (_context, { message }) =>
  connectionCauses.find(([pattern]) => pattern.test(message))?.[1] ??
  unreachable('the server can’t use the target', true);

/** The same code for a bucket that is missing over there and a target that is missing here. */
const notFound: Explain = ({ route }) =>
  route.path === 'set-remote-target'
    ? {
        reason: 'missing-bucket',
        cause: 'the target has no such bucket',
        mend: 'Create the bucket there first, or correct `targetBucket` or the URL of the alias that receives.',
      }
    : { reason: 'server-error', cause: 'there is no such remote target', mend: 'Plan again.' };

const siteGroup = 'Remove the rules from `bucketReplications`, or the site from its group first.';

export const replicationCodes: readonly (readonly [string, Explain])[] = [
  ['XMinioAdminReplicationRemoteConnectionError', connection],
  ['XMinioAdminRemoteTargetNotFoundError', notFound],
  [
    'ReplicationSourceNotVersionedError',
    meaning(
      'server-error',
      'the source bucket is not versioned',
      'Declare `versioning: true` for it and apply that first.',
    ),
  ],
  [
    'RemoteTargetNotVersionedError',
    meaning(
      'server-error',
      'the target bucket is not versioned',
      'Declare `versioning: true` for it at the alias that receives, and apply that first.',
    ),
  ],
  [
    'ReplicationDestinationMissingLockError',
    meaning(
      'server-error',
      'the source bucket has object lock and the target bucket has not, or may not be asked for it',
      'Make the target bucket with `objectLocking: true`; an existing one can’t be changed. Where it has it, allow s3:GetBucketObjectLockConfiguration there.',
    ),
  ],
  [
    'XMinioAdminReplicationBandwidthLimitError',
    meaning(
      'server-error',
      'the bandwidth is below 100 MB per second, the least that the server takes',
      'Give at least 100MB, or 0 for no limit.',
    ),
  ],
  [
    'XMinioAdminBucketRemoteAlreadyExists',
    meaning(
      'server-error',
      'the bucket has another target at this address, and the server takes one bucket of each',
      'Remove the rules to the other bucket first.',
    ),
  ],
  [
    'XMinioAdminRemoteIdenticalToSource',
    meaning(
      'server-error',
      'the target is the source bucket itself',
      'Check that the two aliases are two servers.',
    ),
  ],
  [
    'XMinioAdminRemoteTargetDenyAdd',
    meaning(
      'server-error',
      'the server belongs to a group of replicated sites, and takes no targets',
      siteGroup,
    ),
  ],
  [
    'XMinioReplicationDenyEdit',
    meaning(
      'server-error',
      'the server belongs to a group of replicated sites, and keeps its rules',
      siteGroup,
    ),
  ],
];
