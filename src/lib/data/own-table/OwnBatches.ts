import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import { NumberColumn } from './NumberColumn.ts';
import { TextColumn } from './TextColumn.ts';

// Small enough that the engine has the first before the last is written, large enough that each is worth its way.
const mostRows = 8_192;
const mostBytes = 2_000_000;
// How often bytes are counted.
const rowsBetween = 16;

/**
 * The rows of a table as they are written, each into the columns that are given, in batches. Columns are written to
 * again once a batch is copied out of them: memory that is new takes longer to be had than to be written to.
 */
export class OwnBatches {
  readonly #columns: ReadonlyMap<string, NumberColumn | TextColumn>;
  readonly #full: OwnBatch[] = [];
  #rows = 0;

  constructor(columns: readonly OwnColumn[]) {
    this.#columns = new Map(
      columns.map(({ name, type }) => [
        name,
        type === 'VARCHAR' ? new TextColumn() : new NumberColumn(type !== 'DOUBLE'),
      ]),
    );
  }

  /** A column of text, by its name; throws a `TypeError` where it is another. */
  text(name: string): TextColumn {
    const column = this.#columns.get(name);
    if (column instanceof TextColumn) return column;
    throw new TypeError(`The column ${name} is none of text.`);
  }

  /** A column of numbers, or of dates, by its name; throws a `TypeError` where it is another. */
  numbers(name: string): NumberColumn {
    const column = this.#columns.get(name);
    if (column instanceof NumberColumn) return column;
    throw new TypeError(`The column ${name} is none of numbers.`);
  }

  /** Ends a row, of which every column has a cell. */
  end(): void {
    this.#rows += 1;
    const isFull =
      this.#rows === mostRows || (this.#rows % rowsBetween === 0 && this.#bytes() > mostBytes);
    if (isFull) this.#cut();
  }

  /** The batches that are full; they are not kept. */
  takeFull(): readonly OwnBatch[] {
    return this.#full.splice(0);
  }

  /** All that was written and not taken; nothing is kept. */
  take(): readonly OwnBatch[] {
    if (this.#rows > 0) this.#cut();
    return this.takeFull();
  }

  #bytes(): number {
    let bytes = 0;
    for (const column of this.#columns.values())
      if (column instanceof TextColumn) bytes += column.length;
    return bytes;
  }

  #cut(): void {
    const columns = Array.from(this.#columns.values(), (column) => column.cells());
    this.#full.push({ rows: this.#rows, columns });
    for (const column of this.#columns.values()) column.clear();
    this.#rows = 0;
  }
}
