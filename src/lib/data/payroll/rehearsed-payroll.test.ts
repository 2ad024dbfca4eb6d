import { expect, it } from 'vitest';
import { mappingLack } from '#lib/domain/payroll/mapping-lack.ts';
import { PayrollReading } from './PayrollReading.ts';
import { previewOf } from './preview-of.ts';
import { readPayroll } from './read-payroll.ts';
import { rehearsedPayroll } from './rehearsed-payroll.ts';
import { suggestMapping } from './suggest-mapping.ts';

it('is read whole as it comes, without a refusal, and has many titles at many places', async () => {
  const source = { name: 'rehearsal', text: rehearsedPayroll(20_000) };
  const preview = await previewOf(source);
  const { mapping } = suggestMapping(preview);
  expect(mappingLack(mapping)).toBeNull();
  const request = { ...preview, mapping, unitsPerUsd: { USD: 1 } };
  const { account, jobs, places } = await readPayroll(source, request, PayrollReading, {});
  expect(account).toMatchObject({ rows: 20_000, refused: 0 });
  expect(jobs.length).toBeGreaterThan(800);
  expect(places.length).toBeGreaterThan(20);
});
