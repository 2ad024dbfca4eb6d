import type { Row } from '#lib/domain/question.ts';

/** What a reader must know of an occupation whose pay is published by the hour or the year only. */
export function payBasisNote(rows: readonly Row[]): string | null {
  const basis = rows.find((row) => row.pay_basis)?.pay_basis;
  if (basis === 'hourly_only') {
    return 'Hours vary too much in this occupation for annual pay: the Bureau publishes it by the hour only.';
  }
  if (basis === 'annual_only') {
    return 'Hours are not fixed in this occupation: the Bureau publishes pay by the year only.';
  }
  return null;
}
