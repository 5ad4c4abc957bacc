/**
 * The popup as it last stood, shown while the popup itself is loaded: who presses the button sees the answer at once. It
 * bears the name of its property and can be neither pressed nor read aloud; the popup takes its place as soon as it knows
 * which property the tab shows.
 */
const KEPT = 'plateau-first-sight';
const PLACE = 'first-sight';
/** What is true for a moment only. */
const PASSING = '[data-passing]';
const BLANK = '\u00a0';

/** Keeps the popup as it stands, for the next time. */
export function keepFirstSight(popup: HTMLElement): void {
  const sight = popup.cloneNode(true) as HTMLElement;
  for (const passing of sight.querySelectorAll(PASSING)) passing.textContent = BLANK;
  localStorage.setItem(KEPT, sight.outerHTML);
}

/** Shows what was kept, before anything else of the page runs. */
export function showFirstSight(): void {
  const kept = localStorage.getItem(KEPT);
  if (kept === null) return;
  document.getElementById(PLACE)?.append(...new DOMParser().parseFromString(kept, 'text/html').body.childNodes);
}

/** Waits until the first sight is on the screen, where there is one: what is loaded next would keep it from there. */
export async function onceSeen(): Promise<void> {
  if (localStorage.getItem(KEPT) === null) return;
  // The first of these comes before the frame is drawn, the second after.
  for (const _frame of ['before', 'after']) await new Promise(requestAnimationFrame);
}

/** The popup stands itself. */
export function endFirstSight(): void {
  document.getElementById(PLACE)?.remove();
}

export function forgetFirstSight(): void {
  localStorage.removeItem(KEPT);
}
