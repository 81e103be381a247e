import { main } from './index.js';
await main('apply-access');
