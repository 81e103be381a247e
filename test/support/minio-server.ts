/** Real servers for tests; the code is shared with the demo and the bench. */
export { type MinioServer, type ServerOptions, startServer } from '../../scripts/server/start.ts';
