/** Everything that is judged about a cluster beyond single values. */

import type { Finding } from '../../finding.ts';
import type { PoolReading } from '../read-pool.ts';
import type { ClusterSpec } from '../spec.ts';
import { checkAddresses } from './address.ts';
import { checkCertificates } from './certificate.ts';
import type { Declared } from './declared.ts';
import { checkDrives } from './drive.ts';
import { checkHosts } from './host.ts';
import { checkImages } from './image.ts';
import { checkLayout } from './layout.ts';
import { checkNetworks } from './network.ts';
import { checkPorts } from './port.ts';
import { checkReceiver } from './receiver.ts';
import { checkVariables } from './variable.ts';

export function checkSpec(spec: ClusterSpec, written: PoolReading, env: Declared): Finding[] {
  return [
    ...checkVariables(env),
    ...checkHosts(written.pools, spec.server, env),
    ...checkDrives(spec.server.pools, env),
    ...checkPorts(spec.server, written.pools, env),
    ...checkLayout(spec, env),
    ...checkAddresses(spec, env),
    ...checkCertificates(spec, env),
    ...checkReceiver(spec, env),
    ...checkNetworks(spec, env),
    ...checkImages(spec, env),
  ];
}
