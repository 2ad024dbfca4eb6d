import { expect, it } from 'vitest';
import { mappingLack } from '#lib/domain/payroll/mapping-lack.ts';
import { payrollJobColumns } from '#lib/domain/payroll/payroll-table.ts';
import { PayrollReading } from './PayrollReading.ts';
import { previewOf } from './preview-of.ts';
import { readPayroll } from './read-payroll.ts';
import { rehearsedMatches, rehearsedPayroll } from './rehearsed-payroll.ts';
import { suggestMapping } from './suggest-mapping.ts';

it('is read whole as it comes, without a refusal, and matched throughout', async () => {
  const source = { name: 'rehearsal', text: rehearsedPayroll(3_000) };
  const preview = await previewOf(source);
  const { mapping } = suggestMapping(preview);
  expect(mappingLack(mapping)).toBeNull();
  const request = { ...preview, mapping, unitsPerUsd: { USD: 1 } };
  const { account, jobs, places } = await readPayroll(source, request, PayrollReading, {});
  expect(account).toMatchObject({ rows: 3_000, refused: 0 });
  const [jobTable, placeTable] = rehearsedMatches(jobs, places);
  expect(jobTable?.columns).toEqual(payrollJobColumns);
  const lines = new TextDecoder().decode(placeTable?.csv[0]).trimEnd().split('\n');
  expect(lines).toHaveLength(40);
  expect(lines[0]).toBe('0,"City 0, TX","12060","48","exact",1');
});
