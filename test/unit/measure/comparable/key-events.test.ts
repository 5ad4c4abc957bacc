import { describe, expect, it } from 'vitest';
import { alikeKeyEvents } from '@/lib/measure/comparable/key-events/alike-key-events';
import { tableBy } from '@/lib/measure/segment-tables';
import type { KeyEvent, PropertySetup, SetupChange } from '@/lib/model/property-setup';
import type { Snapshot } from '@/lib/model/snapshot';
import { course, LAST_DAY, snapshotWith } from '../../explain/snapshot-with';
import { addDays } from '@/lib/model/day';

const DAYS = 800;
const daysAgo = (days: number) => addDays(LAST_DAY, 1 - days);
const event = (eventName: string, markedOn?: string, counting: KeyEvent['counting'] = 'once-per-event'): KeyEvent => ({
  eventName,
  counting,
  ...(markedOn === undefined ? {} : { markedOn }),
});
const setupOf = (keyEvents: KeyEvent[], changes: SetupChange[] = []): PropertySetup => ({
  readOn: LAST_DAY,
  keyEvents,
  unread: [],
  changes,
});

interface Scene {
  /** Days since sign-ups count. */
  readonly since: number;
  readonly leads?: number;
  readonly setup?: PropertySetup;
  readonly byEvent?: boolean;
}

/** Ten leads a day, and seven sign-ups a day that count for the last days only. */
function snapshotOf({ since, leads = 10, setup, byEvent = true }: Scene): Snapshot {
  const both = { eventCount: leads, keyEvents: leads };
  const snapshot = snapshotWith({
    length: DAYS,
    days: { sessions: 100, keyEvents: course(leads, [since, leads + 7]) },
    tables: [
      {
        by: 'deviceCategory',
        step: 'day',
        rows: { mobile: { sessions: 100, keyEvents: course(leads, [since, leads + 7]) } },
      },
      ...(byEvent
        ? [
            {
              by: 'eventName',
              step: 'day',
              rows: {
                ...(leads > 0 && { lead: both }),
                sign_up: { eventCount: 7, keyEvents: course(0, [since, 7]) },
                page_view: { eventCount: 300, keyEvents: 0 },
              },
            } as const,
          ]
        : []),
    ],
  });
  return { ...snapshot, ...(setup && { setup }) };
}
const keyEventsOf = ({ totals }: Snapshot) => totals.keyEvents?.numerator ?? [];
const MARKED = setupOf([event('lead', '2019-01-01'), event('sign_up', daysAgo(90))]);

