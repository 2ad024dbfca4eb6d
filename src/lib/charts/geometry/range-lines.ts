import type { PointLine } from './point.ts';
import type { RangeColumns, RangeRow } from './range-row.ts';
import { shortName } from './written.ts';

/** What a tip says of a row: every statistic or why it is missing, then all that is to be known of it. */
export function rangeLines(
  range: RangeRow & { readonly caption: readonly string[]; readonly columns: RangeColumns },
): readonly PointLine[] {
  const { amounts, span, band, flag, published, caption } = range;
  const { columns, ends, band: moved } = range.columns;
  const statistics = columns.map(({ statistic }) => ({
    label: shortName[statistic],
    value: amounts[statistic]?.text ?? '',
  }));
  return [
    ...(published
      ? [
          { label: '', value: published.text },
          { label: published.reason, value: '' },
        ]
      : statistics),
    ...(span && ends
      ? [
          { label: ends.low.label, value: span.low.text },
          { label: ends.high.label, value: span.high.text },
        ]
      : []),
    ...(band && moved
      ? [
          { label: moved.low.label, value: band.low.text },
          { label: moved.high.label, value: band.high.text },
        ]
      : []),
    ...(flag ? [{ label: 'Flag', value: flag }] : []),
    ...(caption.length > 0 ? [{ label: caption.join(' '), value: '' }] : []),
  ];
}
