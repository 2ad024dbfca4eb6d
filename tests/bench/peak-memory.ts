import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** The peak of the resident memory of the largest renderer, in bytes; null where the system does not say. */
export async function peakMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => peakOf(id) ?? []);
  return peaks.length > 0 ? Math.max(...peaks) : null;
}

function peakOf(process: number): number | null {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes ? Number(kilobytes) * 1_024 : null;
  } catch {
    // Only Linux has it.
    return null;
  }
}
