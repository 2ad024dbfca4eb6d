import { describe, expect, it } from 'vitest';
import { readStructure } from './csv-structure.ts';

const structure = (text: string) => readStructure(Buffer.from(text, 'utf8'));

describe('the structure of a CSV file', () => {
  it('counts records and gives the header as it stands', () => {
    expect(structure('a,b\n1,2\n3,4\n')).toMatchObject({ header: 'a,b', records: 2, faults: [] });
  });

  it('names the physical line of a record after one with a line break inside quotes', () => {
    const { lineOf, records } = structure('a,b\n"one\ntwo",2\n3,4\n');
    expect(records).toBe(2);
    expect([lineOf(0), lineOf(1)]).toEqual([2, 4]);
  });

  it('takes commas and doubled quotes inside quotes as text', () => {
    expect(structure('a,b\n"x, ""y""",2\n').faults).toEqual([]);
  });

  it.each([
    ['a record that is too short', 'a,b\n1,2\n3\n', 3, '1 cells, but the header has 2'],
    ['a record that is too long', 'a,b\n1,2,3\n', 2, '3 cells, but the header has 2'],
    ['a carriage return', 'a,b\r\n', 1, 'carriage return; lines end with LF alone'],
    ['a missing last line break', 'a,b\n1,2', 2, 'the last line does not end with a line break'],
    ['an open quotation mark', 'a,b\n1,"2\n', 2, 'a quotation mark is not closed'],
    ['a byte order mark', '\ufeffa,b\n', 1, 'byte order mark'],
  ])('finds %s and names its line', (_, text, line, message) => {
    expect(structure(text).faults).toEqual([{ line, message }]);
  });

  it('finds bytes that are not UTF-8', () => {
    const content = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xff, 10])]);
    expect(readStructure(content).faults).toEqual([{ line: 1, message: 'not UTF-8' }]);
  });
});
