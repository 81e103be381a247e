/**
 * Objects below `/storage/` of the web host, for browsers: anonymous reads, and presigned URLs that were
 * signed for this host without the prefix and got it afterwards. What signs its requests cannot come this
 * way, since its signature covers the path as sent: it uses the S3 host.
 */

import { quoteNginx } from '../../escape/nginx.ts';
import type { ProxySpec } from '../../spec.ts';
import { block } from './directive.ts';
import { proxying, replaceHeader, transportSecurity } from './proxy.ts';

/** Tables that the location looks into. */
export function renderStorageMaps(proxy: ProxySpec): readonly string[] {
  const kept = `public, max-age=${proxy.maxAge}`;
  return [
    '# Path of an object as the client sent it, without the prefix: decoding it would break signatures.',
    ...block('map $request_uri $minio_object', [
      'default "";',
      '"~^/storage(?<minio_rest>/.+)$" $minio_rest;',
    ]),
    '# Anybody may ask to read, and the bucket decides. Writing takes a presigned URL.',
    ...block('map "$request_method?$args" $minio_refused', [
      'default 1;',
      '"~^(?:GET|HEAD|OPTIONS)\\?" 0;',
      '"~^PUT\\?(?:.*&)?X-Amz-Signature=" 0;',
    ]),
    '# What can change under its name is never immutable: that takes a version, or a name with a digest in it',
    '# (16 or more hexadecimal digits, at least one of them a letter). Lists and signed URLs are not kept.',
    ...block('map $request_uri $minio_cache_rule', [
      'default "private, no-store";',
      `"~^/storage/[^/?]+/[^?]+\\?versionId=(?!null$)[^&]+$" "${kept}, immutable";`,
      `"~^/storage/[^/?]+/(?:[^?]*[/._-])?(?=[0-9]*[a-f])[0-9a-f]{16,128}(?:[._-][^/?]*)?$" "${kept}, immutable";`,
      `"~^/storage/[^/?]+/[^?]+$" "${kept}";`,
    ]),
    '# What the object itself says goes first.',
    ...block('map $upstream_http_cache_control $minio_cache_control', [
      'default $upstream_http_cache_control;',
      '"" $minio_cache_rule;',
    ]),
    ...renderOrigins(proxy.origins),
    ...block('map $request_method $minio_cors_methods', ['default "";', 'OPTIONS "GET, HEAD, PUT";']),
    ...block('map $request_method $minio_cors_headers', [
      'default "";',
      'OPTIONS "Content-Type, Content-MD5, Range, If-Match, If-None-Match, If-Modified-Since";',
    ]),
  ];
}

function renderOrigins(origins: readonly string[]): readonly string[] {
  const all = origins.includes('*');
  if (!all && !origins.every((origin) => /^https?:\/\//.test(origin)))
    throw new RangeError('An origin is no origin.');
  // One expression for all: the table of plain keys has no room for long ones.
  const names = origins.map((origin) => origin.replace(/[^A-Za-z0-9/:-]/g, (one) => `\\${one}`)).join('|');
  const known = `${quoteNginx(`~^(?:${names})`).slice(0, -1)}$" $http_origin;`;
  return block('map $http_origin $minio_cors_origin', all ? ['default "*";'] : ['default "";', known]);
}

/** The location; `minio_refused` and the rest come from the maps. */
export function renderStorage(proxy: ProxySpec): readonly string[] {
  const hidden = ['Origin', 'Methods', 'Headers', 'Credentials'].map((name) => `Allow-${name}`);
  return [
    '# Never the way to administration: no bucket has this name.',
    ...block('location ^~ /storage/minio/', ['return 403;']),
    ...block('location /storage/', [
      'if ($minio_object = "") { return 400; }',
      'if ($minio_refused) { return 403; }',
      'if ($request_method = OPTIONS) { return 204; }',
      ...proxying(),
      'proxy_set_header Connection "";',
      '# One CORS header, and it is ours: with two of them browsers refuse.',
      'proxy_set_header Origin "";',
      ...[...hidden, 'Expose-Headers', 'Max-Age'].map((name) => `proxy_hide_header Access-Control-${name};`),
      'add_header Access-Control-Allow-Origin $minio_cors_origin always;',
      'add_header Access-Control-Allow-Methods $minio_cors_methods always;',
      'add_header Access-Control-Allow-Headers $minio_cors_headers always;',
      'add_header Access-Control-Expose-Headers "ETag, Content-Range, Last-Modified, x-amz-version-id" always;',
      ...(proxy.origins.includes('*') ? [] : ['add_header Vary Origin always;']),
      'proxy_hide_header Cache-Control;',
      'add_header Cache-Control $minio_cache_control;',
      '# A page that somebody uploaded must not act as a page of this host, where the console may be.',
      ...replaceHeader('Content-Security-Policy', 'sandbox'),
      ...transportSecurity,
      'proxy_pass http://minio_s3$minio_object;',
    ]),
  ];
}
