import { expect, it } from 'vitest';
import { langOf } from './title-language.ts';

it('is that of the publisher where it has no English, and none elsewhere', () => {
  const title = { languageOf: 'country_iso2' };
  expect(langOf({ country_iso2: 'JP' }, title)).toBe('ja');
  expect(langOf({ country_iso2: 'GB' }, title)).toBeUndefined();
  expect(langOf({ country_iso2: 'JP' }, {})).toBeUndefined();
});
