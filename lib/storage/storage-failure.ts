import { PlateauError } from '@/lib/model/failure';

/** Gives a failure of the browser's storage its code; other errors pass as they are. */
export function storageFailure(cause: unknown): unknown {
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError')
    return new PlateauError('storage-full', 'The browser has no room left.', {
      cause,
      retry: { when: 'after-action' },
    });
  if (cause instanceof DOMException)
    return new PlateauError('storage-unreadable', `The browser's storage failed: ${cause.name}.`, {
      cause,
      retry: { when: 'now' },
    });
  return cause;
}
