import { createContext } from 'svelte';
import type { Citation } from '#lib/domain/citation.ts';
import type { Embedding, Shown } from '#lib/domain/embedding.ts';
import type { FileKind } from '#lib/domain/file-kind.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { View } from '#lib/domain/view.ts';

/** Makes the files of a figure: exactly the rows, order, columns and units on screen. */
export interface FigureTools {
  file(content: FigureContent, kind: FileKind): Promise<Blob>;
  /** A script for the command-line DuckDB; not of a table of the reader's own. */
  duckdb(content: FigureContent): Promise<Blob>;
  /** The SQL that gives exactly the rows on screen. */
  statement(view: View): string;
  /** How to cite the figure as it is on screen today. */
  citations(content: FigureContent): readonly Citation[];
  /** The HTML that puts the figure into another page, as it is on screen; or why there is none. */
  embedding(content: FigureContent, shown: Shown): Embedding;
  fileName(content: FigureContent, extension: string): string;
}

/** Brings the code that makes files, when a reader first asks for one. */
export type LoadFigureTools = () => Promise<FigureTools>;

/** The loader that the layout provides; throws where it provides none. */
export const [getFigureTools, setFigureTools] = createContext<LoadFigureTools>();
