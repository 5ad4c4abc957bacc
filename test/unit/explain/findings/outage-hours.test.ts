import { describe, expect, it } from 'vitest';
import { outageFindings } from '@/lib/explain/findings/outages';
import { languagePack } from '@/lib/language/all-languages';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import { clockOf, dayOfHour, type Hour, HOURS_A_DAY } from '@/lib/model/hour';
import type { Language } from '@/lib/model/language';
import { contextOf, course, diagnosisOf, LAST_DAY } from '../snapshot-with';

const WEEKS = 3;
const START = addDays(LAST_DAY, 1 - 7 * WEEKS);
const placeOf = (hour: Hour) => HOURS_A_DAY * daysBetween(START, dayOfHour(hour)) + clockOf(hour);

/** Three weeks of thirty visits an hour, and none from one hour to another. */
function hoursWithout(from: Hour, to: Hour) {
  const visits = Array.from({ length: 7 * WEEKS * HOURS_A_DAY }, (_, hour) =>
    hour >= placeOf(from) && hour < placeOf(to) ? 0 : 30,
  );
  return { start: START, visits };
}

interface Scene {
  readonly lost: readonly [Hour, Hour];
  /** Whole days of nothing, the last of them so many days ago, and the outage that the diagnosis makes of them. */
  readonly days?: { readonly of: 'sessions' | 'totalRevenue'; readonly count: number; readonly ago: number };
  readonly isOpen?: boolean;
  readonly country?: string;
}

function found({ lost, days, isOpen = false, country }: Scene): Finding[] {
  const to = days && addDays(LAST_DAY, -days.ago);
  const from = days && to && addDays(to, 1 - days.count);
  const events: SeriesEvent[] = from ? [{ kind: 'outage', from, ...(!isOpen && to && { to }) }] : [];
  const context = contextOf(
    {
      days: {
        sessions: 720,
        totalRevenue: 900,
        ...(days && { [days.of]: course(720, [days.count, 0], [days.ago, 720]) }),
      },
    },
    { diagnoses: days ? { [days.of]: diagnosisOf({ events }) } : {} },
  );
  return outageFindings({
    ...context,
    settings: { ...context.settings, ...(country && { country }) },
    snapshot: { ...context.snapshot, hours: hoursWithout(...lost) },
  });
}

function tell(language: Language, finding: Finding | undefined, asOf: Day = LAST_DAY) {
  if (!finding) throw new Error('Nothing was found.');
  const { title, text } = describeFinding(finding, narratorWith(languagePack(language), asOf));
  // No eye tells no-break spaces from others.
  return [title, text].map((each) => each.replaceAll(/[\u00a0\u202f]/g, ' '));
}

