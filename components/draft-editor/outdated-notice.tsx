import { signal } from '@preact/signals';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { tacticText } from '@/lib/language/tactic-text';
import type { Draft } from '@/lib/model/draft';
import { useInStep } from '@/components/page/keep-in-sync';
import { type Page, usePage, useLanguagePack } from '../page/page';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import type { DraftState } from './draft-state';

const WRITTEN_FROM = ['reports', 'memories', 'settings'] as const;

/** Says when a draft would be written otherwise today: nobody should hand over figures that have moved on. */
export function OutdatedNotice({ draft, state }: { readonly draft: Draft; readonly state: DraftState }) {
  const page = usePage();
  const { editor } = useLanguagePack();
  const outdated = useMemo(() => signal(false), []);
  const isLatest = draft.state === 'draft' && !state.isKept.value;
  const { id, writtenAt } = draft;
  const look = useCallback(async () => {
    const shown = state.draft.value.peek();
    outdated.value = isLatest && shown !== null && (await isOutdated(page, shown));
  }, [page, state, outdated, isLatest, id, writtenAt]);
  useEffect(() => void look(), [look]);
  useInStep(draft.propertyId, WRITTEN_FROM, look);
  if (!outdated.value) return null;
  return (
    <Banner text={editor.outdated.text}>
      <Button busy={state.refreshing.value} onClick={() => void state.refresh()}>
        {editor.outdated.update}
      </Button>
    </Banner>
  );
}

/** A question beside the work: where it cannot be answered, the draft is read as it is. */
async function isOutdated(page: Page, draft: Draft): Promise<boolean> {
  const { propertyId, kind } = draft;
  try {
    const [material, { composeDraft }, { isWrittenOtherwise }] = await Promise.all([
      page.ask('draftMaterial', { propertyId, kind }),
      import('@/lib/draft/compose-draft'),
      import('@/lib/draft/written-otherwise'),
    ]);
    const fresh = composeDraft(material, draft.writtenAt, tacticText);
    return fresh.id === draft.id && isWrittenOtherwise(draft, fresh);
  } catch {
    return false;
  }
}
