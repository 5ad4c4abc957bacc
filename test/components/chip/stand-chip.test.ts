import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_NAME, standChip, type StandingChip } from '@/components/chip/stand-chip';
import type { ChipView } from '@/lib/language/chip-view';
import type { InView } from '@/lib/messages/in-view-messages';
import { eventually } from '../../eventually';

const VIEW: ChipView = {
  headline: 'Trafic : progresse',
  lines: ['Conversion : recule'],
  actions: '2 actions ici',
  until: 'Chiffres jusqu’au 19 novembre 2026.',
  words: { label: 'l', more: 'm', draft: 'Rédaction', checklist: 'Checklist', hideHere: 'Ici', hideToday: 'Demain' },
};
const hosts = () => document.querySelectorAll(HOST_NAME);
let shadow: ShadowRoot | undefined;
let mode = '';
let standing: StandingChip | undefined;
const buttons = () => [...(shadow?.querySelectorAll('button') ?? [])];
const press = (name: string) =>
  buttons()
    .find((each) => each.textContent?.includes(name) || each.getAttribute('aria-label') === name)
    ?.click();

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    mode = init.mode;
    shadow = attach.call(this, init);
    return shadow;
  });
});
afterEach(() => {
  standing?.remove();
  vi.restoreAllMocks();
  for (const host of hosts()) host.remove();
});

function stand(answer: (request: InView) => Promise<ChipView | null> = async () => VIEW) {
  const ask = vi.fn(answer);
  const lost = vi.fn();
  standing = standChip(ask, { address: () => 'https://analytics.google.com/x', lost });
  return { ask, lost, chip: standing };
}

describe('standChip', () => {
  it('stands one element beside the body, its content closed to the page', async () => {
    const { chip } = stand();
    chip.follow();
    await eventually(() => expect(hosts()).toHaveLength(1));
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    expect(mode).toBe('closed');
    expect(shadow?.textContent).toContain('Trafic : progresse');
    expect(shadow?.textContent).toContain('2 actions ici');
  });

  it('opens and closes with the keyboard, and keeps its keys from the page', async () => {
    const { chip } = stand();
    chip.follow();
    await eventually(() => expect(buttons().length).toBeGreaterThan(0));
    press('Trafic');
    const [summary] = buttons();
    expect(summary?.getAttribute('aria-expanded')).toBe('true');
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    summary?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(summary?.getAttribute('aria-expanded')).toBe('false');
    expect(heard).not.toHaveBeenCalled();
  });

  it('comes back when the page takes it away, and replaces one of an earlier life', async () => {
    document.documentElement.append(document.createElement(HOST_NAME));
    const { chip } = stand();
    expect(hosts()).toHaveLength(0);
    chip.follow();
    await eventually(() => expect(hosts()).toHaveLength(1));
    hosts()[0]?.remove();
    await eventually(() => expect(hosts()).toHaveLength(1));
    chip.remove();
    await Promise.resolve();
    expect(hosts()).toHaveLength(0);
  });

  it('shows the last address’s answer, whichever comes last', async () => {
    const answers: ((view: ChipView) => void)[] = [];
    const { chip } = stand(() => new Promise((resolve) => answers.push(resolve)));
    chip.follow();
    chip.follow();
    answers[1]?.({ ...VIEW, headline: 'second' });
    answers[0]?.({ ...VIEW, headline: 'first' });
    await eventually(() => expect(shadow?.textContent).toContain('second'));
    expect(shadow?.textContent).not.toContain('first');
  });

  it('asks to be hidden and to open what belongs to it', async () => {
    const { chip, ask } = stand(async ({ name }) => (name === 'look' ? VIEW : null));
    chip.follow();
    await eventually(() => expect(hosts()).toHaveLength(1));
    press('Rédaction');
    press('Demain');
    expect(hosts()).toHaveLength(0);
    expect(ask.mock.calls.map(([request]) => request)).toMatchObject([
      { name: 'look' },
      { name: 'open', what: 'draft' },
      { name: 'hide', where: 'today' },
    ]);
  });

  it('leaves the page as it was once the extension is gone', async () => {
    let isGone = false;
    const { chip, lost } = stand(async () => {
      if (isGone) throw new Error('Extension context invalidated.');
      return VIEW;
    });
    chip.follow();
    await eventually(() => expect(hosts()).toHaveLength(1));
    isGone = true;
    chip.follow();
    await eventually(() => expect(hosts()).toHaveLength(0));
    expect(lost).toHaveBeenCalledOnce();
  });
});
