import { rowsIn } from './rows-in.ts';

/**
 * Medical and health services managers (11-9111), wage year 2025–26. The fallback of the last area is
 * not published: it is here to be looked at.
 */
export const levelPay = rowsIn(
  'area_code,area_name,level_1,level_2,level_3,level_4,fallback',
  `
35620,New York-Newark-Jersey City NY-NJ,49.66,68.87,88.07,107.28,
31080,Los Angeles-Long Beach-Anaheim CA,30.52,48.4,66.29,84.17,
16980,Chicago-Naperville-Elgin IL-IN,39.98,53.98,67.98,81.98,
0600006,Eastern Sierra-Mother Lode Region of California nonmetropolitan area,37.49,52.82,68.15,83.48,other areas of the state
`,
  { pay_unit: 'hour', pay_basis: null },
);
