import type { Citation } from '#lib/domain/citation.ts';
import type { Embedding, Shown } from '#lib/domain/embedding.ts';
import { fileKinds, type FileKind } from '#lib/domain/file-kind.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import type { FigureTools, LoadFigureTools } from './figure-tools.ts';
import { saveBlob } from './save-blob.ts';

/** How long a message stays, in ms: long enough to be read twice. */
const stay = 8000;

/** Saves files of what a figure shows, and says what became of it. */
export class Saving {
  #message = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #load: LoadFigureTools;
  readonly content: () => FigureContent;

  constructor(load: LoadFigureTools, content: () => FigureContent) {
    this.#load = load;
    this.content = content;
  }

  get message(): string {
    return this.#message;
  }

  say(message: string): void {
    clearTimeout(this.#timer);
    this.#message = message;
    this.#timer = setTimeout(() => (this.#message = ''), stay);
  }

  /** Saves what is on screen now as a file of this kind. */
  file(kind: FileKind): Promise<void> {
    return this.save(fileKinds[kind].extension, (content, tools) => tools.file(content, kind));
  }

  /** Makes a file of what is on screen now and hands it to the browser. */
  async save(
    extension: string,
    make: (content: FigureContent, tools: FigureTools) => Promise<Blob>,
  ): Promise<void> {
    const content = this.content();
    try {
      const tools = await this.#load();
      const name = tools.fileName(content, extension);
      saveBlob(await make(content, tools), name);
      this.say(`Saved ${name}`);
    } catch (cause) {
      this.say(`The file could not be made: ${reasonOf(cause)}`);
    }
  }

  /** The SQL of what is on screen; null, and a message, where it cannot be made. */
  async statement(): Promise<string | null> {
    const { view } = this.content();
    try {
      return (await this.#load()).statement(view);
    } catch (cause) {
      this.say(`The statement could not be made: ${reasonOf(cause)}`);
      return null;
    }
  }

  /** How to cite what is on screen; none, and a message, where that cannot be made. */
  async citations(): Promise<readonly Citation[]> {
    const content = this.content();
    try {
      return (await this.#load()).citations(content);
    } catch (cause) {
      this.say(`The citation could not be made: ${reasonOf(cause)}`);
      return [];
    }
  }

  /** How to put what is on screen into another page; null, and a message, where that cannot be said. */
  async embedding(shown: Shown): Promise<Embedding | null> {
    const content = this.content();
    try {
      return (await this.#load()).embedding(content, shown);
    } catch (cause) {
      this.say(`The snippet could not be made: ${reasonOf(cause)}`);
      return null;
    }
  }

  async copyLink(): Promise<void> {
    const { address } = this.content();
    try {
      await navigator.clipboard.writeText(address);
      this.say('Link copied');
    } catch {
      this.say(`Copy this link: ${address}`);
    }
  }
}
