import { payrollOwnTable } from '#lib/data/payroll/payroll-own-table.ts';
import type { CsvPiece } from '#lib/domain/own-table.ts';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { FilePreview, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { ComingPieces } from '../ComingPieces.ts';
import type { PayrollReader } from './PayrollReader.ts';

/** What reading a payroll gives, once its rows are in the engine. */
export type PayrollTaken = Omit<PayrollRead, 'table'>;

interface PayrollToTake {
  readonly source: PayrollSource;
  readonly preview: FilePreview;
  readonly mapping: ColumnMapping;
  readonly unitsPerUsd: Readonly<Record<string, number>>;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a payroll whole into the engine, which takes its rows while more of them are read. Throws what
 * either of them throws, and the signal's reason; the engine then has the payroll that it had.
 */
export async function takePayroll(
  reader: Pick<PayrollReader, 'read'>,
  engine: Pick<EngineState, 'put'>,
  { source, preview, mapping, signal, ...options }: PayrollToTake,
): Promise<PayrollTaken> {
  const csv = new ComingPieces<CsvPiece>();
  const refused = new AbortController();
  const taken = engine.put({ ...payrollOwnTable(source.name, preview.columns), csv });
  taken.catch((cause: unknown) => refused.abort(cause));
  try {
    const { table, ...read } = await reader.read(source, preview, mapping, {
      ...options,
      onPieces: (pieces) => csv.add(pieces),
      signal: AbortSignal.any([signal, refused.signal]),
    });
    csv.add(table.csv);
    csv.end();
    await taken;
    return read;
  } catch (cause) {
    csv.fail(cause);
    // Whatever comes next finds the engine free.
    await taken.catch(() => {});
    throw cause;
  }
}
