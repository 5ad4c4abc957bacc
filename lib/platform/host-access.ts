import { browser } from './browser';
import { GOOGLE_HOSTS } from './google-hosts';

/**
 * Asks for the right to call Google, where a person may have taken it back (Firefox's add-on settings).
 * Call it straight from a click, before `ask('connect')`; it answers true without a question when the right is there.
 */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...GOOGLE_HOSTS] });
}
