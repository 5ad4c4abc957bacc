import { tacticText } from '@/lib/language/tactic-text';
import type { Draft, DraftKind } from '@/lib/model/draft';
import type { Page } from '../page/page';

/**
 * The draft that is kept; written here when there is none, and written again around the person's words when asked. What writes
 * weighs more than what shows, and is loaded for whoever needs it.
 */
export async function writeDraft(page: Page, propertyId: string, kind: DraftKind, refresh: boolean): Promise<Draft> {
  const kept = await page.ask('draft', { propertyId, kind });
  if (kept !== null && !refresh) return kept;
  const [material, { composeDraft }] = await Promise.all([
    page.ask('draftMaterial', { propertyId, kind }),
    import('@/lib/draft/compose-draft'),
  ]);
  return page.ask('keepDraft', { draft: composeDraft(material, page.now().toISOString(), tacticText) });
}
