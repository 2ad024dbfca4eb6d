import { Matching } from './Matching.ts';
import type { MatchingRequest } from './matching-messages.ts';

/** The worker in which jobs and places are matched: it asks for nothing by itself. */
const matching = new Matching(
  (reply) => self.postMessage(reply),
  () => new Promise((resolve) => setTimeout(resolve)),
);

self.addEventListener('message', ({ data }: MessageEvent<MatchingRequest>) => {
  void matching.hear(data);
});
