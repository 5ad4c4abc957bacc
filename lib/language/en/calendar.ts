import type { CalendarWords } from '../catalogue/calendar';
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

export const calendar: CalendarWords = {
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
  removeNamed: (name) => `Remove ${name || 'this line'}`,
  importFile: 'Import a calendar…',
  formats: 'An .ics file from your diary, or a CSV table with the columns name, from, to; and yearly where needed.',
  imported: (count) => plural(count, { one: '1 event added.', other: `${count} events added.` }),
  refused: (count) =>
    plural(count, { one: 'One line was not taken over:', other: `${count} lines were not taken over:` }),
  refusedEntry: (name, problem, rule) =>
    `${name || '—'}: ${PROBLEMS[problem]}${rule === undefined ? '' : ` (${rule})`}`,
  dates: (count, span) => `${count} dates by the calendar’s rule, ${span}.`,
};
