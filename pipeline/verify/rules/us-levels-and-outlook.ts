import { outOfOrder, type Rule } from './rule.ts';

const levels = ['level_1', 'level_2', 'level_3', 'level_4'];

/** A third of the way, rounded to cents by the hour and to dollars by the year. */
const rounding = `if(pay_unit = 'hour', 0.011, 1.01)`;
const third = '(level_4 - level_1) / 3';

export const levelAndOutlookRules: readonly Rule[] = [
  {
    table: 'us_prevailing_wage_levels',
    says: 'the levels are out of order',
    broken: outOfOrder(levels),
    shows: levels,
  },
  {
    table: 'us_prevailing_wage_levels',
    says: 'levels II and III are not a third of the way between I and IV',
    broken: `abs(level_2 - level_1 - ${third}) > ${rounding} or abs(level_4 - level_3 - ${third}) > ${rounding}`,
    shows: ['pay_unit', ...levels],
  },
  {
    table: 'us_prevailing_wage_levels',
    says: 'the area is no metropolitan or nonmetropolitan area',
    broken: `area_code not in (select area_code from us_areas where kind in ('metro', 'nonmetro'))`,
    shows: ['area_code'],
  },
  {
    table: 'us_projections',
    says: 'the change is not the target less the base',
    broken:
      'abs(employment_target_thousands - employment_base_thousands - change_thousands) > 0.16',
    shows: ['employment_base_thousands', 'employment_target_thousands', 'change_thousands'],
  },
  {
    table: 'us_projections',
    says: 'the change in percent does not follow from the change',
    broken: `employment_base_thousands >= 20 and
      abs(100 * change_thousands / employment_base_thousands - change_percent) > 0.6`,
    shows: ['employment_base_thousands', 'change_thousands', 'change_percent'],
  },
  {
    table: 'us_projections',
    says: 'the median annual wage is no multiple of 10',
    broken: 'median_annual_wage % 10 <> 0',
    shows: ['median_annual_wage'],
  },
  {
    table: 'us_projections',
    says: 'the wage, its year and its top-code mark do not come together',
    broken:
      '(median_annual_wage is null) <> (wage_year is null) or (wage_year is null) <> (wage_topcoded is null)',
    shows: ['median_annual_wage', 'wage_year', 'wage_topcoded'],
  },
  {
    table: 'us_projections',
    says: 'the code is not in the classification, which holds from 2021-31',
    broken: `vintage >= '2021-31' and soc_code not in (select soc_code from us_occupations)`,
    shows: ['vintage', 'soc_code'],
  },
];
