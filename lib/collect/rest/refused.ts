import { limitedText } from './limited-text';

/** Bytes. What a service says of a refusal is read no further. */
const LARGEST_REFUSAL = 2 ** 20;

/** A service's no, with what it said of it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    /** What the answer held, where it was JSON; its text otherwise. */
    readonly data: unknown,
  ) {
    super(`The service answered ${status}.`);
    this.name = 'Refused';
  }
}

/** The refusal that an answer is. Its status says enough where the rest is endless, or cut off. */
export async function refusedBy(response: Response): Promise<Refused> {
  const text = await limitedText(response, LARGEST_REFUSAL).catch(() => '');
  return new Refused(response.status, response.headers, parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a request ended because its time was over. */
export const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';
