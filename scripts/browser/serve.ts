import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What the server says at one address. */
export interface Response {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  /** Milliseconds before the body goes out in `pieces` pieces, so that a slow server can be watched. */
  delay?: number;
  pieces?: number;
  /** Break the connection after so many bytes. */
  breakAfter?: number;
}

/** A local HTTPS server that plays the real hosts: it answers by Host header and path. */
export interface ReportServer {
  port: number;
  /** Every request so far, as `METHOD https://host/path`. */
  requests: string[];
  /** The addresses that `serve` and its like were told of. */
  served(): string[];
  /** Answer at `address` (without a fragment) from now on. */
  serve(address: string, response: Response): void;
  servePdf(address: string, bytes: Uint8Array, headers?: Record<string, string>): void;
  servePage(address: string, html: string): void;
  close(): Promise<void>;
}

/** Start one on a free port of this machine, reachable from nowhere else. */
export async function serveReports(): Promise<ReportServer> {
  const answers = new Map<string, Response>();
  const requests: string[] = [];
  const { cert, private: key } = await generate([{ name: 'commonName', value: '*.ofsted.gov.uk' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.ofsted.gov.uk' }] }],
  });
  const server = createServer({ key, cert }, async (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    requests.push(`${request.method} ${address}`);
    const answer = answers.get(address) ?? NOT_FOUND;
    const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : Buffer.from(answer.body);
    response.writeHead(answer.status ?? 200, {
      'content-type': answer.type ?? 'text/html; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'no-store',
      ...answer.headers,
    });
    const pieces = answer.pieces ?? 1;
    const size = Math.ceil(body.length / pieces);
    for (let at = 0; at < body.length; at += size) {
      if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay! / pieces));
      if (answer.breakAfter !== undefined && at + size > answer.breakAfter) {
        response.write(body.subarray(at, answer.breakAfter), () => response.destroy());
        return;
      }
      response.write(body.subarray(at, at + size));
    }
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    served: () => [...answers.keys()],
    serve: (address, response) => void answers.set(address, response),
    servePdf: (address, body, headers = {}) =>
      void answers.set(address, { type: 'application/pdf', body, headers }),
    servePage: (address, body) => void answers.set(address, { body }),
    close: () => closed(server),
  };
}

const NOT_FOUND: Response = {
  status: 404,
  body: '<!doctype html><title>Not found</title><h1>Page not found</h1>',
};

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
