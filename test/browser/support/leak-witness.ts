import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Witness {
  /** Of another origin than the app. */
  readonly origin: string;
  /** What has arrived: method and path, or "socket". */
  readonly seen: readonly string[];
  readonly stop: () => void;
}

/** A server on another origin that lets everybody in and writes down whatever reaches it. */
export async function leakWitness(): Promise<Witness> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const frame = new URL(request.url ?? '/', 'http://host').searchParams.get('frame');
    response.writeHead(200, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': frame === null ? 'text/javascript' : 'text/html',
    });
    response.end(frame === null ? 'globalThis.foreign = true;' : `<iframe src="${frame}"></iframe>`);
  });
  server.on('upgrade', (_request, socket) => {
    seen.push('socket');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
