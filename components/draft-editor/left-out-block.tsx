import type { Block } from '@/lib/model/draft';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { excerptOf } from './block-text';
import type { DraftState } from './draft-state';
import { ownOf } from './undo';
import { useComeBack } from './use-come-back';

/** A passage that no reader gets: its first words, and the way back. */
export function LeftOutBlock({ block, state }: { readonly block: Block; readonly state: DraftState }) {
  const { editor, ui } = useLanguagePack();
  const button = useComeBack(block.id, state);
  const excerpt = excerptOf(block);
  return (
    <div class="left-out" lang={ui.language}>
      <span>{editor.leftOut.isOut(excerpt)}</span>
      <Button
        ref={button}
        look="quiet"
        aria-label={editor.leftOut.bringBackBlock(excerpt)}
        onClick={() => {
          state.returnTo.value = block.id;
          void state.write(block.id, { ...ownOf(block), leftOut: undefined });
        }}
      >
        {editor.leftOut.bringBack}
      </Button>
    </div>
  );
}
