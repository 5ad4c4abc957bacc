import type { Call, Reply } from './call';
import { refuse } from './refusal';

/** Something to go wrong on the next calls of an API. */
export interface Fault {
  readonly status: number;
  /** How many calls it hits; one without it. */
  readonly times?: number;
  /** What Google would say. */
  readonly message?: string;
  readonly reason?: string;
  /** A whole answer of one's own, as JSON. */
  readonly body?: unknown;
  /** A page in Google's place, as a proxy or a captive portal gives one. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Hangs up without an answer. */
  readonly hangUp?: boolean;
  /** Hangs up in the middle of the true answer. */
  readonly cut?: boolean;
  /** Never answers. */
  readonly silent?: boolean;
  /** Only calls whose path matches. */
  readonly path?: RegExp;
}

/** Faults in the order in which they were asked for. */
export class Faults {
  private readonly waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  next(call: Call): Fault | undefined {
    const at = this.waiting.findIndex(({ fault }) => fault.path?.test(call.url.pathname) ?? true);
    const found = this.waiting[at];
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.waiting.splice(at, 1);
    return found.fault;
  }

  clear(): void {
    this.waiting.length = 0;
  }
}

export function faultReply({ status, message, reason, body, html, headers = {} }: Fault): Reply {
  if (html !== undefined) return { status, html, headers };
  if (body !== undefined) return { status, json: body, headers };
  return { ...refuse(status, message ?? 'The emulator was asked to fail.', reason), headers };
}
