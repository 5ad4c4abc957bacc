import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A form that opens takes the focus into its first field, so that a keyboard need not look for it. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  return form;
}
