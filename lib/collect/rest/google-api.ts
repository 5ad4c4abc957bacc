import ky, { HTTPError, type KyInstance, TimeoutError } from 'ky';
import { PlateauError } from '@/lib/model/failure';
import { apiFailure, offline, refusalOf, timedOut, unreadable } from '../api-failure';
import { LARGEST_ANSWER, Patience, type Pause } from '../retry';
import { FewAtOnce } from './few-at-once';
import { limitedText } from './limited-text';

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

/** Calls Google's APIs with a token, a few calls at a time, and gives back what they say in JSON. */
export class GoogleApi {
  private readonly queue = new FewAtOnce(CONCURRENT_REQUESTS);
  private readonly http: KyInstance;

  constructor(private readonly options: GoogleApiOptions) {
    this.http = ky.create({
      timeout: options.timeout ?? TIMEOUT,
      cache: 'no-store',
      credentials: 'omit',
      ...(options.fetch && { fetch: options.fetch }),
    });
  }

  get(url: string, details: Record<string, string> = {}): Promise<unknown> {
    return this.queue.run(() => this.call(url, { method: 'get' }, details));
  }

  post(url: string, json: unknown, details: Record<string, string> = {}): Promise<unknown> {
    return this.queue.run(() => this.call(url, { method: 'post', json }, details));
  }

  private async call(
    url: string,
    request: { method: 'get' } | { method: 'post'; json: unknown },
    details: Record<string, string>,
  ): Promise<unknown> {
    const patience = new Patience(this.options.pause);
    for (;;)
      try {
        return await this.attempt(url, request, details, patience);
      } catch (error) {
        const failure = this.failureOf(error, details);
        // A line may be cut in the middle of an answer, where ky no longer looks.
        const wait = failure.code === 'offline' ? patience.after(failure) : null;
        if (wait === null) throw failure;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
  }

  private async attempt(
    url: string,
    request: { method: 'get' } | { method: 'post'; json: unknown },
    details: Record<string, string>,
    patience: Patience,
  ): Promise<unknown> {
    const failureOf = (error: unknown) => this.failureOf(error, details);
    const renew = this.options.renew?.bind(this.options);
    let pause = 0;
    const response = await this.http(url, {
      ...request,
      headers: { authorization: `Bearer ${await this.options.token()}` },
      retry: {
        limit: 10,
        methods: ['get', 'post'],
        shouldRetry: ({ error }) => {
          const failure = failureOf(error);
          if (failure.code === 'offline') return false;
          const wait = failure.code === 'expired-token' && !renew ? null : patience.after(failure);
          pause = Math.max(wait ?? 0, askedToWait(error));
          return wait !== null;
        },
        delay: () => pause,
      },
      hooks: {
        beforeRetry: [
          async ({ request: again, error }) => {
            if (renew && failureOf(error).code === 'expired-token')
              again.headers.set('authorization', `Bearer ${await renew()}`);
          },
        ],
      },
    });
    return jsonOf(await limitedText(response, LARGEST_ANSWER));
  }

  private failureOf(error: unknown, details: Record<string, string>): PlateauError {
    if (error instanceof PlateauError) return error;
    if (error instanceof HTTPError) {
      const { failure = apiFailure, now } = this.options;
      return failure(refusalOf(error.response.status, error.data), now?.() ?? new Date(), details);
    }
    // The causes stay out: a request that ky holds on to has the token in its headers.
    if (error instanceof TimeoutError) return timedOut(undefined);
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
  const seconds = error instanceof HTTPError ? Number(error.response.headers.get('retry-after') ?? 0) : 0;
  return seconds > 0 ? Math.min(LONGEST_WAIT, seconds * 1000) : 0;
}
