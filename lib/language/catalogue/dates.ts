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
  hours(count: number, spell: SpellOut): string;
  /** `14 h`, `2 pm`: 0–23. */
  clock(hour: number): string;
  /** `12 octobre, 14 h` */
  atHour(day: string, clock: string): string;
  /** `du 12 octobre, 14 h, au 13 octobre, 9 h` */
  fromHourToHour(from: string, to: string): string;
  /** `le 12 octobre, de 14 h à 18 h`; until the day is over where `to` is ''. */
  hoursOfDay(day: string, from: string, to: string): string;
  between(from: string, to: string): string;
  sinceDay(day: string): string;
  sinceMonth(month: string): string;
  forDuration(duration: string): string;
  /** `début septembre`, `mi-septembre`, `fin septembre` */
  readonly partOfMonth: Readonly<Record<'early' | 'mid' | 'late', (month: string) => string>>;
  /** `en janvier`, `fin décembre`: when something will have come. */
  by(when: string, kind: 'month' | 'part'): string;
  /** `troisième trimestre 2025`, `second semestre`; `year` may be ''. Quarters and halves are counted from zero. */
  partOfYear(part: 'quarter' | 'half', count: number, year: string): string;
  /** `3e trimestre 2026`: one to four. */
  quarter(number: number, year: string): string;
  sincePart(part: string): string;
  /** `entre juin et octobre` */
  betweenMonths(from: string, to: string): string;
  /** Since a day that lies between two months. */
  sinceBetween(from: string, to: string): string;
  /** What Intl writes of a day of the month, as print sets it: `1er`. */
  dayOfMonth(text: string): string;
  /** Nothing, one, two…, in letters. */
  readonly smallNumbers: readonly string[];
}
