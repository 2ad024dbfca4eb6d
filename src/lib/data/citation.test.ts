import { describe, expect, it } from 'vitest';
import { richFinding, richSource, richView } from '../../../tests/support/rich-view.ts';
import { bibtexEntry, bibtexKey, bibtexText } from './bibtex.ts';
import { sourceCitations, viewCitations } from './citation.ts';

const textsOf = (citations: ReturnType<typeof sourceCitations>) =>
  Object.fromEntries(citations.map(({ style, text }) => [style, text]));

const content = {
  view: richView({}),
  finding: richFinding,
  subject: '01-1011 pay by area',
  address: 'https://pay.example/occupations/01-1011?cur=EUR#by-area',
};

describe('the citation of a dataset', () => {
  it('names publisher, year, title, release, and when and where it was retrieved', () => {
    const texts = textsOf(sourceCitations(richSource));
    expect(texts).toEqual({
      APA:
        'US Bureau of Labor Statistics. (2025). OEWS by state (May 2025) [Data set]. ' +
        'Retrieved September 29, 2026, from https://www.bls.gov/oes/tables.htm',
      BibTeX: [
        '@misc{us-oews-state-2025,',
        '  author = {{US Bureau of Labor Statistics}},',
        '  title = {{OEWS by state}},',
        '  year = {2025},',
        '  howpublished = {Data set},',
        '  edition = {May 2025},',
        '  url = {https://www.bls.gov/oes/tables.htm},',
        '  urldate = {2026-09-29},',
        '}',
      ].join('\n'),
      'Plain text':
        'US Bureau of Labor Statistics: OEWS by state, May 2025. ' +
        'https://www.bls.gov/oes/tables.htm, retrieved 2026-09-29',
    });
  });

  it('says that no year is known instead of making one up', () => {
    const source = { ...richSource, release: 'first release', retrieved: '', url: undefined };
    const { APA, BibTeX } = textsOf(sourceCitations(source, 'https://pay.example/data/x'));
    expect(APA).toContain('(n.d.).');
    expect(APA).toMatch(/https:\/\/pay\.example\/data\/x$/);
    expect(BibTeX).not.toContain('year =');
    expect(BibTeX).toContain('@misc{us-oews-state,');
  });
});

describe('the citation of a figure', () => {
  it('has its headline, its releases, its address and the day', () => {
    const { APA, BibTeX } = textsOf(viewCitations(content, new Date('2026-11-26T23:00:00Z')));
    expect(APA).toBe(
      'Pay Atlas. (2026). Zürich 東京 Ελλάδα pays the most: Percentile wages, EUR a year, May 2025 [Figure]. ' +
        'Data: US Bureau of Labor Statistics, May 2025. ' +
        'Retrieved November 26, 2026, from https://pay.example/occupations/01-1011?cur=EUR#by-area',
    );
    expect(BibTeX).toContain('@misc{pay-atlas-01-1011-pay-by-area-2026,');
    expect(BibTeX).toContain('{{Zürich 東京 Ελλάδα pays the most: ');
  });
});

describe('BibTeX', () => {
  it('prints every sign that TeX would take for a command', () => {
    expect(bibtexText('100 % of {R&D} at $5_000 #1 ~^\\x')).toBe(
      '100 \\% of \\{R\\&D\\} at \\$5\\_000 \\#1 \\textasciitilde{}\\textasciicircum{}\\textbackslash{}x',
    );
  });

  it('leaves an address as it is, but for what would end its field', () => {
    const entry = bibtexEntry('k', [['url', 'https://x.example/?q=a_b%20&c={d}#e']]);
    expect(entry).toContain('  url = {https://x.example/?q=a_b%20&c=%7Bd%7D#e},');
  });

  it('makes the same key of the same words, in letters, digits and hyphens', () => {
    expect(bibtexKey('us_oews_state', 'Zürich / "pay", 東京', '2025')).toBe(
      'us-oews-state-zurich-pay-2025',
    );
  });
});
