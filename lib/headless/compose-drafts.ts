import { tacticText } from '@/lib/language/tactic-text';
import { composeDraft } from '@/lib/draft/compose-draft';
import type { Draft, DraftKind } from '@/lib/model/draft';
import type { Language } from '@/lib/model/settings';
import { draftPeriod } from '@/lib/schedule/draft-period';
import type { Walk } from './analyse-and-remember';

/** The drafts of each kind in each language, on the same figures. */
export function composeDrafts(
  { now, ...walk }: Walk,
  { kinds, languages }: { readonly kinds: readonly DraftKind[]; readonly languages: readonly Language[] },
): Draft[] {
  return languages.flatMap((language) =>
    kinds.map((kind) => {
      const settings = { ...walk.settings, language };
      const material = { ...walk, kind, settings, period: draftPeriod(kind, walk.report.asOf) };
      return composeDraft(material, now.toISOString(), tacticText);
    }),
  );
}
