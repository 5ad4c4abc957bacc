import { useEffect } from 'preact/hooks';
import type { DraftState } from './draft-state';

/** Where the browser undoes typing by itself, or where a dialog stands before the document. */
const NOT_HERE = 'textarea, input:not([type="radio"], [type="checkbox"]), [contenteditable], dialog';

/** Ctrl or ⌘ with Z takes back; with Shift, or Ctrl with Y, does again. */
export function useUndoKeys(state: DraftState): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event);
      const isElsewhere = event.target instanceof Element && event.target.closest(NOT_HERE) !== null;
      if (way === null || isElsewhere || state.dialog.value !== null) return;
      event.preventDefault();
      void state.step(way);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [state]);
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'back' | 'again' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'again' : 'back';
  return letter === 'y' && ctrlKey && !shiftKey ? 'again' : null;
}
