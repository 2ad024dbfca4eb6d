import { describe, expect, it } from 'vitest';
import { stateTiles, territoryTiles, tileColumns, tileRows } from './tile-grid.ts';

const place = (usps: string) => stateTiles.find((tile) => tile.usps === usps)!;

describe('the tile grid', () => {
  it('has the fifty states, the District of Columbia and Puerto Rico, each once', () => {
    expect(stateTiles).toHaveLength(52);
    expect(new Set(stateTiles.map(({ usps }) => usps)).size).toBe(52);
  });

  it('gives no two tiles one place, territories included', () => {
    const places = [...stateTiles, ...territoryTiles].map(({ row, column }) => `${row} ${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('lies within its columns and rows', () => {
    for (const { row, column } of [...stateTiles, ...territoryTiles]) {
      expect(row).toBeLessThan(tileRows);
      expect(column).toBeLessThan(tileColumns);
    }
  });

  it('keeps neighbours together', () => {
    expect(place('OR').row).toBe(place('WA').row + 1);
    expect(place('CA').row).toBe(place('OR').row + 1);
    expect(place('NH').column).toBe(place('VT').column + 1);
    expect(place('AK').row).toBeLessThan(place('WA').row);
    expect(place('FL').row).toBeGreaterThan(place('GA').row);
  });
});
