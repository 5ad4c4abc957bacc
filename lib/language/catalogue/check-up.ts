import type { CheckId, CheckState, NotChecked } from '@/lib/model/check-up';

/** What a check rests on, ready to be put into a sentence. */
export interface CheckDetails {
  /** Figures by their names, written out; '' for one that is missing. */
  figure(name: string): string;
  /** `« generate_lead » et « sign_up »`; a few at most, or ''. */
  readonly names: string;
  /** The names one by one, as they are. */
  readonly list: readonly string[];
  /** By which dimensions: `par page d’arrivée`, or ''. */
  readonly by: string;
  /** Which of several things is amiss. */
  readonly of: string;
  /** The days that were looked at: `du 5 octobre au 1er novembre`. */
  readonly period: string;
  /** The setting as it is, in words; '' where it is of none. */
  readonly value: string;
}

export interface CheckWords {
  readonly name: string;
  well(details: CheckDetails): string;
  amiss(details: CheckDetails): string;
  /** What it does to the figures. */
  consequence(details: CheckDetails): string;
  /** What to do, step by step, in the words of Google Analytics. */
  steps(details: CheckDetails): readonly string[];
}

export interface CheckUpMessages {
  readonly title: string;
  readonly intro: string;
  /** `Deux points à corriger, un à savoir ; quatre n’ont pas pu être vérifiés.` */
  summary(amiss: number, note: number, unchecked: number): string;
  readonly states: Readonly<Record<CheckState, string>>;
  readonly why: Readonly<Record<NotChecked, string>>;
  /** Who can do something about it. */
  readonly who: Readonly<Record<'you' | 'editor' | 'editor-or-you' | 'site', string>>;
  readonly consequence: string;
  readonly steps: string;
  readonly notLooked: string;
  readonly check: Readonly<Record<CheckId, CheckWords>>;
}
