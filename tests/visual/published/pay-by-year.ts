import type { Row } from '#lib/domain/question.ts';
import { rowsIn } from './rows-in.ts';

const head =
  'year,pay_mean,pay_p10,pay_p25,pay_p50,pay_p75,pay_p90,pay_p50_real,topcoded_from,topcode,topcode_real,pay_absence';
const unit = { pay_period: 'year', pay_basis: null, price_month: '2026-05', series_break: null };
const breaks = new Map<unknown, string>([
  [2019, 'Classification: SOC 2010 until 2018, a hybrid of SOC 2010 and 2018 from 2019'],
  [2021, 'Method: a new way to estimate from 2021; classification: SOC 2018 from 2021'],
]);
const withBreaks = (lines: string): readonly Row[] =>
  rowsIn(head, lines, unit).map((row) => ({ ...row, series_break: breaks.get(row.year) ?? null }));

/** Medical and health services managers (11-9111), national, May of each year. */
export const managerPayByYear = withBreaks(`
2015,,,,94500,,,133000,,,,not_collected
2016,,,,96540,,,135000,,,,not_collected
2017,111680,58350,75340,98350,128960,176130,135000,,,,suppressed
2018,113730,58680,76050,99730,130820,182600,133000,,,,suppressed
2019,115160,58820,76770,100980,133520,189000,132000,,,,suppressed
2020,118800,59980,78820,104280,139650,195630,136000,,,,suppressed
2021,119840,60780,77750,101340,135750,205620,126000,,,,suppressed
2022,127980,64100,81430,104830,143200,209990,120000,,,,suppressed
2023,134440,67900,86080,110680,157640,216750,122000,,,,suppressed
2024,137730,69680,88560,117960,162420,219080,126000,,,,suppressed
2025,140970,73390,94700,123860,166100,224340,129000,,,,suppressed
`);

/** Family medicine physicians (29-1215): top-coded until 2024. */
export const physicianPayByYear = withBreaks(`
2019,213270,85590,147030,205590,,,269000,p75,208000,272000,suppressed
2020,214370,79610,148320,207380,,,271000,p75,208000,272000,suppressed
2021,235930,63580,143830,,,,,p50,208000,259000,suppressed
2022,224460,65090,132600,211300,,,242000,p75,239200,274000,suppressed
2023,240790,68890,152810,224640,,,248000,p75,239200,264000,suppressed
2024,256830,81330,167580,238380,,,254000,p75,239200,255000,suppressed
2025,255820,76830,162420,244180,334270,428550,255000,,,,suppressed
`);
