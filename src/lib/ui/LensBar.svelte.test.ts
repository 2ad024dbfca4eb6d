import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { defaultLens } from '#lib/domain/lens.ts';
import FilterBar from './FilterBar.svelte';
import LensBar from './LensBar.svelte';

const currencies = [
  { code: 'EUR', label: 'EUR – Euro' },
  { code: 'USD', label: 'USD – US dollar' },
];

function open(props: Partial<ComponentProps<typeof LensBar>> = {}) {
  const onchange = vi.fn();
  render(LensBar, { lens: defaultLens, currencies, onchange, ...props });
  return onchange;
}
const control = (name: string) => page.getByRole('combobox', { name, exact: true });

beforeEach(() => page.viewport(1280, 900));

describe('the lens bar', () => {
  it.each([
    ['Currency', 'EUR – Euro', { currency: 'EUR' }],
    ['Price level', 'At average US prices, by regional price parity', { priceLevel: 'rpp' }],
    ['Pay period', 'hour', { period: 'hour' }],
    ['Statistic', '90th percentile', { statistic: 'p90' }],
  ])('has a control named %s', async (name, choice, change) => {
    const onchange = open();
    await control(name).selectOptions(choice);
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ ...defaultLens, ...change });
  });

  it('says in words what is chosen', async () => {
    const lens = {
      currency: 'EUR',
      priceLevel: 'ppp',
      period: 'month',
      statistic: 'mean',
    } as const;
    open({ lens: { ...defaultLens, ...lens } });
    const bar = page.getByRole('region', { name: 'What is shown' });
    for (const word of ['EUR', 'PPP', 'month', 'mean']) {
      await expect.element(bar.getByText(word, { exact: true }).first()).toBeVisible();
    }
    await expect.element(control('Currency')).toHaveValue('EUR');
  });

  it('offers the price levels that can say something on this page, and the one in force', async () => {
    open({ priceLevels: ['fx', 'rpp'], lens: { ...defaultLens, priceLevel: 'ppp' } });
    await expect
      .poll(() =>
        [...control('Price level').element().querySelectorAll('option')].map((o) => o.value),
      )
      .toEqual(['fx', 'ppp', 'rpp']);
  });

  it('offers of which time the rates are where a page asks for it, and shows what is in force', async () => {
    const onchange = open({ rateDates: true });
    await control('Rates').selectOptions('Those of each figure’s own year');
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ ...defaultLens, rateDate: 'own-year' });
  });

  it('shows rates of their own year on every page, and the newest only where asked', async () => {
    open({ lens: { ...defaultLens, rateDate: 'own-year' } });
    await expect.element(control('Rates')).toHaveValue('own-year');
    open();
    expect(control('Rates').elements()).toHaveLength(1);
  });

  it('lets chosen places go one by one, or everything at once', async () => {
    const onremove = vi.fn();
    const onreset = vi.fn();
    open({ places: [{ code: '06', name: 'California' }], onremove, onreset });
    await page.getByRole('button', { name: 'Remove California' }).click();
    expect(onremove).toHaveBeenCalledExactlyOnceWith('06');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(onreset).toHaveBeenCalledOnce();
  });

  it('scrolls sideways on a phone, and the page does not', async () => {
    await page.viewport(360, 800);
    const places = Array.from({ length: 5 }, (_, at) => ({ code: `${at}`, name: `Place ${at}` }));
    open({ places, children: createRawSnippet(() => ({ render: () => '<span>more</span>' })) });
    const bar = page.getByRole('region', { name: 'What is shown' }).element();
    await expect.poll(() => bar.scrollWidth).toBeGreaterThan(bar.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(bar.clientHeight).toBeLessThan(60);
  });
});

describe('the filters', () => {
  const states = [
    { value: '06', label: 'California' },
    { value: '36', label: 'New York' },
  ];
  const metros = Array.from({ length: 530 }, (_, at) => ({
    value: String(10_000 + at),
    label: at === 0 ? 'New York-Newark-Jersey City, NY-NJ' : `Metro ${at}, TX`,
  }));

  it('are named for what they choose, and say that nothing is chosen', async () => {
    const onchange = vi.fn();
    const filter = { all: 'all', value: '', choices: states, onchange };
    render(FilterBar, {
      filters: ['Region', 'State', 'Country'].map((label) => ({ label, ...filter })),
    });
    for (const name of ['Region', 'State', 'Country']) {
      await expect.element(control(name)).toHaveValue('');
    }
    await control('State').selectOptions('New York');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('36');
  });

  it('find a metro among hundreds by the beginnings of its words', async () => {
    const onchange = vi.fn();
    const metro = { label: 'Metro', all: 'all metros', value: '', choices: metros, searched: true };
    render(FilterBar, { filters: [{ ...metro, onchange }] });
    await control('Metro').click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('530 found, the first 50 shown');
    await control('Metro').fill('jersey');
    await page.getByRole('option', { name: /New York/ }).click();
    expect(onchange).toHaveBeenCalledExactlyOnceWith('10000');
  });

  it('show the metro chosen, and give it back when the field is emptied', async () => {
    const onchange = vi.fn();
    const metro = { label: 'Metro', all: 'all metros', choices: metros, searched: true };
    render(FilterBar, { filters: [{ ...metro, value: '10000', onchange }] });
    await expect.element(control('Metro')).toHaveValue('New York-Newark-Jersey City, NY-NJ');
    await control('Metro').fill('');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('');
  });

  it('open their list over everything, not inside the bar that scrolls', async () => {
    await page.viewport(360, 800);
    const metro = { label: 'Metro', all: 'all metros', value: '', choices: metros, searched: true };
    render(FilterBar, { filters: [{ ...metro, onchange: vi.fn() }] });
    await control('Metro').click();
    const list = page.getByRole('listbox').element().closest('[popover]')!;
    expect(list.matches(':popover-open')).toBe(true);
    await expect.poll(() => list.getBoundingClientRect().right).toBeLessThanOrEqual(360);
  });
});
