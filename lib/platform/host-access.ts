import { browser } from './browser';
import { GOOGLE_HOSTS, MAIL_HOSTS } from './google-hosts';

/**
 * Asks for the right to call Google, where a person may have taken it back (Firefox's add-on settings).
 * Call it straight from a click, before `ask('connect')`; it answers true without a question when the right is there.
 */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...GOOGLE_HOSTS] });
}

/** Asks for the right to call Gmail. Call it straight from a click, before `ask('connectMail')`. */
export function requestMailAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...MAIL_HOSTS] });
}
