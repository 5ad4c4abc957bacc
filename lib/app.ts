/** The composition root of the extension's background: the browser's parts, handed to the application. */
import { type Application, createApplication } from '@/lib/app/application';
import { changeState, readState } from '@/lib/app/state';
import { restSource } from '@/lib/collect/rest/rest-source';
import { answerPages } from '@/lib/messages/background-messages';
import { remoteAnalyst } from '@/lib/messages/workshop-messages';
import { onWake, wakeAt, wakeNoMore } from '@/lib/platform/alarms';
import { clearBadge, showBadge } from '@/lib/platform/badge';
import { createGrant } from '@/lib/platform/google-grant';
import { browserIdentity } from '@/lib/platform/identity';
import { about, interfaceLanguage, isOwnPage, onBrowserStart, onInstall } from '@/lib/platform/runtime';
import { openTab } from '@/lib/platform/tabs';
import { sessionTokens } from '@/lib/platform/token-store';
import { browserWorkshop } from '@/lib/platform/workshop';
import { openDatabase } from '@/lib/remember/database';
import { indexedDbRepository } from '@/lib/remember/indexeddb-repository';

/** Listeners first, all in one go: a browser that wakes the background for an event does not wait. */
export function startBackground(): void {
  const { handlers, wake } = browserApplication();
  answerPages(handlers, isOwnPage);
  onInstall(() => void openTab('/welcome.html'));
  onBrowserStart(() => void wake());
  onWake(() => void wake());
  void wake();
}

function browserApplication(): Application {
  const now = () => new Date();
  const request: typeof fetch = (...call) => fetch(...call);
  const repository = indexedDbRepository(() => openDatabase('plateau'));
  const workshop = browserWorkshop();
  const publishersClientId = import.meta.env.WXT_GOOGLE_CLIENT_ID ?? '';
  const grant = createGrant({
    identity: browserIdentity,
    tokens: sessionTokens,
    fetch: request,
    now,
    clientId: async () => (await readState(repository)).clientId || publishersClientId || null,
    kept: {
      read: async () => (await readState(repository)).grant,
      write: async (kept) => void (await changeState(repository, () => ({ grant: kept }))),
    },
  });
  return createApplication({
    now,
    repository,
    analyst: remoteAnalyst({ open: workshop.open, done: workshop.leave }),
    grant,
    publishersClientId,
    google: restSource({ token: grant.token, renew: grant.renew, fetch: request, now }),
    locale: interfaceLanguage,
    showBadge,
    clearBadge,
    wakeAt,
    wakeNoMore,
    about,
  });
}
