import { beforeAll, describe, expect, it } from 'vitest';
import { payPosition, payPositionFinding } from '#lib/data/findings/pay-position-finding.ts';
import { countriesOfOccupation } from '#lib/data/questions/countries-of-occupation.ts';
import { guidePayAbroad } from '#lib/data/questions/guide-pay-abroad.ts';
import { guideRoutes } from '#lib/data/questions/guide-routes.ts';
import { industryWages } from '#lib/data/questions/industry-wages.ts';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { outlook } from '#lib/data/questions/outlook.ts';
import { payAcrossCountries } from '#lib/data/questions/pay-across-countries.ts';
import { payAcrossStates } from '#lib/data/questions/pay-across-states.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { questionKey, type Question } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, lenses, viewThrough } from '../support/answers.ts';
import { broken, findingOf, wordsOf } from '../support/findings.ts';
import { putPayroll } from '../support/payroll-questions.ts';
import { everyQuestion } from '../support/questions.ts';

let rates: Rates;
beforeAll(async () => {
  await putPayroll(openDatasets());
  rates = await datasetRates();
});

// A narrow space stands before the percent sign.
const plain = (text: string) => text.replaceAll('\u202f', ' ');

async function said(question: Question, change: Partial<Lens> = {}): Promise<Finding> {
  const finding = findingOf(await viewThrough(question, change, rates))!;
  return {
    headline: plain(finding.headline),
    subtitle: plain(finding.subtitle),
    sentence: plain(finding.sentence),
    note: finding.note && plain(finding.note),
  };
}

const manager = '11-9111';
const threePlaces = wagePercentiles({ soc: manager, areas: ['99', '06', '35620'] });

describe('what percentile wages say', () => {
  it('is the comparison that their rows bear out', async () => {
    expect(await said(threePlaces)).toMatchObject({
      headline: 'Three in four in the New York metro earn more than the nation’s median',
      subtitle: 'Percentile wages, USD a year, May 2025',
      sentence:
        'In the nation the middle half earn $94,700 to $166,100 a year; in California the median is $141,480; in the New York metro the median is $167,580.',
    });
  });

  it('does not depend on the order of the rows', async () => {
    const view = await viewThrough(threePlaces);
    const turned = { ...view, rows: [...view.rows].reverse() };
    expect(findingOf(turned)).toEqual(findingOf(view));
  });

  it('changes with the lens where the lens changes the comparison', async () => {
    const { headline, subtitle } = await said(threePlaces, { priceLevel: 'rpp' });
    expect(headline).toBe('Median pay in the New York metro is 20 % above the nation’s');
    expect(subtitle).toBe('Percentile wages, USD a year at average US prices, May 2025');
  });

  it('speaks of one place alone, and of those that publish nothing', async () => {
    expect((await said(wagePercentiles({ soc: manager, areas: ['99'] }))).headline).toBe(
      'The middle half earn $94,700 to $166,100',
    );
    const group = await said(wagePercentiles({ soc: '11-0000', areas: ['99', '06'] }));
    expect(group.sentence).toContain('No pay is published for California.');
    expect(group.note).toBe('Groups of occupations are published for the nation only.');
    const nobody = await said(wagePercentiles({ soc: '11-9999', areas: ['99'] }));
    expect(nobody.headline).toBe('No pay is published for this occupation');
  });

  it('keeps the hour where the publisher gives nothing else', async () => {
    const actors = await said(wagePercentiles({ soc: '27-2011', areas: ['99'] }));
    expect(actors.headline).toBe('The middle half earn $20.34 to $97.95');
    expect(actors.note).toContain('by the hour only');
    const restated = await said(wagePercentiles({ soc: '27-2011', areas: ['99'] }), {
      priceLevel: 'rpp',
    });
    expect(restated.headline).toBe(actors.headline);
  });
});

