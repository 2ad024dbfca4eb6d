import { payrollOwnTable } from '#lib/data/payroll/payroll-own-table.ts';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { FilePreview, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { ComingPieces } from '../ComingPieces.ts';
import type { PayrollReader } from './PayrollReader.ts';

/** What reading a payroll gives, once its rows are in the engine. */
export type PayrollTaken = Omit<PayrollRead, 'table'>;

/** A file, and how it is to be read. */
export interface PayrollToTake {
  readonly source: PayrollSource;
  readonly preview: FilePreview;
  readonly mapping: ColumnMapping;
  /** Units of each currency that one US dollar is. */
  readonly unitsPerUsd: Readonly<Record<string, number>>;
}

export interface TakingOptions {
  /** Told the share of the file that is read, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A payroll on its way from a file into the engine, where nobody sees it until it is finished. */
export interface PayrollTaking {
  /**
   * Takes what is still to come, and then the place of the payroll before. Throws what reader or engine
   * throw, and the signal's reason; the engine then has the payroll that it had.
   */
  finish(): Promise<PayrollTaken>;
  /** Resolves once nothing of it is under way, whichever way it ended: the engine is free then. */
  readonly over: Promise<void>;
}

/** Begins to read a payroll whole into the engine, which takes its rows while more of them are read. */
export function beginPayroll(
  reader: Pick<PayrollReader, 'read'>,
  engine: Pick<EngineState, 'put'>,
  { source, preview, mapping, unitsPerUsd }: PayrollToTake,
  { onProgress, signal }: TakingOptions,
): PayrollTaking {
  const batches = new ComingPieces<OwnBatch>();
  const refused = new AbortController();
  const taken = engine.put({ ...payrollOwnTable(source.name, preview.columns), batches });
  taken.catch((cause: unknown) => refused.abort(cause));
  const read = reader
    .read(source, preview, mapping, {
      ...{ unitsPerUsd, onProgress },
      onBatches: (coming) => batches.add(coming),
      signal: AbortSignal.any([signal, refused.signal]),
    })
    .then(({ table, ...rest }) => {
      batches.add(table.batches);
      return rest;
    });
  read.catch((cause: unknown) => batches.fail(cause));
  // What was read whole may still be withdrawn.
  signal.addEventListener('abort', () => batches.fail(signal.reason));
  return {
    over: taken.catch(() => {}),
    async finish() {
      try {
        const rest = await read;
        batches.end();
        await taken;
        return rest;
      } catch (cause) {
        await taken.catch(() => {});
        throw cause;
      }
    },
  };
}

/** Reads a payroll whole into the engine: see `PayrollTaking.finish`. */
export const takePayroll = (...of: Parameters<typeof beginPayroll>): Promise<PayrollTaken> =>
  beginPayroll(...of).finish();
