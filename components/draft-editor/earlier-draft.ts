import { tacticText } from '@/lib/language/tactic-text';
import { addDays } from '@/lib/model/day';
import type { Draft } from '@/lib/model/draft';
import type { Page } from '../page/page';

export interface EarlierDraft {
  readonly draft: Draft;
  /** It was written at the time; otherwise it is written now, from the figures of then. */
  readonly isKept: boolean;
}

/** The draft before, of the same kind and language; null where none is kept and nothing that was read reaches back. */
export async function earlierDraft(page: Page, draft: Draft): Promise<EarlierDraft | null> {
  const { propertyId, id: draftId, kind, period, language } = draft;
  const kept = await page.ask('draftBefore', { propertyId, draftId });
  if (kept !== null) return { draft: kept, isKept: true };
  const material = await page.ask('earlierMaterial', { propertyId, kind, asOf: addDays(period.from, -1) });
  if (material === null || material.settings.language !== language) return null;
  const { composeDraft } = await import('@/lib/draft/compose-draft');
  return { draft: composeDraft(material, page.now().toISOString(), tacticText), isKept: false };
}
