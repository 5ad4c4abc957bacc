import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { compactDay } from '@/lib/collect/table/row-table';
import { tablesSource } from '@/lib/collect/table/table-source';
import { demoProperties } from '@/lib/demo/demo-source';
import { alikeKeyEvents } from '@/lib/measure/comparable/key-events/alike-key-events';
import { tableBy } from '@/lib/measure/segment-tables';
import { addDays, type Day } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { rowTable } from '@/test/row-table';
import { watched } from './sample';

const TODAY: Day = '2026-11-22';
const DAYS = 120;
/** Days since sign-ups count. */
const SINCE = 40;
const CHANNELS = { Direct: { leads: 6, signUps: 1 }, 'Organic Search': { leads: 4, signUps: 2 } } as const;
const days = Array.from({ length: DAYS }, (_, at) => addDays(TODAY, at - DAYS));
const counts = (day: Day) => day >= addDays(TODAY, -SINCE);

/** Ten leads a day and three sign-ups, of which each channel has its own. */
function property({ together = true } = {}) {
  const entries = Object.entries(CHANNELS);
  const keyEventsOf = (day: Day, { leads, signUps }: { leads: number; signUps: number }) =>
    leads + (counts(day) ? signUps : 0);
  const tables = [
    rowTable(
      ['date'],
      ['sessions', 'keyEvents'],
      days.map((day) => ({ keys: [compactDay(day)], values: [100, counts(day) ? 13 : 10] })),
    ),
    rowTable(
      ['date', 'sessionDefaultChannelGroup'],
      ['sessions', 'keyEvents'],
      days.flatMap((day) =>
        entries.map(([channel, own]) => ({ keys: [compactDay(day), channel], values: [50, keyEventsOf(day, own)] })),
      ),
    ),
    rowTable(
      ['date', 'eventName'],
      ['eventCount', 'keyEvents'],
      days.flatMap((day) => [
        { keys: [compactDay(day), 'generate_lead'], values: [10, 10] },
        { keys: [compactDay(day), 'sign_up'], values: [3, counts(day) ? 3 : 0] },
      ]),
    ),
    ...(together
      ? [
          rowTable(
            ['date', 'sessionDefaultChannelGroup', 'eventName'],
            ['keyEvents'],
            days.flatMap((day) =>
              entries.flatMap(([channel, { leads, signUps }]) => [
                { keys: [compactDay(day), channel, 'generate_lead'], values: [leads] },
                ...(counts(day) ? [{ keys: [compactDay(day), channel, 'sign_up'], values: [signUps] }] : []),
              ]),
            ),
          ),
        ]
      : []),
  ];
  const [shop] = demoProperties(TODAY);
  if (!shop) throw new Error('The demonstration has no property.');
  return { property: { ...shop.property, id: '8' }, tables };
}

const read = (source: Parameters<typeof collect>[0]) =>
  collect(source, '8', { now: new Date(`${TODAY}T10:00:00Z`), historyMonths: 4 });
const byChannel = (snapshot: Snapshot) =>
  Object.fromEntries(
    tableBy(snapshot, 'sessionDefaultChannelGroup')?.rows.map(({ keys: [channel], metrics }) => [
      channel,
      [...new Set(metrics.keyEvents)],
    ]) ?? [],
  );

describe('key events apart', () => {
  it('are read by channel while an event does not count alike on all days, and make its breakdown comparable', async () => {
    const { source, asked } = watched(tablesSource([property()], 'demo', TODAY));
    const snapshot = await read(source);
    expect(asked.at(-1)?.dimensions?.map(({ name }) => name)).toEqual([
      'date',
      'sessionDefaultChannelGroup',
      'eventName',
    ]);
    expect(byChannel(snapshot)).toEqual({ Direct: [6, 7], 'Organic Search': [4, 6] });
    const alike = alikeKeyEvents(snapshot);
    expect(alike.setAside[0]?.change?.event).toBe('sign_up');
    expect(byChannel(alike.snapshot)).toEqual({ Direct: [6], 'Organic Search': [4] });
  });

  it('are left out with all key events of the breakdown where Google does not let them stand together', async () => {
    const snapshot = await read(tablesSource([property({ together: false })], 'demo', TODAY));
    expect(snapshot.apart).toEqual([]);
    const rows = tableBy(alikeKeyEvents(snapshot).snapshot, 'sessionDefaultChannelGroup')?.rows ?? [];
    expect(rows.map(({ metrics }) => Object.keys(metrics))).toEqual([['sessions'], ['sessions']]);
  });

  it('are not asked for where every event counts on all days', async () => {
    const source = tablesSource(demoProperties(TODAY), 'demo', TODAY);
    const snapshot = await collect(source, '2', { now: new Date(`${TODAY}T10:00:00Z`), historyMonths: 4 });
    expect(snapshot.apart).toBeUndefined();
  });
});
