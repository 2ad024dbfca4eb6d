import { embeddedAddress } from './embedded-address.ts';
import type { FigureContent } from './figure-content.ts';
import type { Rates } from './rates.ts';

/** How a figure looks where it is seen: the name of its face, and its height in px. */
export interface Shown {
  readonly face: string;
  readonly height: number;
}

/** The HTML that puts a figure into another page, or why there is none. */
export type Embedding =
  | { readonly state: 'offered'; readonly snippet: string; readonly help: string }
  | { readonly state: 'refused'; readonly reason: string };

/**
 * Pages for what is a reader's own: a pay, a payroll, a file. No other page may show them in a frame
 * (`static/_headers`).
 */
export const unframedPages = ['/my-pay', '/benchmark', '/verify'] as const;

/** Height of the line below a figure in a frame that leads to the whole view, in px. */
const lineBelow = 40;

/**
 * The HTML that puts a figure into another page, with the view that `content.address` holds. Refused,
 * with a reason, for whatever other readers could not see: it is made of what this reader brought.
 * `rates` are those that the view is seen through, `help` the address of the page about it.
 */
export function embeddingOf(
  content: FigureContent,
  { face, height }: Shown,
  { rates, help }: { readonly rates: Rates | null; readonly help: string },
): Embedding {
  const reason = refusal(content, rates);
  if (reason) return { state: 'refused', reason };
  const snippet = snippetOf({
    address: embeddedAddress(content.address, face),
    title: content.finding.headline,
    height: Math.ceil(height) + lineBelow,
  });
  return { state: 'offered', snippet, help };
}

function refusal({ view, personal, address }: FigureContent, rates: Rates | null): string | null {
  const { pathname } = new URL(address);
  if (view.question.reads.some(({ own }) => own)) {
    return 'It is made of a table of your own, which stays in this tab: other readers do not have it.';
  }
  if (personal) {
    return 'It shows a pay that was entered here, which goes nowhere else: other readers do not have it.';
  }
  if (rates?.exchange.own && seenThrough(view, rates)) {
    return 'It is seen through exchange rates of your own, which stay in this tab. Go back to the published ones to embed it.';
  }
  if (unframedPages.some((page) => pathname.endsWith(page))) {
    return 'This page is for what is your own, so no other page may show it in a frame. The figures of the other pages can be embedded.';
  }
  return null;
}

// A currency that is not in the reader's file leaves its amounts as they are, and a reason for it.
const seenThrough = ({ sources, reasons }: FigureContent['view'], { exchange }: Rates): boolean =>
  reasons.size > 0 || sources.some(({ table }) => table === exchange.source.table);

interface Frame {
  readonly address: string;
  readonly title: string;
  /** In px. */
  readonly height: number;
}

const snippetOf = ({ address, title, height }: Frame): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};
const escaped = (text: string): string => text.replaceAll(/[&"<>]/g, (each) => entities[each]!);
