import { describe, expect, it } from 'vitest';
import { areaDifferentials } from '#lib/data/questions/area-differentials.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { ofThreeOccupations } from '../../../../tests/visual/published/differentials.ts';
import { cardiologistPay, statePay } from '../../../../tests/visual/published/state-pay.ts';
import { placeMap, choroplethHeight } from './place-map.ts';
import { placeTiles, stateTilesHeight } from './place-tiles.ts';

const question = stateWages({ soc: '11-9111', region: null });
const options = { label: 'area_name' };
const view = seen(question, statePay);

describe('tiles of the states', () => {
  it('are one for every state, whether it publishes anything or not', () => {
    const { tiles } = placeTiles(seen(question, statePay.slice(0, 3)), 640, options);
    expect(tiles).toHaveLength(52);
    const published = tiles.filter(({ state }) => state !== null).map(({ usps }) => usps);
    expect(new Set(published)).toEqual(new Set(['AL', 'AK', 'AZ']));
  });

  it('are more where the rows have territories', () => {
    const { tiles } = placeTiles(view, 640, options);
    expect(
      tiles
        .map(({ usps }) => usps)
        .slice(52)
        .sort(),
    ).toEqual(['GU', 'VI']);
  });

  it('never overlap, and fit the width', () => {
    for (const width of [220, 296, 640, 1166]) {
      const { tiles, side } = placeTiles(view, width, options);
      for (const [at, a] of tiles.entries()) {
        expect(a.x + side).toBeLessThanOrEqual(width);
        for (const b of tiles.slice(at + 1)) {
          expect(Math.abs(a.x - b.x) >= side || Math.abs(a.y - b.y) >= side).toBe(true);
        }
      }
    }
  });

  it('show amounts where they fit, on all tiles or on none', () => {
    const shown = (width: number) =>
      placeTiles(view, width, options).tiles.filter(({ text }) => text !== null).length;
    expect(shown(640)).toBe(54);
    expect(shown(296)).toBe(0);
  });

  it('fall into six classes of equal count, the same on tiles and map', () => {
    const { classed, legend } = placeTiles(view, 640, options);
    expect(classed.classes.map(({ count }) => count)).toEqual([9, 9, 9, 9, 9, 9]);
    expect(legend.entries.map(({ text }) => text)[0]).toBe('$83k–$103k');
    const shapes = { viewBox: [10, 10], shapes: { '06': 'M0 0l5 0 0 5z' } } as const;
    const map = placeMap(view, 640, { ...options, shapes });
    expect(map.classed.classes).toEqual(classed.classes);
    expect(map.shapes[0]?.place?.class).toBe(5);
  });

  it('have no class where nothing is published, and the legend says so', () => {
    const { tiles, legend, points } = placeTiles(seen(question, cardiologistPay), 640, options);
    const alaska = tiles.findIndex(({ usps }) => usps === 'AK');
    expect(tiles[alaska]!.state?.class).toBeNull();
    expect(points[alaska]!.lines[0]?.value).toBe('suppressed');
    expect(legend.entries.at(-1)).toMatchObject({ text: 'not published', class: null });
  });

  it('say of a state that is filtered out that it is, not that it publishes nothing', () => {
    const { points, tiles } = placeTiles(seen(question, statePay.slice(0, 3)), 640, options);
    const texas = tiles.findIndex(({ usps }) => usps === 'TX');
    expect(points[texas]).toMatchObject({
      row: null,
      title: 'TX',
      lines: [{ label: '', value: 'not in this selection' }],
    });
  });

  it('put a state above a floor in the highest class only if the floor is', () => {
    const capped = (floor: number) =>
      placeTiles(
        seen(
          {
            ...question,
            columns: question.columns.map((column) =>
              column.name === 'pay_p50'
                ? { ...column, topCode: { from: 'from', floor: 'floor' } }
                : column,
            ),
          },
          [...statePay.slice(0, 40), { ...statePay[40]!, pay_p50: null, from: 'p50', floor }],
        ),
        640,
        options,
      ).classed.places.at(-1)?.class;
    expect(capped(300_000)).toBe(5);
    expect(capped(90_000)).toBeNull();
  });

  it('have a height that is known before they are drawn, as the map has', () => {
    const map = { ...options, shapes: { viewBox: [960, 600], shapes: {} } } as const;
    for (const width of [296, 640, 1166]) {
      expect(stateTilesHeight(view, width, options)).toBe(placeTiles(view, width, options).height);
      expect(choroplethHeight(view, width, map)).toBe(placeMap(view, width, map).height);
      expect(choroplethHeight(view, width, map)).toBeGreaterThan(0.6 * Math.min(width, 860));
    }
  });
});

describe('tiles around a base', () => {
  const asked = areaDifferentials({
    occupations: ['19-2012', '29-1141', '29-1213'],
    mix: '99',
    weights: 'equal',
    base: '99',
    scope: 'state',
    region: null,
    step: 10,
  });
  const { tiles, legend, classed, points } = placeTiles(seen(asked, ofThreeOccupations), 900, {
    label: 'area_name',
    column: 'band',
    bands: 10,
    also: ['differential', 'coverage_percent', 'why_none'],
    hatched: 'no differential',
  });
  const of = (usps: string) => tiles.findIndex((tile) => tile.usps === usps);

  it('write their band and take the class of it', () => {
    const [california, tennessee] = [tiles[of('CA')]!, tiles[of('TN')]!];
    expect(california.text).toBe('130');
    expect(classed.classes[california.state!.class!]!.tone).toBe(3);
    expect(classed.classes[tennessee.state!.class!]!.tone).toBe(0);
  });

  it('have no class and no number where there is no differential, and say why', () => {
    const alaska = of('AK');
    expect(tiles[alaska]).toMatchObject({ text: null, state: { class: null } });
    const lines = points[alaska]!.lines.map(({ label, value }) => `${label}: ${value}`);
    expect(lines).toContain('Why there is none: publishes less than half of the basket');
    expect(lines).toContain('Coverage: 33.3\u202f%');
  });

  it('have a legend of their bands, and of the hatching', () => {
    expect(legend.entries.map(({ text }) => text)).toEqual([
      '60',
      '70',
      '80',
      '90',
      '100',
      '110',
      '120',
      '130',
      'no differential',
    ]);
  });
});
