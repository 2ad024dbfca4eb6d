import { expect, it } from 'vitest';
import { occupationDescription } from './occupation-description.ts';

const row = {
  soc_code: '11-9111',
  title: 'Medical and Health Services Managers',
  year: 2025,
  pay_period: 'year',
  typical_education: "Bachelor's degree",
  pay_p10: 73_390,
  pay_p25: 94_700,
  pay_p50: 123_860,
  pay_p75: 166_100,
  pay_p90: 224_340,
};

it('carries the percentiles as published, with their currency and period', () => {
  expect(occupationDescription(row)).toMatchObject({
    '@type': 'Occupation',
    name: 'Medical and Health Services Managers',
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 73_390,
      percentile25: 94_700,
      median: 123_860,
      percentile75: 166_100,
      percentile90: 224_340,
    },
  });
});

it('leaves out what is not published, and says when pay is by the hour', () => {
  const hourly = occupationDescription({ ...row, pay_period: 'hour', pay_p90: null });
  const text = JSON.stringify(hourly);
  expect(text).toContain('"duration":"PT1H"');
  expect(text).not.toContain('percentile90');
});
