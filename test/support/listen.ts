import type { Server } from 'node:http';
import type { Server as NetServer } from 'node:net';

/** Starts on a free port of loopback; the URL without a slash at the end. */
export async function listen(server: NetServer, scheme: 'http' | 'https' = 'http'): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return `${scheme}://127.0.0.1:${address.port}`;
}

/** Ends the connections too, since clients keep theirs alive. */
export async function closeServer(server: Server | import('node:https').Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
