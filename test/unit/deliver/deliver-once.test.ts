import { describe, expect, it, vi } from 'vitest';
import { deliverOnce } from '@/lib/deliver/deliver-once';
import { receiptKey } from '@/lib/deliver/receipt-key';
import { settleUnclear, unclearReceipt } from '@/lib/deliver/settle-unclear';
import { type FailureCode, PlateauError } from '@/lib/model/failure';
import { DELIVERY, DRAFT, queues, shelf } from './shelf';

const KEY = receiptKey(DRAFT, 'boss');
const sent = async () => undefined;
const failing = (code: FailureCode) => () => Promise.reject(new PlateauError(code, 'no'));

describe('deliverOnce', () => {
  it('delivers, and keeps the receipt', async () => {
    const receipts = shelf();
    const send = vi.fn(sent);
    const { receipt, outcome } = await deliverOnce(DELIVERY, receipts, send, queues());
    expect(outcome).toBe('delivered');
    expect(send).toHaveBeenCalledOnce();
    expect(await receipts.read(receipt.key)).toEqual({
      key: '345|monthly|2026-11-01|2026-11-30|boss',
      way: 'gmail',
      language: 'fr',
      at: DELIVERY.at,
      to: DELIVERY.to,
    });
  });

  it('says "sending" for as long as it is', async () => {
    const receipts = shelf();
    let during: unknown;
    await deliverOnce(DELIVERY, receipts, async () => void (during = await receipts.read(KEY)), queues());
    expect(during).toMatchObject({ state: 'sending' });
  });

  it('delivers once when two runs meet, and the second finds the receipt of the first', async () => {
    const receipts = shelf();
    const send = vi.fn(sent);
    const oneAtATime = queues();
    const outcomes = await Promise.all([1, 2].map(() => deliverOnce(DELIVERY, receipts, send, oneAtATime)));
    expect(send).toHaveBeenCalledOnce();
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['delivered', 'before']);
  });

  it('answers a second delivery with the receipt of the first', async () => {
    const receipts = shelf();
    await deliverOnce(DELIVERY, receipts, sent, queues());
    const later = { ...DELIVERY, at: '2026-12-09T07:00:00Z', to: 'other@example.org' };
    expect(await deliverOnce(later, receipts, failing('unexpected'), queues())).toMatchObject({
      outcome: 'before',
      receipt: { at: DELIVERY.at, to: DELIVERY.to },
    });
  });

  it('can be tried again after a refusal that proves that nothing left', async () => {
    const receipts = shelf();
    await expect(deliverOnce(DELIVERY, receipts, failing('mail-refused'), queues())).rejects.toMatchObject({
      code: 'mail-refused',
    });
    expect((await deliverOnce(DELIVERY, receipts, sent, queues())).outcome).toBe('delivered');
  });

  it('tells once who was refused, and sends nothing again to those who have it', async () => {
    const receipts = shelf();
    await expect(deliverOnce(DELIVERY, receipts, failing('mail-partly-refused'), queues())).rejects.toMatchObject({
      code: 'mail-partly-refused',
    });
    const again = vi.fn(sent);
    expect((await deliverOnce(DELIVERY, receipts, again, queues())).outcome).toBe('before');
    expect(again).not.toHaveBeenCalled();
  });

  it.each([
    ['a mailbox that did not confirm', failing('mail-unclear')],
    ['an error of its own', () => Promise.reject(new Error('oops'))],
    ['a code that says nothing about the message', failing('timeout')],
  ])('never sends again by itself after %s', async (_, send) => {
    const receipts = shelf();
    await expect(deliverOnce(DELIVERY, receipts, send, queues())).rejects.toMatchObject({ code: 'mail-unclear' });
    const again = vi.fn(sent);
    expect(await deliverOnce(DELIVERY, receipts, again, queues())).toMatchObject({
      outcome: 'unclear',
      receipt: { state: 'sending', at: DELIVERY.at },
    });
    expect(again).not.toHaveBeenCalled();
  });

  it('tells editions and periods apart', async () => {
    const receipts = shelf();
    const december = { ...DRAFT, period: { from: '2026-12-01', to: '2026-12-31' } };
    await deliverOnce(DELIVERY, receipts, sent, queues());
    const others = [{ ...DELIVERY, edition: 'working' } as const, { ...DELIVERY, draft: december }];
    for (const other of others) expect((await deliverOnce(other, receipts, sent, queues())).outcome).toBe('delivered');
  });
});

describe('an unclear sending', () => {
  async function unclear() {
    const receipts = shelf();
    await deliverOnce(DELIVERY, receipts, failing('mail-unclear'), queues()).catch(() => undefined);
    return receipts;
  }

  it('is told, until the person has answered', async () => {
    const receipts = await unclear();
    expect(await unclearReceipt(KEY, receipts, queues())).toMatchObject({ to: DELIVERY.to });
    await settleUnclear(KEY, true, receipts, queues());
    expect(await unclearReceipt(KEY, receipts, queues())).toBeNull();
  });

  it('that arrived counts as delivered', async () => {
    const receipts = await unclear();
    expect(await settleUnclear(KEY, true, receipts, queues())).not.toHaveProperty('state');
    expect((await deliverOnce(DELIVERY, receipts, sent, queues())).outcome).toBe('before');
  });

  it('that did not arrive may be sent', async () => {
    const receipts = await unclear();
    expect(await settleUnclear(KEY, false, receipts, queues())).toBeNull();
    expect((await deliverOnce(DELIVERY, receipts, sent, queues())).outcome).toBe('delivered');
  });

  it('is not seen in one that is under way', async () => {
    const receipts = shelf();
    const oneAtATime = queues();
    const [, seen] = await Promise.all([
      deliverOnce(DELIVERY, receipts, sent, oneAtATime),
      unclearReceipt(KEY, receipts, oneAtATime),
    ]);
    expect(seen).toBeNull();
  });

  it('of which nobody asked stays as it is', async () => {
    const receipts = shelf();
    await deliverOnce(DELIVERY, receipts, sent, queues());
    expect(await settleUnclear(KEY, false, receipts, queues())).toMatchObject({ to: DELIVERY.to });
  });
});
