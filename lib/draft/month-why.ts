import { bold } from '@/lib/model/marked-text';
import { isSamePeriod } from '@/lib/model/period';
import { describeFactorsBriefly } from '@/lib/language/narrative/describe-factors';
import { titleOf } from '@/lib/language/narrative/describe-finding';
import { isSurePart } from '@/lib/language/narrative/clauses';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import { BOTH, paragraph, type DraftContext, writeBlock } from './draft-context';

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
      const text = describeFactorsBriefly(finding, narrator, narrator.messages.document.column.overYear);
      return paragraph([bold(`${titleOf(finding, narrator)}.`), text].filter(Boolean).join(' '));
    }),
  ];
}
