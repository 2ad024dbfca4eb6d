/** How to name a dataset or a figure in another's work, in one style. */
export interface Citation {
  readonly style: 'APA' | 'BibTeX' | 'Plain text';
  readonly text: string;
}
