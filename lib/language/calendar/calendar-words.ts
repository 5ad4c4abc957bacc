import type { RefusedEntry } from '@/lib/collect/calendar/read-calendar';
import type { Stretch } from '@/lib/model/own-event';
import type { Language } from '@/lib/model/settings';
import { ENGLISH_CALENDAR } from './english';
import { FRENCH_CALENDAR } from './french';

/** What the settings say of the person's own calendar. */
export interface CalendarWords {
  readonly title: string;
  readonly intro: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly toHint: string;
  readonly yearly: string;
  readonly add: string;
  readonly remove: string;
  removeNamed(name: string): string;
  readonly importFile: string;
  readonly formats: string;
  imported(count: number): string;
  refused(count: number): string;
  refusedEntry(entry: RefusedEntry): string;
  /** The days of an event that repeats otherwise than yearly. */
  dates(dates: readonly Stretch[]): string;
}

const CALENDAR: Readonly<Record<Language, CalendarWords>> = { fr: FRENCH_CALENDAR, en: ENGLISH_CALENDAR };

export function calendarIn(language: Language): CalendarWords {
  return CALENDAR[language];
}
