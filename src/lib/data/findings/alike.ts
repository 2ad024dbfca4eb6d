import type { Row } from '#lib/domain/question.ts';

/**
 * Whether a row's figures may be ranked among others: of the occupation itself or its ISCO-08 unit
 * group, gross, and not marked as unreliable.
 */
export const isAlike = ({ country_iso2, depth, gross_or_net, flag }: Row): boolean =>
  (country_iso2 === 'US' || depth === 4) && gross_or_net === 'gross' && flag === null;
