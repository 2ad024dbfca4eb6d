import { references } from './sources.ts';
import { payAtlas, type Term } from './term.ts';

export const classifications: readonly Term[] = [
  {
    id: 'soc',
    name: 'SOC',
    also: ['Standard Occupational Classification', 'SOC code'],
    definition:
      'The US classification of occupations. A code such as 11-9111 reads from left to right: major group 11, minor group 11-9000, broad occupation 11-9110, detailed occupation 11-9111.',
    source: references.soc,
    see: ['major-group', 'combined-code', 'crosswalk'],
  },
  {
    id: 'major-group',
    name: 'Major group',
    definition:
      'The widest class of the SOC, its first two digits. There are 23; OEWS publishes 22, without the military.',
    source: references.soc,
    see: ['soc'],
  },
  {
    id: 'combined-code',
    name: 'Combined occupation',
    definition:
      'A line that OEWS publishes for several SOC occupations together. A title of one of them leads to the pay of the combined line, and the page says so.',
    source: references.oewsTables,
    see: ['soc'],
  },
  {
    id: 'isco-08',
    name: 'ISCO-08',
    also: ['International Standard Classification of Occupations'],
    definition:
      'The International Labour Organization’s classification of occupations: 10 major groups down to 436 unit groups. Most countries’ own classifications can be tied to it.',
    source: references.isco,
    see: ['unit-group', 'crosswalk', 'soc'],
  },
  {
    id: 'unit-group',
    name: 'Unit group',
    also: ['minor group', 'sub-major group'],
    definition:
      'The narrowest class of ISCO-08, four digits: 1342 is health services managers. Around it lie its minor group (134), its sub-major group (13) and its major group (1).',
    caution:
      'The fewer digits two figures have in common, the more other occupations the wider one holds.',
    source: references.isco,
    see: ['isco-08', 'crosswalk'],
  },
  {
    id: 'naics',
    name: 'NAICS',
    also: ['North American Industry Classification System', 'industry'],
    definition:
      'The classification of industries in the United States, Canada and Mexico: what an employer does, not what an employee does.',
    source: references.naics,
    see: ['soc'],
  },
  {
    id: 'crosswalk',
    name: 'Crosswalk',
    also: ['concordance', 'correspondence'],
    definition:
      'A table that ties the codes of one classification to those of another. Few ties are one to one: an occupation may fall into several groups, and a group may take in other occupations.',
    caution: 'A comparison through a crosswalk compares neighbours, not twins.',
    source: references.isco,
    see: ['soc', 'isco-08', 'unit-group'],
  },
  {
    id: 'onet',
    name: 'O*NET',
    definition:
      'The US Department of Labor’s database of what occupations involve: other titles, technology, preparation, related occupations.',
    source: references.onet,
    see: ['job-zone'],
  },
  {
    id: 'metropolitan-area',
    name: 'Metropolitan area',
    also: ['metro', 'CBSA', 'core-based statistical area'],
    definition:
      'A city of at least 50,000 people with the counties whose workers commute to it. Figures here use the delineations of July 2023.',
    source: references.metro,
    see: ['nonmetropolitan-area'],
  },
  {
    id: 'nonmetropolitan-area',
    name: 'Nonmetropolitan area',
    also: ['balance of state'],
    definition:
      'Counties of a state outside every metropolitan area, grouped by OEWS so that figures can be published.',
    source: references.oews,
    see: ['metropolitan-area'],
  },
  {
    id: 'census-region',
    name: 'Census region',
    also: ['Northeast', 'Midwest', 'South', 'West'],
    definition:
      'One of four parts into which the US Census Bureau divides the states and the District of Columbia.',
    source: references.regions,
  },
  {
    id: 'fips-code',
    name: 'FIPS code',
    definition: 'A two-digit number for a US state or territory: 06 is California. Keep its zero.',
    source: references.fips,
  },
  {
    id: 'figure',
    name: 'Figure',
    also: ['question', 'answer'],
    definition:
      'One answer to one question, framed with its chart, table, sources, files and SQL. All of them come from the same rows.',
    source: payAtlas,
  },
];
