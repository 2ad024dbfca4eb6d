import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const gzipped = new Set('.html .js .css .json .svg .xml .csv .txt .webmanifest'.split(' '));
const brotlied = new Set(['.js', '.css']);

/** Below this a host's own headers weigh more than what is saved. */
const smallest = 1024;

/** zlib works on four threads; a few more files at hand keep them busy. */
const atOnce = 8;

export interface Precompressed {
  readonly files: number;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/**
 * Lays a `.gz` copy, and for scripts and styles a `.br` copy, beside each file that shrinks by it.
 * The same bytes give the same copies; a copy that is already there is kept.
 */
export async function precompress(folder: string): Promise<Precompressed> {
  const names = new Set(await readdir(folder, { recursive: true }));
  const waiting = [...names].filter((name) => gzipped.has(extname(name))).sort();
  const done = { files: 0, bytes: 0, gzipBytes: 0 };

  async function work(): Promise<void> {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const path = join(folder, name);
      if ((await stat(path)).size < smallest) continue;
      const content = await readFile(path);
      if (brotlied.has(extname(name)) && !names.has(`${name}.br`))
        await writeFile(`${path}.br`, await brotliOf(content));
      if (names.has(`${name}.gz`)) continue;
      const packed = await gzipOf(content);
      await writeFile(`${path}.gz`, packed);
      done.files += 1;
      done.bytes += content.length;
      done.gzipBytes += packed.length;
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return done;
}

/** Gzip, level 9, with the byte that names the operating system set to "unknown" (RFC 1952, 2.3.1). */
async function gzipOf(content: Buffer): Promise<Buffer> {
  const packed = await promisify(gzip)(content, { level: 9 });
  packed[9] = 255;
  return packed;
}

function brotliOf(content: Buffer): Promise<Buffer> {
  return promisify<Buffer, object, Buffer>(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
