import { isLostWith } from '@/lib/measure/lost/outages';
import { DAYS_OF_A_STOP } from '@/lib/measure/stopped';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays, overlap, type Period, shared } from '@/lib/model/period';
import type { Report } from '@/lib/model/report';
import { mainVital } from './headline';

/**
 * The longest time within a document's own days, a week or more, that is over and of which what the property lives on was not
 * measured: it comes before what the other days say.
 */
export function outageWithin(report: Report, period: Period): Finding | undefined {
  const main = mainVital(report)?.metric ?? 'sessions';
  const daysOf = (finding: Finding) => lengthInDays(shared(finding.period, period));
  // What ended over two months ago is a note on the data by then.
  const isOver = ({ kind, direction, health }: Finding) =>
    kind === 'outage' ? direction !== 'down' : kind === 'data-health' && health?.code === 'gap';
  return report.findings
    .filter((each) => isOver(each) && overlap(each.period, period) && isLostWith(each.metric, main))
    .filter((each) => daysOf(each) >= DAYS_OF_A_STOP)
    .toSorted((a, b) => daysOf(b) - daysOf(a))[0];
}
