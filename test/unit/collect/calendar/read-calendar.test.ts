import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '@/lib/collect/calendar/read-calendar';
import { OwnEvent } from '@/lib/model/own-event';
import { PlateauError } from '@/lib/model/failure';

const READING = { today: '2026-11-30', timeZone: 'Europe/Paris' };
const table = (...rows: string[]) => readCalendar({ name: 'agenda.csv', content: rows.join('\n') }, READING);
const calendar = (...lines: string[]) =>
  readCalendar(
    {
      name: 'agenda.ics',
      content: ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n'),
    },
    READING,
  );
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

describe('a calendar as a table', () => {
  it('is read in French or English, whatever the order and the form of the days', async () => {
    const french = await table(
      'au;nom;du;chaque année',
      '03/02/2026;Soldes privées;07/01/2026;oui',
      ';Inventaire;20260712;',
    );
    expect(french).toEqual({
      events: [
        { name: 'Soldes privées', from: '2026-01-07', to: '2026-02-03', yearly: true },
        { name: 'Inventaire', from: '2026-07-12', yearly: false },
      ],
      refused: [],
    });
    expect((await table('Subject,Start Date,End Date', 'Fair,2026-03-01,2026-03-01')).events).toEqual([
      { name: 'Fair', from: '2026-03-01', yearly: false },
    ]);
  });

  it('says why each other row was not taken over', async () => {
    const { events, refused } = await table(
      'nom,du,au',
      ',2026-01-01,',
      'A,le 3 mars,',
      'B,2026-03-04,2026-03-01',
      'C,30/02/2026,',
    );
    expect(events).toEqual([]);
    expect(refused).toEqual([
      { name: '2026-01-01', problem: 'no-name' },
      { name: 'A', problem: 'bad-date' },
      { name: 'B', problem: 'ends-before' },
      { name: 'C', problem: 'bad-date' },
    ]);
  });

  it('needs a name and a first day, and something in it', async () => {
    await expect(table('nom,au', 'A,2026-01-01')).rejects.toMatchObject({
      code: 'bad-input',
      details: { column: 'from' },
    });
    await expect(table('nom,du')).rejects.toMatchObject({ code: 'csv-empty' });
  });
});

describe('an iCalendar file', () => {
  it('gives whole days, the last one included, and what comes each year', async () => {
    const { events, refused } = await calendar(
      ...event(
        'SUMMARY:Fermeture d’été',
        'DTSTART;VALUE=DATE:20260803',
        'DTEND;VALUE=DATE:20260824',
        'RRULE:FREQ=YEARLY',
      ),
      ...event('SUMMARY:Salon', 'DTSTART;TZID=Europe/Paris:20260310T090000', 'DTEND;TZID=Europe/Paris:20260312T180000'),
      ...event('SUMMARY:Réunion', 'DTSTART:20260105T080000Z', 'RRULE:FREQ=WEEKLY'),
      ...event('DTSTART;VALUE=DATE:20260101'),
    );
    expect(events).toEqual([
      { name: 'Fermeture d’été', from: '2026-08-03', to: '2026-08-23', yearly: true, since: '2026-08-03' },
      { name: 'Salon', from: '2026-03-10', to: '2026-03-12', yearly: false },
    ]);
    expect(refused).toEqual([
      { name: 'Réunion', problem: 'repeats', rule: 'FREQ=WEEKLY' },
      { name: '2026-01-01', problem: 'no-name' },
    ]);
  });

  it('says so where it is cut off', async () => {
    const cut = readCalendar({ name: 'a.ics', content: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY' }, READING);
    await expect(cut).rejects.toMatchObject({ code: 'bad-input' });
  });
});

it('gives events or a failure that is told, whatever the file holds', async () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'nom,du,au',
      'A,2026-01-01,',
      'BEGIN:VCALENDAR',
      ...event('SUMMARY:x'),
      'END:VCALENDAR',
      'DTSTART:2026',
      'DTSTART:20260101T100000',
      'DTSTART;VALUE=DATE:99990101',
      'DURATION:P99999999W',
      'RRULE:FREQ=YEARLY;BYDAY=5FR;BYMONTH=2',
      'RRULE:FREQ=DAILY',
      'EXDATE:x',
      'RDATE;VALUE=PERIOD:20260101T000000Z/P1D',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const read = await readCalendar({ name: 'x', content: lines.join('\n') }, READING).catch(
        (error: unknown) => error,
      );
      const events = read instanceof PlateauError ? [] : (read as { events: unknown[] }).events;
      expect(events.map((each) => OwnEvent.safeParse(each).success)).not.toContain(false);
    }),
  );
});
