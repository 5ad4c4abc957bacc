import { PlateauError } from '@/lib/model/failure';

/**
 * Waits for what the person answered the browser, which asks whether Plateau may call a host: without that, a consent
 * of the service's own would be worth nothing.
 *
 * @throws PlateauError `host-refused` where the answer was no
 */
export async function mustBeAllowed(answer: Promise<boolean>): Promise<void> {
  if (await answer) return;
  throw new PlateauError('host-refused', 'The person did not allow the host.', { retry: { when: 'after-action' } });
}
