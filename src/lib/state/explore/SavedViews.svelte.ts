import type { Explored } from './explore-address.ts';
import { keep, kept } from './kept.ts';
import { readViews, readViewsFile, viewsFile, written, type SavedView } from './saved-view.ts';

const key = 'pay-atlas:saved-views';

/** The views that a reader named, kept in this browser. */
export class SavedViews {
  #views = $state.raw<readonly SavedView[]>(readViews(kept(key)));
  #isKept = $state(true);

  get views(): readonly SavedView[] {
    return this.#views;
  }

  /** Whether the browser keeps them beyond this visit. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Keeps a view under a name; one of the same name gives way. */
  save(name: string, explored: Explored): void {
    this.#change([{ name, explored }, ...this.#views.filter((view) => view.name !== name)]);
  }

  remove(name: string): void {
    this.#change(this.#views.filter((view) => view.name !== name));
  }

  /** All of them as a file. */
  file(): string {
    return viewsFile(this.#views);
  }

  /** Adds the views of a file, in place of those of the same name; how many there were. Throws for another file. */
  add(text: string): number {
    const added = readViewsFile(text);
    const names = new Set(added.map(({ name }) => name));
    this.#change([...added, ...this.#views.filter(({ name }) => !names.has(name))]);
    return added.length;
  }

  #change(views: readonly SavedView[]): void {
    this.#views = views;
    this.#isKept = keep(key, views.map(written));
  }
}
