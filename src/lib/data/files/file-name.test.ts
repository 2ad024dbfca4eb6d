import { describe, expect, it } from 'vitest';
import { richView } from '../../../../tests/support/rich-view.ts';
import type { View } from '#lib/domain/view.ts';
import { fileName } from './file-name.ts';

const date = new Date('2026-11-23T23:59:59Z');
const asked = (parameters: View['question']['parameters'], view = richView({})): View => ({
  ...view,
  question: { ...view.question, parameters },
});

describe('a file name', () => {
  it('says subject, filters, currency and date', () => {
    const view = asked({ soc: '11-9111', region: 'northeast', area: ['06', '36'] });
    expect(fileName({ view, subject: '11-9111 pay by state' }, 'csv', date)).toBe(
      '11-9111-pay-by-state_northeast_06-36_usd_2026-11-23.csv',
    );
  });

  it('says price level and pay period where they are not plain', () => {
    const view = asked({}, richView({ currency: 'EUR', priceLevel: 'rpp', period: 'month' }));
    expect(fileName({ view, subject: 'pay' }, 'xlsx', date)).toBe(
      'pay_eur-rpp-month_2026-11-23.xlsx',
    );
  });

  it('does not repeat the text of a statement', () => {
    const view = asked({ sql: 'select * from us_areas', rows: 5 });
    expect(fileName({ view, subject: 'own statement us_areas' }, 'csv', date)).toBe(
      'own-statement-us-areas_5_usd_2026-11-23.csv',
    );
  });

  it('leaves out what says nothing without its name', () => {
    const view = asked({ desk: 3, target: 'p25', bands: false, inflation: true, by: ['grade'] });
    expect(fileName({ view, subject: 'payroll by group' }, 'csv', date)).toBe(
      'payroll-by-group_p25_grade_usd_2026-11-23.csv',
    );
  });

  it('holds no character that a file system or a shell could take for something else', () => {
    const view = asked({ q: '../../$(rm -rf) "\u0000; 東京' });
    expect(fileName({ view, subject: 'Zürich / "pay"' }, 'csv', date)).toBe(
      'zurich-pay_rm-rf_usd_2026-11-23.csv',
    );
  });

  it('is never longer than a file system takes', () => {
    const view = asked({ q: 'x'.repeat(5000) });
    expect(fileName({ view, subject: 'pay' }, 'csv', date).length).toBeLessThan(150);
  });
});
