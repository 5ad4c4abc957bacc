import type { Revised } from '@/lib/explain/stood-by/takes-back';

export interface StoodByMessages {
  /** `Nous disions « progresse depuis mai » ; octobre change la date, parce que …`; `when` is `octobre`, `cette semaine`. */
  revised(said: string, when: string, what: Exclude<Revised, 'wait'>, because: string): string;
  /** The day by which it was to be known has come: `Nous pensions le savoir en novembre ; …`. */
  waitsOn(month: string, because: string): string;
  /** The pace changed between two days, most likely on one. */
  becauseTurned(at: string, from: string, to: string): string;
  /** Growth now lies between two figures, which leave out what was said. */
  becauseGrowth(range: string): string;
  /** `title` is the sentence that told the step. */
  stepGone(title: string, when: string): string;
  readonly thisWeek: string;
  readonly thisQuarter: string;
}
