/*
 * A proxy that lets nothing through and counts what was asked of it. Browsers under
 * test send everything that is not for this machine here: zero is an assertion.
 */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** Chromium fetches a spelling dictionary for itself, extension or not, and no switch stops it. */
const browsersOwn = ['redirector.gvt1.com:443'];

export type Sink = {readonly port: number; readonly asked: string[]; close(): Promise<void>};

export async function openSink(): Promise<Sink> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    if (!browsersOwn.includes(host)) asked.push(host);
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => new Promise(done => (server.closeAllConnections(), server.close(() => done()))),
  };
}
