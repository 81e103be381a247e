/** Every setting, in the order in which people read them. */

import { nodeSettings } from './node.ts';
import { proxySettings } from './proxy.ts';
import { watchSettings } from './watch.ts';

export const settings = { ...nodeSettings, ...proxySettings, ...watchSettings } as const;
