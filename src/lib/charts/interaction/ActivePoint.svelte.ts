/** Which point of a drawing the reader is at, if any, and what brought them there. */
export class ActivePoint {
  #index = $state<number | null>(null);
  #by = $state<'keyboard' | 'pointer'>('pointer');

  get index(): number | null {
    return this.#index;
  }

  /** Only points that were reached by key are spoken: a mouse that passes over says nothing. */
  get spoken(): boolean {
    return this.#index !== null && this.#by === 'keyboard';
  }

  enter(index: number, by: 'keyboard' | 'pointer'): void {
    this.#index = index;
    this.#by = by;
  }

  leave(): void {
    this.#index = null;
  }
}
