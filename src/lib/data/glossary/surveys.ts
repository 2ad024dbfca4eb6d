import { references } from './sources.ts';
import { payAtlas, type Term } from './term.ts';

export const surveys: readonly Term[] = [
  {
    id: 'oews',
    name: 'OEWS',
    also: ['Occupational Employment and Wage Statistics', 'OES'],
    definition:
      'The survey in which the US Bureau of Labor Statistics asks employers how many people they employ in each occupation and what they pay them. Each release pools three years of answers.',
    caution:
      'It counts employees, not the self-employed, and its publisher warns that it is not a time series.',
    source: references.oews,
    see: ['reference-period', 'employment-projections', 'time-series'],
  },
  {
    id: 'wage',
    name: 'Wage',
    also: ['pay', 'salary'],
    definition:
      'In OEWS, straight-time gross pay: base pay, tips, commissions, production bonuses, cost-of-living and hazard pay.',
    caution:
      'Overtime, shift premiums, year-end and hiring bonuses, shares and benefits are left out. Other countries draw the line elsewhere; each publication says where.',
    source: references.oews,
    see: ['annual-and-hourly'],
  },
  {
    id: 'annual-and-hourly',
    name: 'Annual and hourly pay',
    also: ['2,080 hours'],
    definition:
      'The Bureau of Labor Statistics turns hourly into annual pay at full time all year, 40 hours for 52 weeks.',
    formula: 'annual = hourly × 2,080; month = year ÷ 12; week = year ÷ 52',
    caution:
      'For occupations without fixed hours, such as teachers and actors, only one of the two is published, and the other is not invented here.',
    source: references.oews,
  },
  {
    id: 'employment',
    name: 'Employment',
    also: ['jobs'],
    definition:
      'In OEWS, full-time and part-time employees of an occupation. In the projections, jobs of employees and of the self-employed.',
    caution: 'The two counts differ for a reason and are never mixed in one figure.',
    source: references.oews,
    see: ['oews', 'employment-projections'],
  },
  {
    id: 'location-quotient',
    name: 'Location quotient',
    definition:
      'How concentrated an occupation is in an area: its share of the area’s employment against its share of the nation’s. At 2 it is twice as common there as in the nation.',
    formula: '(area jobs ÷ all area jobs) ÷ (national jobs ÷ all national jobs)',
    source: references.oews,
  },
  {
    id: 'pay-class',
    name: 'Pay class',
    definition:
      'A band of annual pay into which jobs are counted by the median of their occupation. A class reaches from its lower amount to below its upper.',
    formula: 'share = employment of the occupations in the class ÷ employment of all counted',
    caution:
      'It says how occupations are paid, not how single people are: a class holds people above and below it.',
    source: payAtlas,
    see: ['median'],
  },
  {
    id: 'reference-period',
    name: 'Reference period',
    definition: 'The month or year that a figure describes. For OEWS it is May of the year named.',
    caution: 'It is not the date of publication, which is usually about a year later.',
    source: references.oews,
    see: ['release', 'vintage'],
  },
  {
    id: 'release',
    name: 'Release',
    definition:
      'One publication of a source, such as “OEWS, May 2025”. Every figure names its release.',
    source: references.oews,
    see: ['reference-period'],
  },
  {
    id: 'vintage',
    name: 'Vintage',
    definition:
      'One edition of the projections, named for its base and target years: 2024–34 was made from 2024 figures.',
    caution: 'A later vintage replaces an earlier one; it does not measure whether it came true.',
    source: references.projections,
    see: ['employment-projections'],
  },
  {
    id: 'time-series',
    name: 'Time series',
    definition:
      'Figures made the same way at regular intervals, so that their differences show change. OEWS is not one: its years overlap, its methods changed in 2021, and its classification changed in 2018–2021.',
    source: references.oews,
    see: ['oews', 'real'],
  },
  {
    id: 'employment-projections',
    name: 'Employment Projections',
    also: ['growth', 'outlook'],
    definition:
      'What the Bureau of Labor Statistics expects employment in each occupation to be ten years on, if long-run trends hold.',
    formula: 'growth = (target − base) ÷ base × 100',
    source: references.projections,
    see: ['openings', 'vintage'],
  },
  {
    id: 'openings',
    name: 'Openings a year',
    also: ['annual openings', 'separations'],
    definition:
      'The average number of jobs a year that new entrants to an occupation can take: jobs added, and jobs left by people who retire or move to another occupation.',
    caution: 'Moving to another employer in the same occupation opens no job in this sense.',
    source: references.separations,
    see: ['employment-projections'],
  },
  {
    id: 'typical-education',
    name: 'Typical entry education',
    also: ['work experience', 'on-the-job training'],
    definition:
      'What most people need to enter an occupation: the education, the experience in a related occupation, and the training on the job until they are competent.',
    caution: 'It is one typical path for each occupation. Other paths exist.',
    source: references.projections,
    see: ['job-zone'],
  },
  {
    id: 'work-experience',
    name: 'Work experience in a related occupation',
    also: ['experience'],
    definition:
      'How much experience in a related occupation employers commonly consider necessary for entry, in the eyes of the Employment Projections: none, less than 5 years, or 5 years or more.',
    caution: 'It is one level for a whole occupation; single jobs ask for more or less.',
    source: references.projections,
    see: ['typical-education', 'employment-projections'],
  },
  {
    id: 'job-zone',
    name: 'Job zone',
    definition:
      'A grade from 1 (little preparation) to 5 (extensive preparation) for the education, experience and training that an occupation asks for.',
    source: references.jobZones,
  },
];
