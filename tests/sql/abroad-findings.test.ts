import { beforeAll, describe, expect, it } from 'vitest';
import { matchCandidates } from '#lib/data/questions/match-candidates.ts';
import type { AmountThere } from '#lib/data/amounts-there.ts';
import { payThereFinding } from '#lib/data/findings/pay-there-finding.ts';
import { payByCountry } from '#lib/data/questions/pay-by-country.ts';
import { payThere } from '#lib/data/questions/pay-there.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { datasetRates, viewThrough } from '../support/answers.ts';
import { findingOf } from '../support/findings.ts';

let rates: Rates;
beforeAll(async () => {
  rates = await datasetRates();
});

const said = async (question: Question, change: Partial<Lens> = {}): Promise<Finding> =>
  findingOf(await viewThrough(question, change, rates))!;

const manager = '11-9111';

describe('what pay abroad says', () => {
  it('ranks countries and US areas only by like figures, and names what is missing', async () => {
    const question = payByCountry({ soc: manager, areas: ['19100'] });
    const median = await said(question);
    expect(median.headline).toBe(
      'Of 7 places with like figures, median pay is highest in the United States, lowest in Slovenia',
    );
    expect(median.sentence).toMatch(
      /^Of 7 places with like figures, median pay is highest in the United States at \$123,860 a year, [\d.]+ times the ≈ \$[\d,]+ of Slovenia\. Of 28 countries, Canada, Germany, Singapore, Slovenia and the United Kingdom publish pay for the occupation’s ISCO-08 unit group\.$/,
    );
    expect(median.note).toContain(
      'Australia, Japan, Mexico and New Zealand publish pay, but no group that is known to hold this occupation.',
    );
    // Canada, Singapore and the Dallas metro publish no mean.
    const mean = await said(question, { statistic: 'mean' });
    expect(mean.headline).toMatch(/^Of 4 places with like figures, mean pay is highest in/);
  });

  it('ranks nothing where the figures of one country alone are alike', async () => {
    const published = await viewThrough(payByCountry({ soc: manager, areas: ['19100'] }));
    expect(findingOf(published)!.headline).toBe('5 countries publish its ISCO-08 group');
    const actors = await said(payByCountry({ soc: '27-2011', region: 'americas' }));
    expect(actors.headline).toBe('1 country publishes a wider group that contains this occupation');
    expect(actors.note).toContain('by the hour only');
    const farm = await said(payByCountry({ soc: '45-2092', region: 'europe' }));
    expect(farm.note).toContain('The publisher marks as of low reliability: Spain.');
    const africa = await said(payByCountry({ soc: manager, region: 'africa' }));
    expect(africa.headline).toBe('No country publishes pay for this occupation here');
  });

  it('says which group stands for an occupation, out of how many', async () => {
    expect(await said(matchCandidates({ soc: '43-6013', country: 'GB' }))).toMatchObject({
      headline: '“Medical secretaries” stands for the occupation',
      subtitle: 'Groups that hold the occupation, United Kingdom, 2024',
      sentence:
        'Of 2 published groups in the United Kingdom that hold the occupation, “Medical secretaries” (4211) is nearest, with 4 digits of ISCO-08 in common: official index of UK SOC 2020, most frequent code.',
    });
    expect((await said(matchCandidates({ soc: manager, country: 'JP' }))).headline).toBe(
      'No published group is known to hold this occupation',
    );
  });
});

describe('what a pay in each place says', () => {
  const there = async (amounts: readonly AmountThere[], change: Partial<Lens> = {}) =>
    said(payThere({ of: { soc: manager, areas: ['19100'] }, amounts }), change);
  const nation = { code: '99', amount: 131_000 };
  const singapore = { code: 'SG', amount: 5_000 };
  const switzerland = { code: 'CH', amount: 20_000 };
  const austria = { code: 'AT', amount: 5_000 };

  it('counts the places with a median that it is above, and names the outermost bands', async () => {
    // The medians are 123,860, 9,839 and 9,594; Switzerland's P90 is 16,019, Singapore's P25 6,262.
    const { sentence, ...rest } = await there([nation, singapore, switzerland, austria]);
    expect(rest).toMatchObject({
      headline: 'This pay would be above the median in 2 of 3 countries',
      subtitle: 'Your pay in the money of each place, at market exchange',
    });
    expect(sentence.replaceAll('\u00a0', ' ')).toBe(
      'Of 3 countries that publish a median, this pay would be above it in 2. Its highest band of percentiles is above P90, in Switzerland at ≈ CHF 20,000 a month; its lowest is below P25, in Singapore at ≈ SGD 5,000 a month. 1 other place publishes no median.',
    );
    const dallas = { code: '19100', amount: 300_000 };
    const { headline, subtitle } = await there([nation, dallas], {
      priceLevel: 'ppp',
      rateDate: 'own-year',
    });
    expect(headline).toBe('This pay would be above the median in all 2 places');
    expect(subtitle).toBe(
      'Your pay in the money of each place, where it buys as much (PPP), at the rate of the year of its figures',
    );
    expect((await there([singapore, { ...switzerland, amount: 1 }])).headline).toBe(
      'This pay would be above the median in none of 2 countries',
    );
  });

  it('speaks of one place by its name, and of means without a percentile', async () => {
    expect(await there([{ ...nation, amount: 123_860 }])).toMatchObject({
      headline: 'This pay would be at the median in the United States',
      sentence:
        'This pay would be at the median in the United States. In the United States it would be ≈ $123,860 a year, at the median.',
    });
    const mean = await there([austria]);
    expect(mean.headline).toBe('No median is published to set this pay beside');
    expect(mean.note).toContain('A mean, or a low and a high, gives no percentile.');
  });

  it('names the places that it cannot be stated in, with the reason', async () => {
    const view = await viewThrough(payThere({ of: { soc: manager }, amounts: [] }));
    const { headline, note } = payThereFinding(view, [
      { place: 'Brazil', reason: 'no exchange rate for BRL' },
      { place: 'United Kingdom', reason: 'no exchange rate for GBP' },
      { place: 'Guernsey', reason: 'no exchange rate for GBP' },
    ]);
    expect(headline).toBe('This pay cannot be stated in any of these places');
    expect(note).toContain(
      'Not stated: in Brazil, no exchange rate for BRL; in the United Kingdom and Guernsey, no exchange rate for GBP.',
    );
  });
});
