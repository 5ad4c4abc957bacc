import { describe, expect, it, vi } from 'vitest';
import { deliverOnce, type Receipts } from '@/lib/deliver/deliver-once';
import { fileName } from '@/lib/deliver/file-name';
import { receiptKey } from '@/lib/deliver/receipt-key';
import type { Draft } from '@/lib/model/draft';
import type { Receipt } from '@/lib/model/receipt';

const DRAFT: Draft = {
  id: '345|monthly|2026-11-01|2026-11-30|fr',
  kind: 'monthly',
  propertyId: '345',
  propertyName: 'Maison Liénart & Cie — été',
  language: 'fr',
  period: { from: '2026-11-01', to: '2026-11-30' },
  asOf: '2026-11-30',
  writtenAt: '2026-12-03T06:00:00Z',
  title: '',
  byline: '',
  blocks: [],
  evidence: [],
  state: 'draft',
};
const DELIVERY = {
  draft: DRAFT,
  edition: 'boss',
  way: 'smtp',
  to: 'paul@example.org',
  at: '2026-12-03T07:00:00Z',
} as const;

function shelf(): Receipts {
  const kept = new Map<string, Receipt>();
  return {
    read: async (key) => kept.get(key) ?? null,
    writeNew: async (receipt) => {
      if (kept.has(receipt.key)) return false;
      kept.set(receipt.key, receipt);
      return true;
    },
    remove: async (key) => void kept.delete(key),
  };
}

describe('deliverOnce', () => {
  it('delivers, and keeps the receipt', async () => {
    const receipts = shelf();
    const send = vi.fn(async () => undefined);
    const { receipt, delivered } = await deliverOnce(DELIVERY, receipts, send);
    expect(delivered).toBe(true);
    expect(send).toHaveBeenCalledOnce();
    expect(await receipts.read(receipt.key)).toEqual({
      key: '345|monthly|2026-11-01|2026-11-30|boss',
      way: 'smtp',
      language: 'fr',
      at: DELIVERY.at,
      to: DELIVERY.to,
    });
  });

  it('delivers once, also when two runs meet', async () => {
    const receipts = shelf();
    const send = vi.fn(async () => undefined);
    const outcomes = await Promise.all([deliverOnce(DELIVERY, receipts, send), deliverOnce(DELIVERY, receipts, send)]);
    expect(send).toHaveBeenCalledOnce();
    expect(outcomes.filter(({ delivered }) => delivered)).toHaveLength(1);
  });

  it('answers a second delivery with the receipt of the first', async () => {
    const receipts = shelf();
    await deliverOnce(DELIVERY, receipts, async () => undefined);
    const later = { ...DELIVERY, at: '2026-12-09T07:00:00Z' };
    expect((await deliverOnce(later, receipts, async () => undefined)).receipt.at).toBe(DELIVERY.at);
  });

  it('can be tried again after it failed', async () => {
    const receipts = shelf();
    await expect(deliverOnce(DELIVERY, receipts, () => Promise.reject(new Error('no server')))).rejects.toThrow(
      'no server',
    );
    expect((await deliverOnce(DELIVERY, receipts, async () => undefined)).delivered).toBe(true);
  });

  it('tells editions and periods apart', async () => {
    const receipts = shelf();
    const december = { ...DRAFT, period: { from: '2026-12-01', to: '2026-12-31' } };
    await deliverOnce(DELIVERY, receipts, async () => undefined);
    const others = [{ ...DELIVERY, edition: 'working' } as const, { ...DELIVERY, draft: december }];
    for (const other of others)
      expect((await deliverOnce(other, receipts, async () => undefined)).delivered).toBe(true);
  });
});

describe('names', () => {
  it('of files hold letters that every system takes', () => {
    expect(fileName(DRAFT, 'eml')).toBe('plateau-maison-lienart-cie-ete-2026-11-01-2026-11-30-fr.eml');
    expect(fileName({ ...DRAFT, kind: 'hand-over' }, 'md')).toContain('-ete-hand-over-2026-11-01-');
    expect(fileName({ ...DRAFT, propertyName: '日本' }, 'docx')).toBe('plateau-2026-11-01-2026-11-30-fr.docx');
  });

  it('of receipts do not depend on the language', () => {
    expect(receiptKey({ ...DRAFT, language: 'en' } as Draft, 'boss')).toBe(receiptKey(DRAFT, 'boss'));
  });
});
