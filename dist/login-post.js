import { mainPost } from './index.js';
await mainPost('login');
