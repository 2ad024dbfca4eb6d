import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Kept } from './Kept.ts';

let place: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <button type="button">Chart</button>
      <label>Pay <input value="" /></label>
      <form><button>Compare</button></form>
      <a href="#there">There</a>
    </main>`;
  place = document.querySelector('main')!;
});

const find = <E extends HTMLElement>(selector: string): E => place.querySelector<E>(selector)!;

it('does again what was clicked, filled in and sent before anybody listened', () => {
  const kept = new Kept(place);
  const [button, field, form] = [find('button'), find<HTMLInputElement>('input'), find('form')];
  button.click();
  field.value = '52000';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  (form as HTMLFormElement).requestSubmit();
  // What becomes live forgets what stood in the field.
  field.value = '';
  const told: string[] = [];
  button.addEventListener('click', () => told.push('click'));
  field.addEventListener('input', () => told.push(`input ${field.value}`));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    told.push('submit');
  });
  kept.giveBack();
  expect(told).toEqual(['input 52000', 'click', 'submit']);
});

it('lets a reader type on where they were when what takes over has emptied the field', async () => {
  const kept = new Kept(place);
  const field = find<HTMLInputElement>('input');
  field.focus();
  await userEvent.keyboard('registered nurs');
  field.value = '';
  await userEvent.keyboard('e');
  expect(field.value).toBe('registered nurse');
  kept.giveBack();
  expect(field.value).toBe('registered nurse');
});

it('lets a reader type on where they were in a field that selects its text when it is entered', async () => {
  const kept = new Kept(place);
  const field = find<HTMLInputElement>('input');
  field.focus();
  await userEvent.keyboard('registered ');
  field.addEventListener('focus', () => field.select());
  kept.giveBack();
  await userEvent.keyboard('nurse');
  expect(field.value).toBe('registered nurse');
});

it('lets a field select its text where the reader entered it and wrote nothing', async () => {
  const kept = new Kept(place);
  const field = find<HTMLInputElement>('input');
  field.value = '52000';
  field.focus();
  field.addEventListener('focus', () => field.select());
  kept.giveBack();
  await userEvent.keyboard('6');
  expect(field.value).toBe('6');
});

it('keeps what is selected in a field from whoever takes its attribute away', async () => {
  const field = find<HTMLInputElement>('input');
  field.setAttribute('value', '73,390');
  field.focus();
  field.select();
  const kept = new Kept(place);
  kept.ready();
  // As Svelte does, once it is idle, with every field that it took over.
  if (field.hasAttribute('value')) {
    const { value } = field;
    field.removeAttribute('value');
    field.value = value;
  }
  kept.giveBack();
  expect(field.value).toBe('73,390');
  await userEvent.keyboard('4');
  expect(field.value).toBe('4');
});

it('leaves a field alone that is not in its place: another has told it', async () => {
  const field = find<HTMLInputElement>('input');
  field.addEventListener('focus', () => field.select());
  const kept = new Kept(find('form'));
  field.focus();
  await userEvent.keyboard('registered ');
  kept.giveBack();
  await userEvent.keyboard('nurse');
  expect(field.value).toBe('registered nurse');
});

it('gives a file that was chosen early to whoever listens then', () => {
  place.insertAdjacentHTML('beforeend', '<input type="file" />');
  const kept = new Kept(place);
  const field = find<HTMLInputElement>('input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(new File(['a,b'], 'pay.csv'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const told: string[] = [];
  field.addEventListener('change', () => told.push(field.files?.[0]?.name ?? 'nothing'));
  kept.giveBack();
  expect(told).toEqual(['pay.csv']);
});

it('does again what was there before it could listen, a shape’s click too', () => {
  place.insertAdjacentHTML('beforeend', '<svg><rect width="8" height="8" /></svg>');
  const [field, shape] = [find<HTMLInputElement>('input'), place.querySelector('rect')!];
  const before: Event[] = [];
  const early = new AbortController();
  for (const type of ['input', 'click']) {
    const options = { capture: true, signal: early.signal };
    place.addEventListener(type, (event) => before.push(event), options);
  }
  field.value = '61000';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  shape.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  early.abort();
  const kept = new Kept(place, before);
  const told: string[] = [];
  field.addEventListener('input', () => told.push(`input ${field.value}`));
  shape.addEventListener('click', () => told.push('click'));
  kept.giveBack();
  expect(told).toEqual(['input 61000', 'click']);
});

it('tells of a file that was chosen, and lets a reader choose one', () => {
  place.insertAdjacentHTML('beforeend', '<input type="file" />');
  const kept = new Kept(place);
  const field = find<HTMLInputElement>('[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File(['title,pay'], 'payroll.csv'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(field.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))).toBe(
    true,
  );
  const told: (string | undefined)[] = [];
  field.addEventListener('change', () => told.push(field.files?.[0]?.name));
  kept.giveBack();
  expect(told).toEqual(['payroll.csv']);
});

it('stops what a click would do, but lets links lead where they lead', () => {
  const kept = new Kept(place);
  const after = vi.fn((event: Event) => event.defaultPrevented);
  document.body.addEventListener('click', after);
  find('button').click();
  find('a').click();
  expect(after.mock.results.map(({ value }) => value)).toEqual([true, false]);
  document.body.removeEventListener('click', after);
  kept.drop();
});

/** A drag of a file, or of text. */
function drag(type: 'dragover' | 'drop', name: string | null): DragEvent {
  const dataTransfer = new DataTransfer();
  if (name === null) dataTransfer.setData('text/plain', 'words');
  else dataTransfer.items.add(new File(['a,b'], name));
  return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
}

it('drops a file again that would have opened in the place of the page', async () => {
  const kept = new Kept(place);
  const events = [drag('dragover', 'pay.csv'), drag('drop', 'pay.csv'), drag('drop', null)];
  for (const event of events) find('a').dispatchEvent(event);
  expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true, true, false]);
  const dropped: File[] = [];
  place.addEventListener('drop', ({ dataTransfer }) => dropped.push(...dataTransfer!.files));
  kept.giveBack();
  expect(dropped.map(({ name }) => name)).toEqual(['pay.csv']);
  expect(await dropped[0]!.text()).toBe('a,b');
});

it('tells again of a file that was chosen, though nobody may write in its field', () => {
  place.insertAdjacentHTML('beforeend', '<input type="file" />');
  const [field, button] = [find<HTMLInputElement>('input[type=file]'), find('button')];
  const kept = new Kept(place);
  const data = new DataTransfer();
  data.items.add(new File(['a,b'], 'pay.csv'));
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  button.click();
  const told: (string | undefined)[] = [];
  field.addEventListener('change', () => told.push(field.files?.[0]?.name));
  button.addEventListener('click', () => told.push('click'));
  kept.giveBack();
  expect(told).toEqual(['pay.csv', 'click']);
});

it('keeps nothing more once it has given back', () => {
  const kept = new Kept(place);
  kept.giveBack();
  const clicked = vi.fn((event: Event) => event.defaultPrevented);
  find('button').addEventListener('click', clicked);
  find('button').click();
  kept.giveBack();
  expect(clicked.mock.results.map(({ value }) => value)).toEqual([false]);
});

it('tells a field that was entered before anybody listened, and all around it', () => {
  const kept = new Kept(place);
  const field = find<HTMLInputElement>('input');
  field.focus();
  const told: string[] = [];
  field.addEventListener('focus', () => told.push('field'));
  place.addEventListener('focusin', () => told.push('around'));
  kept.giveBack();
  expect(told).toEqual(['field', 'around']);
});
