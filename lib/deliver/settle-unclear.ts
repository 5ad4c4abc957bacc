import type { Receipt } from '@/lib/model/receipt';
import type { OneAtATime, Receipts } from './deliver-once';

/**
 * The receipt of a sending that never said how it ended; null where there is none. One that is under way is waited
 * for, so that it is not taken for one that broke off.
 */
export function unclearReceipt(key: string, receipts: Receipts, oneAtATime: OneAtATime): Promise<Receipt | null> {
  return oneAtATime(key, async () => {
    const kept = await receipts.read(key);
    return kept?.state === 'sending' ? kept : null;
  });
}

/**
 * Takes the person's word on a sending that never said how it ended: the message is there, and the receipt stands; or
 * it is not, and the draft may be sent. Answers with the receipt that then stands.
 */
export function settleUnclear(
  key: string,
  arrived: boolean,
  receipts: Receipts,
  oneAtATime: OneAtATime,
): Promise<Receipt | null> {
  return oneAtATime(key, async () => {
    const kept = await receipts.read(key);
    if (kept?.state !== 'sending') return kept;
    if (!arrived) {
      await receipts.remove(key);
      return null;
    }
    const { state: _sending, ...sent } = kept;
    await receipts.write(sent);
    return sent;
  });
}
