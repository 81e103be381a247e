import { main } from './index.js';
await main('cluster-check');
