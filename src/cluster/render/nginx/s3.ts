/** The S3 API at a host name of its own: signed requests work there, since their paths stay as they are. */

import type { ClusterSpec } from '../../spec.ts';
import { block, quoteHostName } from './directive.ts';
import { listening, passing, proxying, transportSecurity, trusting } from './proxy.ts';

export function renderS3({ proxy }: ClusterSpec): readonly string[] {
  return [
    '# First of its port, so that clients without a server name in TLS get here.',
    ...block('server', [
      'listen 443 ssl;',
      `server_name ${quoteHostName(proxy.s3Host)};`,
      ...listening(proxy),
      ...proxying(),
      'proxy_set_header Connection "";',
      '# Whoever checks the cluster asks for the clock and the kind of the server, not of the proxy.',
      ...passing,
      ...transportSecurity,
      'proxy_intercept_errors on;',
      'error_page 413 @minio_too_large;',
      'error_page 502 504 =503 @minio_unavailable;',
      ...block('location /', ['proxy_pass http://minio_s3;']),
      '# Administration, metrics, health, and what nodes say to each other. No bucket has this name.',
      ...block('location /minio/', [...trusting(proxy), 'proxy_pass http://minio_s3;']),
      '# Errors of the proxy in the form that S3 clients read; they try again after the second one.',
      ...renderError('@minio_too_large', 413, 'EntityTooLarge', 'The body is larger than the proxy allows.'),
      ...renderError('@minio_unavailable', 503, 'ServiceUnavailable', 'No node answered. Please try again.'),
    ]),
  ];
}

function renderError(location: string, status: number, code: string, message: string): readonly string[] {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return block(`location ${location}`, ['default_type application/xml;', `return ${status} '${xml}';`]);
}
