import { formatCount } from '#lib/domain/format.ts';
import type { FileChecked, FiguresChecked, FiguresCompared } from '#lib/domain/receipt.ts';

/** What a check found: in one line, and what stands behind it. */
export interface Verdict {
  readonly headline: string;
  readonly details: readonly string[];
}

/** The verdict on a file of a figure, once its figures were asked again or while they are. */
export function verdictOf(file: FileChecked, figures: FiguresChecked): Verdict {
  const { isWhole } = file;
  const edited = isWhole === false;
  switch (figures.state) {
    case 'asking':
      return {
        headline: edited ? editedHeadline : 'Asking the figures of now …',
        details: [ofFile(file), ...(edited ? ['Asking the figures of now …'] : [])],
      };
    case 'own':
      return {
        headline: headlineOf(file),
        details: [
          ofFile(file),
          'Its figures rest on a table of your own, which is kept nowhere: they cannot be asked again here.',
        ],
      };
    case 'failed':
      return {
        headline: headlineOf(file),
        details: [ofFile(file), `The figures could not be asked again: ${figures.reason}`],
      };
    case 'counted':
      return counting(file, figures);
    case 'compared':
      return compared(file, figures.compared, figures.moved.length > 0);
  }
}

const editedHeadline = 'This file was edited';

const headlineOf = ({ isWhole, isAlone }: Pick<FileChecked, 'isWhole' | 'isAlone'>): string =>
  isAlone
    ? 'The receipt of a file'
    : isWhole === null
      ? 'Nobody can tell whether this file was edited'
      : isWhole
        ? 'Unchanged'
        : editedHeadline;

function counting(
  file: FileChecked,
  { same, rows, moved }: Extract<FiguresChecked, { state: 'counted' }>,
): Verdict {
  const now = `Its statement gives ${counted(rows, 'row')} now`;
  if (same) {
    return { headline: 'Unchanged', details: [ofFile(file), `${now}: the same, cell by cell.`] };
  }
  const which = 'Drop the file itself to see which cells differ.';
  return moved.length > 0
    ? { headline: 'The data has newer figures', details: [ofFile(file), `${now}. ${which}`] }
    : {
        headline: 'The statement of this receipt gives other rows',
        details: [
          ofFile(file),
          `${now}, of the same tables: a last digit may be rounded otherwise, or the receipt was changed. ${which}`,
        ],
      };
}

function compared(file: FileChecked, found: FiguresCompared, moved: boolean): Verdict {
  const { isWhole } = file;
  const difference = differenceIn(found);
  if (difference === null) {
    const same = moved
      ? 'Tables behind it were published anew, and none of these cells differs.'
      : 'The figures of now are the same, cell by cell.';
    return { headline: headlineOf(file), details: [ofFile(file), same] };
  }
  if (isWhole === false) {
    return {
      headline: editedHeadline,
      details: [ofFile(file), `Against the figures of now ${difference}.`],
    };
  }
  if (moved) {
    return {
      headline: `The data has newer figures: ${difference}`,
      details: [ofFile(file)],
    };
  }
  return {
    headline: `This file is not what its statement gives: ${difference}`,
    details: [
      ofFile(file),
      'The tables are the same as when it was made: the file was changed together with its receipt.',
    ],
  };
}

function ofFile({ isWhole, isAlone, receipt }: FileChecked): string {
  const rows = counted(receipt.rows, 'row');
  if (isAlone)
    return `It is the receipt of ${rows}, downloaded on ${receipt.generated.slice(0, 10)}.`;
  if (isWhole === null) return 'It has no checksum that this page can compare.';
  return isWhole
    ? `Its ${rows} are as they were downloaded on ${receipt.generated.slice(0, 10)}.`
    : `Its cells are not the ${rows} that were downloaded on ${receipt.generated.slice(0, 10)}, or another program has written them anew.`;
}

/** `12 cells differ, 1 row is new`; null where nothing does. */
function differenceIn({ differing, newRows, goneRows }: FiguresCompared): string | null {
  const parts = [
    differing > 0 && `${counted(differing, 'cell')} ${differing === 1 ? 'differs' : 'differ'}`,
    newRows > 0 && `${counted(newRows, 'row')} ${newRows === 1 ? 'is' : 'are'} new`,
    goneRows > 0 && `${counted(goneRows, 'row')} ${goneRows === 1 ? 'is' : 'are'} gone`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join(', ');
}

const counted = (count: number, thing: string): string =>
  `${formatCount(count)} ${thing}${count === 1 ? '' : 's'}`;
