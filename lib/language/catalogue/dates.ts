/** Writes a small number in letters, a larger one in figures, as print does. */
export type SpellOut = (count: number) => string;

/** How one language writes days, periods and durations; days and months arrive written out. */
export interface DateWords {
  days(count: number, spell: SpellOut): string;
  weeks(count: number, spell: SpellOut): string;
  months(count: number, spell: SpellOut): string;
  years(count: number, spell: SpellOut): string;
  on(day: string): string;
  fromTo(from: string, to: string): string;
  between(from: string, to: string): string;
  sinceDay(day: string): string;
  sinceMonth(month: string): string;
  forDuration(duration: string): string;
  /** What Intl writes of a day of the month, as print sets it: `1er`. */
  dayOfMonth(text: string): string;
  /** Nothing, one, two…, in letters. */
  readonly smallNumbers: readonly string[];
}
