import type { SidebarAction } from 'webextension-polyfill';
import { browser as api, type WxtBrowser } from 'wxt/browser';

/** What only one family of browsers has is optional here, so that a caller must look before it calls. */
type Browser = Omit<WxtBrowser, 'sidePanel'> & {
  /** Chromium. */
  readonly sidePanel?: WxtBrowser['sidePanel'];
  /** Firefox. */
  readonly sidebarAction?: SidebarAction.Static;
};

/**
 * The browser's extension API: its own `browser`, or that of webextension-polyfill where an older one has none
 * (`older-browser.ts`). Only files of this folder may use it.
 */
export const browser: Browser = api;
