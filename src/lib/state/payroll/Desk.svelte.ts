import { createContext, tick } from 'svelte';
import type { ColumnMapping, OpenQuestion } from '#lib/domain/payroll/column-mapping.ts';
import type { FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { nextTask } from '../next-task.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { isSettled, type DeskStage } from './desk-stage.ts';
import { LookedAtFile } from './LookedAtFile.svelte.ts';
import { PayrollReader } from './PayrollReader.ts';
import { ReadAhead } from './ReadAhead.ts';
import { Rehearsal } from './Rehearsal.ts';
import { RequestCounter } from './RequestCounter.svelte.ts';
import { beginPayroll, type PayrollTaken } from './take-payroll.ts';

/** What the desk needs of the site: fetched before a file is opened, so that nothing has to be after. */
export interface DeskNeeds {
  readonly engine: Pick<EngineState, 'put' | 'held' | 'end'>;
  /** Everything else, once: code, titles, areas, rates, and the parts that the market needs. */
  readonly fetchAll: () => Promise<void>;
  /** Units of each currency per US dollar, as they are when a file is read. */
  readonly unitsPerUsd: () => Readonly<Record<string, number>>;
  /** Goes through what a payroll takes, before there is one, so that it takes less time. */
  readonly rehearse: (reader: PayrollReader, signal: AbortSignal) => Promise<void>;
  /** What is made of a payroll when it is read, and taken back when it is forgotten. */
  readonly onread: (read: PayrollTaken) => Promise<void>;
}

/**
 * A payroll on its way from a file into the engine's memory, the only place where its rows are: never stored,
 * never sent. The latest file wins; what is under way for one before is stopped.
 */
export class Desk {
  readonly requests = new RequestCounter();
  readonly #needs: DeskNeeds;
  #reader: PayrollReader | null = null;
  #ready: Promise<void> | null = null;
  readonly #rehearsal = new Rehearsal();
  readonly #ahead = new ReadAhead(async (payroll, signal) => {
    this.#share = 0;
    await this.#rehearsal.end();
    signal.throwIfAborted();
    const onProgress = (share: number) => (this.#share = share);
    return beginPayroll(this.#reader!, this.#needs.engine, payroll, { onProgress, signal });
  });
  #work = new AbortController();

  #stage = $state<DeskStage>('empty');
  #problem = $state.raw<string | null>(null);
  #file = $state.raw<LookedAtFile | null>(null);
  #share = $state(0);
  #read = $state.raw<PayrollTaken | null>(null);
  #revision = $state(0);
  #forgotten = $state.raw<{ readonly bytes: number } | null>(null);

  constructor(needs: DeskNeeds) {
    this.#needs = needs;
  }

  get stage(): DeskStage {
    return this.#stage;
  }

  /** Why the last step could not be taken; the page and what was there before stay. */
  get problem(): string | null {
    return this.#problem;
  }

  /** The file that was looked at last; null where there is none. */
  get file(): LookedAtFile | null {
    return this.#file;
  }

  get fileName(): string {
    return this.#file?.source.name ?? '';
  }

  /** How much of the file has been read, 0 to 1. */
  get share(): number {
    return this.#share;
  }

  /** What became of the file's rows; null until they are in the engine. */
  get read(): PayrollTaken | null {
    return this.#read;
  }

  /** Counts what the engine has held: answers about another payroll are not taken for this one's. */
  get revision(): number {
    return this.#revision;
  }

  /** What was given back when the payroll was forgotten; null until one was. */
  get forgotten(): { readonly bytes: number } | null {
    return this.#forgotten;
  }

  /** Fetches all that the desk needs, once; after a failure, tries again. */
  prepare(): Promise<void> {
    this.#ready ??= this.#prepare().catch((cause: unknown) => {
      this.#ready = null;
      throw cause;
    });
    return this.#ready;
  }

  async #prepare(): Promise<void> {
    const reader = (this.#reader ??= new PayrollReader());
    await Promise.all([reader.start(), this.#needs.fetchAll()]);
    this.#rehearsal.begin((signal) => this.#needs.rehearse(reader, signal));
  }

  /** Opens a file, from wherever it comes, once everything is there, and says how it would be read. */
  open(bring: () => Promise<PayrollSource>): Promise<void> {
    return this.#step('preparing', async (signal) => {
      const [source] = await Promise.all([bring(), this.prepare()]);
      signal.throwIfAborted();
      this.#forgotten = null;
      this.requests.begin();
      this.#stage = 'opening';
      await this.#look(source, {}, signal);
    });
  }

  /** Reads the file's first part again, otherwise. Another sheet is another table: it is seen afresh. */
  reshape(overrules: Partial<FileShape>): Promise<void> {
    if (!this.#file) return Promise.resolve();
    const { source, overrules: before } = this.#file;
    const kept = 'sheet' in overrules ? {} : before;
    return this.#step('looking', (signal) => this.#look(source, { ...kept, ...overrules }, signal));
  }

  /** Takes the file's columns otherwise. */
  remap(mapping: ColumnMapping): void {
    this.#file?.remap(mapping);
    this.#readAhead();
  }

  /** Takes an open question about the file for answered. */
  answer(about: OpenQuestion['about']): void {
    this.#file?.answer(about);
    this.#readAhead();
  }

  /** Reads the file whole into the engine; what the engine held before goes. */
  readWhole(): Promise<void> {
    const payroll = this.#file?.toTake(this.#needs.unitsPerUsd());
    if (!payroll) return Promise.resolve();
    return this.#step('reading', async (signal) => {
      const read = await this.#ahead.finish(payroll, signal);
      signal.throwIfAborted();
      this.changed();
      await this.#needs.onread(read);
      signal.throwIfAborted();
      this.#read = read;
      this.#stage = 'read';
    });
  }

  /** Goes back to how the file is read; its rows stay in the engine until it is read again. */
  reconsider(): void {
    if (this.#file) this.#stage = 'looked';
  }

  /** Stops what is under way. */
  cancel(): void {
    this.#work.abort();
    this.#stage = this.#file ? 'looked' : 'empty';
  }

  /** What the engine holds of the payroll has changed: every answer before is of another. */
  changed(): void {
    this.#revision += 1;
  }

  /** Ends the workers that hold the payroll, and with them all there is of it. */
  async forget(): Promise<void> {
    this.#stage = 'forgetting';
    this.#endReader();
    await this.#rehearsal.end();
    this.#file = null;
    this.#read = null;
    this.#problem = null;
    // What shows the payroll is gone first: a question of it would start another engine.
    await tick();
    const bytes = await this.#needs.engine.held();
    await this.#needs.engine.end();
    this.requests.end();
    this.#forgotten = { bytes };
    this.#stage = 'empty';
  }

  /** Ends what works for the desk; of a payroll that it has nothing stays. */
  async close(): Promise<void> {
    if (this.#file) await this.forget();
    else this.#endReader();
  }

  #endReader(): void {
    this.#work.abort();
    this.#ahead.withdraw();
    this.#reader?.end();
    this.#reader = null;
    this.#ready = null;
  }

  // Only a file that can be looked at takes the place of the one before.
  async #look(
    source: PayrollSource,
    overrules: Partial<FileShape>,
    signal: AbortSignal,
  ): Promise<void> {
    this.#ahead.withdraw();
    // What is real is not to wait for it, nor to share the machine with it.
    void this.#rehearsal.end();
    const preview = await this.#reader!.preview(source, overrules, signal);
    signal.throwIfAborted();
    const file = new LookedAtFile(source, overrules, preview);
    // To suggest and to show take a moment each: the page answers in between.
    await nextTask();
    signal.throwIfAborted();
    this.#file = file;
    this.#stage = 'looked';
    this.#readAhead();
  }

  #readAhead(): void {
    const payroll = this.#file?.toTake(this.#needs.unitsPerUsd());
    if (payroll) this.#ahead.begin(payroll);
    else this.#ahead.withdraw();
  }

  /** One step at a time: a step before that has not ended is stopped; a failed one leaves what was there. */
  async #step(stage: DeskStage, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#work.abort();
    const { signal } = (this.#work = new AbortController());
    const before = this.#stage;
    this.#problem = null;
    this.#stage = stage;
    try {
      await work(signal);
    } catch (cause) {
      if (signal.aborted) return;
      this.#problem = reasonOf(cause);
      this.#stage = isSettled(before) ? before : this.#file ? 'looked' : 'empty';
    }
  }
}

export const [getDesk, setDesk] = createContext<Desk>();
