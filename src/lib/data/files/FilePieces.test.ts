import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FilePieces } from './FilePieces.ts';

const sumOf = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');

it('has all that was added, in its order, in few pieces', async () => {
  const pieces = new FilePieces();
  expect(pieces.isEmpty).toBe(true);
  const line = new TextEncoder().encode(`${'é'.repeat(49)}\r\n`);
  for (let at = 0; at < 60_000; at += 1) pieces.add(at % 2 ? line : `${at}\n`);
  expect(pieces.isEmpty).toBe(false);
  const all = pieces.all();
  expect(all).toHaveLength(1);
  const lines = (await new Blob([...all]).text()).split('\n');
  expect([lines.length, lines[0], lines[59_998]]).toEqual([60_001, '0', '59998']);
});

it('takes bytes as they are when they are added', async () => {
  const [pieces, bytes] = [new FilePieces(), new TextEncoder().encode('one')];
  pieces.add(bytes);
  bytes.set(new TextEncoder().encode('two'));
  expect(await new Blob([...pieces.all()]).text()).toBe('one');
});

it('hands what is large to the browser before all is there, and sums it up all the same', async () => {
  const [pieces, few] = [new FilePieces(), new FilePieces()];
  for (let at = 0; at < 9; at += 1) pieces.add(new Uint8Array(10_000_000).fill(at));
  few.add('some lines\r\n');
  expect(await pieces.sha256()).toBe(
    sumOf(new Uint8Array(await new Blob([...pieces.all()]).arrayBuffer())),
  );
  expect(await few.sha256()).toBe(sumOf('some lines\r\n'));
  expect(pieces.all().map(({ size }) => size)).toEqual([70_000_000, 20_000_000]);
});
