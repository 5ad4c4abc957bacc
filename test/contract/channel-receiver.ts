/** A web server that stands where Slack, Teams and Google Chat take messages, and does what is asked of it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a message. `hangUp`: the line breaks before it was read, or after. */
export interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hangUp?: 'before' | 'after';
  readonly silent?: boolean;
}

export interface Posted {
  /** The host and the path that the sender meant. */
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
}

export interface Receiver {
  /** Messages that were read whole, first to last, whatever they were answered. */
  readonly posted: readonly Posted[];
  /** The next posts are answered so, one after the other; then with what a service says that took one. */
  readonly answer: (...answers: readonly Answer[]) => void;
  readonly empty: () => void;
  /** Sends what is meant for one of the services here, over a real line, and anything else where it goes. */
  readonly fetch: typeof fetch;
  readonly stop: () => Promise<void>;
}

const SERVICE = /^https:\/\/(?:hooks\.slack\.com|chat\.googleapis\.com|[^/]+\.api\.powerplatform\.com)\//;
const MEANT = 'x-meant-for';

export async function startReceiver(): Promise<Receiver> {
  const posted: Posted[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return void response.writeHead(404).end();
    const { status = 200, body = 'ok', headers = {}, hangUp, silent = false } = answers.shift() ?? {};
    if (hangUp === 'before') return void request.socket.destroy();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    posted.push({
      url: String(request.headers[MEANT]),
      contentType: String(request.headers['content-type']),
      body: Buffer.concat(chunks).toString('utf8'),
    });
    if (hangUp === 'after') return void request.socket.destroy();
    if (silent) return;
    response.writeHead(status, headers).end(body);
  }

  return {
    posted,
    answer: (...next) => void answers.push(...next),
    empty() {
      posted.length = 0;
      answers.length = 0;
    },
    async fetch(input, init) {
      const asked = new Request(input, init);
      if (!SERVICE.test(asked.url)) return fetchItself(input, init);
      const { pathname, search } = new URL(asked.url);
      const headers = new Headers(asked.headers);
      headers.set(MEANT, asked.url);
      return fetchItself(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}

/** As it is before a test puts something else in its place. */
const fetchItself = globalThis.fetch;
