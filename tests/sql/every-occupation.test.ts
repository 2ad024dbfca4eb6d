import { beforeAll, describe, expect, it } from 'vitest';
import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import type { Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, lenses, rowsOf } from '../support/answers.ts';
import { broken, findingOf, wordsOf } from '../support/findings.ts';
import { detailedQuestionsOf, groupQuestionsOf } from '../support/questions.ts';

// Published as paid; restated at the parity of each place; in another currency by the hour.
const seenThrough = [lenses[0]!, lenses[5]!, { ...lenses[3]!, period: 'hour' } as const];

const majorGroups = '00 11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53'.split(
  ' ',
);

let pages: readonly Row[];
let rates: Rates;
beforeAll(async () => {
  pages = await rowsOf(occupationPages());
  rates = await datasetRates();
});

describe('every occupation', () => {
  it.each(majorGroups)(
    'of major group %s answers every question of its page and says something sound of each',
    async (group) => {
      const codes = new Set(pages.map(({ soc_code }) => String(soc_code)));
      const inGroup = pages.filter(({ soc_code }) => String(soc_code).startsWith(`${group}-`));
      expect(inGroup).not.toEqual([]);
      for (const { soc_code, level } of inGroup) {
        const soc = String(soc_code);
        const more = level === 'detailed' ? detailedQuestionsOf(soc) : [];
        for (const question of [...groupQuestionsOf(soc), ...more]) {
          const answer = await ask(question);
          if (question.id === 'occupation-profile') expectCrumbs(answer.rows[0]!, codes);
          for (const lens of seenThrough) {
            const finding = findingOf(viewOf(answer, { lens, rates, rank: true }));
            if (!finding) continue;
            expect(wordsOf(finding), `${soc} ${question.id}`).not.toMatch(broken);
            expect(finding.sentence, `${soc} ${question.id}`).toMatch(/^\S.*\.$/);
            expect(finding.headline, `${soc} ${question.id}`).not.toMatch(/\.$/);
          }
        }
      }
    },
    300_000,
  );

  it('belongs to one of these major groups', () => {
    expect(new Set(pages.map(({ soc_code }) => String(soc_code).slice(0, 2)))).toEqual(
      new Set(majorGroups),
    );
  });
});

// Every group that a page names has a page of its own.
function expectCrumbs(profile: Row, codes: ReadonlySet<string>): void {
  const crumbs = [profile.major_code, profile.minor_code, profile.broad_code];
  for (const crumb of crumbs) if (crumb !== null) expect(codes).toContain(crumb);
  expect(profile.major_code === null).toBe(/^00|-0000$/.test(String(profile.soc_code)));
}
