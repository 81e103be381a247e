import type { Reply } from './port.ts';
import { child, childText, parseXml, type XmlNode } from './xml.ts';

/** What an answer that is no success says about itself. '' where it says nothing. */
export interface ErrorAnswer {
  readonly code: string;
  /** The server's own sentence, on one line. May be long, and may quote what was sent. */
  readonly message: string;
  readonly requestId: string;
  /** The region the server wants requests signed for. */
  readonly region: string;
  /** `page`: made for people, so not by the S3 or admin API. `https-wanted`: Go's answer to plain http. */
  readonly form: 'xml' | 'json' | 'page' | 'https-wanted' | 'plain' | 'empty';
}

const httpsWanted = /^Client sent an HTTP request to an HTTPS server/i;
const nothing = { code: '', message: '', requestId: '', region: '' } as const;

/** Reads XML or JSON by what is there, not by route: some admin routes answer XML, some S3 ones JSON. */
export function parseErrorAnswer(reply: Reply): ErrorAnswer {
  const fallback = fromHeaders(reply);
  const body = reply.body.toString('utf8').trim();
  if (body === '') return { ...fallback, form: 'empty' };
  if (isPage(reply, body)) return { ...fallback, form: 'page' };
  const parsed = parseJsonError(body) ?? parseXmlError(body);
  if (parsed === undefined) return { ...fallback, form: httpsWanted.test(body) ? 'https-wanted' : 'plain' };
  return { ...parsed, requestId: parsed.requestId || fallback.requestId };
}

/** True for an answer in HTML, whatever its status: no route of ours is answered so. */
export function isPage(reply: Reply, body = reply.body.toString('utf8', 0, 256).trim()): boolean {
  return (reply.headers['content-type'] ?? '').startsWith('text/html') || /^<(!doctype )?html\b/i.test(body);
}

/** An answer to HEAD has no body; MinIO puts the code in a header. */
function fromHeaders(reply: Reply): Omit<ErrorAnswer, 'form'> {
  return {
    ...nothing,
    code: keepToken(reply.headers['x-minio-error-code'] ?? ''),
    requestId: keepToken(reply.headers['x-amz-request-id'] ?? ''),
    region: keepToken(reply.headers['x-amz-bucket-region'] ?? ''),
  };
}

function parseJsonError(body: string): ErrorAnswer | undefined {
  if (!body.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return undefined;
    const fields = new Map<string, unknown>(Object.entries(value));
    const read = (name: string) => {
      const field = fields.get(name);
      return typeof field === 'string' ? field : '';
    };
    return buildAnswer(read, 'json');
  } catch {
    return undefined;
  }
}

function parseXmlError(body: string): ErrorAnswer | undefined {
  if (!body.startsWith('<')) return undefined;
  let root: XmlNode;
  try {
    root = parseXml(body);
  } catch {
    return undefined;
  }
  if (root.name === 'ErrorResponse') return readSignInError(root);
  return root.name === 'Error' ? buildAnswer((name) => childText(root, name) ?? '', 'xml') : undefined;
}

/** Signing in has an envelope of its own, with the id beside the error. */
function readSignInError(root: XmlNode): ErrorAnswer {
  const error = child(root, 'Error');
  return buildAnswer((name) => childText(error, name) ?? childText(root, name) ?? '', 'xml');
}

function buildAnswer(read: (name: string) => string, form: ErrorAnswer['form']): ErrorAnswer {
  return {
    code: keepToken(read('Code')),
    message: tidy(read('Message')),
    requestId: keepToken(read('RequestId')),
    region: keepToken(read('Region')),
    form,
  };
}

/** Codes, ids and regions are plain tokens; anything else is not shown and not signed with. */
function keepToken(value: string): string {
  return /^[A-Za-z0-9._:/+=-]{1,128}$/.test(value) ? value : '';
}

function tidy(message: string): string {
  return message
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/\.?\s*$/, '')
    .trim();
}
