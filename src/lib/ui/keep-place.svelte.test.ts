import { afterEach, expect, it } from 'vitest';
import { keepPlace } from './keep-place.ts';

afterEach(() => document.body.replaceChildren());

function button(): HTMLButtonElement {
  const made = document.createElement('button');
  document.body.append(made);
  return made;
}

it('comes back to where the keyboard was, once what it went to is gone', async () => {
  const begin = button();
  begin.focus();
  const done = keepPlace(async () => {
    const cancel = button();
    cancel.focus();
    cancel.remove();
    return 'done';
  });
  expect(await done).toBe('done');
  expect(document.activeElement).toBe(begin);
});

it('leaves the keyboard where it went meanwhile', async () => {
  const [begin, other] = [button(), button()];
  begin.focus();
  await keepPlace(async () => other.focus());
  expect(document.activeElement).toBe(other);
});

it('comes back after work that failed, and throws why', async () => {
  const begin = button();
  begin.focus();
  const failed = keepPlace(async () => {
    begin.blur();
    throw new Error('cancelled');
  });
  await expect(failed).rejects.toThrow('cancelled');
  expect(document.activeElement).toBe(begin);
});
