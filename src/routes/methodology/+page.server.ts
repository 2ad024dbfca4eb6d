import { newestRates } from '../newest-rates.server.ts';

/** The dates of the rates and price levels in use. */
export async function load() {
  const { exchange, ppp, bigMac, rpp, cpi } = await newestRates();
  const newestPpp = Math.max(...Object.values(ppp.factors).map(({ year }) => year));
  return {
    dates: {
      fx: exchange.date,
      ppp: `${newestPpp}, or the newest year before it`,
      bigmac: bigMac.date,
      rpp: `${rpp.year}`,
      real: cpi.month,
    },
  };
}
