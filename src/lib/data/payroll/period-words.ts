import type { PayrollPeriod } from '#lib/domain/payroll/column-mapping.ts';
import { folded } from './folded.ts';

const words: Readonly<Record<PayrollPeriod, readonly string[]>> = {
  year: [
    ...['a', 'y', 'yr', 'year', 'yearly', 'annual', 'annually', 'annum', 'pa', 'p a', 'ann'],
    ...['s', 'sal', 'salary', 'salaried', 'jahr', 'jahrlich', 'an', 'annee', 'annuel', 'annuelle'],
    ...['ano', 'anual', 'anualmente'],
  ],
  month: [
    ...['m', 'mo', 'mon', 'mth', 'month', 'monthly', 'pm', 'p m', 'monat', 'monatlich', 'mois'],
    ...['mensuel', 'mensuelle', 'mes', 'mensual'],
  ],
  'half-month': [
    ...['sm', 'semi monthly', 'semimonthly', 'twice a month', 'twice monthly', 'half month'],
    ...['quincenal', 'quincena', 'halbmonatlich'],
  ],
  fortnight: [
    ...['b', 'bw', 'biweekly', 'bi weekly', 'fortnight', 'fortnightly', 'two weeks', '2 weeks'],
    ...['every two weeks', 'every 2 weeks', 'zweiwochentlich', 'vierzehntaglich', 'quinzaine'],
    ...['catorcenal'],
  ],
  week: [
    ...['w', 'wk', 'week', 'weekly', 'woche', 'wochentlich', 'semaine', 'hebdomadaire'],
    ...['semana', 'semanal'],
  ],
  day: [...['d', 'day', 'daily', 'diem', 'tag', 'taglich', 'jour', 'journalier', 'dia', 'diario']],
  hour: [
    ...['h', 'hr', 'hrs', 'hour', 'hourly', 'ph', 'p h', 'std', 'stunde', 'stundlich', 'heure'],
    ...['horaire', 'hora', 'por hora', 'stundenlohn'],
  ],
};

const periods = new Map(
  Object.entries(words).flatMap(([period, known]) =>
    known.map((word) => [word, period as PayrollPeriod] as const),
  ),
);

const lead = /^(per|a|an|each|pro|je|par|por|al|prorated)(?= \S)/;
const tail = / (rate|rated|pay|paid|employee|worker|staff|basis|salary|wages?)$/;

/** The period that a word for one means: `H`, `Hourly`, `per hour`, `/hr`; null for any other word. */
export function periodOfWord(word: string): PayrollPeriod | null {
  const plain = folded(word);
  return (
    periods.get(plain) ?? periods.get(plain.replace(lead, '').replace(tail, '').trim()) ?? null
  );
}

/** What a letter may mean that payrolls use for several: the sizes of the amounts beside it decide. */
export const manyMeanings: Readonly<Record<string, readonly PayrollPeriod[]>> = {
  s: ['year', 'half-month', 'hour'],
};

/** `an hourly rate`: how an account calls pay of a period. */
export const payOf: Readonly<Record<PayrollPeriod, string>> = {
  year: 'annual pay',
  month: 'monthly pay',
  'half-month': 'half-monthly pay',
  fortnight: 'fortnightly pay',
  week: 'weekly pay',
  day: 'daily pay',
  hour: 'hourly pay',
};
