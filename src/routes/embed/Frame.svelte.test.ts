import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import Frame from './Frame.svelte';
import { tellHeight } from './tell-height.ts';

const link = () => page.getByRole('link', { name: /Pay Atlas/ });
const before = location.href;
const places: Element[] = [];

function placeFigure(id: string, html = ''): HTMLElement {
  const figure = document.createElement('figure');
  figure.id = id;
  figure.innerHTML = html;
  document.body.append(figure);
  places.push(figure);
  return figure;
}

beforeEach(() => history.replaceState(null, '', '/areas?cur=EUR&embed=states&face=Map#states'));
afterEach(() => {
  history.replaceState(null, '', before);
  for (const place of places.splice(0)) place.remove();
  vi.useRealTimers();
});

const open = (props: { id?: string; found?: boolean } = {}) =>
  render(Frame, { id: 'states', home: '/pay/', found: true, ...props });

describe('the frame of a figure', () => {
  it('leads to the whole view, in a new tab, also after a choice', async () => {
    placeFigure('states');
    open();
    expect(link().element().getAttribute('href')).toMatch(/\/areas\?cur=EUR#states$/);
    expect(link().element().getAttribute('target')).toBe('_blank');
    expect(link().element().getAttribute('rel')).toBe('noopener');
    history.replaceState(null, '', '/areas?cur=EUR&embed=states&sort=states.area_name#states');
    (link().element() as HTMLElement).focus();
    await expect
      .poll(() => link().element().getAttribute('href'))
      .toMatch(/\/areas\?cur=EUR&sort=states\.area_name#states$/);
  });

  it('begins on the face that its address names', () => {
    const figure = placeFigure(
      'states',
      '<button role="tab">Chart</button><button role="tab">Map</button>',
    );
    const clicked = vi.fn();
    figure.addEventListener('click', ({ target }) => clicked((target as Element).textContent));
    open();
    expect(clicked.mock.calls).toEqual([['Map']]);
  });

  it('has the headline of its figure as its first heading', async () => {
    placeFigure('states', '<h3>New York pays the most</h3>');
    open();
    const heading = page.getByRole('heading', { name: 'New York pays the most' });
    await expect.element(heading).toHaveAttribute('aria-level', '1');
  });

  it('opens every link of the figure apart', () => {
    const figure = placeFigure('states', '<a href="#x"><span>Sources</span></a>');
    open();
    const apart = vi.fn((event: Event) => event.preventDefault());
    figure.addEventListener('click', apart);
    figure.querySelector('span')!.click();
    expect(apart).toHaveBeenCalledOnce();
    expect(figure.querySelector('a')).toMatchObject({ target: '_blank', rel: 'noopener' });
  });

  it('says that a figure is on its way, and nothing more once it is there', async () => {
    open();
    await expect.element(page.getByRole('status')).toHaveTextContent('on its way');
    placeFigure('states');
    await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('says that there is no such figure after a while, with a way to the site', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    open({ id: '"><b>' });
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('There is no figure “"><b>” at this address.');
    await expect.element(link()).toHaveAttribute('href', '/pay/');
  });

  it('says so at once where the host had no such page', async () => {
    open({ found: false });
    await expect.element(page.getByRole('status')).toHaveTextContent('There is no figure “states”');
  });
});

it('tells the page around it its height, and again when that changes', async () => {
  const told: unknown[] = [];
  const end = tellHeight({
    postMessage: (...given: unknown[]) => void told.push(given),
  } as Window);
  await expect.poll(() => told.length).toBe(1);
  const place = placeFigure('states');
  place.style.height = '3000px';
  await expect.poll(() => told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual([
    { type: 'pay-atlas:height', height: Math.ceil(document.body.getBoundingClientRect().height) },
    '*',
  ]);
  end();
});
