/** Grants that ask for TLS, of servers that have none. */

import type { DeclaredAccess } from '../../../access/declared.ts';
import { below, type Finding } from '../../../finding.ts';
import type { EnvVariable } from '../../env-file.ts';
import { warning } from '../../judgement.ts';

/** A server looks at its own connection only: behind a proxy that ends TLS such a grant allows nothing. */
export function checkTransport({ grants }: DeclaredAccess, servers: readonly EnvVariable[]): Finding[] {
  const volumes = servers.find(({ name }) => name === 'MINIO_VOLUMES');
  if (!volumes?.value.includes('http://')) return [];
  return grants.flatMap(({ secureTransport, state, source }) => {
    if (!secureTransport || state === 'absent') return [];
    const message =
      'The servers speak http (MINIO_VOLUMES), so a grant that needs TLS allows honest clients nothing.';
    const mend =
      'Give the servers certificates and https, or remove "secureTransport" and leave it to the proxy.';
    return [warning('access/secure-transport', below(source, 'secureTransport'), message, mend)];
  });
}
