import polyfill from 'webextension-polyfill';

/** Gives a browser that has only `chrome` the API with promises. */
export function fillBrowser(): void {
  Object.assign(globalThis, { browser: polyfill });
}
