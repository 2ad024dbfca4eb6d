import { fileFormats } from '#lib/data/files/file-formats.ts';
import { fileName } from '#lib/data/files/file-name.ts';
import { writeFile } from '#lib/data/files/write-file.ts';
import { payrollPeopleFinding } from '#lib/data/findings/payroll-people-finding.ts';
import { fileKinds } from '#lib/domain/file-kind.ts';
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
  const blob = await writeFile(fileFormats[format], content, making);
  return {
    blob,
    name: fileName(content, fileKinds[format].extension, making.generated),
    people: answer.rows.length,
  };
}
