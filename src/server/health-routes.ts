/** What anybody may ask a node of itself and of the cluster. 503: no quorum; 412: none once this node is down. */

import { onHealth } from './route.ts';

const verdicts = [412, 503] as const;
const maintenance = { query: ['maintenance'], verdicts };

export const healthRoutes = {
  /** 200 even while the node still starts: then `x-minio-server-status` says `offline`. */
  getLiveness: onHealth('live', 'ask whether the server lives', { verdicts }),
  getReadiness: onHealth('ready', 'ask whether the server is ready', { verdicts }),
  /** With `maintenance=true`: whether all sets can be written while the node that answers is down. */
  getWriteHealth: onHealth('cluster', 'ask for the write quorum', maintenance),
  getReadHealth: onHealth('cluster/read', 'ask for the read quorum', maintenance),
} as const;
