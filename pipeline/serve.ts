import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';
import { listen } from './listen.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the site is mounted, as in `BASE_PATH`: empty, or with a leading slash and none after. */
  readonly base?: string;
  readonly folder?: string;
  readonly host?: string;
}

export interface Served {
  /** The address of the home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves the built site as a static host does: precompressed copies, the rules of `_headers`, and
 * 404.html with status 404 for unknown addresses. Rejects where nothing is built or the port is taken.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port, base = '', folder = 'build', host } = options;
  const server = createServer(await handlerOf(folder, base));
  await listen(server, port, host);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function handlerOf(folder: string, base: string): Promise<Handle> {
  const notFound = await readFile(join(folder, '404.html')).catch((cause: unknown) => {
    throw new Error(`${folder} holds no built site: run npm run build.`, { cause });
  });
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const packed = await packedFiles(folder);
  const files = sirv(folder, { etag: true, gzip: true, brotli: true });

  return (request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    const fail = (status: number) => {
      response.writeHead(status, {
        'Content-Type': 'text/html;charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.end(wantsPage(request) ? notFound : undefined);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (base && pathname === '/') {
      response.writeHead(307, { Location: `${base}/${search}` }).end();
      return;
    }
    if (pathname !== base && !pathname.startsWith(`${base}/`)) return fail(404);

    const path = pathname.slice(base.length) || '/';
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const file = packed.get(path);
    if (file) return sendAsItIs(file, request, response);
    request.url = path + search;
    if (path === '/_headers') return fail(404);
    files(request, response, () => fail(404));
  };
}

// A script that asks for data has no use for the page, and one that never reads it stays unfinished.
function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers['sec-fetch-dest'] ?? 'document') === 'document';
}

interface Packed {
  readonly file: string;
  readonly bytes: number;
}

/** Files that are gzip by name, by address: readers unpack them, so no `Content-Encoding` may say so. */
async function packedFiles(folder: string): Promise<Map<string, Packed>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.gz'));
  const entries = names.map(async (name): Promise<[string, Packed]> => {
    const file = join(folder, name);
    return [`/${name.split(sep).join('/')}`, { file, bytes: (await stat(file)).size }];
  });
  return new Map(await Promise.all(entries));
}

function sendAsItIs({ file, bytes }: Packed, request: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'application/gzip', 'Content-Length': bytes });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), response, () => {});
}
