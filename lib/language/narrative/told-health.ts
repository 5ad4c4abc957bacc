import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** A flag that touches more measures than this touches them all. */
const MOST_NAMED = 3;

/** What a flag means for whoever reads the figures. */
export function tellHealthFlag(
  flag: HealthFlag,
  { messages, names, format, dates }: Omit<Narrator, 'cite' | 'quote'>,
): string {
  const metrics = flag.metrics.map((metric) => names.metric(metric).the);
  const dimensions = flag.dimensions.map((dimension) => names.dimension(dimension));
  return messages.health.flag[flag.code]({
    metrics: metrics.length > MOST_NAMED ? '' : format.list(metrics),
    dimensions: dimensions.length > 0 ? messages.health.by(format.list(dimensions)) : '',
    share: flag.share === undefined ? '' : format.share(flag.share),
    period: flag.period ? dates.period(flag.period) : '',
  });
}

export function tellHealth({ health }: Finding, narrator: Narrator): Told {
  return { title: narrator.messages.finding.health.title, text: health ? tellHealthFlag(health, narrator) : '' };
}
