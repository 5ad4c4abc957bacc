import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { RegimeMark } from '@/lib/model/told-turn';

/** The few words that stand inside a chart. */
export interface ChartMessages {
  /** At the day on which the present regime began. */
  readonly since: Readonly<Record<RegimeMark, (when: string) => string>>;
  readonly event: Readonly<Record<SeriesEvent['kind'] | 'partial', string>>;
}
