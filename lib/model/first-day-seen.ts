import type { Day } from './day';
import type { Vital } from './report';

/** First day of what a verdict looked at; undefined where no course was drawn. */
export function firstDaySeen({ chart }: Vital): Day | undefined {
  return chart.kind === 'trend' ? chart.start : undefined;
}
