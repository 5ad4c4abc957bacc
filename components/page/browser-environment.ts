import type { DraftKind } from '@/lib/model/draft';
import { giveChipBack, hasChip, requestChip } from '@/lib/platform/analytics-chip';
import { saveFile } from '@/lib/platform/downloads';
import { requestChannelAccess, requestHostAccess, requestMailAccess } from '@/lib/platform/host-access';
import { browserIdentity, microsoftIdentity } from '@/lib/platform/identity';
import { openSidePanel } from '@/lib/platform/side-panel';
import { openTab } from '@/lib/platform/tabs';
import type { PageEnvironment } from './page-environment';
import { propertyOfPage } from './property-of-page';

function addressOfDraft(propertyId: string | null, kind: DraftKind | undefined): `/${string}` {
  const asked = [propertyId !== null && `property=${propertyId}`, kind && `kind=${kind}`].filter(Boolean);
  return asked.length === 0 ? '/draft.html' : `/draft.html?${asked.join('&')}`;
}

/** The environment of a real browser. */
export const browserEnvironment: PageEnvironment = {
  propertyInView: propertyOfPage,
  typedQuestion: () => new URLSearchParams(location.search).get('ask'),
  // Where the panel cannot open, the same page opens in a tab: the checklist is never out of reach.
  openChecklist: () => void openSidePanel().catch(() => openTab('/sidepanel.html')),
  openKeptDraft: (property, draft) =>
    void openTab(`/draft.html?${new URLSearchParams({ property, draft }).toString()}`),
  openDraft: (propertyId, kind) => void openTab(addressOfDraft(propertyId, kind)),
  openOptions: () => void openTab('/options.html'),
  openWelcome: () => void openTab('/welcome.html'),
  openFiles: () => void openTab('/welcome.html#files'),
  askHostAccess: requestHostAccess,
  askMailAccess: requestMailAccess,
  askChannelAccess: requestChannelAccess,
  hasChip,
  requestChip,
  giveChipBack,
  redirectAddress: () => browserIdentity.redirectUrl(),
  microsoftRedirectAddress: () => microsoftIdentity.redirectUrl(),
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
