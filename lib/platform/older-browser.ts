/**
 * What a browser lacks that is older than those of 2026 (Chrome 144, Firefox 139): the API with promises, which
 * webextension-polyfill gives, and Temporal. Each is a script of its own, loaded where it is missing and nowhere else.
 */
const isMissing = (name: 'browser' | 'Temporal') => !(name in globalThis);

/** The page's other scripts wait for these, as they are modules. */
export function fillPage(): void {
  if (isMissing('browser')) document.write('<script src="/webextension-polyfill.js"></script>');
  if (isMissing('Temporal')) document.write('<script src="/temporal.js"></script>');
}

/** A worker loads scripts while it starts, or never. Firefox's background is a page, and lacks neither. */
export function fillWorker(): void {
  if (!('importScripts' in globalThis)) return;
  if (isMissing('browser')) importScripts('/webextension-polyfill.js');
  if (isMissing('Temporal')) importScripts('/temporal.js');
}
