import type { Draft, Edition } from '@/lib/model/draft';
import type { Receipt, Way } from '@/lib/model/receipt';
import { receiptKey } from './receipt-key';

/** Where receipts are kept; `writeNew` answers false when one of that key stands already. */
export interface Receipts {
  read(key: string): Promise<Receipt | null>;
  writeNew(receipt: Receipt): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export interface Delivery {
  readonly draft: Draft;
  readonly edition: Edition;
  readonly way: Way;
  readonly to: string;
  readonly at: string;
}

/**
 * Delivers an edition of a draft unless that was done: the receipt is written before the sending, so
 * that two runs at once cannot both send, and taken back when the sending fails.
 *
 * @returns the receipt, and whether this call is the one that delivered
 */
export async function deliverOnce(
  { draft, edition, way, to, at }: Delivery,
  receipts: Receipts,
  send: () => Promise<void>,
): Promise<{ receipt: Receipt; delivered: boolean }> {
  const receipt: Receipt = { key: receiptKey(draft, edition), way, language: draft.language, at, to };
  if (!(await receipts.writeNew(receipt)))
    return { receipt: (await receipts.read(receipt.key)) ?? receipt, delivered: false };
  try {
    await send();
  } catch (error) {
    await receipts.remove(receipt.key);
    throw error;
  }
  return { receipt, delivered: true };
}
