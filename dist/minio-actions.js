import { mainChosen } from './index.js';
await mainChosen();
