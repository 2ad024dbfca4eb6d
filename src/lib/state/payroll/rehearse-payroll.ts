import { rehearsedMatches, rehearsedPayroll } from '#lib/data/payroll/rehearsed-payroll.ts';
import { suggestMapping } from '#lib/data/payroll/suggest-mapping.ts';
import type { Question } from '#lib/domain/question.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import type { PayrollReader } from './PayrollReader.ts';
import { takePayroll } from './take-payroll.ts';

const rows = 20_000;
const times = 4;

/**
 * Takes a made-up payroll through reading, the engine and a question about it: a browser compiles code well
 * only once it has run it, and what a real payroll needs is then compiled. Its rows stay in the engine until
 * those of a real one take their place. Throws what goes wrong, and the signal's reason.
 */
export async function rehearsePayroll(
  reader: PayrollReader,
  engine: EngineState,
  question: Question,
  signal: AbortSignal,
): Promise<void> {
  const start = performance.now();
  const source = { name: 'rehearsal', text: rehearsedPayroll(rows) };
  const preview = await reader.preview(source, {}, signal);
  const { mapping } = suggestMapping(preview);
  const payroll = { source, preview, mapping, unitsPerUsd: { USD: 1 } };
  const { jobs, places } = await takePayroll(reader, engine, payroll, {
    onProgress: () => {},
    signal,
  });
  for (const table of rehearsedMatches(jobs, places)) await engine.put(table);
  for (let time = 0; time < times; time += 1) {
    signal.throwIfAborted();
    await engine.ask(question);
  }
  performance.measure('rehearsal of a payroll', { start });
}
