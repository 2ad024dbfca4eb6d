import { describe, expect, it } from 'vitest';
import { contrast, resolved, tokensOf } from '../../../../tests/support/colours.ts';
import { bandPaints, classPaints, edge, payClasses } from './paint.ts';

describe.each(['light', 'dark'] as const)('on the %s page', (scheme) => {
  const tokens = tokensOf(scheme);
  const between = (a: string, b: string) => contrast(resolved(a, tokens), resolved(b, tokens));
  const page = 'var(--raised)';

  it.each([...payClasses, ...bandPaints])(
    'text on $fill is legible: at least 4.5 to 1',
    ({ fill, ink }) => {
      expect(between(ink, fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['var(--ink)', 'var(--ink-2)', 'var(--ink-3)', 'var(--mark)'])(
    'text in %s beside the marks is legible: at least 4.5 to 1',
    (ink) => {
      expect(between(ink, page)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([edge, 'var(--pay-3)', 'var(--pay-4)', 'var(--mark)', 'var(--ink-3)'])(
    'marks and outlines in %s stand out: at least 3 to 1',
    (paint) => {
      expect(between(paint, page)).toBeGreaterThanOrEqual(3);
    },
  );

  it('every class stands apart from the next one', () => {
    for (const [at, { fill }] of payClasses.entries()) {
      const next = payClasses[at + 1];
      if (next) expect(between(fill, next.fill)).toBeGreaterThan(1.1);
    }
  });

  it('classes run in one direction, from the page’s own tone to its opposite', () => {
    const distances = payClasses.map(({ fill }) => between(fill, page));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('bands run from the page’s own tone to its opposite, on both sides of the base', () => {
    const [below, above] = [bandPaints.slice(0, 5).reverse(), bandPaints.slice(4)];
    for (const side of [below, above]) {
      const distances = side.map(({ fill }) => between(fill, page));
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      for (const [at, distance] of distances.entries())
        if (at > 0) expect(distance / distances[at - 1]!).toBeGreaterThan(1.1);
    }
  });
});

describe('the paints of classes', () => {
  const none = (count: number) => Array.from({ length: count }, () => ({}));

  it('are spread over the whole scale of pay where there are fewer', () => {
    expect(classPaints(none(2))).toEqual([payClasses[0], payClasses[5]]);
    expect(classPaints(none(6))).toEqual(payClasses);
    expect(classPaints(none(1))).toEqual([payClasses[3]]);
    expect(classPaints([])).toEqual([]);
  });

  it('are those of their bands where they lie around a base', () => {
    expect(classPaints([{ tone: -4 }, { tone: 0 }, { tone: 3 }])).toEqual([
      bandPaints[0],
      bandPaints[4],
      bandPaints[7],
    ]);
  });
});
