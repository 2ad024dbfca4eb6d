import { expect, it } from 'vitest';
import { codesNear, soughtIn } from './nearest.ts';

it.each([
  ['/occupations/nurses', 'nurses'],
  ['/pay/occupations/registered-nurse', 'registered nurse'],
  ['/occupations/11-9112', '11-9112'],
  ['/occupations/Software%20Developer/', 'Software Developer'],
  ['/occupations/medical_manager.html', 'medical manager'],
  ['/%E0%A4%A', '%E0%A4%A'],
  ['/', ''],
])('%s looks for %j', (pathname, sought) => {
  expect(soughtIn(pathname)).toBe(sought);
});

it('goes from an unknown code to ever shorter beginnings of it', () => {
  expect(codesNear('11-9112')).toEqual(['119112', '11911', '1191', '119', '11']);
  expect(codesNear('nurse')).toEqual([]);
});
