import type { Block } from '@/lib/model/draft';
import { OWN_START } from '@/lib/draft/own-words';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import type { DraftState } from './draft-state';
import { useComeBack } from './use-come-back';

/** Where a greeting or a last word would stand. */
export function AddPassage({ block, state }: { readonly block: Block; readonly state: DraftState }) {
  const { editor, ui } = useLanguagePack();
  const button = useComeBack(block.id, state);
  return (
    <div class="add-passage" lang={ui.language}>
      <Button ref={button} look="quiet" onClick={() => (state.editing.value = block.id)}>
        {block.id === OWN_START ? editor.own.addStart : editor.own.addEnd}
      </Button>
    </div>
  );
}
