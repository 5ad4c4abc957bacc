import { browser } from './browser';
import { pageUrl } from './runtime';

const PAGE = '/offscreen.html';

/** The offscreen page stays for a while: who decides one thing often decides another. */
const STAYS = 20_000;

/** The page in which Plateau thinks, out of sight: the background has neither its code nor, in Chrome, a document. */
export interface OffscreenPage {
  /** Makes sure that the page is there and listens. */
  open(): Promise<void>;
  /** Lets the page go, some time after its last work. */
  leave(): void;
}

/** Chromium gives a worker an offscreen document; Firefox's background is a page, and holds the offscreen page in a frame. */
export function offscreenPage(): OffscreenPage {
  const place = import.meta.env.BROWSER === 'firefox' ? frame() : offscreen();
  let opening: Promise<void> | null = null;
  let closed: Promise<void> = Promise.resolve();
  let busy = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  return {
    async open() {
      clearTimeout(leaving);
      busy += 1;
      // A page on its way out is no place to work in; one that would not close does not keep the next from opening.
      opening ??= closed.then(place.open, place.open);
      try {
        await opening;
      } catch (error) {
        opening = null;
        busy -= 1;
        throw error;
      }
    },
    leave() {
      busy -= 1;
      clearTimeout(leaving);
      leaving = setTimeout(() => {
        if (busy > 0) return;
        opening = null;
        closed = place.close();
      }, STAYS);
    },
  };
}

interface Place {
  open(): Promise<void>;
  close(): Promise<void>;
}

function offscreen(): Place {
  const url = pageUrl(PAGE);
  return {
    /** A worker that was put to sleep and wakes finds the page of its former life. */
    async open() {
      const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls: [url] });
      if (open.length > 0) return;
      await browser.offscreen.createDocument({
        url,
        reasons: ['DOM_PARSER'],
        justification: 'Works out what the figures say and writes the drafts, which takes a document.',
      });
    },
    close: () => browser.offscreen.closeDocument(),
  };
}

function frame(): Place {
  let shown: HTMLIFrameElement | null = null;
  return {
    open: () =>
      new Promise((resolve, reject) => {
        shown = document.createElement('iframe');
        shown.addEventListener('load', () => resolve());
        shown.addEventListener('error', () => reject(new Error('The offscreen page did not load.')));
        shown.src = pageUrl(PAGE);
        document.body.append(shown);
      }),
    async close() {
      shown?.remove();
      shown = null;
    },
  };
}
