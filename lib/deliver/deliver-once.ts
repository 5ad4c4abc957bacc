import type { Draft, Edition } from '@/lib/model/draft';
import { isChannel } from '@/lib/model/channel';
import { type FailureCode, PlateauError } from '@/lib/model/failure';
import type { Receipt, Way } from '@/lib/model/receipt';
import { receiptKey } from './receipt-key';

/** Where receipts are kept; `writeNew` answers false when one of that key stands already. */
export interface Receipts {
  read(key: string): Promise<Receipt | null>;
  writeNew(receipt: Receipt): Promise<boolean>;
  write(receipt: Receipt): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Lets one at a time do the work of a key; whoever dies in the middle of it lets the next one in. */
export type OneAtATime = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export interface Delivery {
  readonly draft: Pick<Draft, 'propertyId' | 'kind' | 'period' | 'language'>;
  readonly edition: Edition;
  readonly way: Way;
  readonly to: string;
  readonly at: string;
}

/** `before`: it was delivered earlier. `unclear`: an earlier sending never said how it ended, and the person is asked. */
export interface Delivered {
  readonly outcome: 'delivered' | 'before' | 'unclear';
  /** The one that stands, of this delivery or of the earlier one. */
  readonly receipt: Receipt;
}

/**
 * Delivers an edition of a draft unless that was done, or may have been. A receipt that says "sending" is written
 * before the message goes and becomes a plain one after it; it is taken back only when it is certain that nothing
 * left. Whatever stops the work in between leaves "sending" behind, and that is never sent again by itself: the
 * person looks into the mailbox, and `settleUnclear` takes the answer.
 *
 * @throws PlateauError `mail-unclear`, or `channel-unclear`, when this sending may have gone out; what `send` threw when nothing did, or when it
 * said who was refused
 */
export function deliverOnce(
  { draft, edition, way, to, at }: Delivery,
  receipts: Receipts,
  send: () => Promise<unknown>,
  oneAtATime: OneAtATime,
): Promise<Delivered> {
  const key = receiptKey(draft, edition, way);
  const receipt: Receipt = { key, way, language: draft.language, at, to };
  return oneAtATime(key, async () => {
    if (!(await receipts.writeNew({ ...receipt, state: 'sending' })))
      return standing(await receipts.read(key), receipt);
    try {
      await send();
    } catch (error) {
      if (leftForSome(error)) {
        await receipts.write(receipt);
        throw error;
      }
      if (!leftNothing(error)) throw asUnclear(error, way);
      await receipts.remove(key);
      throw error;
    }
    await receipts.write(receipt);
    return { outcome: 'delivered', receipt };
  });
}

function standing(kept: Receipt | null, mine: Receipt): Delivered {
  if (kept === null) return { outcome: 'unclear', receipt: mine };
  return { outcome: kept.state === 'sending' ? 'unclear' : 'before', receipt: kept };
}

/** Failures after which the mailbox certainly holds nothing. Any other may have come after the message left. */
const NOTHING_LEFT: ReadonlySet<FailureCode> = new Set([
  'mail-scope-missing',
  'mail-declined',
  'mail-no-address',
  'mail-no-client',
  'mail-sign-in-refused',
  'mail-api-disabled',
  'mail-refused',
  'mail-too-large',
  'mail-full',
  'mail-quota',
  'mail-offline',
  'mail-login-refused',
  'mail-not-secure',
  'channel-gone',
  'channel-refused',
  'channel-too-large',
  'channel-quota',
  'channel-offline',
  'bad-input',
  'offline',
  'not-connected',
  'expired-token',
  'revoked-grant',
  'no-client-id',
  'consent-refused',
]);

/** Who was not refused has it: it counts as delivered, and whoever reads the failure sees to the rest. */
function leftForSome(error: unknown): boolean {
  return error instanceof PlateauError && error.code === 'mail-partly-refused';
}

function leftNothing(error: unknown): boolean {
  return error instanceof PlateauError && NOTHING_LEFT.has(error.code);
}

function asUnclear(cause: unknown, way: Way): PlateauError {
  const code = isChannel(way) ? 'channel-unclear' : 'mail-unclear';
  if (cause instanceof PlateauError && cause.code === code) return cause;
  return new PlateauError(code, 'The sending broke off.', {
    cause,
    retry: { when: 'after-action' },
  });
}
