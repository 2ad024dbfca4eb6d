import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { richFinding, richView } from '../../../tests/support/rich-view.ts';
import { embeddingOf, unframedPages } from './embedding.ts';
import type { FigureContent } from './figure-content.ts';
import { withOwnRates } from './own-rates.ts';

const content: FigureContent = {
  view: richView(),
  finding: richFinding,
  subject: 'pay by area',
  address: 'https://pay.example/areas?cur=EUR#by-area',
};
const shown = { face: 'Chart', height: 480.2 };
const embedding = (change: Partial<FigureContent> = {}, of = rates) =>
  embeddingOf({ ...content, ...change }, shown, { rates: of, help: '/embed' });
const reasonOf = (...given: Parameters<typeof embedding>) => {
  const made = embedding(...given);
  return made.state === 'refused' ? made.reason : null;
};

describe('the HTML that embeds a figure', () => {
  it('has its address with the view, its headline, and a height with the line below it', () => {
    expect(embedding()).toEqual({
      state: 'offered',
      snippet:
        '<iframe src="https://pay.example/areas?cur=EUR&amp;embed=by-area#by-area" title="Zürich 東京 Ελλάδα pays the most" width="100%" height="521" loading="lazy" style="border:0"></iframe>',
      help: '/embed',
    });
  });

  it('cannot be left by a headline or an address', () => {
    const headline = '"><script>alert(1)</script> & “more”';
    const address = 'https://pay.example/areas?q=%22%3E&x=1\'"<#by-area';
    const made = embedding({ finding: { ...richFinding, headline }, address });
    const snippet = made.state === 'offered' ? made.snippet : '';
    expect(snippet).toContain(
      'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; “more”" width',
    );
    expect(snippet.match(/<|>/g)).toEqual(['<', '>', '<', '>']);
    expect(snippet.match(/"/g)).toHaveLength(12);
  });
});

describe('no HTML is given', () => {
  it('of a table of the reader’s own', () => {
    const { question } = content.view;
    const reads = [...question.reads, { table: 'payroll', own: true } as const];
    expect(reasonOf({ view: { ...content.view, question: { ...question, reads } } })).toContain(
      'a table of your own',
    );
  });

  it('of a pay that was entered', () => {
    expect(reasonOf({ personal: true })).toContain('a pay that was entered');
  });

  it('of what is seen through the reader’s own exchange rates, or cannot be for lack of one', () => {
    const own = (unitsPerUsd: Readonly<Record<string, number>>) =>
      withOwnRates(rates, { name: 'treasury.csv', date: '2026-01-01', unitsPerUsd });
    for (const each of [own({ USD: 1, EUR: 0.9 }), own({ USD: 1, GBP: 0.7 })]) {
      const view = richView({ currency: 'EUR' }, { rates: each });
      expect(reasonOf({ view }, each)).toContain('exchange rates of your own');
    }
    // Amounts in the currency in which they are published take no rate.
    expect(reasonOf({ view: richView({ currency: 'USD' }) }, own({ USD: 1, EUR: 0.9 }))).toBeNull();
  });

  it.each(unframedPages)('of a figure on %s, which no other site may show', (page) => {
    for (const site of ['https://pay.example', 'https://pay.example/pay']) {
      expect(reasonOf({ address: `${site}${page}?cur=EUR#by-area` })).toContain('in a frame');
    }
  });
});
