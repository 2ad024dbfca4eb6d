import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultChosen } from './chosen.ts';
import type { Preferences, PreferenceStore } from './preferences.ts';
import { Selection } from './Selection.svelte.ts';

const euro = { ...defaultChosen.lens, currency: 'EUR' };
const yen = { ...defaultChosen.lens, currency: 'JPY' };
const shows = { showsLens: true };

function remembering(kept: Preferences = defaultChosen): PreferenceStore & { kept: Preferences } {
  return {
    kept,
    read() {
      return this.kept;
    },
    write({ lens, areas }) {
      this.kept = { lens, areas };
    },
  };
}

function selecting(store = remembering()) {
  const visits: [string, 'push' | 'replace'][] = [];
  const selection = new Selection((search, { replace }) => {
    visits.push([search, replace ? 'replace' : 'push']);
  }, store);
  return { selection, visits, store };
}

const settled = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a choice', () => {
  it('of an area stands beside those chosen, and goes when it is made again', () => {
    const { selection } = selecting();
    selection.toggleArea('06');
    selection.toggleArea('48');
    expect(selection.current.areas).toEqual(['06', '48']);
    selection.toggleArea('06');
    selection.toggleArea(undefined);
    expect(selection.current.areas).toEqual(['48']);
  });

  it('stands at once, adds to the history and keeps what it does not know', async () => {
    const { selection, visits } = selecting();
    selection.follow('?utm=x', 'entry', shows);
    selection.choose({ areas: ['06'] });
    expect(selection.current.areas).toEqual(['06']);
    await settled();
    expect(visits).toEqual([['?area=CA&utm=x', 'push']]);
  });

  it('made by typing replaces the address once the reader pauses', async () => {
    const { selection, visits } = selecting();
    for (const query of ['n', 'nu', 'nur']) selection.choose({ query }, { replace: true });
    expect(selection.current.query).toBe('nur');
    expect(visits).toEqual([]);
    await settled();
    expect(visits).toEqual([['?q=nur', 'replace']]);
  });

  it('writes what was typed before it adds its own step', async () => {
    const { selection, visits } = selecting();
    selection.choose({ query: 'nur' }, { replace: true });
    selection.choose({ region: 'west' });
    await settled();
    expect(visits).toEqual([
      ['?q=nur', 'replace'],
      ['?q=nur&region=west', 'push'],
    ]);
  });

  it('waits for the navigation before it', async () => {
    const order: string[] = [];
    const selection = new Selection(async (search) => {
      await new Promise((done) => setTimeout(done, 10));
      order.push(search);
    }, remembering());
    selection.choose({ region: 'west' });
    selection.choose({ region: 'south' });
    await vi.advanceTimersByTimeAsync(11);
    expect(order).toEqual(['?region=west']);
    await settled();
    expect(order).toEqual(['?region=west', '?region=south']);
  });

  it('of an order is kept for each figure, and leaves with null', async () => {
    const { selection, visits } = selecting();
    selection.chooseOrder('states', { column: 'pay_p50', descending: true });
    selection.chooseOrder('metros', { column: 'area', descending: false });
    selection.chooseOrder('states', null);
    await settled();
    expect(visits).toEqual([['?sort=metros.area', 'replace']]);
  });
});

describe('following an address', () => {
  it('undoes a choice when the reader goes back, and remembers that', () => {
    const { selection, store } = selecting();
    selection.chooseLens({ currency: 'EUR' });
    expect(store.kept.lens).toEqual(euro);
    selection.follow('', 'history', shows);
    expect(selection.current).toEqual(defaultChosen);
    expect(store.kept.lens).toEqual(defaultChosen.lens);
  });

  it('writes the remembered lens and places into an address that does not speak of them', async () => {
    const { selection, visits } = selecting(remembering({ lens: euro, areas: ['06'] }));
    selection.follow('?x=1', 'entry', shows);
    expect(selection.current.lens).toEqual(euro);
    await settled();
    expect(visits).toEqual([['?area=CA&cur=EUR&x=1', 'replace']]);
  });

  it('lets an address that speaks of the lens have the last word, and does not remember it', async () => {
    const { selection, visits, store } = selecting(remembering({ lens: euro, areas: [] }));
    selection.follow('?per=month', 'entry', shows);
    expect(selection.current.lens).toEqual({ ...defaultChosen.lens, period: 'month' });
    await settled();
    expect(visits).toEqual([]);
    expect(store.kept.lens).toEqual(euro);
  });

  it('takes lens and places along a link, and nothing else', () => {
    const { selection } = selecting();
    selection.follow('?area=CA&cur=JPY&q=x&region=west', 'entry', shows);
    selection.follow('', 'link', shows);
    expect(selection.current).toEqual({ ...defaultChosen, lens: yen, areas: ['06'] });
  });

  it('leaves the address of a page without a lens bar alone', async () => {
    const { selection, visits } = selecting(remembering({ lens: euro, areas: [] }));
    selection.follow('', 'entry', { showsLens: false });
    expect(selection.current.lens).toEqual(euro);
    await settled();
    expect(visits).toEqual([]);
  });

  it('says what it could not understand until the reader chooses something', () => {
    const { selection } = selecting();
    selection.follow('?cur=QQQ', 'entry', shows);
    expect(selection.notices).toHaveLength(1);
    selection.choose({ region: 'west' });
    expect(selection.notices).toEqual([]);
  });

  it('forgets what was typed on the page before', async () => {
    const { selection, visits } = selecting();
    selection.choose({ query: 'nur' }, { replace: true });
    selection.follow('', 'link', shows);
    await settled();
    expect(visits).toEqual([]);
  });
});
