import type { Page } from '@playwright/test';

/**
 * Milliseconds between one frame and the next while a pointer draws a box over the dots of all
 * occupations, back and forth, three times.
 */
export async function framesOfBrush(page: Page): Promise<number[]> {
  const drawing = page
    .locator('figure#occupations svg[role="group"], figure#occupations svg')
    .first();
  await drawing.scrollIntoViewIfNeeded();
  // Its dots have their names, and so their script, once they can be led to.
  await page.mouse.move(200, 200);
  await page.locator('figure#occupations [data-point][aria-label]').first().waitFor();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('The drawing of all occupations is not on the page.');
  const at = (share: number) =>
    [box.x + box.width * share, box.y + Math.min(box.height, 500) * share] as const;
  await page.mouse.move(...at(0.15));
  await page.mouse.down();
  await page.mouse.move(...at(0.2), { steps: 5 });
  await page.evaluate(beginCounting);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.move(...at(0.85), { steps: 60 });
    await page.mouse.move(...at(0.2), { steps: 60 });
  }
  const between = await page.evaluate(() => window.framesBetween);
  await page.mouse.up();
  return between;
}

declare global {
  interface Window {
    framesBetween: number[];
  }
}

// Runs in the page, as text: tsx would name the function that calls itself by a helper of its own.
const beginCounting = `
  window.framesBetween = [];
  let before = performance.now();
  requestAnimationFrame(function count(now) {
    window.framesBetween.push(now - before);
    before = now;
    requestAnimationFrame(count);
  });
`;
