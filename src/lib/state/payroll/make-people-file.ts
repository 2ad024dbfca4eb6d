import { csvFile } from '#lib/data/files/csv.ts';
import { excelFile } from '#lib/data/files/excel.ts';
import { fileName } from '#lib/data/files/file-name.ts';
import { payrollPeopleFinding } from '#lib/data/findings/payroll-people-finding.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { viewOf } from '#lib/domain/view.ts';
import type { PeopleFile, PeopleFileRequest } from './people-file-messages.ts';

/** Everybody in a file: the same as a figure of their answer, seen through the lens, would save. */
export async function makePeopleFile(
  answer: Answer,
  { format, lens, rates, tables, address }: Omit<PeopleFileRequest, 'answer'>,
): Promise<PeopleFile> {
  const view = viewOf(answer, { lens, rates });
  const finding = payrollPeopleFinding(view);
  const content = { view, finding, subject: 'payroll everybody', address };
  const making = { generated: new Date(), rates, tables };
  const blob =
    format === 'csv'
      ? new Blob([await csvFile(content, making)], { type: 'text/csv;charset=utf-8' })
      : await excelFile(content, making);
  return { blob, name: fileName(content, format, making.generated), people: answer.rows.length };
}
