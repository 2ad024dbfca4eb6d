import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { browserFlags, findBrowser } from './browser.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.gz': 'application/gzip',
};

/** A listening server on this machine, and the paths it was asked for. */
export interface Host {
  readonly origin: string;
  readonly hits: string[];
  /** Answers a path in another way until the test is over. */
  readonly on: (path: string, answer: RequestListener) => void;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** Serves whatever the listener answers, to any origin. */
export async function listen(answer: RequestListener): Promise<Host> {
  const hits: string[] = [];
  const others = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    hits.push(path);
    response.setHeader('access-control-allow-origin', '*');
    (others.get(path) ?? answer)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    hits,
    on: (path, other) => void others.set(path, other),
    reset() {
      others.clear();
      hits.length = 0;
    },
    close: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Serves the engine, bundled into a folder, on an empty page, and the files of `statics` below `/`.
 * `/?policy=…` puts the content security policy given into the page.
 */
export async function hostEngine(folder: string, statics = join(folder, 'static')): Promise<Host> {
  await bundle(join(folder, 'page'));
  return listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html');
      return response.end(page(searchParams.get('policy')));
    }
    readFile(join(pathname.startsWith('/page/') ? folder : statics, pathname)).then(
      (bytes) => {
        response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
}

function page(policy: string | null): string {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  return `<!doctype html><html><head>${meta}<link rel="icon" href="data:,"><script type="module" src="/page/page.js"></script></head></html>`;
}

/** A browser for a test that drives its own pages. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser({ install: false }), args: browserFlags() });
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: '/page/',
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../engine/page.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
}
