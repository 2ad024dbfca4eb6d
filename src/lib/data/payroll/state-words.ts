import { fipsOf } from '#lib/domain/postal-code.ts';

const names = new Set([
  ...['alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut'],
  ...['delaware', 'district of columbia', 'florida', 'georgia', 'guam', 'hawaii', 'idaho'],
  ...['illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana', 'maine', 'maryland'],
  ...['massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'montana', 'nebraska'],
  ...['nevada', 'new hampshire', 'new jersey', 'new mexico', 'new york', 'north carolina'],
  ...['north dakota', 'ohio', 'oklahoma', 'oregon', 'pennsylvania', 'puerto rico'],
  ...['rhode island', 'south carolina', 'south dakota', 'tennessee', 'texas', 'utah', 'vermont'],
  ...['virgin islands', 'virginia', 'washington', 'west virginia', 'wisconsin', 'wyoming'],
]);

/** Whether a word names a state or territory of the United States: `TX`, `Texas`. */
export const isState = (word: string): boolean =>
  word.length === 2 ? fipsOf(word.toUpperCase()) !== undefined : names.has(word.toLowerCase());

const cityState = /^\D+,\s*(\w{2}|\D{4,})$/;

/** Whether a word is a city with its state: `Austin, TX`. */
export const isCityInState = (word: string): boolean => {
  const state = cityState.exec(word)?.[1];
  return state !== undefined && isState(state);
};
