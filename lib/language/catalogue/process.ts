import type { ProcessRule } from '@/lib/model/finding-subject';
import type { Noun } from './noun';

/** What the sentence of a rule may add, as text; '' where the finding lacks it. */
export interface ProcessDetails {
  readonly share: string;
  readonly shareBefore: string;
  readonly hours: string;
  readonly allHours: string;
  /** `trois semaines` */
  readonly days: string;
  /** `du 1er juillet au 30 septembre 2026` */
  readonly period: string;
  /** What the property lives on. */
  readonly outcome: Noun;
}

export interface ProcessWords {
  readonly title: string;
  readonly text: string;
}

/** How the work itself goes, rule by rule; `count` is the number written out. */
export type ProcessMessages = Readonly<
  Record<ProcessRule, (count: string, number: number, details: ProcessDetails) => ProcessWords>
>;
