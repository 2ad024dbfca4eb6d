import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './serve.ts';

const script = `export const words = ${JSON.stringify('pay '.repeat(500))};\n`;
const database = gzipSync('a database');
const files: Record<string, string | Buffer> = {
  'index.html': '<h1>Home</h1>',
  'index.html.gz': gzipSync('<h1>Home</h1>'),
  'areas.html': '<h1>Areas</h1>',
  'areas/CA.html': '<h1>California</h1>',
  '404.html': '<h1>No such page</h1>',
  _headers: '/*\n  X-All: yes\n\n/data/parts/*\n  Cache-Control: immutable\n',
  '_app/immutable/a.js': script,
  '_app/immutable/a.js.gz': gzipSync(script),
  '_app/immutable/a.js.br': brotliCompressSync(script),
  'data/parts/core.1a2b.duckdb.gz': database,
};

let root = '';
let site: Served;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pay-atlas-serve-'));
  await writeFile(join(root, 'secret.txt'), 'outside the site');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'build', name)), { recursive: true });
    await writeFile(join(root, 'build', name), content);
  }
});
afterAll(() => rm(root, { recursive: true }));
afterEach(() => site.close());

const start = async (base = '') => {
  site = await serve({ port: 0, base, folder: join(root, 'build') });
};

/** A request as it stands: no address is tidied, nothing is unpacked. */
async function ask(path: string, encoding = '', method = 'GET', more = {}) {
  const { port } = new URL(site.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, ...more };
    httpRequest({ port, path, method, headers, host: 'localhost' }, resolve)
      .on('error', reject)
      .end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('the server of the built site', () => {
  it('finds a page by its address without .html, also where a folder has the same name', async () => {
    await start();
    expect((await ask('/')).body.toString()).toContain('Home');
    expect((await ask('/areas')).body.toString()).toContain('Areas');
    expect((await ask('/areas/CA?lens=ppp')).body.toString()).toContain('California');
  });

  it('sends the smallest copy that the reader can unpack', async () => {
    await start();
    const encodings = ['br, gzip', 'gzip', ''].map(async (accepted) => {
      const { headers } = await ask('/_app/immutable/a.js', accepted);
      expect(headers['content-type']).toContain('javascript');
      return headers['content-encoding'] ?? 'none';
    });
    expect(await Promise.all(encodings)).toEqual(['br', 'gzip', 'none']);
  });

  it('sends a packed database as it is, whatever the reader accepts', async () => {
    await start();
    const { status, headers, body } = await ask('/data/parts/core.1a2b.duckdb.gz', 'gzip, br');
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['cache-control']).toBe('immutable');
    expect(body.equals(database)).toBe(true);
  });

  it('answers an unknown address with the page for it and status 404, never to be kept', async () => {
    await start();
    for (const path of ['/nothing', '/data/parts/old.duckdb.gz', '/_headers', '//[', '/%E0%A4%A']) {
      const { status, headers, body } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers['cache-control']).toBe('no-store');
      expect(body.toString()).toContain('No such page');
    }
  });

  it('leaves the page away where a script asked for data', async () => {
    await start();
    const { status, body } = await ask('/nothing', '', 'GET', { 'sec-fetch-dest': 'empty' });
    expect([status, body.length]).toEqual([404, 0]);
    const page = await ask('/nothing', '', 'GET', { 'sec-fetch-dest': 'document' });
    expect(page.body.toString()).toContain('No such page');
  });

  it('never leaves its folder', async () => {
    await start();
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..\\secret.txt',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('applies the header rules to pages and files', async () => {
    await start();
    expect((await ask('/')).headers['x-all']).toBe('yes');
    expect((await ask('/_app/immutable/a.js', 'gzip')).headers['x-all']).toBe('yes');
    expect((await ask('/areas')).headers['cache-control']).toContain('must-revalidate');
  });

  it('serves everything under a base path, leads the root there, and nothing beside it', async () => {
    await start('/pay');
    expect(site.url).toMatch(/\/pay$/);
    expect((await ask('/?a=1')).headers.location).toBe('/pay/?a=1');
    expect((await ask('/pay')).body.toString()).toContain('Home');
    expect((await ask('/pay/areas/CA')).status).toBe(200);
    expect((await ask('/pay/data/parts/core.1a2b.duckdb.gz')).headers['x-all']).toBe('yes');
    expect((await ask('/areas')).status).toBe(404);
    expect((await ask('/payroll')).status).toBe(404);
  });

  it('sends no body for HEAD and takes no other method', async () => {
    await start();
    expect((await ask('/nothing', '', 'HEAD')).body).toHaveLength(0);
    expect((await ask('/data/parts/core.1a2b.duckdb.gz', '', 'HEAD')).body).toHaveLength(0);
    expect((await ask('/', '', 'POST')).status).toBe(405);
  });

  it('says which port is taken and how to choose another', async () => {
    await start();
    const port = Number(new URL(site.url).port);
    const again = serve({ port, folder: join(root, 'build') });
    await expect(again).rejects.toThrow(`Port ${port} is taken`);
  });

  it('says what to run where nothing is built', async () => {
    await start();
    await expect(serve({ port: 0, folder: root })).rejects.toThrow('npm run build');
  });
});
