/**
 * The user that temporary keys belong to, by their session token, which is a signed list of claims; nothing else
 * tells it. Not verified: the server does that.
 * @returns undefined where the token says none, or is of another form
 */
export function readSessionParent(sessionToken: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(sessionToken.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const parent: unknown = new Map<string, unknown>(Object.entries(Object(claims))).get('parent');
    return typeof parent === 'string' && parent !== '' ? parent : undefined;
  } catch {
    return undefined;
  }
}
