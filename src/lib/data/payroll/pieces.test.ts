import { describe, expect, it } from 'vitest';
import { CsvPieces } from './CsvPieces.ts';
import { TwinRows } from './TwinRows.ts';

const textOf = (pieces: readonly Uint8Array[]): string => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
};

describe('CSV in pieces', () => {
  it('puts text in quotes and leaves empty what is nothing', () => {
    const csv = new CsvPieces();
    csv.text('a "b"');
    csv.text('');
    csv.number(1.5);
    csv.number(null);
    csv.number(NaN);
    csv.text('é "ü" 😀');
    csv.end();
    csv.text('');
    csv.number(Infinity);
    csv.end();
    expect(textOf(csv.take())).toBe('"a ""b""",,1.5,,,"é ""ü"" 😀"\n,\n');
    expect(csv.take()).toEqual([]);
  });

  it('writes every number as the same number', () => {
    const numbers = [
      ...[0, 7, 10, 99, 100, 0.5, 0.05, 74505.6, 86860.81, 21474836.46, 21474836.48, 21474836.47],
      ...[1 / 3, 0.1 + 0.2, 1e-7, 1e21, -3, -0.25, 123456.789, 5e-324, -1.234567890123457e-300],
    ];
    const csv = new CsvPieces();
    for (const number of numbers) {
      csv.number(number);
      csv.end();
    }
    const lines = textOf(csv.take()).trimEnd().split('\n');
    expect(lines.map(Number)).toEqual(numbers);
    expect(lines.slice(0, 9)).toEqual(numbers.slice(0, 9).map(String));
  });

  it('writes letters of one to four bytes, and a lone half of a pair as none', () => {
    const csv = new CsvPieces();
    const texts = ['aé߿ࠀ￿', 'São "Ł" 東京 😀é', 'x\ud800y'];
    for (const text of texts) {
      csv.text(text);
      csv.end();
    }
    expect(textOf(csv.take()).split('\n')).toEqual([
      '"aé߿ࠀ￿"',
      '"São ""Ł"" 東京 😀é"',
      '"x\ufffdy"',
      '',
    ]);
  });

  it('cuts between lines, at about two megabytes, and hands over what is full', () => {
    const csv = new CsvPieces();
    const full: Uint8Array[] = [];
    for (let at = 0; at < 60_000; at += 1) {
      csv.text('é'.repeat(50));
      csv.end();
      full.push(...csv.takeFull());
    }
    expect(full.length).toBeGreaterThan(1);
    const pieces = [...full, ...csv.take()];
    expect(pieces.length).toBe(full.length + 1);
    for (const piece of pieces) {
      expect(piece.at(-1)).toBe(0x0a);
      expect(piece.length).toBeLessThanOrEqual(2_000_000);
    }
    expect(textOf(pieces).split('\n')).toHaveLength(60_001);
  });

  it('takes a cell longer than a piece', () => {
    const csv = new CsvPieces();
    csv.text('"'.repeat(1_500_000));
    csv.end();
    expect(textOf(csv.take())).toHaveLength(3_000_003);
  });
});

describe('equal rows', () => {
  it('are found by all of their cells, missing ones as empty ones', () => {
    const twins = new TwinRows(3);
    expect(twins.firstOf(['a', 'b', ''], 2)).toBeNull();
    expect(twins.firstOf(['a', 'b'], 3)).toBe(2);
    expect(twins.firstOf(['ab', '', ''], 4)).toBeNull();
    expect(twins.firstOf(['a', '', 'b'], 5)).toBeNull();
    expect(twins.firstOf(['a', 'b', '', ' '], 6)).toBe(2);
  });

  it('are told from 200,000 others', () => {
    const twins = new TwinRows(2);
    const lines = Array.from({ length: 200_000 }, (_, at) => at + 2);
    expect(lines.filter((line) => twins.firstOf([`E${line}`, 'Clerk'], line) !== null)).toEqual([]);
    expect(lines.every((line) => twins.firstOf([`E${line}`, 'Clerk'], 1e6) === line)).toBe(true);
  });
});
