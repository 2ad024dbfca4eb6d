/** Where a definition comes from. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

/** One entry of the glossary; its `id` is the anchor that the pages link to. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** Other names under which readers look for it. */
  readonly also?: readonly string[];
  readonly definition: string;
  /** As it is computed here, with its units. */
  readonly formula?: string;
  /** Where readers go wrong. */
  readonly caution?: string;
  readonly source: Reference;
  /** The ids of related entries. */
  readonly see?: readonly string[];
}

export const payAtlas: Reference = { title: 'Pay Atlas' };
