import type { Call, Reply, Route } from './call';
import type { Identity } from './identity';
import type { Mailbox } from './mailbox';
import { Refusal, refuse } from './refusal';

const SEND = 'https://www.googleapis.com/auth/gmail.send';
const COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';
const HOST = 'gmail.googleapis.com';

/** Gmail as a program meets it that sends messages and leaves drafts, and reads nothing. */
export function gmailRoutes(identity: Identity, mailbox: Mailbox): Route[] {
  return [
    { host: HOST, method: 'POST', path: /^\/gmail\/v1\/users\/me\/messages\/send$/, handle: (call) => send(call) },
    { host: HOST, method: 'POST', path: /^\/gmail\/v1\/users\/me\/drafts$/, handle: (call) => leave(call) },
  ];

  function send(call: Call): Reply {
    requireEither(identity, call, [SEND, COMPOSE]);
    const mime = mimeIn(bodyOf(call));
    if (!/^To: \S/m.test(mime)) throw invalid('Recipient address required');
    const id = mailbox.take('sent', mime);
    return { status: 200, json: { id, threadId: id, labelIds: ['SENT'] } };
  }

  function leave(call: Call): Reply {
    requireEither(identity, call, [COMPOSE]);
    const id = mailbox.take('drafts', mimeIn(fieldOf(bodyOf(call), 'message')));
    return { status: 200, json: { id: `r-${id}`, message: { id, threadId: id, labelIds: ['DRAFT'] } } };
  }
}

function requireEither(identity: Identity, { token }: Call, scopes: readonly string[]): void {
  const granted = identity.scopesOf(token);
  identity.require(token, scopes.find((scope) => granted?.has(scope)) ?? scopes[0] ?? '');
}

function bodyOf({ headers, body }: Call): unknown {
  if (!String(headers['content-type']).startsWith('application/json')) throw invalid('Unsupported content type.');
  try {
    return JSON.parse(body);
  } catch {
    throw invalid('Invalid JSON payload received.');
  }
}

function mimeIn(message: unknown): string {
  const raw = fieldOf(message, 'raw');
  if (typeof raw !== 'string' || raw === '')
    throw invalid("'raw' RFC822 payload message string or uploading message via /upload/* URL required");
  if (!/^[\w-]+={0,2}$/.test(raw)) throw invalid("Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed");
  return Buffer.from(raw, 'base64url').toString('utf8');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function invalid(message: string): Refusal {
  return new Refusal(refuse(400, message));
}
