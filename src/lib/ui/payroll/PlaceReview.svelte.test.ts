import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import PlaceReview from './PlaceReview.svelte';

const portland = [
  { area: '38860', kind: 'metro', name: 'Portland-South Portland, ME', state: '23', score: 0 },
  { area: '38900', kind: 'metro', name: 'Portland-Vancouver, OR-WA', state: '41', score: 0 },
] as const;
const none = { area: null, kind: null, state: null, quality: 'none', score: 0 } as const;
const nation = { area: 'US', kind: 'nation', state: null, quality: 'fuzzy', score: 0.7 } as const;
const places = [
  {
    at: 0,
    item: { location: 'Remote', state: null, people: 3 },
    found: {
      best: nation,
      candidates: [{ area: 'US', kind: 'nation', name: 'United States', state: null, score: 0.7 }],
    },
    match: nation,
  },
  {
    at: 1,
    item: { location: 'Portland', state: 'XX', people: 9 },
    found: { best: none, candidates: portland, because: 'There are several of that name.' },
    match: none,
  },
] as const;

it('says why a place has no area, offers those it may mean, and takes the choice', async () => {
  const onchoose = vi.fn();
  render(PlaceReview, {
    places,
    search: () => [],
    nameOf: (area: string) => area,
    onchoose,
    onaccept: vi.fn(),
  });
  await expect
    .element(page.getByText('2 locations left to review, 1 without a match.'))
    .toBeVisible();
  const row = page.getByRole('group', { name: 'Portland', exact: true });
  await expect.element(row).toHaveTextContent('9 people, state XX');
  await expect.element(row).toHaveTextContent('There are several of that name.');
  const select = page.getByRole('combobox', { name: 'area of Portland' });
  await expect.element(select).toHaveTextContent('Choose an area');
  await select.selectOptions('Portland-Vancouver, OR-WA');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith([1], '38900');
  const remote = page.getByRole('group', { name: 'Remote', exact: true });
  await expect.element(remote).toHaveTextContent('Whole nation');
  await expect.element(remote).toHaveTextContent('Similar, score 0.70');
});
