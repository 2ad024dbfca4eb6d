import type { KnownArea } from '#lib/data/payroll/known-area.ts';
import { rehearsedPayroll } from '#lib/data/payroll/rehearsed-payroll.ts';
import { suggestMapping } from '#lib/data/payroll/suggest-mapping.ts';
import type { Question } from '#lib/domain/question.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { Matches } from './Matches.svelte.ts';
import type { Matcher } from './MatchingWorker.ts';
import type { PayrollReader } from './PayrollReader.ts';
import { takePayroll } from './take-payroll.ts';

const rows = 20_000;
// Fewer left functions to be compiled while a real payroll was read; more saved nothing.
const takes = 4;
const asks = 6;

/** What takes a payroll. */
interface Players {
  readonly reader: PayrollReader;
  readonly engine: EngineState;
  readonly matcher: Matcher;
  readonly areaOf: (code: string) => KnownArea | undefined;
}

/**
 * Takes a made-up payroll through reading, the engine, matching and a question about it: a browser compiles
 * code well only once it has run it often, and what a real payroll needs is then compiled. Its rows stay in
 * the engine until those of a real one take their place. Throws what goes wrong, and the signal's reason.
 */
export async function rehearsePayroll(
  { reader, engine, matcher, areaOf }: Players,
  question: Question,
  signal: AbortSignal,
): Promise<void> {
  const start = performance.now();
  const source = { name: 'rehearsal', text: rehearsedPayroll(rows) };
  const preview = await reader.preview(source, {}, signal);
  const { mapping } = suggestMapping(preview);
  const payroll = { source, preview, mapping, unitsPerUsd: { USD: 1 } };
  const take = () => takePayroll(reader, engine, payroll, { onProgress: () => {}, signal });
  const { jobs, places } = await take();
  for (let time = 1; time < takes; time += 1) await take();
  const matches = new Matches(matcher, areaOf);
  signal.addEventListener('abort', () => matches.cancel());
  await matches.match(jobs, places);
  signal.throwIfAborted();
  for (const table of matches.tables()) await engine.put(table);
  for (let time = 0; time < asks; time += 1) {
    signal.throwIfAborted();
    await engine.ask(question);
  }
  performance.measure('rehearsal of a payroll', { start });
}
