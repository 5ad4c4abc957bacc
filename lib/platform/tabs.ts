import { browser } from './browser';
import { propertyIdIn } from './property-in-view';
import { pageUrl } from './runtime';

/**
 * The property that the active tab shows in Google Analytics; null elsewhere. The address is readable
 * only after the person clicked Plateau's button on that tab (`activeTab`), so no standing right is asked.
 */
export async function propertyInView(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url === undefined ? null : propertyIdIn(tab.url);
}

/** Opens a page of the extension, or any address, in a tab of its own. */
export async function openTab(address: `/${string}` | `https://${string}`): Promise<void> {
  await browser.tabs.create({ url: isPath(address) ? pageUrl(address) : address });
}

function isPath(address: string): address is `/${string}` {
  return address.startsWith('/');
}
