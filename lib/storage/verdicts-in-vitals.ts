import * as z from 'zod/mini';
import { addDays } from '@/lib/model/day';

const Fact = z.looseObject({
  kind: z.string(),
  metric: z.string(),
  dimension: z.nullable(z.string()),
  figures: z.record(z.string(), z.unknown()),
});
/** What it needs of a report as it was; whatever else stands there is carried along unread. */
const Before = z.object({
  asOf: z.string(),
  vitals: z.array(z.looseObject({ metric: z.string() })),
  findings: z.array(Fact),
});
const DAYS_BEFORE = -27;

/**
 * A report in which each vital sign was told a second time among the findings, with its growth and the season ahead moved
 * to the vital sign, and the days of its last four weeks beside them. What is no such report stays as it is. Like every
 * step, it is for the report as it was on its day, and is never changed after.
 *
 * @example withVerdictsInVitals({ asOf: '2026-11-28', vitals: [], findings: [] }) // with window 2026-11-01 to 2026-11-28
 */
export function withVerdictsInVitals(report: unknown): unknown {
  const before = Before.safeParse(report).data;
  if (before === undefined || typeof report !== 'object') return report;
  const { asOf, vitals, findings } = before;
  const isOfVital = ({ kind, metric, dimension }: z.infer<typeof Fact>) =>
    kind === 'verdict' && dimension === null && vitals.some((vital) => vital.metric === metric);
  const verdicts = findings.filter(isOfVital);
  return {
    ...report,
    window: { from: addDays(asOf, DAYS_BEFORE), to: asOf },
    vitals: vitals.map((vital) => {
      const {
        size = null,
        peak,
        peakShare,
        peakInDays,
      } = verdicts.find(({ metric }) => metric === vital.metric)?.figures ?? {};
      const hasSeason = peak !== undefined && peakShare !== undefined && peakInDays !== undefined;
      return { ...vital, growth: size, ...(hasSeason ? { seasonAhead: { peak, peakShare, peakInDays } } : {}) };
    }),
    findings: findings.filter((finding) => !isOfVital(finding)),
  };
}
