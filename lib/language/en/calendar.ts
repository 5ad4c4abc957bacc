import type { EntryProblem } from '@/lib/model/own-event';
import { plural } from './locale';

const PROBLEMS = {
  'no-name': 'has no name',
  'bad-date': 'the date cannot be read, write YYYY-MM-DD or DD/MM/YYYY',
  'ends-before': 'ends before it begins',
  repeats: 'comes so often that it would explain any break; type the dates that matter',
  rule: 'it repeats by a rule that cannot be followed with certainty; type its dates',
  cancelled: 'cancelled in the calendar',
  'no-dates': 'none of its dates lies within ten years; type them where they matter',
} as const;

/** What the settings say of the person's own calendar. */
export const calendar = {
  title: 'Your calendar',
  intro:
    'Promotions, closures, trade fairs: a break on these days explains itself, and Plateau no longer asks what you changed. Sales, Black Friday and holidays are known already.',
  name: 'Event',
  from: 'From',
  to: 'To',
  toHint: 'Leave empty for one day.',
  yearly: 'Every year',
  add: 'Add an event',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name || 'this line'}`,
  importFile: 'Import a calendar…',
  formats: 'An .ics file from your diary, or a CSV table with the columns name, from, to; and yearly where needed.',
  imported: (count: number) => plural(count, { one: '1 event added.', other: `${count} events added.` }),
  refused: (count: number) =>
    plural(count, { one: 'One line was not taken over:', other: `${count} lines were not taken over:` }),
  /** `rule` is one that was not followed, as it is written. */
  refusedEntry: (name: string, problem: EntryProblem, rule?: string) =>
    `${name || '—'}: ${PROBLEMS[problem]}${rule === undefined ? '' : ` (${rule})`}`,
  /** The days of an event that repeats otherwise than yearly. */
  dates: (count: number, span: string) => `${count} dates by the calendar’s rule, ${span}.`,
};

export type CalendarWords = typeof calendar;
