/** A place in small letters and single spaces, without accents, points and dashes; `Saint` is `st`. */
export const plainPlace = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bft\b/g, 'fort')
    .replace(/\bmt\b/g, 'mount')
    .trim();

/** What people call cities beside the names that areas have. */
export const cityNames: Readonly<Record<string, string>> = {
  nyc: 'new york',
  'new york city': 'new york',
  manhattan: 'new york',
  brooklyn: 'new york',
  queens: 'new york',
  bronx: 'new york',
  'the bronx': 'new york',
  'staten island': 'new york',
  sf: 'san francisco',
  'san fran': 'san francisco',
  'sf bay area': 'san francisco',
  'san francisco bay area': 'san francisco',
  'silicon valley': 'san jose',
  dfw: 'dallas',
  philly: 'philadelphia',
  vegas: 'las vegas',
  slc: 'salt lake city',
  nola: 'new orleans',
  'twin cities': 'minneapolis',
  'research triangle': 'raleigh',
  boise: 'boise city',
  honolulu: 'urban honolulu',
  la: 'los angeles',
};

/** What people call states beside their names and postal codes. */
export const stateNames: Readonly<Record<string, string>> = {
  ariz: 'AZ',
  calif: 'CA',
  colo: 'CO',
  conn: 'CT',
  dc: 'DC',
  fla: 'FL',
  ill: 'IL',
  mass: 'MA',
  mich: 'MI',
  minn: 'MN',
  penn: 'PA',
  tex: 'TX',
  wash: 'WA',
  'virgin islands': 'VI',
};
