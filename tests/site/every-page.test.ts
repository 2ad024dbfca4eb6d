import { describe, expect, it } from 'vitest';
import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { unpack } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import { viewOf } from '#lib/domain/view.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { detailedQuestions } from '../../src/routes/occupations/[soc]/detailed-questions.ts';
import { groupQuestions } from '../../src/routes/occupations/[soc]/group-questions.ts';
import type { More } from '../../src/routes/occupations/[soc]/more-figures.ts';
import { datasetRates, lenses, rowsOf } from '../support/answers.ts';
import { broken, findingOf, wordsOf } from '../support/findings.ts';
import { dataOf, pagesIn, wordsOn } from './pages.ts';

// Restated at the parity of each place; in another currency by the hour.
const otherLenses = [lenses[5]!, { ...lenses[3]!, period: 'hour' } as const];

const kinds = { occupations: 1300, areas: 585, countries: 33, data: 35, guides: 1, '.': 9 };

describe('every built page', () => {
  it.each(Object.entries(kinds))('below %s says something sound', (folder, least) => {
    const pages = pagesIn(folder);
    expect(pages.length).toBeGreaterThanOrEqual(least);
    for (const page of pages) {
      const { headlines, sentences } = wordsOn(page);
      expect(headlines.length, page).toBeGreaterThan(0);
      for (const words of [...headlines, ...sentences]) expect(words, page).not.toMatch(broken);
      for (const headline of headlines) expect(headline, page).toMatch(/[^.\s]$/);
      for (const sentence of sentences) expect(sentence, page).toMatch(/^\S.*\.$/);
    }
  });
});

describe('every occupation', () => {
  it('has a page, and figures that say something sound through other lenses too', async () => {
    const rates = await datasetRates();
    const occupations = await rowsOf(occupationPages());
    const pages = new Set(pagesIn('occupations'));
    for (const { soc_code } of occupations) {
      const soc = String(soc_code);
      expect(pages).toContain(`occupations/${soc}.html`);
      const more = dataOf(`occupations/${soc}/more.json`) as More;
      for (const [name, question] of Object.entries(questionsOf(soc, more))) {
        const answer = unpack(question, more.answers[name as keyof typeof more.answers]);
        for (const lens of otherLenses) {
          const finding = findingOf(viewOf(answer, { lens, rates, rank: true }));
          if (!finding) continue;
          expect(wordsOf(finding), `${soc} ${name}`).not.toMatch(broken);
          expect(finding.sentence, `${soc} ${name}`).toMatch(/^\S.*\.$/);
          expect(finding.headline, `${soc} ${name}`).not.toMatch(/\.$/);
        }
      }
    }
  }, 300_000);
});

const questionsOf = (soc: string, { level }: More): Readonly<Record<string, Question>> =>
  level === 'detailed' ? detailedQuestions(soc, defaultChosen) : groupQuestions(soc);
