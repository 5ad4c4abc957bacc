import { lastWindow } from '@/lib/explain/comparison';
import { amountOver } from '@/lib/explain/track';
import { conversionOf } from '@/lib/explain/vitals';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays } from '@/lib/model/period';
import type { Recommendation, TestPlan } from '@/lib/model/recommendation';
import type { Snapshot } from '@/lib/model/snapshot';
import { sampleSizePerArm } from './sample-size';
import { trackFor } from './visible-change';

/** The change to plan for: a tenth more is beyond most shops' visits, and a third more is seldom won by one page. */
const PLANNED_CHANGE = 0.2;
/** Longer than eight weeks, and the season, the offer and the visitors are no longer those of the beginning. */
const LONGEST_DAYS = 56;

/** What a version is shown to, and how many of them convert. */
interface Tried {
  readonly rate: number;
  readonly visitsADay: number;
}

/**
 * What it takes to test two versions on a segment: visits per version for a fifth more of its conversion
 * (`sampleSizePerArm`), and the days until both have them at the present visits. Not testable here where that is
 * more than eight weeks. Rate and visits are those that the finding carries, otherwise the segment's of the last 28 days;
 * null where neither is known.
 *
 * @example testPlanOf(gapOfALandingPage, { dimension: 'landingPage', segment: '/lamps' }, snapshot)
 * // { change: 0.2, perVersion: 21109, days: 43, isTestable: true }
 */
export function testPlanOf(
  finding: Finding,
  target: Pick<Recommendation, 'dimension' | 'segment'>,
  snapshot: Snapshot,
): TestPlan | null {
  const tried = triedIn(finding) ?? triedOf(target, snapshot);
  const perVersion = tried && sampleSizePerArm(tried.rate, PLANNED_CHANGE);
  if (!tried || perVersion === null || !(tried.visitsADay > 0)) return null;
  const days = Math.ceil((2 * perVersion) / tried.visitsADay);
  return { change: PLANNED_CHANGE, perVersion, days, isTestable: days <= LONGEST_DAYS };
}

function triedIn({ figures: { segmentRate, segmentSessions } }: Finding): Tried | null {
  if (!segmentRate || !segmentSessions) return null;
  const visitsADay = segmentSessions.value / lengthInDays(segmentSessions.provenance.period);
  return { rate: segmentRate.value, visitsADay };
}

function triedOf(
  { dimension, segment }: Pick<Recommendation, 'dimension' | 'segment'>,
  snapshot: Snapshot,
): Tried | null {
  const conversion = conversionOf(snapshot);
  const track = conversion === null ? null : trackFor(snapshot, conversion, dimension, segment);
  const amount = track && amountOver(track, lastWindow(snapshot.asOf));
  if (!amount?.denominator) return null;
  return { rate: amount.value, visitsADay: amount.denominator / amount.daysObserved };
}