describe('what the other figures say', () => {
  it('is who earns more than what', async () => {
    expect(await said(keyFigures({ soc: manager }))).toMatchObject({
      headline: 'Half earn more than $123,860 a year',
      sentence:
        'Half earn more than $123,860 a year; the middle half lies between $94,700 and $166,100. Employment is projected to grow 23.2 % by 2034, with 62,100 openings a year.',
    });
  });

  it('is how far level IV lies above level I, and that it is not seniority', async () => {
    const levels = await said(wageLevels({ soc: manager, area: '35620' }), { period: 'hour' });
    expect(levels).toMatchObject({
      headline: 'Level IV is 2.2 times level I in the New York metro',
      subtitle: 'Wage levels I–IV, USD an hour, 2025–26',
      sentence:
        'In the New York metro level I is $49.66, level II $68.87, level III $88.07 and level IV $107.28 an hour.',
    });
    expect(levels.note).toContain('not pay observed by seniority');
    const combined = await said(wageLevels({ soc: '13-1020', area: '35620' }));
    expect(combined.note).toContain('13-1021');
  });

  it('is where pay is highest and lowest, and how many publish nothing', async () => {
    expect(await said(stateWages({ soc: manager, region: null }))).toMatchObject({
      headline: 'Median pay is highest in New York, lowest in Puerto Rico',
      subtitle: 'Median pay by state, USD a year, May 2025',
    });
    const rare = await said(stateWages({ soc: '27-2011', region: 'south' }));
    expect(rare.subtitle).toBe('Median pay by state, South, USD an hour, May 2025');
    expect(rare.sentence).toMatch(/\d+ states publish no such figure\.$/);
    const parity = await said(stateWages({ soc: manager, region: null }), { priceLevel: 'rpp' });
    expect(parity.sentence).toContain('3 states and territories cannot be restated this way.');
    const metros = await said(metroWages({ soc: manager, state: null, region: null }), {
      statistic: 'mean',
    });
    expect(metros.note).toContain('Metropolitan areas publish no mean');
  });

  it('is where most work, at one level of industry only', async () => {
    expect((await said(industryWages({ soc: manager }))).headline).toBe(
      '78 % work in Health Care and Social Assistance',
    );
    expect((await said(industryWages({ soc: manager, level: '4-digit' }))).headline).toBe(
      '27 % work in General Medical and Surgical Hospitals',
    );
  });

  it('is what the median did in constant prices, with the warning that it is no series', async () => {
    const history = await said(wageHistory({ soc: manager }));
    expect(history.headline).toBe('In constant prices the median has fallen 3 % since 2015');
    expect(history.note).toContain('does not treat these figures as a time series');
    const late = await said(wageHistory({ soc: '15-1252' }));
    expect(late.note).toContain('Years before 2021 are left out');
  });

  it('is the newest projection beside the one before', async () => {
    const { headline, sentence, note } = await said(outlook({ soc: manager }));
    expect(headline).toBe('Employment is projected to grow 23.2 % by 2034');
    expect(sentence).toContain('The projections for 2022–32 said +28.4 %.');
    expect(note).toContain('self-employed');
  });

  it('ranks countries only by the same measure in the same unit', async () => {
    const asPublished = await viewThrough(countriesOfOccupation({ soc: manager }));
    expect(findingOf(asPublished)!.headline).toBe(
      'Of 2 countries that publish its ISCO-08 group, Germany has the highest median',
    );
    const { headline } = await said(countriesOfOccupation({ soc: manager }), { currency: 'EUR' });
    expect(headline).toBe(
      'Of 5 countries that publish its ISCO-08 group, Singapore has the highest median',
    );
  });

  it('compares the guide’s ranges only once they are in one currency', async () => {
    const question = guidePayAbroad({ region: null });
    expect(findingOf(await viewThrough(question))!.headline).toBe(
      'The guide gives ranges for 8 countries',
    );
    expect((await said(question)).headline).toBe(
      'The guide’s ranges reach highest in the United States, lowest in Mexico',
    );
    expect((await said(guidePayAbroad({ region: 'africa' }))).headline).toBe(
      'The guide gives no range for Africa',
    );
    expect((await said(guideRoutes(), { period: 'month' })).headline).toBe(
      'Routes in cost from $1,000 to $100,000 and more',
    );
  });

  it('says in how many countries a pay buys more, and where in the nation it goes farthest', async () => {
    const abroad = await said(payAcrossCountries({ amount: 100_000, region: 'europe' }));
    expect(abroad.headline).toMatch(
      /^Exchanged, this pay buys more than at home in \d+ of \d+ countries$/,
    );
    const from = (area: string) =>
      payAcrossStates({ amount: 100_000, currency: 'USD', period: 'year', from: area });
    expect((await said(from('06'))).headline).toMatch(/^The same pay goes farthest in \w+/);
    expect((await said(from('0100001'))).headline).toBe(
      'No price level is published for this area',
    );
  });
});

describe('where a pay stands', () => {
  const stands = async (amount: number, currency: string, areaAt: number, soc = manager) => {
    const view = await viewThrough(wagePercentiles({ soc, areas: ['99', '35620'] }));
    const pay = { amount, currency, period: 'year' } as const;
    const row = view.rows[areaAt]!;
    return {
      ...payPosition(view, row, pay, rates),
      headline: payPositionFinding(view, row, pay, rates).headline,
    };
  };

  it('is a range between the published percentiles, of the area and of the nation', async () => {
    expect(await stands(150_000, 'USD', 0)).toMatchObject({
      band: { state: 'within', low: 65, high: 70 },
      headline: 'This pay is between the 65th and the 70th percentile in the nation',
    });
    expect((await stands(150_000, 'USD', 1)).band).toEqual({ state: 'within', low: 35, high: 40 });
    expect((await stands(400_000, 'USD', 1)).headline).toBe(
      'This pay is above the 90th percentile in the New York metro',
    );
  });

  it('is that of the pay exchanged at the market rate, and unknown without a rate', async () => {
    const euro = rates.exchange.unitsPerUsd.EUR!;
    expect((await stands(150_000 * euro, 'EUR', 0)).amount).toBeCloseTo(150_000, 6);
    expect((await stands(150_000, 'XXX', 0)).band).toEqual({ state: 'unknown' });
  });

  it('is set beside hourly pay by the hour', async () => {
    const { amount, band } = await stands(60_424, 'USD', 0, '27-2011');
    expect(amount).toBeCloseTo(29.05, 9);
    expect(band).toEqual({ state: 'at', percentile: 50 });
  });
});

describe('every finding', () => {
  it.each(everyQuestion().map((question) => [questionKey(question), question] as const))(
    'is whole through every lens, with rows and without: %s',
    async (_, question) => {
      const answer = await ask(question);
      for (const lens of lenses) {
        for (const rows of [answer.rows, answer.rows.slice(0, 1), []]) {
          for (const known of [rates, null]) {
            const finding = findingOf(viewOf({ ...answer, rows }, { lens, rates: known }));
            if (finding) expect(wordsOf(finding), question.id).not.toMatch(broken);
          }
        }
      }
    },
  );
});
