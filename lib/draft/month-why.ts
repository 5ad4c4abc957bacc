import { bold } from '@/lib/model/marked-text';
import { isSamePeriod } from '@/lib/model/period';
import { describeFactorsBriefly } from '@/lib/language/narrative/describe-factors';
import { titleOf } from '@/lib/language/narrative/describe-finding';
import { isSurePart } from '@/lib/language/narrative/clauses';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import { isOneEvent, toldSteps } from '@/lib/model/told-step';
import { isForWhoDecides } from './stood-by';
import { BOSS, BOTH, paragraph, type DraftContext, writeBlock } from './draft-context';

/** What carried the change of the very month that the draft is about; undefined where nothing surely did. */
export function factorsOfMonth({ report, period }: Pick<DraftContext, 'report' | 'period'>): Finding | undefined {
  return report.findings.find(
    (finding) => finding.kind === 'factors' && finding.since === undefined && isSamePeriod(finding.period, period),
  );
}

/** Why the month is what it is, below its figures. */
export function monthWhyBlock(context: DraftContext): Block[] {
  const finding = factorsOfMonth(context);
  // That no factor stands out is no reason.
  if (!finding?.parts?.some(isSurePart)) return [];
  return [
    writeBlock(context, 'figures.why', BOTH, (narrator) => {
      const { overYear } = narrator.messages.document.column;
      const text = describeFactorsBriefly(finding, narrator, { when: overYear, withRest: !context.isBrief });
      return paragraph([bold(`${titleOf(finding, narrator)}.`), text].filter(Boolean).join(' '));
    }),
  ];
}

/** That nobody knows yet what made a level jump: the boss reads that it is asked about, and may know. */
export function openCauseBlock(context: DraftContext): Block[] {
  const { vitals, findings, asOf } = context.report;
  const asked = findings.find(
    ({ asks, since, metric }) =>
      asks === 'what-did-you-change' &&
      since !== undefined &&
      vitals.some(
        (vital) =>
          vital.metric === metric &&
          toldSteps(vital.diagnosis, asOf).some(
            ({ from, backFrom = from }) => isOneEvent(from, since) || isOneEvent(backFrom, since),
          ),
      ),
  );
  const { since } = asked ?? {};
  // From its second reading on it stands among what needs attention.
  if (asked === undefined || since === undefined || isForWhoDecides(context, asked)) return [];
  return [
    writeBlock(context, 'figures.cause', BOSS, ({ messages, dates }) =>
      paragraph(messages.document.causeOpen(dates.shortDay(since, asOf))),
    ),
  ];
}
