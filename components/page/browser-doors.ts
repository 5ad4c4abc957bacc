import { saveFile } from '@/lib/platform/downloads';
import { requestHostAccess } from '@/lib/platform/host-access';
import { browserIdentity } from '@/lib/platform/identity';
import { openSidePanel } from '@/lib/platform/side-panel';
import { openTab, propertyInView } from '@/lib/platform/tabs';
import type { Doors } from './doors';

/** The number of a property in an address of the extension's own; whatever else stands there is left. */
function propertyAskedFor(search: string): string | null {
  return /^\?property=(\d+)$/.exec(search)?.[1] ?? null;
}

/** The doors of a real browser. */
export const browserDoors: Doors = {
  propertyInView: async () => propertyAskedFor(location.search) ?? (await propertyInView()),
  // Where the panel cannot open, the same page opens in a tab: the checklist is never out of reach.
  openChecklist: () => void openSidePanel().catch(() => openTab('/sidepanel.html')),
  openDraft: (propertyId) => void openTab(propertyId === null ? '/draft.html' : `/draft.html?property=${propertyId}`),
  openOptions: () => void openTab('/options.html'),
  openWelcome: () => void openTab('/welcome.html'),
  askHostAccess: requestHostAccess,
  redirectAddress: () => browserIdentity.redirectUrl(),
  saveFile,
  copyText: (text) => navigator.clipboard.writeText(text),
  copyRich: (html, text) =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]),
  print: () => window.print(),
};
