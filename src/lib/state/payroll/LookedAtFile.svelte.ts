import { suggestMapping } from '#lib/data/payroll/suggest-mapping.ts';
import type {
  ColumnMapping,
  OpenQuestion,
  SuggestedMapping,
} from '#lib/domain/payroll/column-mapping.ts';
import { mappingLack } from '#lib/domain/payroll/mapping-lack.ts';
import type { FilePreview, FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollToTake } from './take-payroll.ts';

/** A file as it was looked at, and how the reader wants it read. */
export class LookedAtFile {
  readonly source: PayrollSource;
  /** What the reader changed of the shape that was detected. */
  readonly overrules: Partial<FileShape>;
  readonly preview: FilePreview;
  readonly suggested: SuggestedMapping;
  #mapping = $state.raw<ColumnMapping>()!;
  #answered = $state.raw<ReadonlySet<OpenQuestion['about']>>(new Set());

  constructor(source: PayrollSource, overrules: Partial<FileShape>, preview: FilePreview) {
    this.source = source;
    this.overrules = overrules;
    this.preview = preview;
    this.suggested = suggestMapping(preview);
    this.#mapping = this.suggested.mapping;
  }

  get mapping(): ColumnMapping {
    return this.#mapping;
  }

  remap(mapping: ColumnMapping): void {
    this.#mapping = mapping;
  }

  /** The open questions that the reader has answered. */
  get answered(): ReadonlySet<OpenQuestion['about']> {
    return this.#answered;
  }

  answer(about: OpenQuestion['about']): void {
    this.#answered = new Set([...this.#answered, about]);
  }

  /** Questions that the file leaves open and that nobody has answered: until then it is not read. */
  get unanswered(): readonly OpenQuestion[] {
    return this.suggested.open.filter(({ about }) => !this.#answered.has(about));
  }

  /** The file as its reader wants it read; null while that is not settled. */
  toTake(unitsPerUsd: PayrollToTake['unitsPerUsd']): PayrollToTake | null {
    if (this.unanswered.length > 0 || mappingLack(this.#mapping) !== null) return null;
    const { source, preview } = this;
    return { source, preview, mapping: this.#mapping, unitsPerUsd };
  }
}
