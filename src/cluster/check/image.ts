/** Container images that are what they were when they were chosen. */

import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { readImage } from '../image.ts';
import { settings } from '../setting/index.ts';
import type { ClusterSpec } from '../spec.ts';
import type { Declared } from './declared.ts';

/** Names on Docker Hub whose images were deleted, or hold nothing that is of use any more. */
const removed = /^(?:docker\.io\/)?minio\/(minio|console)$/;

export function checkImages({ images }: ClusterSpec, env: Declared): Finding[] {
  return [
    ...checkImage(settings.image.name, images.server, env),
    ...(images.nginx === undefined ? [] : checkImage(settings.nginxImage.name, images.nginx, env)),
  ];
}

function checkImage(setting: string, text: string, env: Declared): Finding[] {
  const source = env.locate(setting);
  const image = readImage(text);
  if (image === undefined) return [];
  const gone = removed.exec(image.name);
  if (gone !== null) {
    const message = `${quote(image.name)} was deleted from its registry.`;
    const mend =
      gone[1] === 'console'
        ? 'Use the console of the server itself.'
        : 'Leave the setting out for the image that is kept, or name one of your own.';
    return [error('cluster/removed-image', source, message, mend)];
  }
  if (image.digest !== undefined) return [];
  const floating = image.tag === undefined || image.tag === 'latest';
  const message = `${quote(text)} names no digest, so it can be another image tomorrow.`;
  const mend = 'Add the digest: name:tag@sha256:….';
  return [
    (floating ? error : warning)(
      floating ? 'cluster/latest-image' : 'cluster/image-digest',
      source,
      message,
      mend,
    ),
  ];
}
