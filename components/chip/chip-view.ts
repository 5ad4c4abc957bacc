import type { ChipView } from '@/lib/language/chip-view';

/** What a person can do with the chip. */
export interface ChipDoors {
  readonly hide: (where: 'here' | 'today') => void;
  readonly open: (what: 'draft' | 'checklist') => void;
}

/** The chip's content: one line, which opens to a few. Drawn by hand, for the page that it stands on pays for each byte. */
export function drawChip({ headline, lines, actions, until, words }: ChipView, environment: ChipDoors): HTMLElement {
  const chip = element('section', { class: 'chip', 'aria-label': words.label });
  const more = element('div', { class: 'more', id: 'more' });
  more.hidden = true;
  const summary = button(headline, { class: 'summary', 'aria-expanded': 'false', 'aria-controls': 'more' }, () =>
    toggle(),
  );
  if (actions !== '') summary.append(element('span', { class: 'actions-here' }, `· ${actions}`));
  const toggle = (opens = more.hidden) => {
    more.hidden = !opens;
    summary.setAttribute('aria-expanded', String(opens));
  };
  const close = button('×', { class: 'close', 'aria-label': words.hideToday, title: words.hideToday }, () =>
    environment.hide('today'),
  );
  const list = element('ul');
  list.append(...lines.map((text) => element('li', {}, text)));
  const ways = element('div', { class: 'environment' });
  ways.append(
    button(words.draft, {}, () => environment.open('draft')),
    button(words.checklist, {}, () => environment.open('checklist')),
    button(words.hideHere, {}, () => environment.hide('here')),
  );
  more.append(...(lines.length > 0 ? [list] : []), element('p', {}, until), ways);
  const line = element('div', { class: 'line' });
  line.append(summary, close);
  chip.append(line, more);
  chip.addEventListener('keydown', (event) => {
    // Google Analytics has keys of its own, which are not meant here.
    event.stopPropagation();
    if (event.key !== 'Escape' || more.hidden) return;
    toggle(false);
    summary.focus();
  });
  return chip;
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== '') made.append(text);
  return made;
}

function button(text: string, attributes: Readonly<Record<string, string>>, onClick: () => void): HTMLElement {
  const made = element('button', { type: 'button', ...attributes });
  made.append(element('span', {}, text));
  made.addEventListener('click', onClick);
  return made;
}
