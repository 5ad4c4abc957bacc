/** The composition root of the extension's background: the browser's parts, handed to the application. */
import { type Application, createApplication } from '@/lib/app/application';
import { changeState, readState } from '@/lib/app/state';
import { restSource } from '@/lib/collect/rest/rest-source';
import { answerChip } from '@/lib/messages/in-view-messages';
import { answerPages } from '@/lib/messages/background-messages';
import { announceChange } from '@/lib/messages/changes';
import { announceProgress } from '@/lib/messages/progress';
import { remoteWorkers } from '@/lib/messages/offscreen-messages';
import { isChip, keepChipInStep } from '@/lib/platform/analytics-chip';
import { browserAccountTokens } from '@/lib/platform/account-tokens';
import { onWake, wakeAt, wakeNoMore } from '@/lib/platform/alarms';
import { clearBadge, showBadge } from '@/lib/platform/badge';
import { onFindCommand } from '@/lib/platform/find-command';
import { createGrant } from '@/lib/platform/google-grant';
import { microsoftMailbox } from '@/lib/platform/microsoft-mailbox';
import { googleMailbox } from '@/lib/platform/google-mailbox';
import { noteRight } from '@/lib/platform/note-right';
import { browserIdentity, microsoftIdentity } from '@/lib/platform/identity';
import { mayCall } from '@/lib/platform/host-access';
import { oneAtATimeByLock } from '@/lib/platform/locks';
import { answerOmnibox } from '@/lib/platform/omnibox';
import { READING_SCOPE } from '@/lib/platform/oauth-request';
import { about, interfaceLanguage, isOwnPage, onBrowserStart, onInstall } from '@/lib/platform/runtime';
import { openTab } from '@/lib/platform/tabs';
import { sessionTokens } from '@/lib/platform/token-store';
import { offscreenPage } from '@/lib/platform/offscreen-document';
import { announcing } from '@/lib/storage/announcing-repository';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { byWebLock } from '@/lib/schedule/exclusive';

/** Listeners first, all in one go: a browser that wakes the background for an event does not wait. */
export function startBackground(): void {
  const { handlers, wake, chip, questions, keep } = browserApplication();
  answerPages(handlers, isOwnPage);
  answerChip(chip, isChip);
  const failed = (error: unknown) => void keep(error);
  keepChipInStep(failed);
  answerOmnibox(questions, failed);
  onFindCommand(failed);
  onInstall(() => void openTab('/welcome.html'));
  onBrowserStart(() => void wake());
  onWake(() => void wake());
  void wake();
}

function browserApplication(): Application {
  const now = () => new Date();
  const request: typeof fetch = (...call) => fetch(...call);
  const repository = announcing(
    indexedDbRepository(() => openDatabase('plateau')),
    announceChange,
  );
  const page = offscreenPage();
  const workers = remoteWorkers({ open: page.open, done: page.leave });
  const publishersClientId = import.meta.env.WXT_GOOGLE_CLIENT_ID ?? '';
  const account = {
    identity: browserIdentity,
    fetch: request,
    now,
    clientId: async () => (await readState(repository)).clientId || publishersClientId || null,
    account: browserAccountTokens(),
    hasOwnClient: async () => (await readState(repository)).clientId !== '',
  };
  const grant = createGrant({
    ...account,
    scope: READING_SCOPE,
    tokens: sessionTokens('token'),
    kept: {
      read: async () => (await readState(repository)).grant,
      write: async (kept) => void (await changeState(repository, () => ({ grant: kept }))),
    },
  });
  const gmail = googleMailbox({
    ...account,
    tokens: sessionTokens('mail-token'),
    kept: {
      read: async () => (await readState(repository)).mailGrant ?? null,
      write: async (kept) => void (await changeState(repository, () => ({ mailGrant: kept }))),
    },
  });
  const publishersMicrosoftClientId = import.meta.env.WXT_MICROSOFT_CLIENT_ID ?? '';
  const outlook = microsoftMailbox({
    ...account,
    identity: microsoftIdentity,
    clientId: async () => (await readState(repository)).microsoftClientId || publishersMicrosoftClientId || null,
    tokens: sessionTokens('outlook-token'),
    kept: {
      read: async () => (await readState(repository)).outlookGrant ?? null,
      write: async (kept) => void (await changeState(repository, () => ({ outlookGrant: kept }))),
    },
  });
  const notes = noteRight({
    ...account,
    tokens: sessionTokens('note-token'),
    kept: {
      read: async () => (await readState(repository)).noteGrant ?? null,
      write: async (kept) => void (await changeState(repository, () => ({ noteGrant: kept }))),
    },
  });
  return createApplication({
    now,
    repository,
    analysis: workers,
    draftWriter: workers,
    noteKeeper: workers,
    grant,
    mailboxes: { gmail, outlook },
    notes,
    oneAtATime: oneAtATimeByLock,
    mayCall,
    exclusively: byWebLock(navigator.locks),
    publishersClientId: publishersClientId || (import.meta.env.WXT_GOOGLE_EXTENSION_CLIENT_ID ?? ''),
    publishersMicrosoftClientId,
    google: restSource({ token: grant.token, renew: grant.renew, fetch: request, now }),
    locale: interfaceLanguage,
    showBadge,
    clearBadge,
    announceProgress,
    wakeAt,
    wakeNoMore,
    about,
    openTab,
  });
}
