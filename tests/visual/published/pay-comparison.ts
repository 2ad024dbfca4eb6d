import { payComparison } from '#lib/data/questions/pay-comparison.ts';
import type { Row } from '#lib/domain/question.ts';
import { rowsIn } from './rows-in.ts';

/** Three occupations in four places; `comparedPay` has their rows in this order. */
export const compared = payComparison({
  occupations: ['11-9111', '29-1051', '29-1141'],
  places: ['99', '06', 'CA', 'JP'],
});

// May 2025 (BLS) and 2025 (Job Bank); Japan publishes no group that is known to hold them.
const figures = rowsIn(
  'soc_code,place_code,pay_p10,pay_p25,pay_p50,pay_p75,pay_p90,pay_mean,pay_low,pay_high,wage_rse',
  `
11-9111,99,73390,94700,123860,166100,224340,140970,,,0.3
11-9111,06,72800,98470,141480,205390,274660,159170,,,
11-9111,CA,,,55.29,,,,35,79.33,
11-9111,JP,,,,,,,,,
29-1051,99,99290,129380,140910,161840,174230,140920,,,0.3
29-1051,06,90560,138360,164610,197860,213820,162340,,,
29-1051,CA,,,55.49,,,,40,67,
29-1051,JP,,,,,,,,,
29-1141,99,68940,80330,97550,112350,137470,101420,,,0.2
29-1141,06,101260,122440,140270,173170,213320,150280,,,
29-1141,CA,,,43.27,,,,30,54.37,
29-1141,JP,,,,,,,,,
`,
);

const titles: Readonly<Record<string, string>> = {
  '11-9111': 'Medical and Health Services Managers',
  '29-1051': 'Pharmacists',
  '29-1141': 'Registered Nurses',
};

const publications: Readonly<Record<string, Row>> = Object.fromEntries(
  rowsIn(
    'place_code,place,currency,pay_period,country_iso2,area_code,year,caption',
    `
99,United States,USD,year,US,99,2025,BLS 2025 · percentiles
06,California,USD,year,US,06,2025,BLS 2025 · percentiles
CA,Canada,CAD,hour,CA,,2025,Job Bank 2025 · low and high around a median · same unit group
JP,Japan,JPY,year,JP,,,no published group is known to hold it
`,
  ).map((row) => [String(row.place_code), row]),
);

const absent = Object.fromEntries(
  ['tail', 'quartile', 'p50', 'mean', 'range'].map((of) => [`${of}_absence`, 'not_collected']),
);

/** Pay as published. */
export const comparedPay: readonly Row[] = figures.map((row) => ({
  ...absent,
  ...publications[String(row.place_code)],
  ...row,
  caption_abroad:
    row.place_code === 'CA' || row.place_code === 'JP'
      ? (publications[row.place_code]?.caption ?? null)
      : null,
  occupation: titles[String(row.soc_code)] ?? null,
  cell: `${String(row.soc_code)}.${String(row.place_code)}`,
}));
