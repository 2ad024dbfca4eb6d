import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { ColumnMapping, OpenQuestion } from '#lib/domain/payroll/column-mapping.ts';
import '../../../app.css';
import {
  sampleMapping,
  samplePreview,
  sampleSuggestion,
} from '../../../../tests/support/sample-payroll.ts';
import DecisionsPanel from './DecisionsPanel.svelte';

beforeEach(() => page.viewport(1280, 900));

type About = OpenQuestion['about'];

/** The panel with a holder that takes every mapping and answer. */
async function open(questions: readonly About[] = [], mapping: ColumnMapping = sampleMapping) {
  const given = questions.map((about) => ({ about, question: `What about ${about}?` }));
  const answered = new Set<About>();
  const onmapping = vi.fn((next: ColumnMapping) => void rerender({ mapping: next }));
  const onshape = vi.fn();
  const onanswered = vi.fn((about: About) => {
    answered.add(about);
    void rerender({ answered: new Set(answered) });
  });
  const { rerender } = await render(DecisionsPanel, {
    preview: samplePreview,
    suggested: { ...sampleSuggestion, open: given },
    mapping,
    answered,
    currencies: ['USD', 'EUR', 'JPY'].map((code) => ({ code, label: code })),
    onmapping,
    onshape,
    onanswered,
  });
  return { onmapping, onshape, onanswered };
}
const select = (name: string | RegExp) => page.getByRole('combobox', { name });
const yes = () => page.getByRole('button', { name: 'Yes, that is right' });
const unfold = () => page.getByText('Other decisions').click();

describe('the open questions of a payroll', () => {
  it('are marked, counted, and answered by taking what is suggested', async () => {
    const { onanswered } = await open(['period', 'currency']);
    await expect.element(page.getByText(/^2 questions are to be answered/)).toBeVisible();
    await expect
      .element(page.getByRole('listitem').first())
      .toHaveTextContent('To be answered: What about period?');
    await yes().first().click();
    expect(onanswered).toHaveBeenCalledExactlyOnceWith('period');
    await expect.element(yes().first()).toHaveAttribute('aria-pressed', 'true');
    await expect.element(yes().first()).toHaveFocus();
    await expect
      .element(page.getByRole('listitem').first())
      .toHaveTextContent('Answered: What about period?');
    await expect.element(page.getByText(/^One question is to be answered/)).toBeVisible();
    await yes().nth(1).click();
    await expect.element(page.getByText('Nothing is left to be answered.')).toBeVisible();
  });

  it('are answered by a choice where there is one control', async () => {
    const { onshape, onanswered } = await open(['decimal']);
    await select('Decimal mark of the amounts').selectOptions('Comma: 1.234,56');
    expect(onshape).toHaveBeenCalledExactlyOnceWith({ decimal: ',' });
    expect(onanswered).toHaveBeenCalledExactlyOnceWith('decimal');
  });

  it('wait for a yes where there are several', async () => {
    const mapping = { ...sampleMapping, columns: { ...sampleMapping.columns, hours: 2 } };
    const { onmapping, onanswered } = await open(['hours'], mapping);
    await select('Hours are counted').selectOptions('every two weeks');
    expect(onmapping.mock.lastCall![0].decisions.hoursPer).toBe('fortnight');
    expect(onanswered).not.toHaveBeenCalled();
  });

  it('never take other pay for base pay: the reader names the column and its period', async () => {
    const { period: _, ...columns } = sampleMapping.columns;
    const { onmapping } = await open(['other-pay'], { ...sampleMapping, pay: [], columns });
    expect(yes().elements()).toHaveLength(0);
    await select('The base pay is in').selectOptions('Pay');
    expect(onmapping.mock.lastCall![0].pay).toEqual([{ at: 3, period: 'by-column' }]);
    expect(yes().elements()).toHaveLength(0);
    await select('“Pay” is paid').selectOptions('an hour');
    await expect.element(yes()).toBeVisible();
  });
});

