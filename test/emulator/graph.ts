import type { Call, Reply, Route } from './call';
import type { Identity } from './identity';
import type { Mailbox } from './mailbox';

export const MAIL_SCOPE = 'https://graph.microsoft.com/Mail.ReadWrite';
/** Graph's own limit of a request. */
const MOST_BYTES = 4_000_000;

/** Outlook through Microsoft Graph, as a program meets it that leaves drafts written in MIME. */
export function graphRoutes(identity: Identity, mailbox: Mailbox): Route[] {
  return [
    { host: 'graph.microsoft.com', method: 'POST', path: /^\/v1\.0\/me\/messages$/, handle: (call) => leave(call) },
  ];

  function leave({ token, headers, body }: Call): Reply {
    const scopes = identity.scopesOf(token);
    if (scopes === null)
      return refused(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
    if (!scopes.has(MAIL_SCOPE))
      return refused(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    if (body.length > MOST_BYTES) return refused(413, 'RequestBodyTooLarge', 'The request body is too large.');
    if (!String(headers['content-type']).startsWith('text/plain'))
      return refused(400, 'RequestBodyRead', 'Unable to read JSON request payload.');
    if (body.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body))
      return refused(400, 'ErrorMimeContentInvalidBase64String', 'Invalid base64 string for MIME content.');
    const id = mailbox.take('drafts', Buffer.from(body, 'base64').toString('utf8'));
    const webLink = `https://outlook.office365.com/owa/?ItemID=${id}&exvsurl=1&viewmodel=ReadMessageItem`;
    return { status: 201, json: { id: `AAMk${id}`, isDraft: true, webLink } };
  }
}

function refused(status: number, code: string, message: string): Reply {
  return { status, json: { error: { code, message, innerError: { date: '2026-11-22T10:00:00' } } } };
}
