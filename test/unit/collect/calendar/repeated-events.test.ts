import { describe, expect, it } from 'vitest';
import { readCalendar } from '@/lib/collect/calendar/read-calendar';

const READING = { today: '2026-11-30', timeZone: 'Europe/Paris' };
const read = (lines: readonly string[], timeZone = READING.timeZone) =>
  readCalendar(
    { name: 'a.ics', content: ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n') },
    { ...READING, timeZone },
  );
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:A', ...lines, 'END:VEVENT'];
const first = async (lines: readonly string[], timeZone?: string) => (await read(lines, timeZone)).events[0];
const problems = async (lines: readonly string[]) =>
  (await read(lines)).refused.map(({ problem, rule }) => (rule === undefined ? problem : `${problem} ${rule}`));
/** The first days of each time. */
const datesOf = async (lines: readonly string[]) => (await first(lines))?.dates?.map(({ from }) => from);

const DAY = 'DTSTART;VALUE=DATE:';

describe('what repeats', () => {
  it('falls on the days of its rule, and not on the same day each year', async () => {
    const blackFriday = event(
      `${DAY}20241129`,
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29',
    );
    expect((await datesOf(blackFriday))?.slice(0, 4)).toEqual(['2024-11-29', '2025-11-28', '2026-11-27', '2027-11-26']);
    const thanksgiving = event(`${DAY}20241128`, 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH');
    expect((await datesOf(thanksgiving))?.slice(0, 3)).toEqual(['2024-11-28', '2025-11-27', '2026-11-26']);
    expect(await first(blackFriday)).toMatchObject({ from: '2024-11-29', yearly: false });
  });

  it('ends with COUNT or UNTIL, and leaves years out with INTERVAL', async () => {
    expect(await datesOf(event(`${DAY}20240105`, 'RRULE:FREQ=YEARLY;COUNT=2'))).toEqual(['2024-01-05', '2025-01-05']);
    expect(await datesOf(event(`${DAY}20240105`, 'RRULE:FREQ=YEARLY;UNTIL=20260105'))).toEqual([
      '2024-01-05',
      '2025-01-05',
      '2026-01-05',
    ]);
    expect(await datesOf(event(`${DAY}20240105`, 'RRULE:FREQ=YEARLY;UNTIL=20260104'))).toHaveLength(2);
    // As Outlook writes the end of whole days: midnight of Paris, in universal time.
    expect(await datesOf(event(`${DAY}20240105`, 'RRULE:FREQ=YEARLY;UNTIL=20260104T230000Z'))).toHaveLength(3);
    const fair = await datesOf(event(`${DAY}20200310`, 'RRULE:FREQ=YEARLY;INTERVAL=4'));
    expect(fair).toEqual(['2020-03-10', '2024-03-10', '2028-03-10', '2032-03-10', '2036-03-10']);
  });

  it('has dates added, taken out, moved and cancelled', async () => {
    const series = event(
      'DTSTART;TZID=Europe/Paris:20240610T100000',
      'DTEND;TZID=Europe/Paris:20240611T180000',
      'RRULE:FREQ=YEARLY;COUNT=5',
      'RDATE;TZID=Europe/Paris:20241201T100000',
      'EXDATE;TZID=Europe/Paris:20250610T100000',
    );
    const moved = event('RECURRENCE-ID:20260610T080000Z', `${DAY}20260901`);
    const cancelled = event('RECURRENCE-ID;TZID=Europe/Paris:20270610T100000', `${DAY}20270610`, 'STATUS:CANCELLED');
    const renamed = [
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:B',
      'RECURRENCE-ID:20280610T080000Z',
      `${DAY}20280612`,
      'END:VEVENT',
    ];
    expect((await read([...moved, ...series, ...cancelled, ...renamed])).events).toEqual([
      {
        name: 'A',
        from: '2024-06-10',
        to: '2024-06-11',
        yearly: false,
        dates: [
          { from: '2024-06-10', to: '2024-06-11' },
          { from: '2024-12-01', to: '2024-12-02' },
          { from: '2026-09-01' },
        ],
      },
      { name: 'B', from: '2028-06-12', yearly: false },
    ]);
  });

  it('is one event where its days follow one another', async () => {
    expect(await first(event(`${DAY}20260105`, 'RRULE:FREQ=DAILY;COUNT=5'))).toEqual({
      name: 'A',
      from: '2026-01-05',
      to: '2026-01-09',
      yearly: false,
    });
    expect(await datesOf(event(`${DAY}20260103`, 'RRULE:FREQ=WEEKLY;COUNT=4'))).toHaveLength(4);
  });

  it('comes each year where its rule says no more than that', async () => {
    const yearly = { name: 'A', from: '2026-12-24', yearly: true, since: '2026-12-24' };
    expect(await first(event(`${DAY}20261224`, 'RRULE:FREQ=YEARLY'))).toEqual(yearly);
    expect(await first(event(`${DAY}20261224`, 'RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24'))).toEqual(yearly);
    expect(await datesOf(event(`${DAY}20240229`, 'RRULE:FREQ=YEARLY'))).toContain('2028-02-29');
    expect(await datesOf(event(`${DAY}20240229`, 'RRULE:FREQ=YEARLY'))).not.toContain('2025-02-28');
  });
});

describe('what is refused, by its name and its rule', () => {
  it.each([
    ['rule FREQ=HOURLY', 'RRULE:FREQ=HOURLY'],
    ['rule FREQ=YEARLY;BYDAY=XX', 'RRULE:FREQ=YEARLY;BYDAY=XX'],
    ['rule EXRULE', 'RRULE:FREQ=YEARLY', 'EXRULE:FREQ=YEARLY;INTERVAL=2'],
    ['repeats FREQ=WEEKLY;BYDAY=MO', 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    ['repeats FREQ=MONTHLY', 'RRULE:FREQ=MONTHLY'],
    ['repeats FREQ=DAILY', 'RRULE:FREQ=DAILY'],
    ['no-dates FREQ=YEARLY;COUNT=1', 'RRULE:FREQ=YEARLY;COUNT=1', 'EXDATE;VALUE=DATE:20260105'],
    ['cancelled', 'STATUS:CANCELLED'],
    ['ends-before', 'DTEND;VALUE=DATE:20260101'],
  ])('%s', async (problem, ...lines) => {
    expect(await problems([...event(`${DAY}20260105`, ...lines), ...event(`${DAY}20260301`)])).toEqual([problem]);
  });

  it('and no other entry of the file with it', async () => {
    const { events } = await read([...event(`${DAY}20260105`, 'RRULE:FREQ=NEVER'), ...event(`${DAY}20260301`)]);
    expect(events).toEqual([{ name: 'A', from: '2026-03-01', yearly: false }]);
    expect(await problems(event(`${DAY}20260105`, 'STATUS:CONFIRMED', 'RRULE:FREQ=YEARLY'))).toEqual([]);
  });

  it('a change of all that comes after', async () => {
    const change = event('RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270105', `${DAY}20270201`);
    expect(await problems([...event(`${DAY}20260105`, 'RRULE:FREQ=YEARLY'), ...change])).toEqual([
      'rule RANGE=THISANDFUTURE',
    ]);
  });
});

describe('the days', () => {
  const daysOf = async (...lines: string[]) => {
    const { from, to } = (await first(event(...lines))) ?? {};
    return to === undefined ? from : `${from}/${to}`;
  };

  it('are the property’s own, whatever the clock of the calendar', async () => {
    const utc = event('DTSTART:20261126T230000Z', 'DTEND:20261127T225900Z');
    expect(await first(utc)).toEqual({ name: 'A', from: '2026-11-27', yearly: false });
    expect(await first(utc, 'UTC')).toEqual({ name: 'A', from: '2026-11-26', to: '2026-11-27', yearly: false });
    expect(await daysOf('DTSTART;TZID=America/New_York:20261126T200000')).toBe('2026-11-27');
    expect(await daysOf('DTSTART:20261126T230000')).toBe('2026-11-26');
    expect(await daysOf('DTSTART;TZID=Nowhere:20261126T230000')).toBe('2026-11-26');
  });

  it('are counted by the clock that the file describes under a name of its own', async () => {
    const turn = (name: string, start: string, from: string, to: string, day: string) => [
      `BEGIN:${name}`,
      `DTSTART:${start}`,
      `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${day}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `END:${name}`,
    ];
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Romance Standard Time',
      ...turn('STANDARD', '16011028T030000', '+0200', '+0100', '10'),
      ...turn('DAYLIGHT', '16010325T020000', '+0100', '+0200', '3'),
      'END:VTIMEZONE',
    ];
    const late = (day: string) => [...zone, ...event(`DTSTART;TZID=Romance Standard Time:${day}T003000`)];
    // Half past midnight in Paris is half past eleven in London, in winter as in summer.
    expect(await first(late('20260115'), 'Europe/London')).toMatchObject({ from: '2026-01-14' });
    expect(await first(late('20260715'), 'Europe/London')).toMatchObject({ from: '2026-07-14' });
    // Half past one is the day before in UTC in summer alone.
    expect(await first([...zone, ...event('DTSTART;TZID=Romance Standard Time:20260715T013000')], 'UTC')).toMatchObject(
      {
        from: '2026-07-14',
      },
    );
    expect(await first([...zone, ...event('DTSTART;TZID=Romance Standard Time:20260115T013000')], 'UTC')).toMatchObject(
      {
        from: '2026-01-15',
      },
    );
  });

  it('end before the moment of the end', async () => {
    expect(await daysOf(`${DAY}20260310`, 'DTEND;VALUE=DATE:20260313')).toBe('2026-03-10/2026-03-12');
    expect(await daysOf(`${DAY}20260310`, 'DTEND;VALUE=DATE:20260310')).toBe('2026-03-10');
    expect(await daysOf(`${DAY}20260310`, 'DURATION:P3D')).toBe('2026-03-10/2026-03-12');
    expect(await daysOf('DTSTART:20260310T000000', 'DTEND:20260312T000000')).toBe('2026-03-10/2026-03-11');
    expect(await daysOf('DTSTART:20260310T220000', 'DURATION:PT2H')).toBe('2026-03-10');
    expect(await daysOf('DTSTART:20260310T220000', 'DURATION:PT3H')).toBe('2026-03-10/2026-03-11');
    expect(await daysOf('DTSTART:20260310T220000')).toBe('2026-03-10');
  });
});
