import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import type { ProcessRule } from '@/lib/model/finding-subject';
import type { Figure } from '@/lib/model/quantity';
import { sentences } from './clauses';
import type { ProcessDetails } from '../catalogue/process';
import type { Narrator } from './narrator';

/** How the work itself goes. A rule that this version does not know is named as it is. */
export function describeProcess(finding: Finding, narrator: Narrator): Description {
  const { metric, figures } = finding;
  const rules = narrator.messages.process;
  const { size } = figures;
  if (!isRule(metric, rules) || !size) return { title: metric, text: '' };
  const label = narrator.messages.document.heading.openActions;
  const count = narrator.cite(narrator.dates.spelled(size.value), label, size);
  const { title, text } = rules[metric](count, size.value, detailsOf(finding, narrator));
  return { title, text: sentences(text) };
}

function detailsOf({ metric, figures, period }: Finding, narrator: Narrator): ProcessDetails {
  const { label } = narrator.messages.situation;
  const { share, shareBefore, hours, allHours, days } = figures;
  const ofShare =
    metric === 'tool-hours' ? label.tooling : metric === 'culture-event-due' ? label.driven : label.smallSegment;
  const shareText = (figure: Figure | undefined) =>
    figure ? narrator.cite(narrator.format.share(figure.value), ofShare, figure) : '';
  return {
    // A segment of a hundredth of a per cent is not one of nothing.
    share: metric === 'low-impact-effort' && share ? narrator.quote(share, ofShare) : shareText(share),
    shareBefore: shareText(shareBefore),
    hours: hours ? narrator.quote(hours, label.hours) : '',
    allHours: allHours ? narrator.quote(allHours, label.hours) : '',
    days: days ? narrator.dates.duration(days.value) : '',
    period: narrator.dates.period(period),
    outcome: narrator.names.metric(share?.provenance.query.metrics[0] ?? 'totalRevenue'),
  };
}

function isRule(name: string, rules: object): name is ProcessRule {
  return Object.hasOwn(rules, name);
}
