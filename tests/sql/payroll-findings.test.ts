import { beforeAll, describe, expect, it } from 'vitest';
import { payrollByGroup } from '#lib/data/questions/payroll-by-group.ts';
import { payrollPeople } from '#lib/data/questions/payroll-people.ts';
import { payrollSheet } from '#lib/data/questions/payroll-sheet.ts';
import { payrollSummary } from '#lib/data/questions/payroll-summary.ts';
import { payrollUnmatched } from '#lib/data/questions/payroll-unmatched.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Question } from '#lib/domain/question.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { datasetRates, viewThrough } from '../support/answers.ts';
import { broken, findingOf, wordsOf } from '../support/findings.ts';
import {
  payrollNames as names,
  payrollRows,
  plainly,
  putPayroll,
} from '../support/payroll-questions.ts';

beforeAll(() => putPayroll(openDatasets()));

async function said(question: Question, change: Partial<Lens> = {}) {
  const finding = findingOf(await viewThrough(question, change, await datasetRates()))!;
  expect(wordsOf(finding)).not.toMatch(broken);
  const plain = (text = '') => text.replaceAll('\u202f', ' ');
  return {
    headline: plain(finding.headline),
    subtitle: plain(finding.subtitle),
    sentence: plain(finding.sentence),
    note: plain(finding.note),
  };
}

describe('what is said of a payroll', () => {
  it('is where its typical person stands, and what the target costs', async () => {
    expect(await said(payrollSummary(plainly))).toMatchObject({
      headline: 'The typical person is paid 9.6 % below the market median',
      subtitle: 'Pay at full time against published percentiles, May 2025',
      sentence:
        'Of 14 people, 10 have a market figure. 22.2 % are paid below the market’s 25th percentile, 66.7 % between it and the 75th, 11.1 % above that. To bring 7 people to the market median costs $109,480 a year.',
      note: 'Without a market: 2 people with no occupation, 1 person with no place and 1 person with no published figure. 2 people are set against a wider place, for the finer one publishes nothing. 2 people are compared by the hour (a year is 2,080 hours): no annual pay is published for them. A published figure is of everyone in an occupation at a place, whatever their level or experience.',
    });
    const monthly = await said(payrollSummary(plainly), { period: 'month' });
    expect(monthly.sentence).toContain('costs $9,123 a month');
  });

  it('says that figures are aged and blended', async () => {
    const weights = { area: 1, state: 1, nation: 0 };
    const { subtitle, note } = await said(payrollSummary({ ...plainly, ageing: 1.025, weights }));
    expect(subtitle).toContain('May 2025, aged by +2.5 %, sources blended');
    expect(note).toContain('not percentiles of the pooled data');
  });

  it('has words for no ranges and for nobody', async () => {
    const { sentence } = await said(
      payrollSummary({ ...plainly, target: 'minimum', bands: false }),
    );
    expect(sentence).toContain('No target can be worked out from the minimum of the range.');
    await putPayroll(openDatasets(), []);
    expect((await said(payrollSummary(plainly))).headline).toBe('The payroll has no people');
    const people = payrollPeople({ ...plainly, order: 'line', names });
    expect((await said(people)).headline).toBe('The payroll has no people');
    const groups = payrollByGroup({ ...plainly, by: ['sex'], names });
    expect((await said(groups)).headline).toBe('There are no groups');
    await putPayroll(openDatasets(), payrollRows.slice(10));
    expect((await said(payrollSummary(plainly))).headline).toBe(
      'Nobody on the payroll has a market figure',
    );
    await putPayroll(openDatasets());
  });

  it('is which group is farthest below the market, and which are hidden', async () => {
    const { headline, sentence } = await said(
      payrollByGroup({ ...plainly, by: ['department'], names, k: 2 }),
    );
    expect(headline).toBe('Against the market, pay is lowest in Stage');
    expect(sentence).toBe(
      'In Stage, the typical person is paid 9.7 % below the market median; in Office, 0.5 % above the market median.',
    );
    const { headline: one, note } = await said(
      payrollByGroup({ ...plainly, by: ['department'], names }),
    );
    expect(one).toBe('In Care, the typical person is paid 9.6 % below the market median');
    expect(note).toContain('3 groups have fewer than 5 people and are hidden.');
  });

  it('is how many people are below the market', async () => {
    expect(await said(payrollPeople({ ...plainly, order: 'line', names }))).toMatchObject({
      headline: '7 of 10 people are paid below the market median',
      sentence:
        'Market ratios run from 0.61 to 1.23. 4 people have none: no market figure belongs to them.',
    });
    const some = await said(payrollPeople({ ...plainly, order: 'gap', names, first: 3 }));
    expect(some.note).toContain('Only the first 3 people in this order are shown');
    expect(some.headline).toBe('3 of the 3 people shown are paid below the market median');
    expect(some.sentence).toMatch(/^Market ratios of the 3 people shown run from/);
  });

  it('of the first by market ratio is where the lowest stands, not that all of them are low', async () => {
    const question = payrollPeople({ ...plainly, order: 'market_ratio', names, first: 3 });
    expect((await said(question)).headline).toBe(
      'At the lowest, a person is paid 38.7 % below the market median',
    );
  });

  it('is what has no market', async () => {
    expect(await said(payrollUnmatched({ desk: 1 }))).toMatchObject({
      headline:
        '1 job without an occupation, 1 place that matches no area and 1 job for which no figure is published',
      sentence: expect.stringContaining('Most people: “Wizard”, with 2 people.'),
    });
  });

  it('is what a job is worth, and between what other weights would put it', async () => {
    const weights = { area: 0.5, state: 0.3, nation: 0.2 };
    const { headline, sentence } = await said(
      payrollSheet({ ...plainly, weights, job: 0, place: 0 }),
    );
    expect(headline).toBe('The market median of “RN” in Austin is $97,246 a year');
    expect(sentence).toBe(
      'Set against Registered Nurses, from 3 sources, the market median is $97,246 a year. With other plausible weights it would lie between $97,033 a year and $97,420 a year.',
    );
    expect((await said(payrollSheet({ ...plainly, job: 2, place: 5 }))).headline).toBe(
      'The market median of “Actor” in Bend is $29.81 an hour',
    );
    expect((await said(payrollSheet({ ...plainly, job: 3, place: 0 }))).headline).toBe(
      'No figure is published for this job at this place',
    );
  });
});
