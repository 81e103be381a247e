/** Rewrites `dist/` from the sources. `npm run build` */
import { join } from 'node:path';
import { buildDist } from './build-dist.ts';

const root = join(import.meta.dirname, '..');
buildDist(root, join(root, 'dist'));