describe('the other decisions', () => {
  it('are folded, and only those that matter for the columns', async () => {
    await open();
    expect(select('A row equal to one before it').elements()).toHaveLength(0);
    await unfold();
    await expect.element(select('A row equal to one before it')).toHaveValue('keep');
    expect(select('Order of dates').elements()).toHaveLength(0);
    expect(select('Rows to keep').elements()).toHaveLength(0);
  });

  it('hold each word of the period and sex columns, in small letters', async () => {
    const { onmapping } = await open();
    await unfold();
    await expect.element(select('“h”')).toHaveValue('hour');
    await expect.element(select('“fn”')).toHaveValue('');
    await select('“fn”').selectOptions('two weeks (26 a year)');
    expect(onmapping.mock.lastCall![0].decisions.periodWords).toEqual({
      h: 'hour',
      a: 'year',
      fn: 'fortnight',
    });
    await select('“m”').selectOptions('not known');
    expect(onmapping.mock.lastCall![0].decisions.sexWords).toEqual({ f: 'women' });
  });

  it('reads a word that every object has like any other', async () => {
    const records = [{ line: 2, cells: ['1', 'Nurse', 'constructor', '1', '__proto__', ''] }];
    const onmapping = vi.fn();
    await render(DecisionsPanel, {
      preview: { ...samplePreview, records },
      suggested: sampleSuggestion,
      mapping: sampleMapping,
      answered: new Set<About>(),
      currencies: [],
      onmapping,
      onshape: vi.fn(),
      onanswered: vi.fn(),
    });
    await unfold();
    await expect.element(select('“constructor”')).toHaveValue('');
    await select('“__proto__”').selectOptions('women');
    const [next] = onmapping.mock.lastCall as [ColumnMapping];
    expect(Object.entries(next.decisions.sexWords)).toContainEqual(['__proto__', 'women']);
  });

  it('take only a currency that has a rate', async () => {
    const { onmapping } = await open();
    await unfold();
    const field = select('Currency of the pay');
    await field.fill('xyz');
    await userEvent.tab();
    await expect.element(page.getByText(/“XYZ” has no exchange rate here/)).toBeVisible();
    expect(onmapping).not.toHaveBeenCalled();
    await field.fill(' eur ');
    await userEvent.tab();
    expect(onmapping.mock.lastCall![0].decisions.currency).toBe('EUR');
    await expect.element(field).toBeValid();
  });

  it('take only hours that a week has', async () => {
    const { onmapping } = await open();
    await unfold();
    const hours = page.getByRole('spinbutton', { name: 'Hours of a full-time week' });
    await hours.fill('0');
    await userEvent.tab();
    await expect.element(page.getByText(/^A number from 1 to 100; 40 is still used/)).toBeVisible();
    expect(onmapping).not.toHaveBeenCalled();
    await hours.fill('37.5');
    await userEvent.tab();
    expect(onmapping.mock.lastCall![0].decisions.fullTimeHours).toBe(37.5);
  });

  it('keep one of the years that are stacked, the newest first', async () => {
    const records = ['2023', '2024', '2023', ''].map((year, at) => ({
      line: at + 2,
      cells: [year],
    }));
    const mapping = { ...sampleMapping, pay: [], columns: { year: 0 } };
    const onmapping = vi.fn();
    await render(DecisionsPanel, {
      preview: { ...samplePreview, records },
      suggested: { ...sampleSuggestion, open: [{ about: 'year', question: 'Which year?' }] },
      mapping,
      answered: new Set<About>(),
      currencies: [],
      onmapping,
      onshape: vi.fn(),
      onanswered: vi.fn(),
    });
    const options = [...select('Rows to keep').element().querySelectorAll('option')];
    expect(options.map(({ text }) => text)).toEqual(['of all years', 'only 2024', 'only 2023']);
    await select('Rows to keep').selectOptions('only 2024');
    expect(onmapping.mock.lastCall![0].decisions.year).toBe('2024');
  });

  it('are reached and unfolded by keyboard, and fit a phone', async () => {
    await page.viewport(360, 800);
    await open(['period']);
    page.getByText('Other decisions').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(select('A row equal to one before it')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
