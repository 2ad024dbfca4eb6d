import { rowsIn } from './rows-in.ts';

/** Every occupation weighted by the jobs of the nation, OEWS May 2025, against Ohio, as the question answers. */
export const againstOhio = rowsIn(
  'area_code,area_name,usps,differential,band,coverage_percent,price_level',
  `
01,Alabama,AL,90.1,90,98.4,95.7
02,Alaska,AK,113.5,115,94.1,110.3
04,Arizona,AZ,104.7,105,98.9,108.5
05,Arkansas,AR,85.7,85,98.7,93.7
06,California,CA,121.9,120,99.5,119.3
08,Colorado,CO,115.1,115,98.9,111.1
09,Connecticut,CT,114.8,115,98.3,111.7
10,Delaware,DE,108,110,95.3,107.6
11,District of Columbia,DC,126.6,125,92.3,118.5
12,Florida,FL,98.2,100,99.5,111.5
13,Georgia,GA,97.2,95,99.1,103.8
15,Hawaii,HI,113.6,115,95.3,118.5
16,Idaho,ID,98.1,100,97.7,102.9
17,Illinois,IL,108.1,110,99.4,107.7
18,Indiana,IN,98.5,100,99.4,100.6
19,Iowa,IA,97.6,100,99,94.6
20,Kansas,KS,96.2,95,98.2,97.1
21,Kentucky,KY,93.7,95,98.7,97.2
22,Louisiana,LA,87.1,85,98.2,95.1
23,Maine,ME,106.4,105,97.8,104.6
24,Maryland,MD,110.6,110,99,113.1
25,Massachusetts,MA,120.2,120,98.7,114
26,Michigan,MI,101.2,100,99.5,103.7
27,Minnesota,MN,110.7,110,99.2,106.3
28,Mississippi,MS,84.1,85,98.4,93.7
29,Missouri,MO,97.8,100,98.9,97.9
30,Montana,MT,99.7,100,97.1,102
31,Nebraska,NE,98,100,98.5,97.1
32,Nevada,NV,101.9,100,98.4,107.8
33,New Hampshire,NH,109.2,110,98.3,112.3
34,New Jersey,NJ,116.9,115,99.1,117.3
35,New Mexico,NM,97.9,100,97.9,99.4
36,New York,NY,119.4,120,99.4,116.3
37,North Carolina,NC,97.7,100,99,101.7
38,North Dakota,ND,102.9,105,96.9,95.9
39,Ohio,OH,100,100,99.7,100
40,Oklahoma,OK,89.8,90,99,94.7
41,Oregon,OR,115.8,115,98.9,111.4
42,Pennsylvania,PA,101.5,100,99.4,105.2
44,Rhode Island,RI,111.3,110,96,110.2
45,South Carolina,SC,93.9,95,98.9,101.1
46,South Dakota,SD,97.4,95,96.2,95.5
47,Tennessee,TN,95.7,95,99,99
48,Texas,TX,96.1,95,99.6,104.6
49,Utah,UT,100.9,100,98.6,106.6
50,Vermont,VT,109.8,110,96,105.6
51,Virginia,VA,106.1,105,98.9,109
53,Washington,WA,126.8,125,99.4,115.3
54,West Virginia,WV,88.3,90,97.3,96.5
55,Wisconsin,WI,103.4,105,98.9,101.4
56,Wyoming,WY,99,100,94.7,99.9
66,Guam,GU,70.7,70,73.6,
72,Puerto Rico,PR,63.3,65,94.1,
78,U.S. Virgin Islands,VI,86.5,85,72.2,
`,
  { base_name: 'Ohio', base_kind: 'state', mix_name: 'United States', why_none: null, year: 2025 },
);

/** Registered nurses, dermatologists and physicists weighted alike against the nation. */
export const ofThreeOccupations = rowsIn(
  'area_code,area_name,usps,differential,band,coverage_percent,why_none',
  `
01,Alabama,AL,91.5,90,100,
02,Alaska,AK,,,33.3,publishes less than half of the basket
04,Arizona,AZ,81.9,80,100,
05,Arkansas,AR,93.6,90,100,
06,California,CA,131.6,130,66.7,
08,Colorado,CO,91.1,90,100,
09,Connecticut,CT,82.1,80,100,
10,Delaware,DE,87,90,100,
11,District of Columbia,DC,97.9,100,66.7,
12,Florida,FL,106.3,110,66.7,
13,Georgia,GA,89.8,90,66.7,
15,Hawaii,HI,97.5,100,66.7,
16,Idaho,ID,86.1,90,100,
17,Illinois,IL,101.3,100,100,
18,Indiana,IN,71.2,70,100,
19,Iowa,IA,102.5,100,100,
20,Kansas,KS,,,33.3,publishes less than half of the basket
21,Kentucky,KY,80.4,80,100,
22,Louisiana,LA,89.1,90,66.7,
23,Maine,ME,,,33.3,publishes less than half of the basket
24,Maryland,MD,111.7,110,100,
25,Massachusetts,MA,81.4,80,66.7,
26,Michigan,MI,87.5,90,100,
27,Minnesota,MN,125.3,130,100,
28,Mississippi,MS,77.2,80,66.7,
29,Missouri,MO,82.7,80,66.7,
30,Montana,MT,72.6,70,66.7,
31,Nebraska,NE,97.5,100,66.7,
32,Nevada,NV,106.6,110,100,
33,New Hampshire,NH,125.9,130,100,
34,New Jersey,NJ,101.7,100,66.7,
35,New Mexico,NM,96.3,100,66.7,
36,New York,NY,110.5,110,100,
37,North Carolina,NC,99.2,100,100,
38,North Dakota,ND,,,33.3,publishes less than half of the basket
39,Ohio,OH,96.9,100,100,
40,Oklahoma,OK,99.4,100,66.7,
41,Oregon,OR,124,120,66.7,
42,Pennsylvania,PA,110,110,66.7,
44,Rhode Island,RI,96.4,100,66.7,
45,South Carolina,SC,81.3,80,100,
46,South Dakota,SD,62.1,60,66.7,
47,Tennessee,TN,101.8,100,100,
48,Texas,TX,88.8,90,100,
49,Utah,UT,88.8,90,66.7,
50,Vermont,VT,,,33.3,publishes less than half of the basket
51,Virginia,VA,88.3,90,100,
53,Washington,WA,116.8,120,100,
54,West Virginia,WV,,,33.3,publishes less than half of the basket
55,Wisconsin,WI,109.7,110,100,
56,Wyoming,WY,,,33.3,publishes less than half of the basket
66,Guam,GU,,,0,publishes none of the basket
72,Puerto Rico,PR,,,33.3,publishes less than half of the basket
78,U.S. Virgin Islands,VI,,,33.3,publishes less than half of the basket
`,
  { base_name: 'United States', base_kind: 'nation', year: 2025 },
);
