import { formatSource, type Source } from '../finding.ts';
import { code } from './markdown.ts';

/** A place in a file as code, and as a link to it where `filesUrl` tells where files can be seen. */
export function linkSource(source: Source, filesUrl: string | undefined): string {
  const name = code(formatSource(source));
  if (filesUrl === undefined) return name;
  const path = source.file.split('/').map(encodeSegment).join('/');
  const line = source.line === undefined ? '' : `#L${source.line}`;
  return `<a href="${filesUrl}/${path}${line}">${name}</a>`;
}

/** Also what `encodeURIComponent` leaves; half a surrogate pair, which no file's name holds, becomes `?`. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '?')).replace(
    /[!'()*~_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
