import { describe, expect, it } from 'vitest';
import { outlook } from '#lib/data/questions/outlook.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { rowsIn } from '../../../../tests/visual/published/rows-in.ts';
import { outlookHeight, placeOutlook } from './place-outlook.ts';

const rows = rowsIn(
  'vintage,base_year,target_year,employment_base,employment_target,change_percent',
  `
2016-26,2016,2026,352.2,424.3,20.5
2022-32,2022,2032,509.5,654.2,28.4
2024-34,2024,2034,616.2,759.1,23.2
`,
);
const view = seen(outlook({ soc: '11-9111' }), rows);

describe('the outlook', () => {
  it('runs from the base year to the target year of each vintage', () => {
    const { vintages } = placeOutlook(view, 640);
    const newest = vintages.find((vintage) => vintage.newest)!;
    expect(newest.name).toBe('2024–34');
    expect(newest.ends.map(({ drawn }) => drawn['data-value'])).toEqual([616.2, 759.1]);
    expect(newest.ends[1]!.y).toBeLessThan(newest.ends[0]!.y);
  });

  it('says the growth of every vintage, with its sign', () => {
    const growth = placeOutlook(view, 640).vintages.map((vintage) => vintage.growth);
    expect(growth).toEqual(['+20.5\u202f%', '+28.4\u202f%', '+23.2\u202f%']);
  });

  it('draws the newest over the others, whatever the order of the rows', () => {
    const turned = seen(outlook({ soc: '11-9111' }), [...rows].reverse());
    const { vintages } = placeOutlook(turned, 640);
    expect(vintages.at(-1)).toMatchObject({ newest: true, name: '2024–34', row: 0 });
  });

  it('sets labels beside the lines without overlap, and under them when narrow', () => {
    const wide = placeOutlook(view, 640).vintages.map(({ label }) => label.y);
    const gaps = wide.toSorted((a, b) => a - b).map((y, at, all) => (all[at + 1] ?? Infinity) - y);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(18.9);
    const narrow = placeOutlook(view, 296);
    expect(narrow.vintages.every(({ label }) => label.y > narrow.bottom)).toBe(true);
    expect(outlookHeight(view, 296)).toBe(narrow.height);
  });

  it('says why where a vintage has no figures', () => {
    const empty = seen(outlook({ soc: '11-9111' }), [{ vintage: '2024-34' }]);
    expect(placeOutlook(empty, 640).vintages[0]).toMatchObject({ ends: [], growth: 'no figure' });
  });
});
