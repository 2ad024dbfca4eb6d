import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { FoundJob } from '#lib/domain/payroll/match-candidates.ts';
import type { JobMatch, PayrollJob } from '#lib/domain/payroll/payroll-table.ts';
import type { Reviewed } from '#lib/domain/payroll/reviewed-match.ts';
import '../../../app.css';
import JobReview from './JobReview.svelte';

type Job = Reviewed<PayrollJob, FoundJob, JobMatch>;

const titles: Readonly<Record<string, string>> = {
  '29-1141': 'Registered Nurses',
  '35-2014': 'Cooks, Restaurant',
  '35-2011': 'Cooks, Fast Food',
  '53-3032': 'Truck Drivers',
};
const candidate = (soc: string, score: number) => ({
  soc,
  title: titles[soc]!,
  alsoCalled: null,
  score,
});
const job = (
  at: number,
  title: string,
  people: number,
  best: JobMatch,
  candidates: FoundJob['candidates'] = [],
): Job => ({
  at,
  item: { title, soc: null, people },
  found: { best, candidates },
  match: best,
});
const none: JobMatch = { soc: null, quality: 'none', score: 0 };
const jobs = [
  job(0, 'RN', 40, { soc: '29-1141', quality: 'exact', score: 1 }, [candidate('29-1141', 1)]),
  job(1, 'Cook', 5, { soc: '35-2014', quality: 'exact', score: 1 }, [
    candidate('35-2014', 1),
    candidate('35-2011', 1),
  ]),
  job(2, 'Nurse 4 West', 7, { soc: '29-1141', quality: 'fuzzy', score: 0.7 }, [
    candidate('29-1141', 0.7),
  ]),
  job(3, 'Team 4', 1, none, [candidate('53-3032', 0.5)]),
  job(4, 'Xyzzy', 3, none),
];

function open(shown: readonly Job[] = jobs) {
  const search = vi.fn(() => [{ code: '53-3032', title: 'Truck Drivers', alsoCalled: null }]);
  const props = {
    search,
    titleOf: (soc: string) => titles[soc]!,
    payOf: (soc: string) => (soc === '29-1141' ? 'median $93,600 a year' : null),
    onchoose: vi.fn(),
    onaccept: vi.fn(),
  };
  const { rerender } = render(JobReview, { jobs: shown, ...props });
  const choose = (at: number, match: JobMatch) =>
    rerender({ jobs: shown.map((each) => (each.at === at ? { ...each, match } : each)) });
  return { ...props, choose };
}

const names = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((element) => element.querySelector('.name')?.textContent);
const row = (name: string) => page.getByRole('group', { name, exact: true });
const select = (name: string) => page.getByRole('combobox', { name: `occupation of ${name}` });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = () => page.getByText(/left to review/);

beforeEach(() => page.viewport(1280, 900));

describe('the review of job titles', () => {
  it('shows what needs a look, worst first, and how sure each match is', async () => {
    open();
    await expect.element(status()).toHaveTextContent('4 titles left to review, 2 without a match.');
    expect(names()).toEqual(['Xyzzy', 'Team 4', 'Nurse 4 West', 'Cook']);
    await expect.element(row('Xyzzy')).toHaveTextContent('No match');
    await expect.element(row('Nurse 4 West')).toHaveTextContent('Similar, score 0.70');
    await expect.element(row('Nurse 4 West')).toHaveTextContent('median $93,600 a year');
    await expect.element(row('Cook')).toHaveTextContent('Exact, one of several');
  });

  it('filters, with how many there are of each', async () => {
    open();
    await button('Unmatched (2)').click();
    expect(names()).toEqual(['Xyzzy', 'Team 4']);
    await button('All (5)').click();
    expect(names()).toEqual(['Xyzzy', 'Team 4', 'Nurse 4 West', 'Cook', 'RN']);
  });

  it('takes another candidate, or none of them, for all who have the title', async () => {
    const { onchoose } = open();
    await select('Cook').selectOptions('35-2011');
    expect(onchoose).toHaveBeenLastCalledWith([1], '35-2011');
    await select('Nurse 4 West').selectOptions('None of these');
    expect(onchoose).toHaveBeenLastCalledWith([2], null);
  });

  it('leaves a row where it is once it is dealt with, and counts it out', async () => {
    const { choose } = open();
    await select('Xyzzy').selectOptions('None of these');
    choose(4, { soc: null, quality: 'chosen', score: 1 });
    await expect.element(status()).toHaveTextContent('3 titles left to review, 1 without a match.');
    expect(names()[0]).toBe('Xyzzy');
    await expect.element(row('Xyzzy')).toHaveTextContent('Left out by you');
    await button('To review (3)').click();
    expect(names()).toEqual(['Team 4', 'Nurse 4 West', 'Cook']);
  });

  it('accepts all shown that have a match', async () => {
    const { onaccept } = open();
    await button('Accept all shown (2)').click();
    expect(onaccept).toHaveBeenCalledExactlyOnceWith([2, 1]);
  });

  it('keeps the focus in a row that is accepted by keyboard', async () => {
    const { onaccept, choose } = open();
    row('Nurse 4 West').getByRole('button', { name: 'Accept' }).element().focus();
    await userEvent.keyboard('{Enter}');
    choose(2, { soc: '29-1141', quality: 'chosen', score: 1 });
    expect(onaccept).toHaveBeenCalledExactlyOnceWith([2]);
    await expect.element(row('Nurse 4 West')).toHaveTextContent('Your choice');
    await expect.element(row('Nurse 4 West').getByRole('button', { name: 'Search' })).toHaveFocus();
  });

  it('finds any other occupation by keyboard alone', async () => {
    const { onchoose, search } = open();
    row('Team 4').getByRole('button', { name: 'Search' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('combobox', { name: 'Search an occupation for Team 4' }))
      .toHaveFocus();
    await userEvent.keyboard('truck');
    await expect.element(page.getByRole('listbox').getByRole('option')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(search).toHaveBeenLastCalledWith('truck');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith([3], '53-3032');
    await expect.element(row('Team 4').getByRole('button', { name: 'Search' })).toHaveFocus();
  });

  it('shows a choice that is no candidate, too', async () => {
    const { choose } = open();
    await button('All (5)').click();
    choose(0, { soc: '53-3032', quality: 'chosen', score: 1 });
    await expect.element(select('RN')).toHaveValue('53-3032');
    await expect.element(row('RN')).toHaveTextContent('Your choice');
  });

  it('shows ten at first, then fifty more at a time', async () => {
    open(Array.from({ length: 120 }, (_, at) => job(at, `Title ${at}`, 1, none)));
    expect(names()).toHaveLength(10);
    await button('Show 50 more of 110').click();
    await button('Show 50 more of 60').click();
    await button('Show 10 more of 10').click();
    expect(names()).toHaveLength(120);
    expect(button(/^Show/).elements()).toHaveLength(0);
  });

  it('says when nothing is left', async () => {
    open(jobs.slice(0, 1));
    await expect
      .element(page.getByRole('status').first())
      .toHaveTextContent('No title is left to review.');
  });

  it('shows hostile titles as text, on a phone without a sideways scroll', async () => {
    await page.viewport(360, 740);
    const hostile = `<img src=x onerror=alert(1)>${'W'.repeat(120)}`;
    open([job(0, hostile, 1, none), ...jobs.slice(1)]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
