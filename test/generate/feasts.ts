/**
 * Writes lib/measure/retail/feasts.json from a folder in which date-holidays is installed, whose data are under CC BY 3.0:
 *   npm install --prefix FOLDER --ignore-scripts date-holidays@3.37.0 && tsx test/generate/feasts.ts FOLDER
 * The library itself is no part of Plateau: it brings all countries, their names, and code that turns text into code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { dayFromNumber, dayNumber } from '@/lib/model/day';
import { CORRECTED } from './feast-corrections';
import { asRules } from './feast-rules';

/** Years that are looked at, and so those of which feasts without a rule are listed. */
const [FIRST, LAST] = [2012, 2036];

interface Holiday {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly type: string;
}
type Library = new (...place: string[]) => {
  getHolidays(year: number): readonly Holiday[];
  getStates(country: string): Record<string, string> | undefined;
} & {
  getRegions(country: string, state: string): Record<string, string> | undefined;
  getCountries(): Record<string, string>;
};

const folder = resolve(process.argv[2] ?? '.');
const Holidays: Library = createRequire(join(folder, 'package.json'))('date-holidays');

function daysOf(types: readonly string[], ...place: string[]): string[] {
  const library = new Holidays(...place);
  return Array.from({ length: LAST - FIRST + 1 }, (_, years) => library.getHolidays(FIRST + years) ?? [])
    .flat()
    .filter(({ type }) => types.includes(type))
    .flatMap(({ date, start, end }) => {
      const first = dayNumber(date.slice(0, 10));
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
      return Array.from({ length: days }, (_, later) => dayFromNumber(first + later));
    });
}

const library = new Holidays();
const table = Object.keys(library.getCountries())
  .sort()
  .map((country) => {
    const all = new Set(daysOf(['public'], country));
    const some = Object.keys(library.getStates(country) ?? {}).flatMap((state) => [
      ...daysOf(['public', 'bank'], country, state),
      ...Object.keys(library.getRegions(country, state) ?? {}).flatMap((region) =>
        daysOf(['public', 'bank'], country, state, region),
      ),
    ]);
    const parts = new Set([...daysOf(['bank'], country), ...some].filter((day) => !all.has(day)));
    const text = [asRules(all, FIRST, LAST), asRules(parts, FIRST, LAST)].filter(Boolean).join(' | ');
    return [country, CORRECTED[country]?.(text) ?? text];
  });
const file = resolve(import.meta.dirname, '../../lib/measure/retail/feasts.json');
writeFileSync(file, `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`);
console.log(`${table.length} countries, ${readFileSync(file).length} bytes`);
