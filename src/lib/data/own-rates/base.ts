import type { OwnRate } from '#lib/domain/own-rates.ts';

/** By what the rates of a file are divided to be per US dollar, and what is said of it; or why not. */
export type Base =
  { readonly perUsd: number; readonly said: readonly string[] } | { readonly reason: string };

/**
 * The currency that rates are per: the US dollar, unless exactly one other has the rate 1; then the file
 * must give the dollar's rate. Rates that contradict both cannot be used.
 */
export function baseOf(rates: readonly OwnRate[]): Base {
  if (rates.length === 0) return { reason: 'No line of it gives a currency and its rate.' };
  const usd = rates.find(({ currency }) => currency === 'USD')?.unitsPerUsd;
  const ones = rates.filter(({ unitsPerUsd }) => unitsPerUsd === 1);
  const bases = ones.map(({ currency }) => currency).filter((currency) => currency !== 'USD');
  if (usd === 1 || (usd === undefined && bases.length !== 1)) {
    return { perUsd: 1, said: ['Rates are taken as units per US dollar.'] };
  }
  if (usd === undefined) {
    const reason = `${bases[0]} has the rate 1, so the rates are per ${bases[0]}: the rate of USD is needed as well.`;
    return { reason };
  }
  if (bases.length !== 1) {
    const which = bases.length === 0 ? 'no currency has' : `${bases.join(' and ')} have`;
    const reason = `USD has the rate ${usd} and ${which} the rate 1: it cannot be told which currency the rates are per.`;
    return { reason };
  }
  const said = `Rates are units per ${bases[0]}, divided by the ${usd} of the US dollar.`;
  return { perUsd: usd, said: [said] };
}
