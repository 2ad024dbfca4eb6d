import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import EngineStatus from './EngineStatus.svelte';

const region = () => page.getByRole('status', { name: 'Data engine' });

describe('the state of the data engine', () => {
  it('is told in one live region', async () => {
    const onretry = vi.fn();
    const { rerender } = await render(EngineStatus, { status: { state: 'not started' }, onretry });
    await expect.element(region()).toHaveTextContent(/^not started$/);
    await rerender({ status: { state: 'starting', progress: 0.371 } });
    await expect.element(region()).toHaveTextContent(/^starting \(37 %\)$/);
    await rerender({ status: { state: 'ready' } });
    await expect.element(region()).toHaveTextContent(/^ready$/);
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  it('says why it failed and offers to try again', async () => {
    const onretry = vi.fn();
    render(EngineStatus, { status: { state: 'failed', reason: 'no module' }, onretry });
    await expect.element(region()).toHaveTextContent(/^failed: no module/);
    await region().getByRole('button', { name: 'Retry' }).click();
    expect(onretry).toHaveBeenCalledOnce();
  });
});
