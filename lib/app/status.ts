import type { Status } from '@/lib/messages/protocol';
import type { Parts } from './parts';
import type { Sources } from './sources';
import { readState } from './state';

export type StatusOf = () => Promise<Status>;

/** Who is connected, which property is in view, what failed last. */
export function createStatus({ repository, publishersClientId }: Parts, sources: Sources): StatusOf {
  return async () => {
    const { grant, mailGrant = null, clientId, propertyId: chosen, lastFailure } = await readState(repository);
    const connected = grant !== null;
    const propertyId = chosen ?? (connected ? null : sources.firstDemo());
    return {
      connected,
      mail: mailGrant !== null && mailGrant.revoked !== true,
      demo: !connected && propertyId !== null && sources.isDemo(propertyId),
      hasClientId: clientId !== '' || publishersClientId !== '',
      propertyId,
      lastFailure,
    };
  };
}
