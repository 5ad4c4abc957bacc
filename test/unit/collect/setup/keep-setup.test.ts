import { describe, expect, it } from 'vitest';
import { areSettingsDue, keptSetup } from '@/lib/collect/setup/keep-setup';
import type { SetupAnswer } from '@/lib/collect/setup/setup-answer';
import type { PropertySetup } from '@/lib/model/property-setup';

const event = (
  eventName: string,
  markedAt: string | null = '2024-01-08T23:30:00Z',
  counting = 'once-per-event' as const,
) => ({
  eventName,
  markedAt,
  counting,
});
const answer = (of: Partial<SetupAnswer>): SetupAnswer => ({ unread: [], requests: 2, ...of });
const read = (of: Partial<SetupAnswer>, readOn: string, kept?: PropertySetup) =>
  keptSetup(answer(of), { timeZone: 'Europe/Paris', readOn, kept });
const first = read(
  {
    keyEvents: [event('lead'), event('call')],
    settings: { 'reporting-identity': 'blended', 'event-retention': 'two-months' },
  },
  '2026-03-01',
);

describe('what is kept of a setup', () => {
  it('dates a mark by the day of the property, and has no changes at first', () => {
    expect(first.keyEvents?.[0]).toEqual({ eventName: 'lead', markedOn: '2024-01-09', counting: 'once-per-event' });
    expect(first).toMatchObject({ readOn: '2026-03-01', settingsReadOn: '2026-03-01', changes: [] });
  });

  it('dates what differs between the two readings that know it', () => {
    const weekly = read({ keyEvents: [event('lead'), event('call')] }, '2026-03-08', first);
    const later = read(
      { keyEvents: [event('lead')], settings: { 'reporting-identity': 'observed', 'event-retention': 'two-months' } },
      '2026-03-29',
      weekly,
    );
    expect(weekly).toMatchObject({ settings: first.settings, settingsReadOn: '2026-03-01', changes: [] });
    expect(later.changes).toEqual([
      { what: 'key-event', event: 'call', before: 'key', after: null, from: '2026-03-08', to: '2026-03-29' },
      { what: 'reporting-identity', before: 'blended', after: 'observed', from: '2026-03-01', to: '2026-03-29' },
    ]);
  });

  it('leaves a mark to the day that Google gives, and dates one that it does not', () => {
    const known = [event('lead'), event('call')];
    expect(read({ keyEvents: [...known, event('chat', '2026-03-04T09:00:00Z')] }, '2026-03-08', first).changes).toEqual(
      [],
    );
    expect(read({ keyEvents: [...known, event('chat', null)] }, '2026-03-08', first).changes).toEqual([
      { what: 'key-event', event: 'chat', before: null, after: 'key', from: '2026-03-01', to: '2026-03-08' },
    ]);
  });

  it('tells another way of counting, but none that nobody knows', () => {
    const counted = (counting: 'once-per-session' | 'unknown') =>
      read({ keyEvents: [{ ...event('lead'), counting }, event('call')] }, '2026-03-08', first).changes;
    expect(counted('once-per-session')).toEqual([
      {
        what: 'counting',
        event: 'lead',
        before: 'once-per-event',
        after: 'once-per-session',
        from: '2026-03-01',
        to: '2026-03-08',
      },
    ]);
    expect(counted('unknown')).toEqual([]);
  });

  it('takes nothing for gone that was not given, and says what was not', () => {
    const silent = read({ unread: ['key-events', 'annotations'] }, '2026-03-08', first);
    expect(silent).toMatchObject({ keyEvents: first.keyEvents, changes: [], unread: ['key-events', 'annotations'] });
  });

  it('forgets what lies before all that is read', () => {
    const old = {
      what: 'key-event',
      event: 'x',
      before: 'key',
      after: null,
      from: '2020-01-01',
      to: '2020-01-08',
    } as const;
    expect(read({}, '2026-03-08', { ...first, changes: [old] }).changes).toEqual([]);
  });

  it('asks for settings at first and after four weeks', () => {
    expect(areSettingsDue(undefined, '2026-03-01')).toBe(true);
    expect(areSettingsDue(first, '2026-03-28')).toBe(false);
    expect(areSettingsDue(first, '2026-03-29')).toBe(true);
  });
});
