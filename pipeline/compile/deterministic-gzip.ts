import { gzipSync } from 'node:zlib';

const systemByte = 9;
const unknownSystem = 0xff;

/** Gzip at level 9 without time or operating system in its header: same content, same bytes. */
export function deterministicGzip(content: Uint8Array): Buffer {
  const packed = gzipSync(content, { level: 9 });
  packed[systemByte] = unknownSystem;
  return packed;
}
