import { languagePack } from './all-languages';
import type { Draft } from '@/lib/model/draft';
import type { ReportSchedule } from '@/lib/model/schedule';
import type { Day } from '@/lib/model/day';
import { weekdayName } from './weekday-name';

export interface Arrival {
  readonly draft: Pick<Draft, 'kind' | 'language' | 'propertyName'>;
  readonly schedule: Pick<ReportSchedule, 'weekly' | 'monthly'>;
  /** The day on which the person allowed it. */
  readonly since: Day | null;
  /** Of the settings' page. */
  readonly address: string;
}

const LAST_DAY = 31;

/**
 * What an email that came by itself says of itself: why it came, and how to stop it.
 *
 * @example arrivalLines({ draft, schedule, since: '2026-11-25', address })[0] // 'You receive this because on 25 November 2026 …'
 */
export function arrivalLines({ draft, schedule, since, address }: Arrival): readonly [why: string, stop: string] {
  const { language, propertyName: property } = draft;
  const { why, stop } = languagePack(language).delivery.arrival;
  const when = draft.kind === 'weekly' ? weekly(schedule, language) : monthly(schedule, language);
  return [
    why({ property, when, since: since && languagePack(language).dates.day(since) }),
    stop(languagePack(language).schedule.title, address),
  ];
}

function weekly({ weekly: { weekday, hour } }: Arrival['schedule'], language: Draft['language']): string {
  const { delivery, schedule } = languagePack(language);
  return delivery.arrival.weekly(weekdayName(weekday, language), schedule.hour(hour));
}

function monthly({ monthly: { day, hour } }: Arrival['schedule'], language: Draft['language']): string {
  const words = languagePack(language).delivery.arrival;
  const named = day === LAST_DAY ? words.lastDay : day === 'first-working-day' ? null : words.dayOfMonth(day);
  return words.monthly(named ?? words.firstWorkingDay, languagePack(language).schedule.hour(hour));
}
