import type { Likelihood } from '@/lib/language/likelihood';
import type { TargetReading } from '@/lib/model/target';
import type { Noun } from './noun';

/** Whether a target is in reach, and what each lever would have to give. */
export interface TargetMessages {
  /** What the present pace comes to at the end, as the target is read. */
  readonly projected: Readonly<Record<TargetReading, (amount: string, low: string, high: string) => string>>;
  /** Each reading in few words, for a chart. */
  readonly short: Readonly<Record<TargetReading, string>>;
  readonly stillNeeded: (left: string, growth: string) => string;
  /** The amount with its meaning: `10 M€ par an`. */
  readonly amount: Readonly<Record<TargetReading, (amount: string) => string>>;
  /** The interval holds the amount: no miss and no success can be claimed. */
  readonly open: (target: string, low: string, high: string) => string;
  readonly chance: Readonly<Record<Likelihood, string>>;
  /** The same for the cell of a table. */
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  readonly column: Readonly<Record<'fromNow' | 'atEnd' | 'chance', string>>;
  readonly label: { readonly fromNow: string; readonly atEnd: (metric: Noun, reading: string) => string };
  readonly levers: {
    readonly caption: string;
    readonly column: Readonly<Record<'lever' | 'within' | 'equal' | 'weighted', string>>;
    readonly four: (factor: string) => string;
    /** What all levers together have within reach, beside what is asked. */
    readonly within: (all: string, asked: string) => string;
    readonly atTheirBest: string;
  };
}
