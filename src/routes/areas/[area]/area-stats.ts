import { formatCount, formatNumber } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';

/** One of the figures at the top of a page, with what it stands in. */
interface AreaStat {
  readonly term: string;
  readonly value: string;
  readonly context: string;
}

/** The figures at the top of an area's page, from its profile. */
export function areaStats(profile: Row): readonly AreaStat[] {
  const { occupations, occupations_with_pay, employment, price_level } = profile;
  const silent = Number(profile.occupations_without_employment);
  return [
    {
      term: 'Occupations published',
      value: formatCount(Number(occupations)),
      context: `${formatCount(Number(occupations_with_pay))} of them with a median, May ${String(profile.year)}`,
    },
    {
      term: 'Jobs in them',
      value: typeof employment === 'number' ? formatCount(employment) : 'suppressed',
      context:
        silent > 0
          ? `employees; ${formatCount(silent)} of these occupations publish none and are missing`
          : 'employees',
    },
    typeof price_level === 'number'
      ? {
          term: 'Price level',
          value: formatNumber(price_level, 1),
          context: `nation = 100, all items, ${String(profile.price_year)}`,
        }
      : { term: 'Price level', value: '–', context: 'no regional price parity is published' },
    ...(typeof price_level === 'number'
      ? [
          {
            term: 'Rank by price level',
            value: formatCount(Number(profile.price_rank)),
            context: `of ${formatCount(Number(profile.price_ranked))} ${kindInWords(profile)}, 1 = dearest`,
          },
        ]
      : []),
  ];
}

const kindInWords = ({ area_kind }: Row): string =>
  area_kind === 'metro' ? 'metropolitan areas' : 'states, with the District of Columbia';
