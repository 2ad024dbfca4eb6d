import { rowsIn } from './rows-in.ts';

/**
 * The United Kingdom beside the United States: purchasing power parity (World Bank) ÷ the year's mean
 * market rate (Federal Reserve), and 115.7 ÷ that, the real exchange rate since 1990.
 */
export const britishPriceLevel = rowsIn(
  'year,price_level,real_exchange_rate',
  `
1990,115.7,100
1991,118.6,97.6
1992,118.1,98
1993,100.4,115.3
1994,100.6,115.1
1995,112.5,102.9
1996,111.2,104.1
1997,116,99.7
1998,119.4,96.9
1999,117.4,98.6
2000,106.6,108.6
2001,100,115.7
2002,103.5,111.8
2003,113.7,101.8
2004,126,91.8
2005,128.6,90
2006,128.2,90.3
2007,141.9,81.6
2008,128.6,90
2009,110.7,104.5
2010,108.5,106.6
2011,113.2,102.2
2012,111.2,104
2013,108.7,106.5
2014,115,100.6
2015,105.8,109.3
2016,93,124.5
2017,88.2,131.2
2018,91.7,126.1
2019,85.5,135.4
2020,83.8,138.1
2021,92,125.7
2022,78.1,148.2
2023,82.2,140.9
2024,84.9,136.4
`,
  {
    rate_currency: 'GBP',
    currency: 'GBP',
    country: 'United Kingdom',
    base_country: 'United States',
  },
);
