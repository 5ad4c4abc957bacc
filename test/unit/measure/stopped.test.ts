import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { untilStopped } from '@/lib/measure/stopped';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { addDays } from '@/lib/model/day';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { walkStreet } from '@/lib/street';
import { stuckShop } from '../explain/shop-snapshot';
import { seriesWith } from './series-with';

const shop = stuckShop();

/** Nothing at all on the last days. */
function stoppedFor(days: number): Snapshot {
  const stop = addDays(shop.asOf, 1 - days);
  return {
    ...shop,
    source: 'ga4',
    totals: Object.fromEntries(
      Object.entries(shop.totals).map(([metric, series]) => {
        const numerator = series.numerator.map((value, index) => (addDays(series.start, index) >= stop ? 0 : value));
        return [metric, { ...series, numerator }];
      }),
    ),
  };
}
const vitalsOf = (snapshot: Snapshot) =>
  walkStreet({ snapshot, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today: addDays(shop.asOf, 1), diagnose })
    .report.vitals;

describe('a measurement that has stopped', () => {
  it('claims nothing of today, of rates neither', () => {
    const vitals = vitalsOf(stoppedFor(21));
    expect(vitals.map(({ metric }) => metric)).toContain('purchaseRate');
    for (const { diagnosis } of vitals) {
      expect(diagnosis).toMatchObject({ verdict: 'inconclusive', monthlyGrowth: null, since: null });
      expect(diagnosis.notes).toContainEqual({ code: 'open-outage' });
    }
  });

  it('goes on saying what was so for a few days: nothing has changed but the day', () => {
    const verdicts = (snapshot: Snapshot) => vitalsOf(snapshot).map(({ diagnosis }) => diagnosis.verdict);
    expect(verdicts(stoppedFor(4))).toEqual(verdicts(shop));
  });
});

it('leaves an outage that is over as it is', () => {
  const days = Array.from({ length: 300 }, (_, day) => (day > 200 && day < 215 ? 0 : 100 + (day % 7)));
  const over = diagnose(seriesWith(days, { start: '2025-01-01' }));
  expect(over.events.some(({ kind }) => kind === 'outage')).toBe(true);
  expect(untilStopped(over, '2025-10-27')).toBe(over);
});
