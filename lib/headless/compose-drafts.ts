import { tacticOf } from '@/lib/advise/tactics';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import type { FindTacticText } from '@/lib/draft/scene';
import type { Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/settings';
import { draftPeriod } from '@/lib/schedule/draft-period';
import type { Walk } from './walk-property';

const tacticText: FindTacticText = (id, language) => tacticOf(id)?.text[language];

/** The month's draft and the week's, in each language. */
export function composeDrafts(
  { report, previous, memory, outcomes, settings, now }: Walk,
  languages: readonly Language[],
): Draft[] {
  return languages.flatMap((language) => {
    const given = { report, memory, settings: { ...settings, language }, now: now.toISOString(), tacticText };
    return [
      composeMonthly({ ...given, outcomes, period: draftPeriod('monthly', report.asOf) }),
      composeWeekly({
        ...given,
        period: draftPeriod('weekly', report.asOf),
        ...(previous === null ? {} : { previous }),
      }),
    ];
  });
}
