import { mainPost } from './index.js';
await mainPost('setup-minio');