describe('key events that can be compared', () => {
  it('are those that were key all along, to the unit, and what is set aside makes up the rest', () => {
    const shown = snapshotOf({ since: 90, setup: MARKED });
    const { snapshot, setAside } = alikeKeyEvents(shown);
    expect(new Set(keyEventsOf(snapshot))).toEqual(new Set([10]));
    expect(setAside).toHaveLength(1);
    expect(setAside[0]?.change).toMatchObject({ event: 'sign_up', before: null, from: daysAgo(90) });
    const aside = setAside[0]?.totals.keyEvents?.numerator ?? [];
    expect(keyEventsOf(snapshot).map((value, day) => (value ?? 0) + (aside[day] ?? 0))).toEqual(keyEventsOf(shown));
  });

  it('stand by event without it, and in no breakdown that cannot tell events apart', () => {
    const { snapshot } = alikeKeyEvents(snapshotOf({ since: 90, setup: MARKED }));
    const signUps = tableBy(snapshot, 'eventName')?.rows.find(({ keys: [name] }) => name === 'sign_up');
    expect(new Set(signUps?.metrics.keyEvents)).toEqual(new Set([0]));
    expect(new Set(signUps?.metrics.eventCount)).toEqual(new Set([7]));
    expect(Object.keys(tableBy(snapshot, 'deviceCategory')?.rows[0]?.metrics ?? {})).toEqual(['sessions']);
  });

  it('are the same object where nothing changed', () => {
    const snapshot = snapshotOf({ since: DAYS, setup: setupOf([event('lead', '2019-01-01'), event('sign_up')]) });
    expect(alikeKeyEvents(snapshot)).toEqual({ snapshot, setAside: [] });
    expect(alikeKeyEvents(snapshot).snapshot).toBe(snapshot);
    const again = { ...snapshot, setup: setupOf([event('lead'), event('sign_up', daysAgo(90))]) };
    expect(alikeKeyEvents(again).snapshot, 'marked again the day it was taken off').toBe(again);
  });

  it('are recognised from the figures alone, and an event that only then began is not', () => {
    const { snapshot, setAside } = alikeKeyEvents(snapshotOf({ since: 90 }));
    expect(setAside[0]?.change).toMatchObject({ event: 'sign_up', from: daysAgo(90), before: null });
    expect(new Set(keyEventsOf(snapshot))).toEqual(new Set([10]));
    const shown = snapshotOf({ since: 90 });
    const begun = shown.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ keys, metrics }) =>
        keys[0] === 'sign_up'
          ? { keys, metrics: { ...metrics, eventCount: metrics.keyEvents ?? [] } }
          : { keys, metrics },
      ),
    }));
    expect(alikeKeyEvents({ ...shown, tables: begun }).setAside).toEqual([]);
  });

  it('leave out an event that no longer counts, from the last day on which it did', () => {
    const shown = snapshotWith({
      length: DAYS,
      days: { keyEvents: course(17, [60, 10]) },
      tables: [
        {
          by: 'eventName',
          step: 'day',
          rows: { lead: { eventCount: 10, keyEvents: 10 }, sign_up: { eventCount: 7, keyEvents: course(7, [60, 0]) } },
        },
      ],
    });
    for (const setup of [undefined, setupOf([event('lead')])]) {
      const { snapshot, setAside } = alikeKeyEvents({ ...shown, ...(setup && { setup }) });
      expect(new Set(keyEventsOf(snapshot))).toEqual(new Set([10]));
      expect(setAside[0]?.change).toMatchObject({ event: 'sign_up', after: null, from: daysAgo(60) });
    }
  });

  it('count an event each time on all days where it came to count once in a visit', () => {
    const shown = snapshotWith({
      length: DAYS,
      days: { keyEvents: course(17, [60, 14]) },
      tables: [
        {
          by: 'eventName',
          step: 'day',
          rows: { lead: { eventCount: 10, keyEvents: 10 }, sign_up: { eventCount: 7, keyEvents: course(7, [60, 4]) } },
        },
      ],
    });
    const when = { from: daysAgo(63), to: daysAgo(56) };
    const change: SetupChange = {
      what: 'counting',
      event: 'sign_up',
      before: 'once-per-event',
      after: 'once-per-session',
      ...when,
    };
    const { snapshot, setAside } = alikeKeyEvents({
      ...shown,
      setup: setupOf([event('lead'), event('sign_up')], [change]),
    });
    expect(new Set(keyEventsOf(snapshot))).toEqual(new Set([17]));
    expect(setAside[0]?.totals.keyEvents?.numerator.at(-1)).toBe(-3);
  });

  it('begin with the mark where nothing else counts, and where no table tells events apart', () => {
    for (const scene of [
      { since: 90, leads: 0, setup: MARKED },
      { since: 90, byEvent: false, setup: MARKED },
    ]) {
      const { snapshot, setAside } = alikeKeyEvents(snapshotOf(scene));
      const values = keyEventsOf(snapshot);
      expect(values.findIndex((value) => value !== null)).toBe(DAYS - 90);
      expect(values.at(-1)).toBe((scene.leads ?? 10) + 7);
      expect(setAside).toMatchObject([{ isCut: true }]);
    }
  });

  it('begin with the mark once two years hold it, and then in breakdowns too', () => {
    const setup = setupOf([event('lead'), event('sign_up', daysAgo(750))]);
    const { snapshot, setAside } = alikeKeyEvents(snapshotOf({ since: 750, setup }));
    expect(keyEventsOf(snapshot).at(-1)).toBe(17);
    expect(keyEventsOf(snapshot).findIndex((value) => value !== null)).toBe(DAYS - 750);
    expect(tableBy(snapshot, 'deviceCategory')).toMatchObject({ start: daysAgo(750), length: 750 });
    expect(setAside).toMatchObject([{ isCut: true, change: { event: 'sign_up' } }]);
  });
});
