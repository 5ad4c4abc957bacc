import { knownDimensions } from '@/lib/model/dimension';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics } from '@/lib/model/metric';
import type { Context } from '../context';
import { GOOGLE_CALENDAR } from '../google-calendar';
import type { DatedChange, InRows } from '../google-calendar/dated-change';
import { flagFinding } from './health';

const CODE = 'channel-reclassified';

/** What Google changed, as the property's rows have it, while the comparison with last year reaches over it. */
export function googleChangeFindings(context: Context): Finding[] {
  const { comparison } = context;
  if (!comparison) return [];
  return GOOGLE_CALENDAR.flatMap((change) => {
    const seen = change.inRows?.(context) ?? null;
    if (!seen || comparison.before.from >= seen.since || comparison.after.to < seen.since) return [];
    return [flagFinding(context, flagOf(context, change, seen), segmentOf(change))];
  });
}

/** The first of them was told before there was a calendar, and keeps its name. */
const segmentOf = ({ id }: DatedChange) => (id === 'ai-assistant-channel' ? CODE : `${CODE}:${id}`);

function flagOf({ snapshot }: Context, { id, moves }: DatedChange, { since, share }: InRows): HealthFlag {
  return {
    code: CODE,
    google: id,
    severity: 'note',
    metrics: moves.metrics === 'all' ? ['sessions'] : knownMetrics(moves.metrics),
    dimensions: knownDimensions(moves.dimensions),
    period: { from: since, to: snapshot.asOf },
    ...(share !== undefined && { share }),
  };
}

/** Comparisons of what a change moves, over its day, carry the caution: a channel may have lost to a name, and to no rival. */
export function withGoogleChanges(findings: readonly Finding[]): Finding[] {
  const flags = findings.flatMap(({ health }) => (health?.code === CODE ? [health] : []));
  return findings.map((finding) => {
    const health = flags.find((flag) => isTouched(finding, flag));
    return health && finding.health === undefined ? { ...finding, health } : finding;
  });
}

function isTouched({ kind, metric, dimension, comparedWith, period }: Finding, flag: HealthFlag): boolean {
  if (kind !== 'segments' && kind !== 'mix-and-rate') return false;
  const since = flag.period?.from;
  const moves = GOOGLE_CALENDAR.find(({ id }) => id === flag.google)?.moves;
  if (!moves || !since || !comparedWith || comparedWith.from >= since || period.to < since) return false;
  const isOfMetric = moves.metrics === 'all' || moves.metrics.includes(metric);
  return isOfMetric && (moves.dimensions.length === 0 || (dimension !== null && moves.dimensions.includes(dimension)));
}
