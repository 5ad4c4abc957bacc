import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays, type Period } from '@/lib/model/period';
import { asFinding, asShare, CONFIDENT, type Context } from './context';
import { figureIn } from './provenance';

/** Older outages no longer touch any figure of the report but last year's. */
const OLDEST_DAYS = 400;
/** The longest ones; a shop that closes on every holiday would fill the page. */
const MOST = 3;
/** Earlier in the list means nearer to the root: when sessions stop, all else stops with them. */
const ROOTS_FIRST = ['sessions', 'totalUsers', 'screenPageViews', 'keyEvents', 'ecommercePurchases', 'totalRevenue'];

interface Outage {
  readonly metric: string;
  readonly period: Period;
  readonly open: boolean;
}

/** Days on which measurement stood still; one finding an outage, of the metric nearest to its root. */
export function outageFindings(context: Context): Finding[] {
  const said: Outage[] = [];
  for (const outage of outagesOf(context))
    if (!said.some(({ period }) => overlap(period, outage.period))) said.push(outage);
  return said
    .map((outage) => outageFinding(context, outage))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}

function outagesOf({ snapshot, diagnoses }: Context): Outage[] {
  const oldest = addDays(snapshot.asOf, -OLDEST_DAYS);
  return ROOTS_FIRST.flatMap((metric) =>
    (diagnoses[metric]?.events ?? [])
      .filter(({ kind, from }) => kind === 'outage' && from >= oldest)
      .map(({ from, to }) => ({ metric, period: { from, to: to ?? snapshot.asOf }, open: to === undefined })),
  );
}

const overlap = (a: Period, b: Period) => a.from <= b.to && b.from <= a.to;

function outageFinding({ snapshot }: Context, { metric, period, open }: Outage): Finding {
  const days = lengthInDays(period);
  return asFinding({
    kind: 'outage',
    metric,
    dimension: 'date',
    segment: period.from,
    direction: open ? 'down' : 'flat',
    period,
    since: period.from,
    confidence: CONFIDENT,
    weight: open ? 1 : asShare(days / 28),
    figures: { size: figureIn(snapshot, 'days', days, { metric, period, method: 'outage' }) },
  });
}
