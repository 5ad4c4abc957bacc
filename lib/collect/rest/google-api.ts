import { PlateauError } from '@/lib/model/failure';
import { apiFailure, offline, refusalOf, timedOut, unreadable } from '../api-failure';
import { LARGEST_ANSWER, Patience, type Pause } from '../retry';
import { FewAtOnce } from './few-at-once';
import { limitedText } from './limited-text';
import { isTimeout, Refused, refusedBy } from './refused';

export interface GoogleApiOptions {
  /** A token that is thought to be good. */
  token(): Promise<string>;
  /** A new one, after the last was refused. Without it, a refused token ends the call. */
  renew?(): Promise<string>;
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  readonly timeout?: number;
  readonly pause?: Pause;
  /** What a refusal means, where it is not what Google Analytics would mean by it. */
  readonly failure?: typeof apiFailure;
}

/** A property takes ten requests at once, of which others may want some. */
const CONCURRENT_REQUESTS = 4;
const TIMEOUT = 60_000;
/** Whoever asks for longer is not waited for. */
const LONGEST_WAIT = 30_000;

interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** What is sent; nothing without it. */
  readonly json?: unknown;
  /** It changes something at Google: what broke off may have been done, and is not tried again here. */
  readonly once?: true;
}

/** Calls Google's APIs with a token, a few calls at a time, and gives back what they say in JSON. */
export class GoogleApi {
  private readonly queue = new FewAtOnce(CONCURRENT_REQUESTS);

  constructor(private readonly options: GoogleApiOptions) {}

  get(url: string, details: Record<string, string> = {}): Promise<unknown> {
    return this.queue.run(() => this.call(url, { method: 'GET' }, details));
  }

  post(url: string, json: unknown, details: Record<string, string> = {}): Promise<unknown> {
    return this.queue.run(() => this.call(url, { method: 'POST', json }, details));
  }

  /** A change, tried once: after anything but a refusal, whether it was made is for the caller to find out. */
  change(method: 'POST' | 'PATCH' | 'DELETE', url: string, json?: unknown): Promise<unknown> {
    return this.queue.run(() => this.call(url, { method, json, once: true }, {}));
  }

  /** A line may be cut in the middle of an answer: the whole of a call is tried again. */
  private async call(url: string, request: Request, details: Record<string, string>): Promise<unknown> {
    const { renew } = this.options;
    const patience = new Patience(this.options.pause);
    let renewed: string | undefined;
    for (;;)
      try {
        return await this.attempt(url, request, renewed ?? (await this.options.token()));
      } catch (error) {
        const failure = this.failureOf(error, details);
        const isExpired = failure.code === 'expired-token';
        const wait = request.once || (isExpired && !renew) ? null : patience.after(failure);
        if (wait === null) throw failure;
        await new Promise((resolve) => setTimeout(resolve, Math.max(wait, askedToWait(error))));
        if (isExpired) renewed = await this.options.renew?.();
      }
  }

  private async attempt(url: string, request: Request, token: string): Promise<unknown> {
    const ask = this.options.fetch ?? fetch;
    const { method, json } = request;
    const response = await ask(url, {
      method,
      cache: 'no-store',
      credentials: 'omit',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      signal: AbortSignal.timeout(this.options.timeout ?? TIMEOUT),
    });
    if (!response.ok) throw await refusedBy(response);
    return jsonOf(await limitedText(response, LARGEST_ANSWER));
  }

  private failureOf(error: unknown, details: Record<string, string>): PlateauError {
    if (error instanceof PlateauError) return error;
    if (error instanceof Refused) {
      const { failure = apiFailure, now } = this.options;
      return failure(refusalOf(error.status, error.data), now?.() ?? new Date(), details);
    }
    // The causes stay out: they may hold on to a request, which has the token in its headers.
    if (isTimeout(error)) return timedOut(undefined);
    return offline(error instanceof Error ? error.name : undefined);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

/** Milliseconds that the answer asks to wait: `Retry-After`, which Google writes in seconds; 0 where it asks for none. */
function askedToWait(error: unknown): number {
  const seconds = error instanceof Refused ? Number(error.headers.get('retry-after') ?? 0) : 0;
  return seconds > 0 ? Math.min(LONGEST_WAIT, seconds * 1000) : 0;
}
