import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Context } from '../context';
import { flagFinding } from './health';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';

const DIMENSION = 'sessionDefaultChannelGroup';
/** On this day Google began to count visits from AI assistants as a channel of their own; until then they stood in others. */
const SINCE = '2026-05-13';
const CHANNEL = 'AI Assistant';

/** Visits that moved from one channel to another by Google's doing, while the comparison with last year reaches over that day. */
export function reclassificationFindings(context: Context): Finding[] {
  const { snapshot, window, comparison } = context;
  const table = tableBy(snapshot, DIMENSION);
  if (!table || !comparison || comparison.before.from >= SINCE || comparison.after.to < SINCE) return [];
  const visits = segmentSeries(table, 'sessions').map(({ segment, series }) => ({
    segment,
    count: amountOver(series, window)?.numerator ?? 0,
  }));
  const moved = visits.find(({ segment }) => segment === CHANNEL)?.count ?? 0;
  const all = visits.reduce((sum, { count }) => sum + count, 0);
  if (moved <= 0) return [];
  const flag: HealthFlag = {
    code: 'channel-reclassified',
    severity: 'note',
    metrics: ['sessions'],
    dimensions: [DIMENSION],
    period: { from: SINCE, to: snapshot.asOf },
    share: moved / all,
  };
  return [flagFinding(context, flag)];
}

/** Comparisons by channel that reach over the day carry the caution: a channel may have lost to a name, and to no rival. */
export function withReclassification(findings: readonly Finding[]): Finding[] {
  const health = findings.find(({ health: flag }) => flag?.code === 'channel-reclassified')?.health;
  if (!health) return [...findings];
  return findings.map((finding) => (isTouched(finding) ? { ...finding, health } : finding));
}

const isTouched = ({ kind, dimension, comparedWith, period, health }: Finding) =>
  (kind === 'segments' || kind === 'mix-and-rate') &&
  dimension === DIMENSION &&
  health === undefined &&
  comparedWith !== undefined &&
  comparedWith.from < SINCE &&
  period.to >= SINCE;
