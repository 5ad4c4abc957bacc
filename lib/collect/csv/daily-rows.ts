import { type Day, dayNumber } from '@/lib/model/day';
import { csvError } from './csv-file';

/** With fewer days than this, holes say nothing of the step. */
const ENOUGH_DAYS = 4;
/** Shops that close on two days a week leave holes of three; a week is seven. */
const LONGEST_STEP = 5;

/**
 * Refuses a file whose rows are weeks or months: read as days, six sevenths of it would seem to be missing.
 *
 * @throws PlateauError `csv-weekly` where the usual distance from one date to the next is over five days
 */
export function requireDailyRows(file: string, days: readonly Day[]): void {
  const numbers = [...new Set(days)].map(dayNumber).sort((a, b) => a - b);
  if (numbers.length < ENOUGH_DAYS) return;
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? number));
  const usual = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
  if (usual > LONGEST_STEP)
    throw csvError('csv-weekly', `${file} has one row every ${usual} days; Plateau reads one row a day.`, {
      file,
      value: String(usual),
    });
}
