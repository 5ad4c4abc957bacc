import type { MailWay } from '@/lib/model/receipt';
import { browser } from './browser';
import { GOOGLE_HOSTS, MAIL_HOSTS, OUTLOOK_HOSTS } from './google-hosts';

/**
 * Asks for the right to call Google, where a person may have taken it back (Firefox's add-on settings).
 * Call it straight from a click, before `ask('connect')`; it answers true without a question when the right is there.
 */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...GOOGLE_HOSTS] });
}

/** Asks for the right to call a mailbox. Call it straight from a click, before `ask('connectMail')`. */
export function requestMailAccess(way: MailWay): Promise<boolean> {
  return browser.permissions.request({ origins: [...(way === 'gmail' ? MAIL_HOSTS : OUTLOOK_HOSTS)] });
}

/** Asks for the right to call the one host of a webhook. Call it straight from a click, before `ask('saveChannel')`. */
export function requestChannelAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [host] });
}

/** Whether the right to call a host was given, and was not taken back since. */
export function mayCall(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [host] });
}
