import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Reading } from '@/lib/measure/last-window';
import { asFinding, asShare, type Context } from '../context';
import { figureIn } from '@/lib/measure/figures';

const WEIGHTS: Readonly<Record<HealthFlag['severity'], number>> = { block: 1, warn: 0.5, note: 0.1 };

/**
 * What may be wrong with the data themselves, one finding a flag. They stand before any sentence
 * about behaviour. The flag's code is the finding's segment, so that each flag keeps its own id.
 */
export function healthFindings(context: Context): Finding[] {
  return uniqueById(context.snapshot.health.map((flag) => flagFinding(context, flag)));
}

/** A flag as a finding; `segment` tells it from others of its code. */
export function flagFinding({ snapshot, window }: Reading, flag: HealthFlag, segment: string = flag.code): Finding {
  const metric = flag.metrics[0] ?? 'sessions';
  const dimension = flag.dimensions[0] ?? null;
  const period = flag.period ?? window;
  return asFinding({
    kind: 'data-health',
    metric,
    dimension,
    segment,
    direction: 'unknown',
    period,
    confidence: 1,
    weight: asShare(Math.max(touchedBy(flag), WEIGHTS[flag.severity])),
    figures:
      flag.share === undefined ? {} : { size: figureIn(snapshot, 'rate', flag.share, { metric, dimension, period }) },
    health: flag,
  });
}

/** Share of the whole, 0–1; of a sample what was not read. */
function touchedBy({ code, share }: HealthFlag): number {
  if (share === undefined) return 0;
  return code === 'sampled' ? 1 - share : share;
}

/** Of several findings with one id, the weightiest. */
export function uniqueById(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const known = best.get(finding.id);
    if (!known || known.weight < finding.weight) best.set(finding.id, finding);
  }
  return [...best.values()];
}
