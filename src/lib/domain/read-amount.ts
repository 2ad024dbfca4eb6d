/** What a reader typed into a field for an amount. */
export type AmountRead =
  | { readonly state: 'empty' }
  | { readonly state: 'amount'; readonly amount: number }
  | { readonly state: 'refused'; readonly message: string };

const largest = 1e12;

/**
 * Reads an amount as people write it: `85000`, `85,000`, `85 000`, `$85,000.50`, `85k`. A point is a
 * decimal point; what could be read in two ways is refused with both readings.
 */
export function readAmount(typed: string): AmountRead {
  const text = typed.trim().replace(/^[\p{Sc}\p{L}.]{0,4}\s*(?=[\d-])|\s*\p{Sc}$/gu, '');
  if (text === '') {
    return typed.trim() === '' ? { state: 'empty' } : refused(notAnAmount);
  }
  if (/^[-−]/.test(text)) return refused('Enter an amount above zero.');
  const continental = /^(\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})?$/.exec(text);
  if (continental) {
    const whole = continental[1]!.replaceAll('.', '');
    return refused(`Use a point for decimals only: for ${withCommas(whole)} write ${whole}.`);
  }
  const match = /^(\d{1,3}(?:[,\s’'](?:\d{3}))+|\d+)(\.\d+)?\s*(k)?$/iu.exec(text);
  if (!match) return refused(notAnAmount);
  const [, whole, decimals = '', thousands] = match;
  const amount = Number(whole!.replace(/\D/g, '') + decimals) * (thousands ? 1000 : 1);
  if (amount === 0) return refused('Enter an amount above zero.');
  if (amount > largest) return refused('That amount is too large to place.');
  return { state: 'amount', amount };
}

const notAnAmount = 'That is not an amount. Write digits, such as 85000 or 41.50.';

const refused = (message: string): AmountRead => ({ state: 'refused', message });

const withCommas = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
