import { csvTable } from '../csv-table.ts';

/** A place as a payroll writes it, and the area that it lies in. */
export interface KnownPlace {
  /** `Austin, TX`, `Texas`, `Remote`. */
  readonly written: string;
  /** As a separate column has it: `TX`; empty for no state. */
  readonly state: string;
  /** The code of the metropolitan area or state; `US` for the nation. */
  readonly area: string;
  readonly kind: 'metro' | 'state' | 'nation';
}

const cities = [
  ...['New York, NY', 'Los Angeles, CA', 'Chicago, IL', 'Houston, TX', 'Austin, TX', 'Seattle, WA'],
  ...['Boston, MA', 'Denver, CO', 'Atlanta, GA', 'Miami, FL', 'Phoenix, AZ', 'Dallas, TX'],
  ...['San Francisco, CA', 'San Diego, CA', 'Minneapolis, MN', 'Portland, OR', 'Detroit, MI'],
  ...['Philadelphia, PA', 'Kansas City, MO', 'St. Louis, MO', 'Columbus, OH', 'Raleigh, NC'],
  ...['Omaha, NE', 'Tulsa, OK', 'Albuquerque, NM', 'San Jose, CA', 'Salt Lake City, UT'],
];

const states = ['Texas', 'California', 'Ohio', 'Vermont'];

/** Metropolitan areas by their first city, a few states by name, and the nation as `Remote`. */
export function knownPlaces(): readonly KnownPlace[] {
  const areas = csvTable('us/areas');
  const metros = cities.map((written): KnownPlace => {
    const [city = '', state = ''] = written.split(', ');
    const metro = areas.find(
      ({ kind, name = '' }) => kind === 'metro' && isOf(name, city) && name.includes(state),
    );
    if (!metro) throw new Error(`No metropolitan area begins with ${written}.`);
    return { written, state, area: metro.area_code!, kind: 'metro' };
  });
  const whole = areas
    .filter(({ kind, name = '' }) => kind === 'state' && states.includes(name))
    .map(({ name = '', usps = '', area_code = '' }): KnownPlace => ({
      written: name,
      state: usps,
      area: area_code,
      kind: 'state',
    }));
  return [...metros, ...whole, { written: 'Remote', state: '', area: 'US', kind: 'nation' }];
}

const isOf = (name: string, city: string): boolean =>
  name.startsWith(`${city}-`) || name.startsWith(`${city}, `);
