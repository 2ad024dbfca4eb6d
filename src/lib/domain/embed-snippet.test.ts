import { expect, it } from 'vitest';
import { embedSnippet } from './embed-snippet.ts';

it('is a frame with a title, as high as the figure and the line below it', () => {
  const address = 'https://pay.example/embed/?of=%2Fareas&figure=states&cur=EUR';
  expect(embedSnippet({ address, title: 'New York pays most', height: 611.2 })).toBe(
    '<iframe src="https://pay.example/embed/?of=%2Fareas&#38;figure=states&#38;cur=EUR" title="New York pays most" width="100%" height="644" style="border:0" loading="lazy"></iframe>',
  );
});

it('holds nothing that would end its attributes', () => {
  const snippet = embedSnippet({ address: 'https://a/"><b>', title: '"<script>&', height: 1 });
  expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
  expect(snippet.match(/"/g)).toHaveLength(12);
});
