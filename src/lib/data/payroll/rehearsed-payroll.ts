import type { OwnTable } from '#lib/domain/own-table.ts';
import type { PayrollJob, PayrollPlace } from '#lib/domain/payroll/payroll-table.ts';
import { payrollJobsTable, payrollPlacesTable } from './match-tables.ts';

const socs = [
  '11-1021',
  '13-2011',
  '15-1252',
  '29-1141',
  '35-3023',
  '41-2031',
  '43-6014',
  '53-3032',
];
const areas = ['12060', '16980', '19100', '35620', '41860', '42660'];
const head = 'Employee ID,Job Title,Grade,Department,Location,Sex,Hire Date,FTE,Annual Salary';

/**
 * A payroll of nobody, as CSV with a head: what a browser is to have compiled before there is a real one.
 * Its rows are unlike each other, and take the ways that most rows take.
 */
export function rehearsedPayroll(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = `${2000 + (at % 25)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
    const pay = 30_000 + (at % 900) * 100 + 0.4;
    return `E${at},Job ${at % 900},G${at % 8},Team ${at % 9},"City ${at % 40}, TX",${at % 2 ? 'F' : 'M'},${day},${at % 9 ? 1 : 0.5},${pay}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}

/** The tables of its jobs and places, each set against some occupation and area. */
export const rehearsedMatches = (
  jobs: readonly PayrollJob[],
  places: readonly PayrollPlace[],
): readonly OwnTable[] => [
  payrollJobsTable(
    jobs.map((item, at) => ({ at, item, match: { soc: socs[at % socs.length]!, ...exact } })),
  ),
  payrollPlacesTable(
    places.map((item, at) => {
      const area = areas[at % areas.length]!;
      return { at, item, match: { area, kind: 'metro', state: '48', ...exact } };
    }),
  ),
];

const exact = { quality: 'exact', score: 1 } as const;
const two = (number: number): string => String(number).padStart(2, '0');
