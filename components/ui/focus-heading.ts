/**
 * When what held the focus is about to leave, its section's heading takes it: a keyboard then goes on from
 * there instead of from the top of the page. Call before it leaves; run what comes back after.
 */
export function headingKeeper(element: Element | null): () => void {
  const heading = element?.closest('section')?.querySelector<HTMLElement>('h2[tabindex]');
  return () => heading?.focus();
}
