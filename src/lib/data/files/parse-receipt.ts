import { priceLevels, rateDates, type Lens } from '#lib/domain/lens.ts';
import { isPayPeriod } from '#lib/domain/pay-period.ts';
import type { Receipt, ReceiptColumn, ReceiptTable } from '#lib/domain/receipt.ts';
import { isStatistic } from '#lib/domain/statistic.ts';
import { absences } from '#lib/domain/question.ts';
import { FileError } from './FileError.ts';

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isOneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const isNull: Check = (value) => value === null;
const isMissing: Check = (value) => value === undefined;
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const hasFields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

const isColumn = hasFields({
  header: isText,
  part: isOneOf(['value', 'flag', 'floor']),
  name: isText,
  kind: isText,
  absence: either(isMissing, isOneOf(absences), hasFields({ column: isText })),
  topCode: either(isMissing, hasFields({ from: isText, floor: isText })),
  statistic: either(isMissing, isStatistic),
  publishedAs: either(isMissing, isText),
} satisfies Record<keyof ReceiptColumn, Check>);

const isTable = hasFields({
  table: isText,
  release: isText,
  file: either(isNull, isText),
  sha256: either(isNull, isHash),
} satisfies Record<keyof ReceiptTable, Check>);

const isSource = hasFields({
  table: isText,
  title: isText,
  publisher: isText,
  release: isText,
  licence: isText,
  attribution: isText,
  retrieved: isText,
});

const isLens = hasFields({
  currency: isText,
  priceLevel: isOneOf(priceLevels),
  period: isPayPeriod,
  statistic: isStatistic,
  rateDate: isOneOf(rateDates),
  rateMove: (value) => typeof value === 'number',
} satisfies Record<keyof Lens, Check>);

const isFilter = either(
  isText,
  isNull,
  isListOf(isText),
  (value) => typeof value === 'number' || typeof value === 'boolean',
);

const checks: Readonly<Record<keyof Receipt, Check>> = {
  version: isOneOf([1]),
  title: isText,
  address: isText,
  generated: isTime,
  question: isText,
  filters: (value) => isObject(value) && Object.values(value).every(isFilter),
  lens: isLens,
  order: either(
    isNull,
    hasFields({ column: isText, descending: (value) => typeof value === 'boolean' }),
  ),
  statement: isText,
  tables: isListOf(isTable),
  sources: isListOf(isSource),
  exchangeRates: either(isNull, isText),
  columns: (value) => isListOf(isColumn)(value) && Array.isArray(value) && value.length > 0,
  rows: isCount,
  suppressed: isCount,
  topCoded: isCount,
  notCollected: isCount,
  sha256: either(isNull, isHash),
};

const wrongIn = (value: Readonly<Record<string, unknown>>): string | undefined =>
  Object.entries(checks).find(([name, check]) => !check(value[name]))?.[0];

const isReceipt = (value: unknown): value is Receipt =>
  isObject(value) && wrongIn(value) === undefined;

/** The receipt that a value of JSON is. Throws a `FileError` that names the first field that is wrong. */
export function parseReceipt(value: unknown): Receipt {
  if (isReceipt(value)) return value;
  if (!isObject(value)) {
    throw new FileError('This file has no receipt. Drop one that was downloaded from this site.');
  }
  const wrong = wrongIn(value);
  throw new FileError(
    wrong === 'version'
      ? 'The receipt is of another version of this site. Download the file again from its figure.'
      : `The receipt of this file is damaged: “${wrong}” is not as this site writes it. Download the file again from its figure.`,
  );
}
