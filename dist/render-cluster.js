import { main } from './index.js';
await main('render-cluster');
