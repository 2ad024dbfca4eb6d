import type { Imported, PublisherFile } from './imported-table.ts';
import { importOewsAreas } from './oews-areas.ts';
import { figure, wages } from './oews-cells.ts';

/** `state_M….xlsx`: states and territories. */
export function importOewsState(file: PublisherFile): Imported {
  return importOewsAreas(file, {
    resource: 'us-oews-state',
    called: 'states',
    areaTypes: ['2', '3'],
    figures: (row) => ({
      jobs_per_1000: figure(row, 'JOBS_1000'),
      ...wages(row, 'hourly', ['mean', 'p50']),
    }),
  });
}
