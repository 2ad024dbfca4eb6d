import { describe, expect, it } from 'vitest';
import { areaInWords } from './area-name.ts';

describe('an area in a sentence', () => {
  it('is a metro by its first city', () => {
    expect(areaInWords('New York-Newark-Jersey City, NY-NJ', 'metro')).toBe('the New York metro');
    expect(areaInWords('Nashville-Davidson--Murfreesboro--Franklin, TN', 'metro')).toBe(
      'the Nashville metro',
    );
    expect(areaInWords('Louisville/Jefferson County, KY-IN', 'metro')).toBe('the Louisville metro');
    expect(areaInWords('Winston-Salem, NC', 'metro')).toBe('the Winston-Salem metro');
  });

  it('takes an article where English does', () => {
    expect(areaInWords('United States', 'nation')).toBe('the nation');
    expect(areaInWords('California', 'state')).toBe('California');
    expect(areaInWords('District of Columbia', 'state')).toBe('the District of Columbia');
    expect(areaInWords('U.S. Virgin Islands', 'territory')).toBe('the U.S. Virgin Islands');
    expect(areaInWords('Northwest Alabama nonmetropolitan area', 'nonmetro')).toBe(
      'the Northwest Alabama nonmetropolitan area',
    );
  });
});
