import { browser } from './browser';
import { ANALYTICS_HOSTS, ANALYTICS_PAGES } from './google-hosts';
import { isAnalytics } from './property-in-view';

const ID = 'analytics-chip';
const SCRIPT = '/content-scripts/analytics.js';
const RIGHT = { origins: [...ANALYTICS_HOSTS] };

/** Whether the chip is on: it is where a person gave the right to stand on Google Analytics, and nowhere else. */
export function hasChip(): Promise<boolean> {
  return browser.permissions.contains(RIGHT);
}

/** Asks for the right to stand on Google Analytics. Call it straight from a click. */
export function requestChip(): Promise<boolean> {
  return browser.permissions.request(RIGHT);
}

export function giveChipBack(): Promise<boolean> {
  return browser.permissions.remove(RIGHT);
}

/** Keeps the chip's script in step with the right; an update of the extension forgets what was registered. */
export function keepChipInStep(failed: (error: unknown) => void): void {
  // Two at once would both register: one waits for the other.
  let last: Promise<void> = Promise.resolve();
  const follow = (opens: boolean) => {
    last = last.then(() => inStep(opens)).catch(failed);
  };
  browser.permissions.onAdded.addListener(() => follow(true));
  browser.permissions.onRemoved.addListener(() => follow(false));
  follow(false);
}

async function inStep(opens: boolean): Promise<void> {
  const [isOn, registered] = await Promise.all([
    hasChip(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (isOn && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      { id: ID, js: [SCRIPT], matches: [...ANALYTICS_PAGES], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    if (opens) await inOpenTabs();
  }
  if (!isOn && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Who switches it on has the page open already. */
async function inOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...ANALYTICS_PAGES] });
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT as '/background.js'] }),
    ),
  );
}

/** True for a message from our own script in a tab of Google Analytics, and from nowhere else. */
export function isChip(sender: { readonly id?: string; readonly url?: string; readonly frameId?: number }): boolean {
  return sender.id === browser.runtime.id && sender.frameId === 0 && isAnalytics(sender.url ?? '');
}
