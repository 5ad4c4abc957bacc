import type { Block } from '@/lib/model/draft';
import { OWN_START } from '@/lib/draft/own-words';
import { useVoice } from '../page/page';
import { Button } from '../ui/button';
import type { DraftState } from './draft-state';
import { useComeBack } from './use-come-back';

/** Where a greeting or a last word would stand. */
export function AddPassage({ block, state }: { readonly block: Block; readonly state: DraftState }) {
  const { desk, ui } = useVoice();
  const button = useComeBack(block.id, state);
  return (
    <div class="add-passage" lang={ui.language}>
      <Button ref={button} look="quiet" onClick={() => (state.editing.value = block.id)}>
        {block.id === OWN_START ? desk.own.addStart : desk.own.addEnd}
      </Button>
    </div>
  );
}
