import { describe, expect, it } from 'vitest';
import { packTitleIndex } from '#lib/domain/title-index.ts';
import { Matching } from './Matching.ts';
import type { MatchingReply } from './matching-messages.ts';

const nurses = { code: '29-1141', title: 'Registered Nurses', level: 'detailed', employment: 5 };
const index = packTitleIndex({
  occupations: [nurses],
  titles: [{ title: 'RN', occupations: [nurses] }],
});
const know = {
  kind: 'know',
  titles: new TextEncoder().encode(JSON.stringify(index)).buffer,
  areas: [{ code: '06', name: 'California', kind: 'state' }],
} as const;
const jobs = [{ title: 'RN', soc: null, people: 2 }];
const places = [{ location: 'CA', state: null, people: 2 }];

function start(pause = () => Promise.resolve()) {
  const replies: MatchingReply[] = [];
  return { replies, matching: new Matching((reply) => replies.push(reply), pause) };
}

describe('matching in slices', () => {
  it('finds jobs, then places, then says that it is done', async () => {
    const { replies, matching } = start();
    await matching.hear(know);
    await matching.hear({ kind: 'match', run: 1, jobs, places });
    expect(replies.map((reply) => ('jobs' in reply ? reply : reply.kind))).toMatchObject([
      'ready',
      { run: 1, jobs: [{ best: { soc: '29-1141' } }], places: [], done: false },
      { run: 1, jobs: [], places: [{ best: { area: '06' } }], done: false },
      { run: 1, jobs: [], places: [], done: true },
    ]);
  });

  it('gives up a run when another is asked for', async () => {
    const { replies, matching } = start(() => new Promise((resolve) => setTimeout(resolve)));
    await matching.hear(know);
    const first = matching.hear({ kind: 'match', run: 1, jobs, places });
    await matching.hear({ kind: 'match', run: 2, jobs, places: [] });
    await first;
    const done = replies.filter((reply) => reply.kind === 'found' && reply.done);
    expect(done).toMatchObject([{ run: 2 }]);
  });

  it('says what went wrong', async () => {
    const { replies, matching } = start();
    await matching.hear({ kind: 'match', run: 1, jobs, places });
    await matching.hear({ ...know, titles: new ArrayBuffer(3) });
    expect(replies).toEqual([
      { kind: 'failed', message: 'Titles and areas have to be known before a match.' },
      { kind: 'failed', message: expect.stringContaining('JSON') },
    ]);
  });
});
