/**
 * What is made of one entry of the audit log, in the templates that Promtail and Alloy share. What leaves is
 * put together from named fields, so that a header or a claim nobody thought of stays behind.
 */

import { quoteGo } from '../../escape/promql.ts';

/** Fields that are read from an entry, by JMESPath. The last two are only looked at, never written. */
export const fields = {
  time: 'time',
  api: 'api.name',
  status: 'api.statusCode',
  bucket: 'api.bucket',
  object: 'api.object',
  objects: 'api.objects',
  version_id: 'requestQuery.versionId',
  path: 'requestPath',
  remote_host: 'remotehost',
  user_agent: 'userAgent',
  request_id: 'requestID',
  received: 'api.rx',
  sent: 'api.tx',
  duration_ns: 'api.timeToResponseInNS',
  trigger: 'trigger',
  access_key: 'accessKey',
  parent_user: 'parentUser',
  authorization: 'requestHeader.Authorization',
  credential: 'requestQuery."X-Amz-Credential" || requestQuery.AWSAccessKeyId',
} as const;

const texts = [
  ...['time', 'api', 'bucket', 'object', 'version_id', 'path', 'remote_host', 'user_agent', 'request_id'],
  'trigger',
];
const numbers = ['status', 'received', 'sent', 'duration_ns'];

/** Changes of who may do what, and of the servers themselves, by the names of the calls. */
const changes = {
  policy_change:
    '^((Put|Delete)BucketPolicy|(Add|Remove)CannedPolicy|AttachDetachPolicy.*|SetPolicyForUserOrGroup)$',
  identity_change:
    '^((Add|Remove)User|Set(User|Group)Status|UpdateGroupMembers|(Add|Update|Delete)ServiceAccount.*|RevokeTokens.*' +
    '|ImportIAM.*|(Add|Update|Delete)IdentityProviderCfg)$',
  config_change:
    '^((Set|Del)Config.*|RestoreConfigHistoryKV|(Set|Remove)RemoteTarget|SiteReplication(Add|Edit|Remove)' +
    '|ImportBucketMetadata|(Put|Delete)BucketReplicationConfig|Service.*|ServerUpdate.*|StartDecommission)$',
} as const;

/** `admin`: the admin API, sign-in, and settings of buckets; what is no call that reads or deletes, writes. */
export const operationTemplate = joinLines([
  '{{- $api := default "" .api -}}',
  '{{- if hasPrefix "/minio/admin/" (default "" .path) -}}admin',
  '{{- else if regexMatch "^(AssumeRole|(Put|Delete|Reset)Bucket[A-Z])" $api -}}admin',
  '{{- else if regexMatch "^(Get|Head|List|Select)" $api -}}read',
  '{{- else if regexMatch "Delete|Expir|^Abort|^Remove" $api -}}delete',
  '{{- else -}}write',
  '{{- end -}}',
]);

/**
 * Empty for most entries. The audit log has no error codes: a refusal without an access key that the server
 * vouches for, though the request named one, is SignatureDoesNotMatch, InvalidAccessKeyId or out of date.
 */
export const securityTemplate = joinLines([
  '{{- $api := default "" .api -}}{{- $status := int (default "0" .status) -}}',
  '{{- if eq $status 403 -}}',
  '{{- if .access_key -}}access_denied',
  '{{- else if or .authorization .credential -}}credentials_refused',
  '{{- else -}}anonymous_denied',
  '{{- end -}}',
  '{{- else if and (hasPrefix "AssumeRole" $api) (ge $status 400) -}}sign_in_failed',
  ...Object.entries(changes).map(
    ([event, names]) => `{{- else if and (lt $status 300) (regexMatch ${quoteGo(names)} $api) -}}${event}`,
  ),
  '{{- end -}}',
]);

/**
 * The line as it is kept: JSON. Access keys are replaced by a digest, the same for the same key in one
 * cluster, so that the deeds of one key can still be told from those of another.
 */
export function writeLineTemplate(cluster: string): string {
  const digest = `(printf "key-%s" (trunc 16 (Sha2Hash ${quoteGo(cluster)} .)))`;
  const list = (names: readonly string[]) => names.map(quoteGo).join(' ');
  return joinLines([
    '{{- $line := dict -}}',
    `{{- range $name := list ${list(texts)} -}}{{- with get $ $name -}}{{- $_ := set $line $name . -}}{{- end -}}{{- end -}}`,
    `{{- range $name := list ${list(numbers)} -}}{{- with get $ $name -}}{{- $_ := set $line $name (int64 .) -}}{{- end -}}{{- end -}}`,
    '{{- with .objects -}}{{- $_ := set $line "objects" (fromJson .) -}}{{- end -}}',
    `{{- range $name := list "access_key" "parent_user" -}}{{- with get $ $name -}}{{- $_ := set $line $name ${digest} -}}{{- end -}}{{- end -}}`,
    '{{- toJson $line -}}',
  ]);
}

/** Stands in for an entry that no line could be made of: the entry itself might hold secrets. */
export const unreadableLine = 'An audit entry that could not be read.';

export const labelNames = ['operation', 'security_event'] as const;

/** The line ends are for people: the hyphens of all actions eat them. */
function joinLines(lines: readonly string[]): string {
  return lines.join('\n');
}
