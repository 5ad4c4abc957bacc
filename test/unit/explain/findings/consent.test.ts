import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { consentFindings } from '@/lib/explain/findings/consent';
import { diagnose } from '@/lib/diagnose/diagnose';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { type Cell, shopSnapshot } from '../shop-snapshot';
import { AS_OF, contextWith } from '../weekly-tables';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { contextOf, diagnosisOf, per28 } from '../snapshot-with';

const DAYS = 728;
const STEP = 640;
const stepped = (name: string, sessions: number, after: number, rateAfter: number): Cell => ({
  device: 'mobile',
  channel: name,
  sessions: (i) => (i < STEP ? sessions : sessions * after),
  rate: (i) => (i < STEP ? 0.03 : rateAfter),
  orderValue: () => 50,
});

function found(cells: Cell[], note?: string) {
  const snapshot = shopSnapshot({ days: DAYS, asOf: AS_OF, cells });
  const { sessions } = snapshot.totals;
  const diagnoses = sessions ? { sessions: diagnose(sessions, { country: 'FR' }) } : {};
  const annotations = note === undefined ? [] : [{ id: 'n', propertyId: '1', from: note, text: 'Nouveau bandeau' }];
  return consentFindings(contextWith([], { snapshot, diagnoses, memory: { ...EMPTY_MEMORY, annotations } }));
}

const CHANNELS = [
  ['Organic Search', 2000],
  ['Direct', 1500],
  ['Email', 600],
] as const;

describe('consentFindings', () => {
  const hidden = CHANNELS.map(([name, sessions]) => stepped(name, sessions, 0.6, 0.03 / 0.6));

  it('sees visits fall in a step in every channel while purchases hold', () => {
    const [finding] = found(hidden);
    expect(finding?.health).toMatchObject({ code: 'consent-suspect', severity: 'warn', metrics: ['sessions'] });
    expect(finding?.health?.share).toBeCloseTo(0.4, 1);
  });

  it('is silent where purchases fell with the visits', () => {
    expect(found(CHANNELS.map(([name, sessions]) => stepped(name, sessions, 0.6, 0.03)))).toEqual([]);
  });

  it('is silent where one channel stopped, however few of its visits bought', () => {
    const browsing = { ...stepped('Paid Social', 3000, 0.05, 0.001), rate: () => 0.001 };
    expect(found([...CHANNELS.map(([name, sessions]) => stepped(name, sessions, 1, 0.03)), browsing])).toEqual([]);
  });

  it('is silent where somebody noted what happened', () => {
    const day = found(hidden)[0]?.period.from;
    expect(day).toBeDefined();
    expect(found(hidden, day)).toEqual([]);
  });
});

describe('consentFindings, by hand', () => {
  const DAY = '2026-03-02';
  interface Fall {
    readonly orders?: number;
    readonly size?: number;
    /** Visits by channel, in the 28 days before that day and in those after. */
    readonly channels?: Readonly<Record<string, readonly [before: number, after: number]>>;
    readonly note?: string;
    readonly metric?: MetricId;
    readonly step?: 'day' | 'week';
  }
  const EVERYWHERE = { Direct: [10_000, 6000] } as const;
  const suspected = ({
    orders = 1000,
    size = -0.4,
    channels = EVERYWHERE,
    note,
    metric = 'ecommercePurchases',
    step = 'day',
  }: Fall) => {
    const events: SeriesEvent[] = [{ kind: 'level-shift', from: DAY, size }];
    const annotations = note === undefined ? [] : [{ id: 'n', propertyId: '1', from: note, text: 'Bandeau' }];
    return consentFindings(
      contextOf(
        {
          days: { sessions: per28(10_000, 6000), [metric]: per28(1000, orders) },
          tables: [
            {
              by: 'sessionDefaultChannelGroup',
              step,
              rows: Object.fromEntries(
                Object.entries(channels).map(([channel, pair]) => [channel, { sessions: per28(...pair) }]),
              ),
            },
          ],
        },
        { diagnoses: { sessions: diagnosisOf({ events }) }, memory: { ...EMPTY_MEMORY, annotations } },
      ),
    );
  };

  it.each<[string, Fall, number]>([
    ['purchases held', {}, 1],
    // ln 0.866 − 1.6449 · √2 / √866 = −0.2229, beside ln 0.8 = −0.2231
    ['purchases surely fell by less than half as much', { orders: 866 }, 1],
    // ln 0.865 − 1.6449 · √2 / √865 = −0.2241
    ['purchases perhaps fell by half as much', { orders: 865 }, 0],
    ['key events held, where nothing is sold', { metric: 'keyEvents' }, 1],
    ['nothing is counted that could hold', { metric: 'newUsers' }, 0],
    ['channels with four fifths of the visits fell', { channels: { Direct: [8000, 4800], Email: [2000, 2000] } }, 1],
    ['channels with a little less fell', { channels: { Direct: [7996, 4800], Email: [2004, 2004] } }, 0],
    ['they fell by half as much as the whole', { channels: { Direct: [10_000, 7999] } }, 1],
    ['they fell by less than half', { channels: { Direct: [10_000, 8001] } }, 0],
    ['visits rose', { size: 0.4 }, 0],
    ['it was noted a week before', { note: '2026-02-23' }, 0],
    ['something was noted eight days before', { note: '2026-02-22' }, 1],
    ['channels are known by week alone', { step: 'week' }, 0],
  ])('where %s', (_, fall, count) => expect(suspected(fall)).toHaveLength(count));

  it('weighs a warning, or the visits that are missing where they are more', () => {
    const [finding] = suspected({});
    expect(finding).toMatchObject({ segment: 'consent-suspect', weight: 0.5, confidence: 1 });
    expect(finding?.figures['size']?.value).toBe(0.4);
    expect(suspected({ size: -0.6, channels: { Direct: [10_000, 4000] } })[0]?.weight).toBe(0.6);
  });
});
