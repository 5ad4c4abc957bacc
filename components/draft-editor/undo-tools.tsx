import { useVoice } from '../page/page';
import { Button } from '../ui/button';
import { Glyph } from '../ui/glyph';
import type { DraftState } from './draft-state';

/** Back and forth among the person's words; the keys do the same. */
export function UndoTools({ state }: { readonly state: DraftState }) {
  const { desk } = useVoice();
  const draft = state.draft.value.value;
  if (draft?.state !== 'draft') return null;
  const { done, undone } = state.undo.value;
  const nothing = { back: done.length === 0, again: undone.length === 0 };
  return (
    <>
      <Button
        look="quiet"
        aria-label={desk.undo.undo}
        title={desk.undo.undo}
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-disabled={nothing.back || undefined}
        onClick={() => void state.step('back')}
      >
        <Glyph name="undo" />
      </Button>
      <Button
        look="quiet"
        aria-label={desk.undo.redo}
        title={desk.undo.redo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        aria-disabled={nothing.again || undefined}
        onClick={() => void state.step('again')}
      >
        <Glyph name="redo" />
      </Button>
    </>
  );
}
