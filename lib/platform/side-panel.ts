import { PlateauError } from '@/lib/model/failure';
import { browser } from './browser';

/**
 * Opens the side panel of the window in front. Call it straight from a click, before any `await`:
 * browsers refuse it once the gesture is over.
 */
export function openSidePanel(): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return Promise.reject(new PlateauError('unexpected', 'This browser has no side panel.'));
}
