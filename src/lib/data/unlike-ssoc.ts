/**
 * Codes of SSOC 2020, or their first digits, whose titles show that they mean something else than the
 * ISCO-08 unit group with the same digits. No official concordance is held here, so these codes are
 * tied to nothing.
 */
export const unlikeSsoc: readonly string[] = [
  '2330', // vocational teachers; ISCO-08: secondary education teachers
  '3117', // manufacturing engineering technicians; mining and metallurgical technicians
  '3121', // transport engineering technicians; mining supervisors
  '31391', // remote crane operators; process control technicians
  '32591', // paramedics; health associate professionals not elsewhere classified
  '33121', // back office administrators; credit and loans officers
  '44191', // proofreading clerks; clerical support workers not elsewhere classified
  '5249', // petrol station and food counter attendants; sales workers not elsewhere classified
  '54193', // insurance investigators; protective services workers not elsewhere classified
  '71331', // building maintenance workers; building structure cleaners
  '81220', // heat treating plant operators; metal finishing, plating and coating
  '9629', // leaflet distributors, odd job persons; elementary workers not elsewhere classified
];
