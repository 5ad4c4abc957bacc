/**
 * The popup as it last stood, shown while the popup itself is loaded: who presses the button sees the answer at once. It
 * bears the name of its property and can be neither pressed nor read aloud; the popup takes its place. It is forgotten as soon
 * as a report is told anew, which settings, memory and readings all lead to, and leaves as soon as another property is known to
 * be in view: figures that the popup would not show are not shown before it either.
 */
const KEPT = 'plateau-first-sight';
const PLACE = 'first-sight';
/** What is true for a moment only. */
const PASSING = '[data-passing]';
const BLANK = '\u00a0';

/** Keeps the popup as it stands, for the next time. */
export function keepFirstSight(popup: HTMLElement, propertyId: string): void {
  const sight = popup.cloneNode(true) as HTMLElement;
  sight.dataset['property'] = propertyId;
  for (const passing of sight.querySelectorAll(PASSING)) passing.textContent = BLANK;
  localStorage.setItem(KEPT, sight.outerHTML);
}

/** Shows what was kept, before anything else of the page runs. */
export function showFirstSight(): void {
  const kept = localStorage.getItem(KEPT);
  if (kept === null) return;
  document.getElementById(PLACE)?.append(...new DOMParser().parseFromString(kept, 'text/html').body.childNodes);
}

/** It is known which property is in view: what was last seen of another one goes. */
export function endFirstSightOfOthers(propertyId: string): void {
  const sight = document.getElementById(PLACE)?.firstElementChild;
  if (sight instanceof HTMLElement && sight.dataset['property'] !== propertyId) sight.remove();
}

/** The popup stands itself. */
export function endFirstSight(): void {
  document.getElementById(PLACE)?.remove();
}

export function forgetFirstSight(): void {
  localStorage.removeItem(KEPT);
}
