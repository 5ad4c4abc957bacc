/** What was found over a document's own days, where they are not the last four weeks. */
import { type Comparison, comparisonOver } from '@/lib/measure/comparison';
import type { Finding } from '@/lib/model/finding';
import {
  isSamePeriod,
  lastCompleteMonth,
  lastCompleteQuarter,
  monthAYearBefore,
  type Period,
  quarterAYearBefore,
} from '@/lib/model/period';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Over, Report } from '@/lib/model/report';
import type { Context } from './context';
import { assistantFindings } from './findings/assistants';
import { concentrationFindings } from './findings/concentration';
import { discountFindings } from './findings/discount-share';
import { divergenceFindings } from './findings/divergence';
import { factorFindings } from './findings/factors';
import { funnelFindings } from './findings/funnel';
import { gapFindings } from './findings/gaps';
import { googleChangeFindings, withGoogleChanges } from './findings/google-changes';
import { uniqueById } from './findings/health';
import { mixAndRateFindings } from './findings/rates';
import { segmentFindings } from './findings/segments';

/** What is worked out on the window and on what it is compared with. */
const OF_THE_WINDOW = [
  factorFindings,
  segmentFindings,
  mixAndRateFindings,
  divergenceFindings,
  discountFindings,
  funnelFindings,
  gapFindings,
  concentrationFindings,
  assistantFindings,
] as const;

/**
 * The same findings as over the last four weeks, over the last complete calendar month and quarter, each beside the same one
 * a year before: a letter of the month tells facts of the month. The intervals are those that four weeks leave, a little wide for
 * more days. A stretch that was not read whole in both years is not among them, nor is what only whole weeks can answer.
 *
 * @example findingsOver(context)[0]?.period // { from: '2026-10-01', to: '2026-10-31' }
 */
export function findingsOver(context: Context): Over[] {
  const { asOf } = context.snapshot;
  const [month, quarter] = [lastCompleteMonth(asOf), lastCompleteQuarter(asOf)];
  const read = [
    { period: month, before: monthAYearBefore(month) },
    { period: quarter, before: quarterAYearBefore(quarter) },
  ].flatMap(({ period, before }) => {
    const comparison = comparisonOver(context.snapshot, { after: period, before }, context.lost);
    return comparison ? [{ period, comparison }] : [];
  });
  if (read.length === 0) return [];
  const instead = foundIn(context).map(({ id }) => id);
  return read.map(({ period, comparison }) => ({ period, findings: foundOver(context, comparison), instead }));
}

function foundOver(context: Context, comparison: Comparison): Finding[] {
  const over = { ...context, window: comparison.after, comparison };
  // What Google changed is told once, of no window; what reaches over it says so in each.
  const changes = googleChangeFindings(over);
  return withGoogleChanges([...changes, ...foundIn(over)]).slice(changes.length);
}

const foundIn = (context: Context): Finding[] =>
  uniqueById(OF_THE_WINDOW.flatMap((findings) => findings(context))).filter(({ period }) =>
    isSamePeriod(period, context.window),
  );

/**
 * A report as a document about a period tells it: with what was found over those very days, where it was, in place of the
 * same over the last four weeks, and with what advice may bring on those days. What advice rests on stays, though it be of
 * four weeks alone.
 */
export function reportOver(report: Report, period: Period): Report {
  const own = report.over?.find((each) => isSamePeriod(each.period, period));
  if (!own) return report;
  const found = new Map(own.findings.map((finding) => [finding.id, finding]));
  const advised = new Set(report.advice.recommendations.flatMap(({ findingIds }) => findingIds));
  const instead = new Set(own.instead);
  const kept = report.findings.flatMap((finding) => {
    const { id } = finding;
    if (!instead.has(id)) return [finding];
    return found.get(id) ?? (advised.has(id) ? [finding] : []);
  });
  const known = new Set(kept.map(({ id }) => id));
  return {
    ...report,
    findings: [...kept, ...own.findings.filter(({ id }) => !known.has(id))],
    advice: adviceOver(report.advice, own.effects ?? []),
  };
}

/** Facts of the period and effects of other days, side by side, would be read as one. */
function adviceOver(advice: Report['advice'], effects: NonNullable<Over['effects']>): Report['advice'] {
  const effectOf = new Map(effects.map(({ fingerprint, effect }) => [fingerprint, effect]));
  const over = (each: Recommendation) => ({ ...each, effect: effectOf.get(each.fingerprint) ?? each.effect });
  return {
    ...advice,
    recommendations: advice.recommendations.map(over),
    ...(advice.underWay && { underWay: advice.underWay.map(over) }),
  };
}
