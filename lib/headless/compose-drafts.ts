import { tacticText } from '@/lib/advise/tactics/tactic-text';
import { composeDraft } from '@/lib/draft/compose-draft';
import type { Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/settings';
import { draftPeriod } from '@/lib/schedule/draft-period';
import type { Walk } from './walk-property';

/** The month's draft and the week's, in each language. */
export function composeDrafts({ now, ...walk }: Walk, languages: readonly Language[]): Draft[] {
  return languages.flatMap((language) =>
    (['monthly', 'weekly'] as const).map((kind) => {
      const settings = { ...walk.settings, language };
      const material = { ...walk, kind, settings, period: draftPeriod(kind, walk.report.asOf) };
      return composeDraft(material, now.toISOString(), tacticText);
    }),
  );
}
