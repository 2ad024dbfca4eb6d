import type { Reference } from './term.ts';

/** The publications that the definitions come from. */
export const references = {
  oews: {
    title: 'BLS, Handbook of Methods: Occupational Employment and Wage Statistics',
    url: 'https://www.bls.gov/opub/hom/oews/home.htm',
  },
  oewsTables: {
    title: 'BLS, OEWS tables and their field descriptions',
    url: 'https://www.bls.gov/oes/tables.htm',
  },
  projections: {
    title: 'BLS, Employment Projections: data definitions',
    url: 'https://www.bls.gov/emp/documentation/nem-definitions.htm',
  },
  separations: {
    title: 'BLS, Employment Projections: occupational separations',
    url: 'https://www.bls.gov/emp/documentation/separations-faqs.htm',
  },
  soc: {
    title: 'BLS, 2018 Standard Occupational Classification',
    url: 'https://www.bls.gov/soc/2018/home.htm',
  },
  isco: {
    title: 'ILO, International Standard Classification of Occupations',
    url: 'https://ilostat.ilo.org/methods/concepts-and-definitions/classification-occupation/',
  },
  naics: {
    title: 'US Census Bureau, North American Industry Classification System',
    url: 'https://www.census.gov/naics/',
  },
  metro: {
    title: 'US Census Bureau, Metropolitan and Micropolitan',
    url: 'https://www.census.gov/programs-surveys/metro-micro.html',
  },
  fips: {
    title: 'US Census Bureau, ANSI and FIPS codes',
    url: 'https://www.census.gov/library/reference/code-lists/ansi.html',
  },
  regions: {
    title: 'US Census Bureau, Census regions and divisions',
    url: 'https://www2.census.gov/geo/pdfs/maps-data/maps/reference/us_regdiv.pdf',
  },
  jobZones: { title: 'O*NET, Job zones', url: 'https://www.onetonline.org/help/online/zones' },
  onet: { title: 'O*NET database', url: 'https://www.onetcenter.org/database.html' },
  prevailingWage: {
    title: 'US Department of Labor, OFLC: prevailing wages',
    url: 'https://flag.dol.gov/programs/prevailingwages',
  },
  wageLevelLaw: {
    title: '8 U.S.C. 1182(p)(4)',
    url: 'https://www.law.cornell.edu/uscode/text/8/1182',
  },
  ppp: {
    title: 'World Bank, PPP conversion factor, GDP (PA.NUS.PPP)',
    url: 'https://data.worldbank.org/indicator/PA.NUS.PPP',
  },
  priceLevel: {
    title: 'World Bank, Price level ratio of PPP conversion factor to market exchange rate',
    url: 'https://data.worldbank.org/indicator/PA.NUS.PPPC.RF',
  },
  realExchangeRate: {
    title:
      'Krugman, Obstfeld and Melitz, International Economics: price levels and the exchange rate in the long run',
  },
  bigMac: {
    title: 'The Economist, Big Mac index',
    url: 'https://github.com/TheEconomist/big-mac-data',
  },
  rpp: {
    title: 'BEA, Technical notes on regional price parities',
    url: 'https://www.bea.gov/news/technical-notes-regional-price-parities-and-implicit-regional-price-deflators',
  },
  cpi: { title: 'BLS, Consumer Price Index', url: 'https://www.bls.gov/cpi/' },
  h10: {
    title: 'Federal Reserve, H.10 foreign exchange rates',
    url: 'https://www.federalreserve.gov/releases/h10/',
  },
  iso4217: {
    title: 'ISO 4217 currency codes',
    url: 'https://www.iso.org/iso-4217-currency-codes.html',
  },
  quantiles: {
    title: 'Hyndman and Fan, Sample quantiles in statistical packages (1996), definition 7',
  },
  worldAtWork: {
    title: 'The WorldatWork Handbook of Compensation, Benefits and Total Rewards',
  },
  payTransparency: {
    title: 'Directive (EU) 2023/970 on pay transparency',
    url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
  },
  disclosureControl: {
    title: 'Handbook on Statistical Disclosure Control, second edition (2024)',
    url: 'https://github.com/sdcTools/HandbookSDC',
  },
} as const satisfies Record<string, Reference>;
