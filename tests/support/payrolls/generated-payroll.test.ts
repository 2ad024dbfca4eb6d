import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { perYear } from './cells.ts';
import { generatedPayroll } from './generated-payroll.ts';
import { payrollStyles } from './styles.ts';

describe('a generated payroll', () => {
  it('is the same for the same seed and another for another', () => {
    const [one, same, other] = [1, 1, 2].map((seed) => generatedPayroll({ rows: 50, seed }).text);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it.each(payrollStyles)('has each person of “%s” on the line that it says', (style) => {
    const { text, people, rows, refused, blank, delimiter } = generatedPayroll({
      rows: 230,
      style,
    });
    const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter });
    for (const { id, line } of people) expect(data[line - 1]).toContain(id);
    expect(people.length + refused).toBe(rows);
    expect(data.length - rows - blank).toBeLessThanOrEqual(4);
  });

  it('pays every period in whole cents', () => {
    for (const { pay } of generatedPayroll({ rows: 300 }).people) {
      for (const periods of Object.values(perYear)) {
        expect(Math.abs(((pay / periods) * 100) % 1) % 0.999999).toBeLessThan(1e-5);
      }
    }
  });

  it('has jobs of one occupation each, part-timers, slips and every kind of place', () => {
    const { people } = generatedPayroll({ rows: 2_000 });
    const socOf = new Map(people.map(({ title, soc }) => [title, soc]));
    expect(people.every(({ title, soc }) => socOf.get(title) === soc)).toBe(true);
    expect(socOf.size).toBeGreaterThan(200);
    expect(people.some(({ title, written }) => title !== written)).toBe(true);
    expect(people.some(({ fte, pay, paid }) => fte < 1 && paid < pay)).toBe(true);
    expect(new Set(people.map(({ place }) => place.kind))).toEqual(
      new Set(['metro', 'state', 'nation']),
    );
  });

  it('decodes to its text from every encoding but the mixed one', () => {
    const payroll = generatedPayroll({ rows: 40 });
    for (const encoding of [
      'utf-8',
      'utf-8-bom',
      'utf-16le',
      'utf-16be',
      'windows-1252',
    ] as const) {
      const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
      expect(new TextDecoder(label).decode(payroll.bytes(encoding))).toBe(payroll.text);
    }
    expect(new TextDecoder().decode(payroll.bytes('mixed'))).toContain('\ufffd');
  });
});
