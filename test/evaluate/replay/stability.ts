/** Series whose truth is known, read month by month: what is told of them is taken back how often, and how often wrong. */
import { diagnose } from '@/lib/diagnose/diagnose';
import { afterStating, saidBy } from '@/lib/explain/stood-by/said';
import { standBy } from '@/lib/explain/stood-by/stand-by';
import { takesBack } from '@/lib/explain/stood-by/takes-back';
import { addDays, type Day, daysBetween, DAYS_A_MONTH } from '@/lib/model/day';
import type { Diagnosis, Verdict } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { drawCourse, type Roughness } from './drawn-course';

/** Two years are there at the first reading; then a year of them is judged, and one more shows how long waits were. */
const FIRST = 730;
const MONTHS = 12;
const MONTHS_READ = 24;

/** What was told in twelve months of each series. */
interface Told {
  readings: number;
  decided: number;
  wrong: number;
  verdicts: number;
  dates: number;
}

export interface Stability {
  readonly seriesYears: number;
  /** Each reading by itself, and as it is told beside what was said. */
  readonly alone: Told;
  readonly stoodBy: Told;
  /** Waits that were told, by how long they were told at the most, with those that were over by then. */
  readonly waits: readonly { readonly weeks: number; readonly isOver: boolean }[];
}

const nothing = (): Told => ({ readings: 0, decided: 0, wrong: 0, verdicts: 0, dates: 0 });

export function stabilityOf(count: number, seed: number, roughness: Roughness): Stability {
  const [alone, stoodBy] = [nothing(), nothing()];
  const waits: Stability['waits'][number][] = [];
  for (let series = 0; series < count; series++) {
    const course = drawCourse(7919 * seed + series, roughness);
    const readings = Array.from({ length: MONTHS_READ + 1 }, (_, month): Read => {
      const end = Math.round(FIRST + month * DAYS_A_MONTH);
      const values = course.until(end);
      const asOf = addDays(values.start, values.numerator.length - 1);
      return { asOf, diagnosis: diagnose(values), truth: course.verdictOn(end - 1) };
    });
    const year = readings.slice(0, MONTHS + 1);
    tally(alone, year);
    tally(stoodBy, standingBy(year));
    waits.push(...waitsOf(readings));
  }
  return { seriesYears: count, alone, stoodBy, waits };
}

interface Read {
  readonly asOf: Day;
  readonly diagnosis: Diagnosis;
  readonly truth: Verdict;
}

function standingBy(readings: readonly Read[]): Read[] {
  const of = { propertyId: '1', metric: 'sessions' } as const;
  let memory = EMPTY_MEMORY;
  return readings.map((read) => {
    const diagnosis = standBy(read.diagnosis, saidBy(memory, of, read.asOf));
    memory = afterStating(memory, { ...of, told: [{ ...of, diagnosis }], today: read.asOf, asOf: read.asOf });
    return { ...read, diagnosis };
  });
}

function tally(told: Told, readings: readonly Read[]): void {
  readings.forEach(({ diagnosis, truth }, month) => {
    const before = readings[month - 1]?.diagnosis;
    const what = before && takesBack(before, diagnosis);
    told.readings += 1;
    if (diagnosis.verdict !== 'inconclusive') told.decided += 1;
    if (diagnosis.verdict !== 'inconclusive' && diagnosis.verdict !== truth) told.wrong += 1;
    if (what === 'verdict') told.verdicts += 1;
    else if (what) told.dates += 1;
  });
}

/** Of waits that are as long as what is left to be read nothing is known: they are left out. */
function waitsOf(readings: readonly Read[]): Stability['waits'][number][] {
  const last = readings.at(-1)?.asOf ?? '';
  return readings.slice(0, MONTHS + 1).flatMap(({ asOf, diagnosis }, month) => {
    const weeks = diagnosis.notes.find(({ code }) => code === 'weeks-still-needed')?.value;
    if (weeks === undefined || addDays(asOf, 7 * weeks) > last) return [];
    const decided = readings.slice(month + 1).find((later) => later.diagnosis.verdict !== 'inconclusive')?.asOf;
    // Readings come once a month: one that decides has been able to since the one before.
    const isOver = decided !== undefined && daysBetween(asOf, decided) < 7 * weeks + DAYS_A_MONTH;
    return [{ weeks, isOver }];
  });
}
