import { rowsIn } from './rows-in.ts';

const head = 'area_code,area_name,pay_p10,pay_p25,pay_p50,pay_p75,pay_p90,pay_mean';
const absences = {
  pay_period: 'year',
  pay_basis: null,
  pay_absence: 'suppressed',
  p50_absence: 'suppressed',
  mean_absence: 'not_collected',
};

/** Medical and health services managers (11-9111), May 2025: nation, state, metropolitan area. */
export const areaPay = rowsIn(
  head,
  `
99,United States,73390,94700,123860,166100,224340,140970
06,California,72800,98470,141480,205390,274660,159170
35620,New York metro,102450,130030,167580,219010,348010,
`,
  absences,
);

/** The same in an area with a very long name, and in one that publishes nothing. */
export const longNamedAreaPay = rowsIn(
  head,
  `
99,United States,73390,94700,123860,166100,224340,140970
0600006,Eastern Sierra-Mother Lode Region of California nonmetropolitan area,76520,106780,138630,178280,232920,154200
0600007,North Valley-Northern Mountains Region of California nonmetropolitan area,,,,,,
`,
  absences,
);

/** Actors (27-2011): paid by the hour only. */
export const hourlyPay = rowsIn(head, '99,United States,16.5,20.34,29.05,97.95,143.68,58.29', {
  ...absences,
  pay_period: 'hour',
  pay_basis: 'hourly_only',
});
