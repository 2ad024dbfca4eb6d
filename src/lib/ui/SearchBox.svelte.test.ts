import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Match } from './match.ts';
import SearchBox from './SearchBox.svelte';

const managers: Match = {
  code: '11-9111',
  title: 'Medical and Health Services Managers',
  alsoCalled: 'Medical Office Manager',
  employment: 597_080,
};
const nurses: Match = { code: '29-1141', title: 'Registered Nurses', alsoCalled: null };
const placeholder = 'Search 57,000 job titles…';
const box = () => page.getByRole('combobox', { name: 'Search occupations' });
const status = () => page.getByRole('status');

function open(search: (query: string) => readonly Match[] | Promise<readonly Match[]>) {
  const onchoose = vi.fn();
  const onneed = vi.fn();
  render(SearchBox, { search, onchoose, onneed, placeholder });
  return { onchoose, onneed };
}

describe('the search', () => {
  it('asks for the titles as soon as a reader comes to it, by the slash key too', async () => {
    const { onneed } = open(() => []);
    await expect.element(box()).toHaveAttribute('placeholder', placeholder);
    expect(onneed).not.toHaveBeenCalled();
    await userEvent.keyboard('/');
    await expect.element(box()).toHaveFocus();
    await expect.element(box()).toHaveValue('');
    expect(onneed).toHaveBeenCalled();
  });

  it('lists what was found, says why, and tells how many', async () => {
    open(() => [managers, nurses]);
    await box().fill('med off');
    const option = page.getByRole('option', { name: /Medical and Health Services Managers/ });
    await expect.element(option).toHaveTextContent(/also called Medical Office Manager/);
    await expect.element(option).toHaveTextContent(/597,080 jobs/);
    expect([...option.element().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Med',
      'Med',
      'Off',
    ]);
    await expect.element(status()).toHaveTextContent('2 occupations');
    await expect.element(box()).toHaveAttribute('aria-expanded', 'true');
  });

  it('is led by the arrow keys, round both ends, and chooses with Enter', async () => {
    const { onchoose } = open(() => [managers, nurses]);
    await box().fill('n');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const second = page.getByRole('option', { name: /Nurses/ });
    await expect.element(second).toHaveAttribute('aria-selected', 'true');
    await expect.element(box()).toHaveAttribute('aria-activedescendant', second.element().id);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith(nurses);
    await expect.element(box()).toHaveValue('');
    expect(page.getByRole('listbox').elements()).toHaveLength(0);
  });

  it('takes the best match where Enter follows the typing, and nothing where there is none', async () => {
    const { onchoose } = open((query) => (query === 'nurse' ? [nurses] : []));
    await box().fill('zzz');
    await userEvent.keyboard('{Enter}');
    expect(onchoose).not.toHaveBeenCalled();
    await box().fill('nurse');
    await userEvent.keyboard('{Enter}');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith(nurses);
  });

  it('chooses what is clicked', async () => {
    const { onchoose } = open(() => [managers, nurses]);
    await box().fill('n');
    await page.getByRole('option', { name: /Nurses/ }).click();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith(nurses);
  });

  it('closes on Escape, then empties', async () => {
    open(() => [managers]);
    await box().fill('med');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(box()).toHaveValue('med');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveValue('');
  });

  it('takes typing while the titles load, and answers the latest of it', async () => {
    const waiting = new Map<string, (found: readonly Match[]) => void>();
    open((query) => new Promise((resolve) => waiting.set(query, resolve)));
    await box().fill('n');
    await box().fill('nurse');
    await expect.element(page.getByText('Loading titles…').first()).toBeVisible();
    waiting.get('nurse')!([nurses]);
    waiting.get('n')!([managers]);
    await expect.element(page.getByRole('option')).toHaveTextContent('Registered Nurses');
    await expect.element(status()).toHaveTextContent('1 occupation');
  });

  it('says that nothing matches, and that the titles could not be loaded', async () => {
    open((query) => (query === 'fail' ? Promise.reject(new Error('offline')) : []));
    await box().fill('zzz');
    await expect.element(status()).toHaveTextContent('No title matches.');
    await box().fill('fail');
    await expect.element(status()).toHaveTextContent('The titles could not be loaded.');
  });

  it('shows a title as text, whatever it holds', async () => {
    open(() => [{ ...nurses, title: '<img src=x onerror=alert(1)>' }]);
    await box().fill('img');
    await expect
      .element(page.getByRole('option'))
      .toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(document.querySelector('[role=option] img')).toBeNull();
  });
});
