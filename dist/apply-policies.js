import { main } from './index.js';
await main('apply-policies');
