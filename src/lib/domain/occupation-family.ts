/**
 * Families of SOC major groups, few enough to tell apart in one drawing. They join the intermediate
 * groups of the 2018 SOC (“Standard Occupational Classification Manual”, 2018, intermediate
 * aggregation), each a run of codes; nothing is published or ranked by them.
 */
export const occupationFamilies = [
  { name: 'Management, business', last: 13 },
  { name: 'Computing, engineering, science', last: 19 },
  { name: 'Education, law, arts, community', last: 27 },
  { name: 'Health care', last: 31 },
  { name: 'Service, sales, office', last: 43 },
  { name: 'Farming, building, making, moving', last: 53 },
] as const;

/** The place in `occupationFamilies` of an occupation, by its SOC code. */
export function familyOf(soc: string): number {
  const group = Number(soc.slice(0, 2));
  const at = occupationFamilies.findIndex(({ last }) => group <= last);
  return at < 0 ? occupationFamilies.length - 1 : at;
}
