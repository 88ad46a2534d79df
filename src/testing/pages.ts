/*
 * Serves test and demo pages on loopback. `localhost` is a second site on the same port.
 */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

export type Pages = {
  readonly origin: string;
  readonly posted: string[];
  set(path: string, html: string): string;
  /** Answers below `prefix` from a folder of files. */
  serve(prefix: string, folder: string): void;
  close(): Promise<void>;
};

const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.css': 'text/css'};
const demo = join(import.meta.dirname, '../demo');

export async function servePages(port = 0): Promise<Pages> {
  const pages = new Map<string, string>([['/', readFileSync(join(demo, 'note.html'), 'utf8')]]);
  const folders = new Map<string, string>();
  const posted: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (request.method === 'POST') {
      let body = '';
      request.on('data', part => (body += String(part)));
      request.on('end', () => (posted.push(body), response.writeHead(204).end()));
      return;
    }
    const page = pages.get(path);
    const served = page === undefined && [...folders].find(([prefix]) => path.startsWith(prefix));
    const file = served && join(served[1], path.slice(served[0].length));
    if (file && existsSync(file)) {
      response
        .writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'})
        .end(readFileSync(file));
      return;
    }
    response
      .writeHead(page === undefined ? 404 : 200, {'content-type': 'text/html; charset=utf-8'})
      .end(page ?? 'Nothing here.');
  });
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    posted,
    serve: (prefix, folder) => void folders.set(prefix, folder),
    set: (path, html) => (pages.set(path, html), origin + path),
    close: () => new Promise(done => (server.closeAllConnections(), server.close(() => done()))),
  };
}
