import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

export interface Host {
  readonly server: Server;
  readonly address: string;
  /** Serves another folder from now on: a new version was put there. */
  readonly deploy: (folder: string) => void;
  readonly stop: () => void;
}

type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/** A plain file server that shows a built folder under a path and nothing else, like any static host. */
export async function serveUnder(
  path: string,
  folder = 'dist',
  headersOf: HeadersOf = () => ({}),
): Promise<Host> {
  let shown = folder;
  const server = createServer((request, response) => {
    const wanted = new URL(request.url ?? '/', 'http://host').pathname;
    const file = wanted.startsWith(path) ? wanted.slice(path.length) || 'index.html' : null;
    if (file === null || normalize(file).startsWith('..')) {
      response.writeHead(404).end();
      return;
    }
    const headers = headersOf(`/${wanted.slice(path.length)}`);
    readFile(join(shown, file)).then(
      (bytes) =>
        response.writeHead(200, { 'Content-Type': types.get(extname(file)) ?? '', ...headers }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    address: `http://127.0.0.1:${port}${path}`,
    deploy: (next) => {
      shown = next;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
