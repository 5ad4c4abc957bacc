/**
 * When what held the focus is about to leave, its section's heading takes it: a keyboard then goes on from
 * there instead of from the top of the page. Call before it leaves; run what comes back after. Whoever has gone elsewhere
 * in the meantime stays there.
 */
export function headingKeeper(element: Element | null): () => void {
  const heading = element?.closest('section')?.querySelector<HTMLElement>('h2[tabindex]');
  return () => {
    const active = document.activeElement;
    const isElsewhere = active !== null && active !== document.body && !element?.contains(active);
    if (!isElsewhere) heading?.focus();
  };
}
