import type { Row } from '#lib/domain/question.ts';
import { rowsIn } from './rows-in.ts';

/**
 * The two occupations with the most employees of every major group, and those at the ends of pay and
 * growth: OEWS, May 2025, and Employment Projections, 2024–34. A semicolon stands for a comma.
 */
export const occupationRows = rowsIn(
  'soc_code,title,pay_p10,pay_p50,pay_p90,growth_percent,annual_openings,caution,pay_period,pay_basis',
  `
11-1021,General and Operations Managers,50090,105770,253390,4.4,308700,,year,
11-3031,Financial Managers,94310,166570,323270,14.8,74600,,year,
11-9111,Medical and Health Services Managers,73390,123860,224340,23.2,62100,,year,
13-1074,Farm Labor Contractors,30930,58460,84050,6,300,fewer than 1;000 jobs,year,
13-1199,Business Operations Specialists; All Other,47880,83050,150010,3,108200,,year,
13-2011,Accountants and Auditors,56020,83680,144090,4.6,124200,,year,
15-1232,Computer User Support Specialists,40980,61860,100540,-3.7,40800,,year,
15-1252,Software Developers,82460,135980,214670,15.8,115200,,year,
17-2051,Civil Engineers,68240,100840,163220,5,23600,,year,
17-2112,Industrial Engineers,74370,102440,159860,11,25200,,year,
19-1042,Medical Scientists; Except Epidemiologists,64800,103410,177780,8.7,9600,,year,
19-5011,Occupational Health and Safety Specialists,55000,90150,134950,12.5,14900,,year,
21-1018,Substance Abuse; Behavioral Disorder; and Mental Health Counselors,38940,59350,97590,16.8,48300,,year,
21-1093,Social and Human Service Assistants,34200,45930,63290,6.4,50600,,year,
23-1011,Lawyers,78360,159670,351600,4.1,31500,,year,
23-2011,Paralegals and Legal Assistants,44740,62890,101500,0.2,39300,,year,
25-2021,Elementary School Teachers; Except Special Education,47960,63970,104340,-2,91000,,year,annual_only
25-9045,Teaching Assistants; Except Postsecondary,27150,36780,50040,-1.5,170400,,year,annual_only
27-2011,Actors,16.5,29.05,143.68,0.3,6300,wide margin of error,hour,hourly_only
27-2022,Coaches and Scouts,28790,47320,98860,6.4,41800,,year,annual_only
27-3031,Public Relations Specialists,44110,74750,135150,4.8,27600,,year,
29-1141,Registered Nurses,68940,97550,137470,4.9,189100,,year,
29-1243,Pediatric Surgeons,215410,559030,726660,1.5,0,wide margin of error,year,
29-2061,Licensed Practical and Licensed Vocational Nurses,49740,64400,83440,2.6,54400,,year,
31-1120,Home Health and Personal Care Aides,27040,35800,45040,17,765800,,year,
31-1131,Nursing Assistants,33940,42260,51980,2.3,204100,,year,
33-3051,Police and Sheriff's Patrol Officers,47510,76210,115120,3.1,53700,,year,
33-9032,Security Guards,30210,38020,58840,0.4,161000,,year,
35-3023,Fast Food and Counter Workers,22840,31200,42650,6.1,904300,,year,
35-3031,Waiters and Waitresses,18100,35230,64720,-0.7,456700,,year,
37-2011,Janitors and Cleaners; Except Maids and Housekeeping Cleaners,28640,36840,50270,2,351300,,year,
37-3011,Landscaping and Groundskeeping Workers,31150,39150,56730,3.6,158200,,year,
39-3091,Amusement and Recreation Attendants,22350,32150,42490,3.4,102400,,year,
39-9011,Childcare Workers,24260,34980,46010,-2.9,160200,,year,
41-2011,Cashiers,24530,32880,40410,-9.9,542600,,year,
41-2031,Retail Salespersons,27210,35410,47890,-0.5,555800,,year,
43-4051,Customer Service Representatives,31750,44770,63590,-5.5,341700,,year,
43-9022,Word Processors and Typists,36810,49280,65150,-36.1,2200,,year,
43-9061,Office Clerks; General,30310,45010,64680,-6.7,282400,,year,
45-2092,Farmworkers and Laborers; Crop; Nursery; and Greenhouse,32900,35660,45690,-3.3,71700,,year,
45-2093,Farmworkers; Farm; Ranch; and Aquacultural Animals,27360,36670,54080,-5,31200,,year,
47-1011,First-Line Supervisors of Construction Trades and Extraction Workers,53280,79920,128260,5.3,74400,,year,
47-2061,Construction Laborers,35090,47120,78090,7.3,129400,,year,
47-2231,Solar Photovoltaic Installers,41600,53140,79970,42.1,4100,,year,
47-5043,Roof Bolters; Mining,63750,78540,92830,-34.2,100,,year,
49-3023,Automotive Service Technicians and Mechanics,34660,50620,81790,4.2,70000,,year,
49-9071,Maintenance and Repair Workers; General,35350,49590,77180,3.8,159800,,year,
49-9081,Wind Turbine Service Technicians,49230,64120,92460,49.9,2300,,year,
51-1011,First-Line Supervisors of Production and Operating Workers,47130,74450,108750,1.2,67700,,year,
51-2061,Timing Device Assemblers and Adjusters,27880,62620,78270,-17.5,0,fewer than 1;000 jobs,year,
51-2090,Miscellaneous Assemblers and Fabricators,33280,44650,64880,-0.1,156300,,year,
51-7031,Model Makers; Wood,34800,56550,98050,-4.5,100,fewer than 1;000 jobs,year,
51-7032,Patternmakers; Wood,37600,49630,83780,-5,0,fewer than 1;000 jobs,year,
53-7062,Laborers and Freight; Stock; and Material Movers; Hand,31270,40240,55140,1.5,384300,,year,
53-7065,Stockers and Order Fillers,30110,37330,49260,8.5,472300,,year,`,
  { area_code: '99', area_name: 'United States', area_kind: 'nation', in_area: true, year: 2025 },
).map((row): Row => ({
  ...row,
  title: String(row.title).replaceAll(';', ','),
  caution: row.caution === null ? null : String(row.caution).replaceAll(';', ','),
}));
