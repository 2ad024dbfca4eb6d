import type { Component } from 'svelte';
import type { Answer } from '#lib/domain/answer.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewOf, type View, type ViewOptions } from '#lib/domain/view.ts';
import { rates as roundRates } from '../../support/rates.ts';

/** Shows a component with its props, somewhere: on the server, or in a page. */
export type Show<Shown> = <Props extends object>(
  component: Component<Props>,
  props: NoInfer<Props>,
) => Shown;

/** A chart with figures, drawn at any width. */
export interface Example {
  /** Also the name of its stored drawing. */
  readonly name: string;
  /** What to look at. */
  readonly about: string;
  readonly at: <Shown>(width: number, show: Show<Shown>) => Shown;
}

export const example = <Props extends { width: number }>(
  name: string,
  about: string,
  component: Component<Props>,
  props: (width: number) => NoInfer<Props>,
): Example => ({ name, about, at: (width, show) => show(component, props(width)) });

/** With the market rates of 29 September 2026 for two currencies of large numbers. */
const rates: Rates = {
  ...roundRates,
  exchange: {
    ...roundRates.exchange,
    unitsPerUsd: { ...roundRates.exchange.unitsPerUsd, JPY: 157.47729333, IDR: 18016.34310713 },
  },
};

/** Rows as the answer to a question, seen through a lens. */
export function seen(
  question: Question,
  rows: readonly Row[],
  { rank, rates: given = rates, beside, ranks, base, ...lens }: Partial<Lens> & SeenOptions = {},
): View {
  const complete = rows.map((row) => ({
    ...Object.fromEntries(question.columns.map(({ name }) => [name, null])),
    ...row,
  }));
  const answer: Answer = { question, rows: complete, sources: [] };
  const options = { rates: given, rank, beside, ranks, base };
  return viewOf(answer, { lens: { ...defaultLens, ...lens }, ...options });
}

type SeenOptions = Partial<Pick<ViewOptions, 'rank' | 'rates' | 'beside' | 'ranks' | 'base'>>;
