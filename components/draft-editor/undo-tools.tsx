import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import type { DraftState } from './draft-state';
import type { Edit } from './undo';

/** Back and forth among the person's words; the keys do the same. */
export function UndoTools({ state }: { readonly state: DraftState }) {
  const { editor } = useLanguagePack();
  const draft = state.draft.value.value;
  if (draft?.state !== 'draft') return null;
  const { done, undone } = state.undo.value;
  const step = (way: Way, name: string, keys: string, steps: readonly Edit[]) => (
    <Button
      look="quiet"
      aria-label={name}
      title={name}
      aria-keyshortcuts={keys}
      aria-disabled={steps.length === 0 || undefined}
      onClick={() => void state.step(way)}
    >
      <Arrow way={way} />
    </Button>
  );
  return (
    <>
      {step('back', editor.undo.undo, 'Control+Z Meta+Z', done)}
      {step('again', editor.undo.redo, 'Control+Shift+Z Meta+Shift+Z Control+Y', undone)}
    </>
  );
}

/** Drawn for this page alone: what every surface draws is in `Glyph`. */
const ARROWS = {
  back: 'M7.5 4 3.5 8l4 4M3.5 8h8a5 5 0 0 1 0 9H8',
  again: 'M12.5 4l4 4-4 4M16.5 8h-8a5 5 0 0 0 0 9H12',
} as const;

type Way = keyof typeof ARROWS;

function Arrow({ way }: { readonly way: Way }) {
  return (
    <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ARROWS[way]} />
    </svg>
  );
}
