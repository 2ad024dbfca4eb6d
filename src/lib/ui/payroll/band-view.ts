import type { RangeBandsOptions } from '#lib/charts/geometry/place-range-bands.ts';
import type { Band, GradeMarket } from '#lib/domain/bands.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import type { PayPeriod } from '#lib/domain/pay-period.ts';
import type { Column, MoneyUnit, Question, Row } from '#lib/domain/question.ts';
import { viewOf, type View } from '#lib/domain/view.ts';

/** What the amounts of bands are counted in. */
export interface BandUnit {
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
}

/** What is known of the grades beside their bands. */
export interface GradeFacts {
  /** Rows as `payrollBands` gives them, in the unit of the bands. */
  readonly people?: readonly Row[];
  readonly market?: readonly GradeMarket[];
}

const counts = ['below', 'within', 'above'] as const;
const pays = ['people_p10', 'people_p50', 'people_p90'] as const;

/** The columns of `bandView`, as `RangeBands` wants them named. */
export const bandOptions = ({ people, market }: GradeFacts): RangeBandsOptions => ({
  label: 'grade',
  range: { minimum: 'minimum', midpoint: 'midpoint', maximum: 'maximum' },
  ...(people && {
    people: { low: 'people_p10', middle: 'people_p50', high: 'people_p90' },
    counts: { below: 'below', within: 'within', above: 'above' },
  }),
  ...(market && { market: 'market' }),
});

/** Bands as they are being edited, as a view to be drawn; an amount of zero is none yet. */
export function bandView(bands: readonly Band[], unit: BandUnit, facts: GradeFacts): View {
  const people = new Map(facts.people?.map((row) => [row.grade, row]));
  const market = new Map(facts.market?.map(({ grade, market: median }) => [grade, median]));
  const rows = bands.map(({ grade, minimum, midpoint, maximum }): Row => {
    const of = people.get(grade);
    return {
      grade,
      minimum: minimum || null,
      midpoint: midpoint || null,
      maximum: maximum || null,
      ...Object.fromEntries([...counts, ...pays].map((name) => [name, of?.[name] ?? null])),
      market: market.get(grade) ?? null,
    };
  });
  return viewOf(
    { question: questionIn(unit), rows, sources: [] },
    { lens: { ...defaultLens, ...unit }, rates: null },
  );
}

// Asked of nobody: the rows are those in the fields.
function questionIn({ currency, period }: BandUnit): Question {
  const unit: MoneyUnit = { currency, period };
  const money = (name: string, label: string): Column => ({
    name,
    label,
    kind: 'money',
    money: unit,
  });
  return {
    id: 'bands-in-the-making',
    parameters: {},
    statement: { sql: '', values: [] },
    reads: [],
    columns: [
      { name: 'grade', label: 'Grade', kind: 'text' },
      money('minimum', 'Minimum'),
      money('midpoint', 'Midpoint'),
      money('maximum', 'Maximum'),
      ...counts.map((name): Column => ({ name, label: name, kind: 'count' })),
      ...pays.map((name) => money(name, name)),
      money('market', 'Market median'),
    ],
  };
}
