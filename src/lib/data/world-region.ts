import type { WorldRegion } from '#lib/domain/region.ts';
import { empty, sql, type Sql } from './sql.ts';

/**
 * The world region of a country `c`, from its UN M49 region: the Americas, Europe and Africa as they
 * are; Western Asia is the Middle East; the rest of Asia and Oceania are Asia-Pacific.
 */
export const worldRegion: Sql = sql`case
      when c.region = 'Americas' then 'americas'
      when c.region = 'Europe' then 'europe'
      when c.region = 'Africa' then 'africa'
      when c.subregion = 'Western Asia' then 'middle-east'
      else 'asia-pacific'
    end`;

/** A condition that keeps the countries of a region; none without a region. */
export const inWorldRegion = (region: WorldRegion | null): Sql =>
  region ? sql` and ${worldRegion} = ${region}` : empty;
