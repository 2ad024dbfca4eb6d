import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Listening from '../../../tests/support/Listening.svelte';
import { withResolvers } from '../../../tests/support/with-resolvers.ts';
import Island from './Island.svelte';
import { liveIsland, type LiveIsland } from './live-island.ts';
import { ServerOnly } from './ServerOnly.ts';

it('does a click again once what listens from an attachment does', async () => {
  const onpoint = vi.fn();
  const { promise: loaded, resolve: bring } = withResolvers<LiveIsland>();
  const screen = await render(Island, {
    id: 'points',
    served: new ServerOnly({ html: () => '<!--[--><button type="button">Point</button><!--]-->' }),
    load: () => loaded,
  });
  await screen.getByRole('button').click();
  expect(onpoint).not.toHaveBeenCalled();
  bring(liveIsland(Listening, { onpoint }));
  await expect.poll(() => onpoint.mock.calls.length).toBe(1);
});
