import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);
const systemByte = 9;
const unknownSystem = 0xff;

/** Gzip at level 9 without time or operating system in its header: same content, same bytes. */
export async function deterministicGzip(content: Uint8Array): Promise<Buffer> {
  const packed = await pack(content, { level: 9 });
  packed[systemByte] = unknownSystem;
  return packed;
}
