import { main } from './index.js';
await main('replication-check');
