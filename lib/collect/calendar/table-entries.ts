import Papa from 'papaparse';
import { plainName } from '@/lib/model/plain-name';
import { csvError } from '../csv/csv-file';
import type { CalendarEntry } from './calendar-entry';

/** What each column may be called, without regard to case, spaces and accents. */
const COLUMNS = {
  name: ['name', 'event', 'title', 'subject', 'nom', 'événement', 'évènement', 'titre', 'objet'],
  from: ['from', 'start', 'date', 'start date', 'du', 'début', 'date de début'],
  to: ['to', 'end', 'end date', 'au', 'fin', 'date de fin'],
  yearly: ['yearly', 'every year', 'annual', 'chaque année', 'annuel'],
} as const;
const YES = new Set(['yes', 'y', 'true', '1', 'x', 'oui', 'o', 'vrai']);

/** @throws PlateauError `bad-input` that names a missing column */
export function tableEntries(text: string, file: string): CalendarEntry[] {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const names = header.map(plainName);
  const placeOf = (column: keyof typeof COLUMNS) =>
    names.findIndex((name) => COLUMNS[column].some((known) => plainName(known) === name));
  const places = { name: placeOf('name'), from: placeOf('from'), to: placeOf('to'), yearly: placeOf('yearly') };
  for (const column of ['name', 'from'] as const)
    if (places[column] < 0)
      throw csvError('bad-input', `${file} has no column "${column}"`, { file, column, value: column });
  return rows.map((cells) => {
    const at = (column: keyof typeof COLUMNS) => (cells[places[column]] ?? '').trim();
    return { name: at('name'), from: at('from'), to: at('to'), yearly: YES.has(at('yearly').toLowerCase()) };
  });
}
