/** A figure as it is put into somebody's page. */
export interface Embedded {
  /** Of the figure alone, absolute. */
  readonly address: string;
  readonly title: string;
  /** In px, as the figure stands on its page. */
  readonly height: number;
}

// Below the figure the frame has a line that leads to its page.
const foot = 32;

/** The HTML that shows a figure in another page. */
export const embedSnippet = ({ address, title, height }: Embedded): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${Math.ceil(height) + foot}" style="border:0" loading="lazy"></iframe>`;

const escaped = (text: string): string =>
  text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
