import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import type { OAuthRequest } from './oauth-request';
import type { Token } from './token-store';

const Answer = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.coerce.number().check(z.positive()),
  scope: z.optional(z.string()),
});

/** What of the request the answer must fit. */
type Asked = Pick<OAuthRequest, 'state' | 'scope'>;

/**
 * Reads the address that Google redirected to.
 *
 * @throws PlateauError `consent-refused` when the person declined (or unticked the right),
 * `expired-token` or `revoked-grant` when a silent renewal needs the person, `unreadable-answer` for
 * an answer that is not ours
 */
export function readAnswer(address: string, { state, scope: asked }: Asked, now: Date): Token {
  const parameters = answeredParameters(address, state);
  const error = parameters['error'];
  if (error !== undefined) throw refusal(error);
  const answer = Answer.safeParse(parameters);
  if (!answer.success) throw unreadable('The answer holds no token.');
  const { access_token: accessToken, expires_in: seconds, scope } = answer.data;
  if (scope !== undefined && !scope.split(' ').includes(asked)) throw refusal('access_denied');
  return { accessToken, expiresAt: new Date(now.getTime() + seconds * 1000).toISOString() };
}

/** Answers come in the fragment, some errors in the query; what answers another request is nobody's. */
export function answeredParameters(address: string, state: string): Record<string, string | undefined> {
  const url = URL.parse(address);
  if (url === null) throw unreadable('The answer is no address.');
  const parameters = Object.fromEntries([...url.searchParams, ...new URLSearchParams(url.hash.slice(1))]);
  if (parameters['state'] !== state) throw unreadable('The answer belongs to another request.');
  return parameters;
}

/** What a provider's word for a refusal means: Google and Microsoft use the same (OpenID Connect, 3.1.2.6). */
export function refusal(error: string): PlateauError {
  const needsThePerson = { retry: { when: 'after-action' }, details: { error } } as const;
  if (error === 'access_denied') return new PlateauError('consent-refused', 'The right was declined.', needsThePerson);
  if (error === 'consent_required')
    return new PlateauError('revoked-grant', 'The right was taken back.', needsThePerson);
  if (error.endsWith('_required'))
    return new PlateauError('expired-token', 'The provider wants to see the person.', needsThePerson);
  return unreadable(`The provider answered with the error "${error.slice(0, 60)}".`);
}

export function unreadable(message: string): PlateauError {
  return new PlateauError('unreadable-answer', message, { retry: { when: 'now' } });
}
