import { rowsIn } from './rows-in.ts';

const head = 'area_code,area_name,area_kind,usps,employment,pay_p50';
const unit = {
  pay_period: 'year',
  pay_basis: null,
  pay_absence: 'suppressed',
  mean_absence: 'not_collected',
  year: 2025,
};

/** Medical and health services managers (11-9111), May 2025, in areas of six states: OEWS. */
export const localPay = rowsIn(
  head,
  `
35620,New York,metro,NY|NJ,35260,167580
45940,Trenton-Princeton,metro,NJ,940,141550
14860,Bridgeport-Stamford-Danbury,metro,CT,1890,138870
35300,New Haven,metro,CT,1510,136480
11260,Anchorage,metro,AK,900,133620
15380,Buffalo-Cheektowaga,metro,NY,1380,132720
45060,Syracuse,metro,NY,870,131060
21820,Fairbanks-College,metro,AK,170,131310
12100,Atlantic City-Hammonton,metro,NJ,580,128840
25540,Hartford,metro,CT,2980,128810
40380,Rochester,metro,NY,1510,124260
10580,Albany-Schenectady-Troy,metro,NY,1880,121470
48060,Watertown-Fort Drum,metro,NY,110,117750
16940,Cheyenne,metro,WY,320,117160
10900,Allentown-Bethlehem-Easton,metro,PA|NJ,2060,109380
41980,San Juan-Bayamon-Caguas,metro,PR,900,87980
10380,Aguadilla,metro,PR,30,62610
7200006,Puerto Rico nonmetropolitan area,nonmetro,PR,,
`,
  unit,
);

/** Their regional price parities of 2024, all items: BEA. Those of Puerto Rico have none. */
export const localParities: Readonly<Record<string, number>> = {
  '35620': 112.563,
  '45940': 103.18,
  '14860': 106.864,
  '35300': 104.559,
  '11260': 105.42,
  '15380': 95.844,
  '45060': 95.742,
  '21820': 103.208,
  '12100': 98.857,
  '25540': 102.746,
  '40380': 97.035,
  '10580': 99.566,
  '48060': 87.69,
  '16940': 96.491,
  '10900': 99.968,
};

/** The price level of the New York metro by kind of spending, 2023, beside the nation's: BEA. */
export const newYorkPrices = rowsIn(
  'part,price_level,nation,year',
  `
All items,112.47,100,2023
Goods,109.52,99.542,2023
Housing,149.26,100.574,2023
Utilities,129.99,98.634,2023
Other services,105.85,100.186,2023
`,
  { area_name: 'New York-Newark-Jersey City, NY-NJ', area_kind: 'metro' },
);
