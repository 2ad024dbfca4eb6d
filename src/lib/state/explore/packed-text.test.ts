import { expect, it } from 'vitest';
import { packedText, unpackedText } from './packed-text.ts';

it.each(['', 'select 1', '~ as a beginning', `select '${'é多'.repeat(900)}'`])(
  'gives back the text it packed: %.20s',
  async (text) => {
    expect(await unpackedText(await packedText(text))).toBe(text);
  },
);

it('leaves a short text readable and makes a long one shorter, without letters to escape', async () => {
  expect(await packedText('select 1')).toBe('select 1');
  const packed = await packedText('select soc_code, '.repeat(200));
  expect(packed.length).toBeLessThan(200);
  expect(packed).toMatch(/^~[\w-]+$/);
});

it.each(['~', '~!!', '~AAAA', '~AQ'])('refuses what is not packed: %s', async (text) => {
  await expect(unpackedText(text)).rejects.toThrow();
});

it('refuses an address that unfolds beyond all measure', async () => {
  const bomb = await packedText('a'.repeat(5_000_000));
  expect(bomb.length).toBeLessThan(10_000);
  await expect(unpackedText(bomb)).rejects.toThrow('too long');
});
