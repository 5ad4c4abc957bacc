import type { LanguagePack } from '@/lib/language/catalogue/pack';
import type { Evidence } from '@/lib/model/draft';
import { type Metric, METRICS } from '@/lib/model/metric';
import { lengthInDays } from '@/lib/model/period';
import type { Provenance } from '@/lib/model/provenance';
import { isOwnFigure, methodName } from '@/lib/language/methods';
import { isLessTheNext } from '@/lib/language/narrative/figure-label';

export type EvidenceWords = Pick<LanguagePack, 'messages' | 'dates' | 'format' | 'methods'>;

/** `Chiffre d’affaires : 412 k€ — totalRevenue par date ; du 1er au 30 novembre 2026 ; 30 jours lus sur 30 ; tout a été lu` */
export function describeEvidence({ label, value, provenance }: Evidence, words: EvidenceWords): string {
  return words.messages.evidence.entry(label, value, provenanceParts(provenance, words));
}

/** The query, the period and the sample, each in words. */
export function provenanceParts(provenance: Provenance, { messages, dates, format, methods }: EvidenceWords): string[] {
  const { query, period, daysObserved, sampledShare, thresholded, rowsHeld, method } = provenance;
  const { evidence } = messages;
  if (method !== undefined && isOwnFigure(method)) return [methodName(method, methods)];
  const days = lengthInDays(period);
  // Of days that are missing nobody says that everything was read.
  const all = daysObserved >= days ? [evidence.allRead] : [];
  const whole = rowsHeld === undefined ? all : [evidence.rowsHeld(format.share(rowsHeld))];
  const sample = sampledShare < 1 ? [evidence.sampled(format.share(sampledShare))] : whole;
  return [
    evidence.query(query.metrics.join(isDifference(provenance) ? ' − ' : ' ÷ '), query.dimensions.join(', ')),
    ...query.where.map(({ dimension, value }) => evidence.where(dimension, value)),
    dates.period(period),
    ...(daysObserved > 0
      ? [evidence.daysObserved(daysObserved, format.count(daysObserved), format.count(days)), ...sample]
      : []),
    ...(thresholded ? [evidence.thresholded] : []),
    ...(method ? [evidence.method(methodName(method, methods))] : []),
  ];
}

/** Of two totals that are asked for, whether one is taken off the other, rather than divided by it. */
function isDifference({ query: { metrics }, method }: Provenance): boolean {
  return isLessTheNext(method) || METRICS.some((metric: Metric) => metric.less?.join() === metrics.join());
}
