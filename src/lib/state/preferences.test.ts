import { afterEach, expect, it, vi } from 'vitest';
import { defaultChosen } from './chosen.ts';
import { localPreferences, withPreferences } from './preferences.ts';

const lens = { ...defaultChosen.lens, currency: 'EUR' };

function storage(overrides: Partial<Storage> = {}) {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    ...overrides,
  });
  return kept;
}

afterEach(() => vi.unstubAllGlobals());

it('gives back the lens and the places that were kept', () => {
  storage();
  localPreferences.write({ lens, areas: ['06'] });
  expect(localPreferences.read()).toEqual({ lens, areas: ['06'] });
});

it('keeps of which time the rates are, but not how they are imagined to move', () => {
  storage();
  const imagined = { ...lens, rateDate: 'own-year', rateMove: 10 } as const;
  localPreferences.write({ lens: imagined, areas: [] });
  expect(localPreferences.read().lens).toEqual({ ...imagined, rateMove: 0 });
});

it('gives a page the lens that was kept beside the move that its address names', () => {
  const preferences = { lens: { ...lens, rateMove: 20 }, areas: [] };
  const moved = { ...defaultChosen, lens: { ...defaultChosen.lens, rateMove: 10 } };
  expect(withPreferences(moved, '?move=10', preferences).lens).toEqual({ ...lens, rateMove: 10 });
  expect(withPreferences(defaultChosen, '', preferences).lens).toEqual(lens);
});

it('keeps nothing but lens and places: never a pay', () => {
  const kept = storage();
  const everything = { ...defaultChosen, pay: 61500 };
  localPreferences.write(everything);
  expect([...kept.values()].join()).not.toContain('61500');
});

it('falls back to the defaults where storage is refused or holds nonsense', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  storage({ getItem: refuse, setItem: refuse });
  expect(() => localPreferences.write({ lens, areas: [] })).not.toThrow();
  expect(localPreferences.read()).toEqual({ lens: defaultChosen.lens, areas: [] });
  storage({ getItem: () => '{"cur":"<script>"}' });
  expect(localPreferences.read()).toEqual({ lens: defaultChosen.lens, areas: [] });
});
