import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftState } from './draft-state';

/** Where the focus goes when a passage was closed, left out or brought back; what was undone comes into view. */
export function useComeBack(blockId: string, { returnTo, reveal }: DraftState): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const [isBack, isShown] = [returnTo.value === blockId, reveal.value === blockId];
  useEffect(() => {
    if (!isBack) return;
    returnTo.value = null;
    button.current?.focus();
  }, [isBack, returnTo]);
  useEffect(() => {
    if (!isShown) return;
    reveal.value = null;
    button.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [isShown, reveal]);
  return button;
}
