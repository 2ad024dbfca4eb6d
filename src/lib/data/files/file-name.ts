import { presentedColumns } from '#lib/domain/presented-columns.ts';
import type { View } from '#lib/domain/view.ts';

/** File systems allow 255 bytes; the date and the extension must fit too. */
const longest = 120;

/** `{subject}_{filters}_{currency}_{date}.{extension}`, in letters, digits, `-`, `_` and `.` only. */
export function fileName(
  { view, subject }: { view: View; subject: string },
  extension: string,
  generated: Date,
): string {
  const about = slug(subject) || 'figure';
  // The text of a statement names nothing, nor does a count of payrolls, nor a yes or no to what is not said.
  const { sql: _, desk: __, ...named } = view.question.parameters;
  const filters = Object.values(named)
    .filter((value) => typeof value !== 'boolean')
    .map((value) => slug(Array.isArray(value) ? value.join('-') : String(value ?? '')))
    .filter((filter) => filter && !`-${about}-`.includes(`-${filter}-`));
  const stem = [about, ...filters, currencyIn(view)].filter((part) => part).join('_');
  const date = generated.toISOString().slice(0, 10);
  return `${stem.slice(0, longest).replace(/[-_]+$/, '')}_${date}.${extension}`;
}

/** `usd`, `eur-ppp`, `gbp-hour`: the currency of the amounts, and the price level and period where they are not plain. */
function currencyIn(view: View): string {
  const column = presentedColumns(view).find(({ money }) => money);
  if (!column?.money) return '';
  const { currency, period, once } = column.money;
  const level = column.publishedAs && view.lens.priceLevel !== 'fx' ? view.lens.priceLevel : '';
  return [
    typeof currency === 'string' ? slug(currency) : 'own-currency',
    level,
    typeof period === 'string' && period !== 'year' && !once ? period : '',
  ]
    .filter((part) => part)
    .join('-');
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
