import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import type { DraftState } from './draft-state';

/** Back and forth among the person's words; the keys do the same. */
export function UndoTools({ state }: { readonly state: DraftState }) {
  const { editor } = useLanguagePack();
  const draft = state.draft.value.value;
  if (draft?.state !== 'draft') return null;
  const { done, undone } = state.undo.value;
  const nothing = { back: done.length === 0, again: undone.length === 0 };
  return (
    <>
      <Button
        look="quiet"
        aria-label={editor.undo.undo}
        title={editor.undo.undo}
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-disabled={nothing.back || undefined}
        onClick={() => void state.step('back')}
      >
        <Arrow way="back" />
      </Button>
      <Button
        look="quiet"
        aria-label={editor.undo.redo}
        title={editor.undo.redo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        aria-disabled={nothing.again || undefined}
        onClick={() => void state.step('again')}
      >
        <Arrow way="again" />
      </Button>
    </>
  );
}

/** Drawn for this page alone: what every surface draws is in `Glyph`. */
const ARROWS = {
  back: 'M7.5 4 3.5 8l4 4M3.5 8h8a5 5 0 0 1 0 9H8',
  again: 'M12.5 4l4 4-4 4M16.5 8h-8a5 5 0 0 0 0 9H12',
} as const;

function Arrow({ way }: { readonly way: keyof typeof ARROWS }) {
  return (
    <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ARROWS[way]} />
    </svg>
  );
}
