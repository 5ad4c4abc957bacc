import type { SeriesEvent, Verdict } from '@/lib/model/diagnosis';

/** The few words that stand inside a chart. */
export interface ChartMessages {
  /** At the day on which the present regime began. */
  readonly since: Readonly<Record<Verdict, (when: string) => string>>;
  readonly event: Readonly<Record<SeriesEvent['kind'] | 'partial', string>>;
}
