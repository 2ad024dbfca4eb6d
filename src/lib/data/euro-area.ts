/** The year since which each member of the euro area has the euro (European Central Bank), by ISO 3166-1 alpha-2. */
export const euroSince: Readonly<Record<string, number>> = {
  ...allSince(1999, 'AT', 'BE', 'DE', 'ES', 'FI', 'FR', 'IE', 'IT', 'LU', 'NL', 'PT'),
  ...allSince(2001, 'GR'),
  ...allSince(2007, 'SI'),
  ...allSince(2008, 'CY', 'MT'),
  ...allSince(2009, 'SK'),
  ...allSince(2011, 'EE'),
  ...allSince(2014, 'LV'),
  ...allSince(2015, 'LT'),
  ...allSince(2023, 'HR'),
  ...allSince(2026, 'BG'),
};

/** The members of the euro area. Countries that use the euro without being members are not among them. */
export const euroArea: readonly string[] = Object.keys(euroSince);

function allSince(year: number, ...countries: readonly string[]): Record<string, number> {
  return Object.fromEntries(countries.map((country) => [country, year]));
}
