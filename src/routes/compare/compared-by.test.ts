import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '#lib/state/address.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { baseOf, choiceOf, comparedBy, example } from './compared-by.ts';

const by = (search: string) => comparedBy(readAddress(search).chosen);

describe('what an address compares', () => {
  it('is the example where it says nothing, and says that it is one', () => {
    expect(by('')).toEqual({
      compared: example,
      leftOut: { occupations: [], places: [] },
      isExample: { occupations: true, places: true },
    });
    expect(by('?occ=29-1141')).toMatchObject({
      compared: { occupations: ['29-1141'], places: example.places },
      isExample: { occupations: false, places: true },
    });
  });

  it('keeps the order, areas before countries, and the United States once', () => {
    expect(by('?area=TX,US&country=GB,US,CA').compared.places).toEqual(['48', '99', 'GB', 'CA']);
    expect(by('?country=US').compared.places).toEqual(['99']);
  });

  it('is five of each at most, and what is left out is said', () => {
    const { compared, leftOut } = by(
      '?area=US,CA,TX,NY&country=GB,CA,DE&occ=11-1011,11-1021,11-2011,11-2021,11-2022,11-2031',
    );
    expect(compared.places).toEqual(['99', '06', '48', '36', 'GB']);
    expect(leftOut).toEqual({ occupations: ['11-2031'], places: ['CA', 'DE'] });
    expect(compared.occupations).toHaveLength(5);
  });

  it('comes back from the address that is written for it', () => {
    for (const compared of [example, { occupations: ['29-1141'], places: ['GB'] }]) {
      const search = writeAddress({ ...defaultChosen, ...choiceOf(compared) });
      expect(by(search).compared).toEqual(compared);
      expect(by(search).isExample).toEqual({ occupations: false, places: false });
    }
  });

  it.each(["?occ=' or 1=1--", '?area=<script>&country=zz', '?occ=,,,&area=,,&country=,,'])(
    'is the example where nothing can be understood: %s',
    (search) => {
      expect(by(search).compared).toEqual(example);
    },
  );
});

describe('what everything is set against', () => {
  const nothing = { occupation: '', place: '' };
  const first = { codes: { soc_code: '11-9111', place_code: '99' }, within: [] };

  it('is the first occupation in the first place where nothing is chosen', () => {
    expect(baseOf(example, nothing)).toEqual(first);
  });

  it('is one figure, one occupation in the same place, or one place for the same occupation', () => {
    expect(baseOf(example, { occupation: '29-1141', place: 'GB' })).toEqual({
      codes: { soc_code: '29-1141', place_code: 'GB' },
      within: [],
    });
    expect(baseOf(example, { occupation: '29-1141', place: '' })).toEqual({
      codes: { soc_code: '29-1141' },
      within: ['place_code'],
    });
    expect(baseOf(example, { occupation: '', place: '48' })).toEqual({
      codes: { place_code: '48' },
      within: ['soc_code'],
    });
  });

  it('is the first again where the chosen one is not compared', () => {
    expect(baseOf(example, { occupation: '15-1252', place: '' })).toEqual(first);
    expect(baseOf(example, { occupation: '29-1141', place: 'DE' })).toEqual(first);
  });
});
