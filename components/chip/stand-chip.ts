import type { ChipView } from '@/lib/language/chip-view';
import type { InView } from '@/lib/messages/in-view-messages';
import { CHIP_CSS, HOST_CSS } from './chip-css';
import { drawChip } from './chip-view';

export const HOST_NAME = 'plateau-chip';

export interface StandingChip {
  /** The page shows another address. */
  readonly follow: () => void;
  /** Takes all away, for good. */
  readonly remove: () => void;
}

/**
 * Stands the chip on a page that is not ours: one element beside the body, fixed in its corner, its content in a closed
 * shadow root. It follows the address and comes back when the page draws itself anew; whatever fails, the page is left
 * as it was found.
 */
export function standChip(
  ask: (request: InView) => Promise<ChipView | null>,
  { address, lost }: { readonly address: () => string; readonly lost: () => void },
): StandingChip {
  const root = document.documentElement;
  // Of an earlier life of the extension, whose script is gone.
  for (const old of root.querySelectorAll(`:scope > ${HOST_NAME}`)) old.remove();
  const host = document.createElement(HOST_NAME);
  host.style.cssText = HOST_CSS;
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = CHIP_CSS;
  let asked = 0;
  let shown = '';
  let isThere = false;
  let isGone = false;

  const keeper = new MutationObserver(() => {
    if (isThere && !host.isConnected) root.append(host);
  });
  keeper.observe(root, { childList: true });

  const remove = () => {
    isGone = true;
    isThere = false;
    keeper.disconnect();
    host.remove();
  };

  const tell = async (request: InView): Promise<ChipView | null> => {
    try {
      return await ask(request);
    } catch {
      // The extension was reloaded or is being updated: its next life stands a chip of its own.
      remove();
      lost();
      return null;
    }
  };

  const show = (view: ChipView | null) => {
    if (isGone) return;
    isThere = view !== null;
    if (view === null) {
      host.remove();
      shown = '';
      return;
    }
    const next = JSON.stringify(view);
    if (next !== shown) {
      shadow.replaceChildren(style, drawChip(view, { hide, open }));
      shown = next;
    }
    if (!host.isConnected) root.append(host);
  };

  const hide = (where: 'here' | 'today') => {
    show(null);
    void tell({ name: 'hide', address: address(), where });
  };
  const open = (what: 'draft' | 'checklist') => void tell({ name: 'open', address: address(), what });

  const look = async () => {
    const mine = ++asked;
    const view = await tell({ name: 'look', address: address() });
    if (mine === asked) show(view);
  };
  return { follow: () => void look(), remove };
}
