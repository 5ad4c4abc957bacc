import { useSignal } from '@preact/signals';

/** A text that is saved when its field is left, not at every letter. */
export interface SavedText {
  readonly value: string;
  readonly type: (value: string) => void;
  readonly settle: () => void;
}

export function useSavedText(saved: string, save: (value: string) => void): SavedText {
  const typed = useSignal(saved);
  return {
    value: typed.value,
    type: (value) => {
      typed.value = value;
    },
    settle: () => {
      if (typed.value.trim() !== saved) save(typed.value.trim());
    },
  };
}