describe('an outage of which the hours are known', () => {
  it('is told of a day that keeps other hours, as one that is over', () => {
    const [finding, ...others] = found({ lost: ['2026-03-18T12', '2026-03-18T18'] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'outage',
      metric: 'sessions',
      direction: 'flat',
      period: { from: '2026-03-18', to: '2026-03-18' },
      hours: { from: '2026-03-18T12', to: '2026-03-18T18' },
      figures: { size: { value: 0.25, unit: 'days' } },
    });
    expect(tell('fr', finding)).toEqual([
      'La mesure du trafic s’est arrêtée le 18 mars, de 12 h à 18 h',
      'Six heures sans une seule visite comptée : les totaux qui les contiennent sont incomplets et se lisent avec prudence.',
    ]);
    expect(tell('en', finding)).toEqual([
      'Measurement of traffic stopped on 18 March, from 12 pm to 6 pm',
      'Six hours without a single visit counted: totals that hold them are incomplete, and to be read with care.',
    ]);
  });

  it('stands in the state of the data once it is over', () => {
    const [over] = found({ lost: ['2026-03-18T14', '2026-03-19T09'] });
    const say = (language: Language) =>
      over?.health && describeHealthFlag(over.health, narratorWith(languagePack(language), LAST_DAY));
    expect(over?.health).toMatchObject({ code: 'hours-lost', severity: 'note', period: over?.period });
    expect(say('fr')?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'La mesure s’est arrêtée du 18 mars, 14 h, au 19 mars, 9 h : 19 heures sans une seule visite comptée. Les totaux qui contiennent ces heures sont incomplets.',
    );
    expect(say('en')?.replaceAll('\u00a0', ' ')).toBe(
      'Measurement stopped from 18 March, 2 pm, to 19 March, 9 am: 19 hours without a single visit counted. Totals that hold these hours are incomplete.',
    );
    expect(found({ lost: ['2026-03-29T15', '2026-03-30T00'] })[0]).not.toHaveProperty('health');
  });

  it('is told over midnight, and until it', () => {
    const [night] = found({ lost: ['2026-03-18T14', '2026-03-19T09'] });
    expect(night?.period).toEqual({ from: '2026-03-18', to: '2026-03-19' });
    expect(tell('fr', night)[0]).toBe('La mesure du trafic s’est arrêtée du 18 mars, 14 h, au 19 mars, 9 h');
    expect(tell('fr', night, '2027-01-10')[0]).toContain('du 18 mars 2026, 14 h, au 19 mars 2026, 9 h');
    expect(tell('en', night)[0]).toBe('Measurement of traffic stopped from 18 March, 2 pm, to 19 March, 9 am');
    const [evening] = found({ lost: ['2026-03-18T14', '2026-03-19T00'] });
    expect(evening?.period).toEqual({ from: '2026-03-18', to: '2026-03-18' });
    expect(tell('fr', evening)[0]).toContain('le 18 mars, de 14 h à minuit');
    expect(tell('en', evening)[0]).toContain('on 18 March, from 2 pm to midnight');
  });

  it('adds hours to whole days of visits', () => {
    const [finding, ...others] = found({
      lost: ['2026-03-17T15', '2026-03-20T09'],
      days: { of: 'sessions', count: 2, ago: 10 },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      period: { from: '2026-03-18', to: '2026-03-19' },
      hours: { from: '2026-03-17T15', to: '2026-03-20T09' },
      figures: { size: { value: 2.75 } },
    });
    expect(tell('fr', finding)[1]).toMatch(/^66 heures sans une seule visite/);
  });

  it('goes on since an hour', () => {
    const [finding] = found({
      lost: ['2026-03-27T15', '2026-03-30T00'],
      days: { of: 'sessions', count: 2, ago: 0 },
      isOpen: true,
    });
    expect(finding).toMatchObject({ direction: 'down', hours: { from: '2026-03-27T15' }, weight: 1 });
    expect(tell('fr', finding)).toEqual([
      'La mesure du trafic est arrêtée depuis le 27 mars, 15 h',
      'Plus aucune visite n’est comptée depuis. Avant toute autre chose, il faut rétablir la mesure.',
    ]);
    expect(tell('en', finding)).toEqual([
      'Measurement of traffic has been stopped since 27 March, 3 pm',
      'Not a single visit has been counted since. Before anything else, measurement must be restored.',
    ]);
  });

  it('of hours alone is never open: the days before can be read', () => {
    const [finding] = found({ lost: ['2026-03-29T15', '2026-03-30T00'] });
    expect(finding).toMatchObject({ direction: 'flat', hours: { from: '2026-03-29T15' } });
    expect(tell('en', finding)[0]).toBe('Measurement of traffic has been stopped since 29 March, 3 pm');
  });

  it('is of visits alone, and stands before one of what hangs on them', () => {
    const days = { of: 'totalRevenue', count: 2, ago: 10 } as const;
    expect(found({ lost: ['2026-03-18T12', '2026-03-18T18'], days })).toMatchObject([
      { metric: 'sessions', hours: { from: '2026-03-18T12' } },
    ]);
    const apart = found({ lost: ['2026-03-25T12', '2026-03-25T18'], days });
    expect(apart.find(({ metric }) => metric === 'totalRevenue')).not.toHaveProperty('hours');
    expect(apart).toHaveLength(2);
  });

  it('is not told of a day on which people rest', () => {
    const lost = ['2026-03-19T10', '2026-03-19T18'] as const;
    // Saint Joseph: a holiday of parts of Spain, and none of Belgium.
    expect(found({ lost, country: 'BE' })).toHaveLength(1);
    expect(found({ lost, country: 'ES' })).toEqual([]);
  });
});
