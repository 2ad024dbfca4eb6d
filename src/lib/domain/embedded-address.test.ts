import { describe, expect, it } from 'vitest';
import { embeddedAddress, wholeAddress } from './embedded-address.ts';

const site = 'https://pay.example/pay';

describe('a figure shown alone', () => {
  it.each([
    ['/areas#states', '/areas?embed=states#states'],
    ['/areas?cur=EUR#states', '/areas?cur=EUR&embed=states#states'],
    [
      '/compare?occ=11-9111,29-1141#compared',
      '/compare?occ=11-9111,29-1141&embed=compared#compared',
    ],
    ['/explore?q=r%26d%20%C3%A9#rows', '/explore?q=r%26d+%C3%A9&embed=rows#rows'],
  ])('has the view of %s in its address, and gives it back', (view, alone) => {
    expect(embeddedAddress(site + view)).toBe(site + alone);
    const back = new URL(wholeAddress(site + alone));
    expect(back.hash).toBe(new URL(site + view).hash);
    expect([...back.searchParams]).toEqual([...new URL(site + view).searchParams]);
  });

  it('is on the face that was on screen, where that is not the first', () => {
    const alone = embeddedAddress(`${site}/areas#states`, 'Map');
    expect(alone).toBe(`${site}/areas?embed=states&face=Map#states`);
    expect(wholeAddress(alone)).toBe(`${site}/areas#states`);
    expect(embeddedAddress(alone, 'Chart')).toBe(`${site}/areas?embed=states#states`);
  });
});

it('leaves every other address as it is, to the letter', () => {
  const address = `${site}/areas?q=a%20b&face=x,y#states`;
  expect(wholeAddress(address)).toBe(address);
});
