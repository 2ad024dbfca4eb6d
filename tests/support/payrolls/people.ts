import { knownJobs, type KnownJob } from './jobs.ts';
import { knownPlaces, type KnownPlace } from './places.ts';
import { seeded, type Random } from './random.ts';

/** A person of a generated payroll, with all that is true of them, however a file writes it. */
export interface KnownPerson {
  /** `E000001` */
  readonly id: string;
  /** A real title; `written` is it as the payroll has it, sometimes with a slip of the pen. */
  readonly title: string;
  readonly written: string;
  readonly soc: string;
  readonly place: KnownPlace;
  /** `G1` to `G8`, by pay. */
  readonly grade: string;
  readonly department: string;
  readonly sex: 'women' | 'men' | null;
  /** ISO 8601. */
  readonly hired: string;
  /** 1, or that of a part-timer. */
  readonly fte: number;
  /** Paid by the hour, where a payroll tells hourly from annual. */
  readonly hourly: boolean;
  /**
   * US dollars a year at full time: a multiple of 62.40, so that the pay of every period (2,080 hours, 260
   * days, 52 weeks, 26 fortnights, 24 half months, 12 months) is one of whole cents.
   */
  readonly pay: number;
  /** US dollars a year as paid: pay × FTE. */
  readonly paid: number;
}

const step = 62.4;
const departments = [
  'Café',
  'Care',
  'Finance',
  'Human Resources',
  'IT',
  'Operations',
  'R&D',
  'Sales',
];
const partTimes = [0.25, 0.5, 0.75, 0.8];

// Read from the datasets once, whatever number of payrolls is made.
let jobs: readonly KnownJob[] | undefined;
let places: readonly KnownPlace[] | undefined;

/** People drawn by a seed: pay spreads about the market of their occupation, women's a little lower. */
export function knownPeople(rows: number, seed: number): readonly KnownPerson[] {
  const random = seeded(seed);
  jobs ??= knownJobs();
  places ??= knownPlaces();
  const [known, there] = [jobs, places];
  return Array.from({ length: rows }, (_, at): KnownPerson => {
    const job = random.pick(known);
    const sex = random.chance(0.02) ? null : random.chance(0.5) ? 'women' : 'men';
    const about = job.market * Math.exp(random.normal() * 0.18) * (sex === 'women' ? 0.95 : 1);
    const steps = Math.max(250, Math.round(about / step));
    const pay = cents(steps * step);
    const fte = random.chance(0.12) ? random.pick(partTimes) : 1;
    return {
      id: `E${String(at + 1).padStart(6, '0')}`,
      title: job.title,
      written: random.chance(0.03) ? slipped(job.title, random) : job.title,
      soc: job.soc,
      place: random.pick(there),
      grade: gradeOf(pay),
      department: random.pick(departments),
      sex,
      hired: hiredOn(random),
      fte,
      hourly: pay < 60_000 && random.chance(0.7),
      pay,
      paid: cents(pay * fte),
    };
  });
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

const gradeOf = (pay: number): string =>
  `G${1 + [35e3, 45e3, 60e3, 80e3, 105e3, 140e3, 190e3].filter((from) => pay >= from).length}`;

const hiredOn = (random: Random): string => {
  const days = random.below(9_500);
  return new Date(Date.UTC(2000, 0, 3) + days * 864e5).toISOString().slice(0, 10);
};

/** Two neighbouring letters change places, in the middle of the title's last word. */
function slipped(title: string, random: Random): string {
  const last = title.lastIndexOf(' ') + 1;
  const at = last + 1 + random.below(Math.max(1, title.length - last - 2));
  return title.slice(0, at) + title.charAt(at + 1) + title.charAt(at) + title.slice(at + 2);
}
