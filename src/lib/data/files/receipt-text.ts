import type { Receipt } from '#lib/domain/receipt.ts';

/**
 * A receipt as one line of JSON that a comment can hold as it is: what a spreadsheet would take for a
 * formula, where it splits the comment at a delimiter, is escaped.
 */
export const receiptText = (receipt: Receipt): string =>
  JSON.stringify(receipt).replace(
    /([,;]"*)([=+\-@＝＋－＠])/g,
    (_, before: string, sign: string) =>
      `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
