import type { Send } from '@/lib/messages/send';
import type { DraftKind } from '@/lib/model/draft';
import { openAhead } from '../page/open-ahead';

/** What the page of drafts asks first: the draft that its address names, or the latest. The background looks at what that says. */
export function openDraftAhead(): Send {
  const asked = new URLSearchParams(location.search);
  const kind = (asked.get('kind') ?? 'monthly') as DraftKind;
  const draftId = asked.get('draft');
  return openAhead('full', ({ propertyId }, ask) => [
    draftId === null ? ask('draft', { propertyId, kind }) : ask('keptDraft', { propertyId, draftId }),
  ]);
}
