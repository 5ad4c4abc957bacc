import type { Vital } from '@/lib/model/report';

/** First day of what was looked at. */
export function seenFrom({ chart }: Vital): string | undefined {
  return chart.kind === 'trend' ? chart.start : undefined;
}
