import type { MetricId } from '@/lib/model/metric';
import { chooseVitals } from '@/lib/measure/vital-metrics';
import type { Finding } from '@/lib/model/finding';
import type { Context } from '../context';
import { courseOf } from '../course';
import { verdictOf, weightAt } from '../facts';

/** New customers are the future of a shop: said beside the vital signs where they were measured. */
const BESIDE_THE_VITALS: readonly MetricId[] = ['newUsers', 'firstTimePurchasers'];

/** What the totals beside the vital signs do, which say it of themselves; each weighs less than they do. */
export function verdictFindings(context: Context): Finding[] {
  const vitals = chooseVitals(context.snapshot);
  return BESIDE_THE_VITALS.filter((metric) => !vitals.includes(metric)).flatMap((metric, rank) => {
    const course = courseOf(context, metric);
    return course ? [verdictOf(course, context.window, weightAt(vitals.length + rank))] : [];
  });
}
