import { browser } from './browser';

/** Where a page of the extension lives, such as `/options.html`. */
export function pageUrl(path: `/${string}`): string {
  return `${root()}${path.slice(1)}`;
}

/** True for a message from one of our own pages; a web page's frame or another extension is not. */
export function isOwnPage(sender: { readonly id?: string; readonly url?: string }): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(root()) === true;
}

/** What a report of a fault may name. */
export function about(): Readonly<Record<string, string>> {
  const { name, version } = browser.runtime.getManifest();
  return { name, version, browser: navigator.userAgent, language: interfaceLanguage() };
}

/** The browser's interface language, such as `fr-CA`. An offscreen document is given `runtime` alone. */
export function interfaceLanguage(): string {
  return browser.i18n?.getUILanguage() ?? navigator.language;
}

/** Runs once, when a person installs Plateau; not on an update. */
export function onInstall(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run();
  });
}

/** Runs when the browser starts, which also wakes the background. */
export function onBrowserStart(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
}

/** Such as `chrome-extension://…/`. */
function root(): string {
  return browser.runtime.getURL('/');
}
