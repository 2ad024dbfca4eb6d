import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import { samplePreview, sampleMapping } from '../../../../tests/support/sample-payroll.ts';
import { decisionsOf, otherDecisions } from './decision-name.ts';

const bare: ColumnMapping = { ...sampleMapping, pay: [{ at: 3, period: 'year' }], columns: {} };

describe('the decisions on a payroll', () => {
  it('are only those that change something under the mapping', () => {
    expect(samplePreview.columns[3]!.name).toBe('Pay');
    expect(otherDecisions(bare, [])).toEqual(['currency', 'duplicates']);
    const more = { ...bare, columns: { sex: 0, hours: 1, 'hire-date': 2 } };
    expect(otherDecisions(more, [])).toEqual([
      'currency',
      'full-time-hours',
      'hours-per',
      'part-time-pay',
      'date-order',
      'century-pivot',
      'duplicates',
      'sex-words',
    ]);
  });

  it('stand with the question that they answer, and nowhere else', () => {
    const open = [{ about: 'currency', question: 'Which?' }] as const;
    expect(decisionsOf('currency', bare)).toEqual(['currency']);
    expect(otherDecisions(bare, open)).toEqual(['duplicates']);
  });

  it('hold the words of the period column only where they are used', () => {
    expect(decisionsOf('period', bare)).toEqual(['pay-period']);
    expect(decisionsOf('period', sampleMapping)).toEqual(['pay-period', 'period-words']);
  });
});
