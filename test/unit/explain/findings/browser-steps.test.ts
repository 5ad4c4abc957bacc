import { describe, expect, it } from 'vitest';
import { browserStepFindings } from '@/lib/explain/findings/browser-steps';
import { contextOf, per28 } from '../snapshot-with';

type Rate = readonly [passed: number, started: number];

/** Carts and checkouts in 28 days, by browser. */
const found = (browsers: Readonly<Record<string, Rate>>) =>
  browserStepFindings(
    contextOf({
      tables: [
        {
          by: 'browser',
          step: 'day',
          rows: Object.fromEntries(
            Object.entries(browsers).map(([browser, [passed, started]]) => [
              browser,
              { checkouts: per28(passed), addToCarts: per28(started) },
            ]),
          ),
        },
      ],
    }),
  );
const CHROME: Rate = [500, 1000];

describe('browserStepFindings', () => {
  it.each<[string, Readonly<Record<string, Rate>>, string[]]>([
    ['100 carts are enough', { Chrome: CHROME, Safari: [5, 100] }, ['Safari']],
    ['99 are not', { Chrome: CHROME, Safari: [5, 99] }, []],
    // Two thirds of one half: a third of 400, less 1.96 · √(⅓ · ⅔ · 400) = 18.48, is 114.85.
    ['surely under two thirds of the others', { Chrome: CHROME, Safari: [114, 400] }, ['Safari']],
    ['perhaps not under two thirds', { Chrome: CHROME, Safari: [115, 400] }, []],
    [
      'three are told of, where most is lost first',
      { Chrome: [5e5, 1e6], Safari: [5, 100], Edge: [5, 400], Opera: [5, 300], Firefox: [5, 200] },
      ['Edge', 'Opera', 'Firefox'],
    ],
  ])('%s', (_, browsers, expected) => {
    expect(found(browsers).map(({ segment }) => segment)).toEqual(expected);
  });

  it('weighs the passages that are lost among all', () => {
    const [finding] = found({ Chrome: CHROME, Safari: [5, 100] });
    expect(finding).toMatchObject({ kind: 'funnel-step', metric: 'addToCarts', direction: 'down', confidence: 0.95 });
    // Half of 100 would have passed, and five did; 505 passed in all.
    expect(finding?.weight).toBeCloseTo(45 / 505, 12);
    const values = Object.entries(finding?.figures ?? {}).map(([name, { value }]) => [name, Number(value.toFixed(9))]);
    expect(Object.fromEntries(values)).toEqual({ before: 0.5, after: 0.05, difference: -0.45, started: 100, lost: 95 });
    // Wilson's interval of 5 in 100, less the half of the others.
    expect(finding?.figures['difference']?.interval?.low).toBeCloseTo(-0.475_453, 5);
    expect(finding?.figures['difference']?.interval?.high).toBeCloseTo(-0.400_837, 5);
  });

  it('looks at the step to the purchase too', () => {
    const table = (passed: number) => ({
      checkouts: per28(100),
      ecommercePurchases: per28(passed),
    });
    const rows = { Chrome: { checkouts: per28(1000), ecommercePurchases: per28(500) }, Safari: table(5) };
    const findings = browserStepFindings(contextOf({ tables: [{ by: 'browser', step: 'day', rows }] }));
    expect(findings.map(({ metric, segment }) => [metric, segment])).toEqual([['checkouts', 'Safari']]);
  });
});
