/**
 * What callers can say of themselves. This server puts every header and query parameter of a request among the
 * values of conditions, and looks under the spelling of a header first: a header `Username: ann` takes the place
 * of the caller's own name. So no condition is a boundary, with or without the caller's secret.
 */

/** False for the one value that is the request's own parameter: asking for less gets less. */
export function canBeClaimed(key: string): boolean {
  return key !== 'sts:DurationSeconds';
}

const aboutCallers =
  /^(?:aws:(?:username|userid|groups|principaltype|SourceIp|Referer|UserAgent)|jwt:|ldap:)/;

/** Who asks, or from where: such a condition is there to keep somebody out. */
export function tellsCaller(key: string): boolean {
  return aboutCallers.test(key);
}

/** Of these variables the server says the first value itself, and that is the one which counts in resources. */
const settled = new Set([
  ...['aws:username', 'aws:userid', 'ldap:username', 'aws:principaltype', 'aws:SecureTransport'],
  ...['aws:CurrentTime', 'aws:EpochTime', 's3:signatureversion', 's3:authType'],
]);

/** Variables of a resource, such as `aws:groups`, that become whatever a request says. */
export function findClaimedVariables(resource: string, known: readonly string[]): string[] {
  const named = [...resource.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, key]) => key ?? []);
  return named.filter((key) => known.includes(key) && !settled.has(key));
}
