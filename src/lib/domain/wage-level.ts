/** The names of the Department of Labor's wage levels, I to IV. */
export const wageLevelNames = [
  { numeral: 'I', name: 'entry' },
  { numeral: 'II', name: 'qualified' },
  { numeral: 'III', name: 'experienced' },
  { numeral: 'IV', name: 'fully competent' },
] as const;

/**
 * The highest wage level, 1 to 4, whose wage a pay reaches; 0 where it is below level I. Pay and
 * levels are in the same currency per the same period.
 */
export const wageLevelReached = (pay: number, levels: readonly number[]): number =>
  levels.filter((wage) => pay >= wage).length;

/**
 * Levels II and III from levels I and IV: L1 + (L4 − L1) ÷ 3 and L4 − (L4 − L1) ÷ 3, as section
 * 212(p)(4) of the Immigration and Nationality Act divides the range.
 */
export function middleLevels(first: number, fourth: number): readonly [number, number] {
  const third = (fourth - first) / 3;
  return [first + third, fourth - third];
}
