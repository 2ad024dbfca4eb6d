import type { Order } from '#lib/domain/order.ts';
import type { Parameter } from './parameter.ts';

// `-pay_p50` or `states.-pay_p50`: the figure where a page has several, then the column; `-` descends.
const entry = /^(?:([a-z][a-z-]{0,39})\.)?(-?)([a-z][a-z0-9_]{0,59})$/;
const mostOrders = 12;

/** `sort`: the order of each table whose head the reader has chosen, as a comma list. */
export const sort: Parameter = {
  key: 'sort',
  read(chosen, value) {
    const parts = value.split(',');
    const read = parts.slice(0, mostOrders).map((part) => entry.exec(part));
    const orders = read.flatMap((match): [string, Order][] =>
      match ? [[match[1] ?? '', { column: match[3] ?? '', descending: match[2] === '-' }]] : [],
    );
    const refused = parts.find((_, at) => !read[at]);
    return { chosen: { ...chosen, sort: Object.fromEntries(orders) }, refused };
  },
  write: ({ sort: orders }) =>
    Object.entries(orders)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([figure, { column, descending }]) =>
        [figure && `${figure}.`, descending && '-', column].filter(Boolean).join(''),
      )
      .join(','),
  refusal: 'is not a column to sort by, so the order is the usual one',
};
