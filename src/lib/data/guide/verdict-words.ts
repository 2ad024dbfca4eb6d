/** What the comparison of a claim with its official counterpart came to, in a sentence. */
const words: Readonly<Record<string, string>> = {
  agrees: 'The guide agrees with the publisher.',
  agrees_rounded: 'The guide agrees, rounded.',
  agrees_within_5_percent: 'The guide agrees to within 5 %.',
  'differs_+9_percent': 'The guide’s rate is 9 % off.',
  differs: 'The guide’s figure is not in this edition.',
  differs_no_vintage_matches: 'The guide’s figure is in no edition of the projections.',
  outdated: 'The guide’s figure is out of date.',
  equal_but_labelled_may_2023: 'This is the figure that the guide quotes, under another month.',
  differs_guide_value_is_may_2022: 'The guide names this month but quotes the figure of May 2022.',
  below_p10: 'More than nine in ten earn more than the guide says.',
  below_p25: 'More than three in four earn more than the guide says.',
  below_p50: 'More than half earn more than the guide says.',
  below_p90: 'The guide stops short of the best-paid tenth.',
  near_p75_not_p90: 'The guide’s upper end is near P75: a quarter earn more.',
  guide_inconsistent_with_itself: 'The guide contradicts itself.',
  guide_range_below_it: 'The official figure lies above the guide’s whole range.',
  guide_range_contains_it: 'The official figure lies within the guide’s range.',
};

/** The sentence for a verdict of `guide/crosscheck.csv`; throws on one that has no words yet. */
export function verdictWords(verdict: string): string {
  const sentence = words[verdict];
  if (!sentence) throw new Error(`No words for the verdict “${verdict}”`);
  return sentence;
}
