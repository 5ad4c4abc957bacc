import type { Status } from '@/lib/messages/replies';
import type { Dependencies } from './dependencies';
import type { State } from '@/lib/storage/records';
import type { Sources } from './sources';
import { readState } from './state';
import { toldFailures } from './failures-shown';

export type StatusOf = () => Promise<Status>;

/** Who is connected, which property is in view, what failed. */
export function createStatus(
  { repository, publishersClientId, publishersMicrosoftClientId }: Dependencies,
  sources: Sources,
): StatusOf {
  return async () => {
    const { grant, mailGrant, outlookGrant, noteGrant, clientId, microsoftClientId, ...state } =
      await readState(repository);
    const connected = grant !== null;
    const propertyId = state.propertyId ?? (connected ? null : sources.firstDemo());
    return {
      connected,
      mail: { gmail: stands(mailGrant), outlook: stands(outlookGrant) },
      notes: stands(noteGrant),
      demo: !connected && propertyId !== null && sources.isDemo(propertyId),
      hasClientId: clientId !== '' || publishersClientId !== '',
      hasMicrosoftClientId: Boolean(microsoftClientId) || publishersMicrosoftClientId !== '',
      propertyId,
      failures: toldFailures(state),
    };
  };
}

function stands(grant: State['mailGrant']): boolean {
  return grant !== undefined && grant !== null && grant.revoked !== true;
}
