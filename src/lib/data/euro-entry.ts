/** When a country took the euro, and the money it gave up for it. */
export interface EuroEntry {
  readonly iso2: string;
  /** The first year in euro. */
  readonly year: number;
  /** ISO 4217 of the money before. */
  readonly former: string;
  /** Units of that money to one euro, fixed for good. */
  readonly perEuro: number;
}

const entry = (iso2: string, year: number, former: string, perEuro: number): EuroEntry => ({
  iso2,
  year,
  former,
  perEuro,
});

/**
 * The entries into the euro area, with the conversion rates that the Council of the European Union
 * fixed: Regulation (EC) No 2866/98, and for those who came later the regulations that amend it.
 */
export const euroEntries: readonly EuroEntry[] = [
  entry('AT', 1999, 'ATS', 13.7603),
  entry('BE', 1999, 'BEF', 40.3399),
  entry('BG', 2026, 'BGN', 1.95583),
  entry('CY', 2008, 'CYP', 0.585274),
  entry('DE', 1999, 'DEM', 1.95583),
  entry('EE', 2011, 'EEK', 15.6466),
  entry('ES', 1999, 'ESP', 166.386),
  entry('FI', 1999, 'FIM', 5.94573),
  entry('FR', 1999, 'FRF', 6.55957),
  entry('GR', 2001, 'GRD', 340.75),
  entry('HR', 2023, 'HRK', 7.5345),
  entry('IE', 1999, 'IEP', 0.787564),
  entry('IT', 1999, 'ITL', 1936.27),
  entry('LT', 2015, 'LTL', 3.4528),
  entry('LU', 1999, 'LUF', 40.3399),
  entry('LV', 2014, 'LVL', 0.702804),
  entry('MT', 2008, 'MTL', 0.4293),
  entry('NL', 1999, 'NLG', 2.20371),
  entry('PT', 1999, 'PTE', 200.482),
  entry('SI', 2007, 'SIT', 239.64),
  entry('SK', 2009, 'SKK', 30.126),
];
