import type { Metric } from '@/lib/model/metric';
import { csvError } from './csv-file';
import { languageOfHeader } from './header-language';
import { dateColumnIn, hasMetric } from './header-row';
import { readSection, type SectionReading } from './section-table';
import type { CsvDocument, Section } from './sections';

/** Columns of longer steps, and how many days each takes. */
const LONGER: readonly (readonly [days: string, names: RegExp])[] = [
  ['7', /^(?:(?:nth |iso )?week(?: of (?:the )?year)?|semaine(?: de l.année)?)$/i],
  ['30', /^(?:(?:nth )?month|year month|month of (?:the )?year|mois|mois de l.année)$/i],
];

/**
 * The sections of all files that hold days; a file without any is refused with what is missing. Sections whose rows overlap
 * are left out where others can be read.
 */
export function readSections(documents: readonly CsvDocument[], valuesAre: Metric | undefined): SectionReading[] {
  const readings = documents.flatMap(({ sections }) => measured(sections, valuesAre));
  const refused = readings.find((reading) => reading.refused !== undefined)?.refused;
  if (refused !== undefined && readings.every(({ tables }) => tables.length === 0)) throw refused;
  return readings;
}

function measured(sections: readonly Section[], valuesAre: Metric | undefined): SectionReading[] {
  const readings = sections.map((section) => readSection(section, valuesAre)).filter((one) => one !== undefined);
  const [first] = sections;
  if (readings.length > 0 || first === undefined) return readings;
  const dated = sections.find(({ header }) => dateColumnIn(header) !== undefined);
  const { file, headerLine: line, header } = dated ?? first;
  const language = sections.map((section) => languageOfHeader(section.header)).find(Boolean);
  if (language !== undefined)
    throw csvError('csv-other-language', `${file}: columns are named in ${language}`, {
      file,
      line,
      value: `${language}: ${header.join(', ')}`,
    });
  // A curve of persons by days may stand beside figures that go by weeks.
  for (const section of sections) {
    const longer = LONGER.find(([, names]) => section.header.some((name) => names.test(name.trim())));
    const isTable = dated === undefined || hasMetric(section.header);
    if (longer !== undefined && isTable && dateColumnIn(section.header) === undefined)
      throw csvError('csv-weekly', `${file} has no days`, { file, line: section.headerLine, value: longer[0] });
  }
  throw csvError(
    dated === undefined ? 'csv-no-date-column' : 'csv-no-metric-column',
    `${file}: no column is named as a ${dated === undefined ? 'date' : 'metric that Plateau knows'}`,
    { file, line, value: header.join(', ') },
  );
}
