import type { Manifest } from '#lib/domain/manifest.ts';
import type { FileChecked, FiguresChecked, Receipt } from '#lib/domain/receipt.ts';
import type { FigureFile } from '#lib/data/files/read-figure-file.ts';
import { reasonOf, type EngineState } from '../EngineState.svelte.ts';

/** How far the check of a file has come. */
export type Checking =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly reason: string }
  | { readonly state: 'read'; readonly file: FileChecked; readonly figures: FiguresChecked };

/** The most rows that are asked again. */
const mostRows = 1_000_000;

/**
 * Checks a file that was downloaded here: whether it was edited, and whether its statement gives other
 * figures now. The file is read in the tab and sent nowhere.
 */
export class Verification {
  #checking = $state.raw<Checking>({ state: 'none' });
  #controller: AbortController | null = null;
  readonly #engine: Pick<EngineState, 'askFreely'>;
  readonly #manifest: () => Promise<Manifest>;

  constructor(engine: Pick<EngineState, 'askFreely'>, manifest: () => Promise<Manifest>) {
    this.#engine = engine;
    this.#manifest = manifest;
  }

  get checking(): Checking {
    return this.#checking;
  }

  /** Checks a file, in place of one that is being checked. */
  async check(file: File): Promise<void> {
    this.#controller?.abort();
    const { signal } = (this.#controller = new AbortController());
    const say = (checking: Checking) => {
      if (!signal.aborted) this.#checking = checking;
    };
    say({ state: 'reading', name: file.name });
    try {
      const { checkFile } = await import('#lib/data/files/check-file.ts');
      const { content, ...checked } = await checkFile(file);
      say({ state: 'read', file: checked, figures: { state: 'asking' } });
      const figures = await this.#figures(content, signal);
      say({ state: 'read', file: checked, figures });
    } catch (cause) {
      say({ state: 'refused', name: file.name, reason: reasonOf(cause) });
    }
  }

  /** Asks nothing more, as when the reader leaves the page. */
  stop(): void {
    this.#controller?.abort();
  }

  async #figures(content: FigureFile, signal: AbortSignal): Promise<FiguresChecked> {
    const { receipt } = content;
    if (receipt.tables.some(({ file }) => file === null)) return { state: 'own' };
    try {
      const [{ compareFigures }, { isSameAs, tablesMoved }, { tables }, rows] = await Promise.all([
        import('#lib/data/files/compare-figures.ts'),
        import('#lib/data/files/check-file.ts'),
        this.#manifest(),
        this.#rows(receipt, signal),
      ]);
      const moved = tablesMoved(receipt, tables);
      if (content.data === null) {
        const same = await isSameAs(receipt, rows);
        return { state: 'counted', same, rows: rows.length, moved };
      }
      return { state: 'compared', compared: compareFigures(content, rows), moved };
    } catch (cause) {
      return { state: 'failed', reason: reasonOf(cause) };
    }
  }

  async #rows({ statement, tables, rows }: Receipt, signal: AbortSignal) {
    const names = tables.map(({ table }) => table);
    // A newer release may have more rows than the file.
    const limit = Math.min(2 * rows + 10_000, mostRows);
    return (await this.#engine.askFreely(statement, names, { limit, signal })).rows;
  }
}
