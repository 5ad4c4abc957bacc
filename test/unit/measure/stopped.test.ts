import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { untilStopped } from '@/lib/measure/stopped';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { addDays } from '@/lib/model/day';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { analyseProperty } from '@/lib/analyse-property';
import { stuckShop } from '../explain/shop-snapshot';
import { diagnosisOf } from '../explain/snapshot-with';
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
  analyseProperty({
    snapshot,
    memory: EMPTY_MEMORY,
    settings: DEFAULT_SETTINGS,
    today: addDays(shop.asOf, 1),
    diagnose,
  }).report.vitals;

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

describe('untilStopped, to the day', () => {
  const growing = diagnosisOf({
    verdict: 'growing',
    since: '2025-01-01',
    monthlyGrowth: { estimate: 0.05, low: 0.04, high: 0.06, level: 0.9 },
    longView: null,
    sinceRange: { from: '2024-12-28', to: '2025-01-04' },
    turn: {
      verdict: 'slowed',
      probability: 0.9,
      at: '2025-01-01',
      from: '2024-12-28',
      to: '2025-01-04',
      before: { estimate: 0.08, low: 0.07, high: 0.09, level: 0.9 },
    },
    notes: [{ code: 'adjusted-week' }, { code: 'open-outage' }],
  });
  const silentSince = (from: string, to?: string) => {
    return { ...growing, events: [{ kind: 'outage' as const, from, ...(to === undefined ? {} : { to }) }] };
  };

  it.each([
    ['seven days without measurement', silentSince('2026-03-23'), 'inconclusive'],
    ['six', silentSince('2026-03-24'), 'growing'],
    ['a stop that is over', silentSince('2026-03-01', '2026-03-20'), 'growing'],
    ['a dip that goes on', { ...growing, events: [{ kind: 'dip' as const, from: '2026-03-01' }] }, 'growing'],
  ])('%s', (_, diagnosis, verdict) => expect(untilStopped(diagnosis, '2026-03-29').verdict).toBe(verdict));

  it('claims nothing more where little is counted, and says so; one of the parts that stopped stands first', () => {
    const stopped = silentSince('2026-03-01');
    const partial = { ...stopped, events: stopped.events.map((event) => ({ ...event, partial: true as const })) };
    const codes = (of: Parameters<typeof untilStopped>[2]) =>
      untilStopped(partial, '2026-03-29', of).notes.map(({ code }) => code);
    expect(codes([])).toEqual(['adjusted-week', 'open-partial-outage']);
    expect(codes([stopped])).toEqual(['adjusted-week', 'open-outage']);
    expect(untilStopped(partial, '2026-03-29').verdict).toBe('inconclusive');
    expect(untilStopped(partial, '2026-03-05')).toBe(partial);
  });

  it('claims nothing more, of a rate whose parts have stopped neither, and notes it once', () => {
    for (const stopped of [
      untilStopped(silentSince('2026-03-01'), '2026-03-29'),
      untilStopped(growing, '2026-03-29', [diagnosisOf(), silentSince('2026-03-01')]),
    ])
      expect(stopped).toMatchObject({
        monthlyGrowth: null,
        since: null,
        sinceRange: null,
        turn: null,
        longView: null,
        notes: [{ code: 'adjusted-week' }, { code: 'open-outage' }],
      });
  });
});
