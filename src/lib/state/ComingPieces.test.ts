import { expect, it } from 'vitest';
import { ComingPieces } from './ComingPieces.ts';

const piece = (byte: number) => Uint8Array.of(byte);

async function bytesOf(pieces: ComingPieces<Uint8Array<ArrayBuffer>>): Promise<number[]> {
  const bytes: number[] = [];
  for await (const [byte] of pieces) bytes.push(byte!);
  return bytes;
}

it('hands over what came before and what comes after one waits for it, in order', async () => {
  const pieces = new ComingPieces<Uint8Array<ArrayBuffer>>();
  pieces.add([piece(1), piece(2)]);
  const bytes = bytesOf(pieces);
  await Promise.resolve();
  pieces.add([piece(3)]);
  await new Promise((resolve) => setTimeout(resolve));
  pieces.add([piece(4)]);
  pieces.end();
  expect(await bytes).toEqual([1, 2, 3, 4]);
});

it('throws what made it fail, at once', async () => {
  const pieces = new ComingPieces<Uint8Array<ArrayBuffer>>();
  const waiting = bytesOf(pieces);
  pieces.fail(new Error('cancelled'));
  await expect(waiting).rejects.toThrow('cancelled');
  const full = new ComingPieces<Uint8Array<ArrayBuffer>>();
  full.add([piece(1)]);
  full.fail(new Error('cancelled'));
  await expect(bytesOf(full)).rejects.toThrow('cancelled');
});
