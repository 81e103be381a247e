import { createHash } from 'node:crypto';
import aws4 from 'aws4';

export interface Credentials {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly sessionToken?: string;
}

/** What is signed. `path` carries the query, percent-encoded; `headers` have lower-case names, `host` among them. */
export interface SignableRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** `service` is `s3` for the admin API too: MinIO answers 400 to any other. */
export interface SigningScope {
  readonly region: string;
  readonly service: string;
  readonly date: Date;
}

/**
 * AWS Signature Version 4 over all headers and the real hash of the body. Returns the headers to send; any
 * header added later would not be covered.
 */
export function signHeaders(
  request: SignableRequest,
  credentials: Credentials,
  { region, service, date }: SigningScope,
): Record<string, string> {
  const { accessKey, secretKey, sessionToken } = credentials;
  const { method, path, body } = request;
  const datetime = formatDate(date);
  const headers: Record<string, string> = { ...request.headers, 'x-amz-date': datetime };
  if (sessionToken !== undefined) headers['x-amz-security-token'] = sessionToken;
  if (service === 's3') headers['x-amz-content-sha256'] = hashBody(body);
  const options = { method, path, region, service, headers, doNotModifyHeaders: true };
  const signer = new aws4.RequestSigner(body === undefined ? options : { ...options, body }, {
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
  });
  signer.datetime = datetime;
  signer.prepareRequest();
  return { ...headers, authorization: signer.authHeader() };
}

/**
 * Whether an access key or session token can be sent with a signature. No header carries characters beyond Latin-1, and
 * the server answers those beyond ASCII that it can't look them up.
 */
export function fitsHeader(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function hashBody(body: Buffer | undefined): string {
  return createHash('sha256')
    .update(body ?? '')
    .digest('hex');
}

/** `20130524T000000Z`. */
function formatDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
