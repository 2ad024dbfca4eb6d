import type { PackedAnswer } from '#lib/domain/answer.ts';
import { onlyRates } from '#lib/domain/only-rates.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import type { Choice } from '#lib/ui/choice.ts';
import { newestRates } from '../../newest-rates.server.ts';
import { packedAnswers } from '../../packed-answers.server.ts';
import { allCountryPages } from '../country-pages.server.ts';
import { firstQuestions } from './first-questions.ts';
import type { CountryMore } from './more-figures.ts';
import { moreQuestions } from './more-questions.ts';

/** What a page shows first, with nothing chosen, and the rates that its default lens takes. */
export async function firstFigures(country: string) {
  const answers = await packedAnswers(firstQuestions(country, defaultChosen));
  return { answers, rates: await ratesFor(country, [answers.groups, answers.occupations]) };
}

/** What the figures further down show, with nothing chosen. */
export async function moreFigures(country: string): Promise<CountryMore> {
  const page = (await allCountryPages()).find(({ code }) => code === country);
  if (!page) throw new Error(`The country ${country} has no page`);
  const answers = await packedAnswers(moreQuestions(country, defaultChosen));
  const { groups } = await packedAnswers({ groups: firstQuestions(country, defaultChosen).groups });
  return {
    country,
    name: page.name,
    answers,
    rates: await ratesFor(country, [answers.sexes, answers.regions]),
    bases: await basesFor(country),
    groups: choicesOf(groups),
  };
}

let rates: Promise<Rates> | null = null;

async function ratesFor(country: string, answers: readonly PackedAnswer[]): Promise<Rates> {
  const currencies = answers.flatMap(({ values }) => (values.currency ?? []).map(String));
  return onlyRates(await (rates ??= newestRates()), { currencies, countries: [country] });
}

async function basesFor(country: string): Promise<readonly Choice[]> {
  const priced = (await allCountryPages()).filter((page) => page.priced);
  if (!priced.some(({ code }) => code === country)) return [];
  return priced
    .filter(({ code }) => code !== country)
    .map(({ code, name }) => ({ value: code, label: name }));
}

function choicesOf({ values }: PackedAnswer): readonly Choice[] {
  const titles = values.occupation_title ?? [];
  return (values.occupation_code ?? []).map((code, at) => ({
    value: String(code),
    label: String(titles[at]),
  }));
}
