/** One request as the emulator sees it, and what it answers. */
export interface Call {
  readonly method: string;
  /** Name in the Host header, without the port. */
  readonly host: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As it came. */
  readonly body: string;
  /** Of the Authorization header. */
  readonly token: string | null;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answered as JSON. */
  readonly json?: unknown;
  /** Answered as a page. */
  readonly html?: string;
}

export interface Route {
  /** The host it stands for. Also answered when the emulator is called by its own address. */
  readonly host: string;
  readonly method: string;
  readonly path: RegExp;
  handle(call: Call, match: RegExpExecArray): Reply | Promise<Reply>;
}

/** Google's client asks for enums by number: `$alt=json;enum-encoding=int`. */
export function wantsNumbers(call: Call): boolean {
  return /enum-encoding=int/.test(call.url.searchParams.get('$alt') ?? call.url.searchParams.get('alt') ?? '');
}
