/** Rewrites `dist/` from the sources. `npm run build` */
import { join } from 'node:path';
import { buildDist } from './build-dist.ts';

buildDist(join(import.meta.dirname, '..'));
