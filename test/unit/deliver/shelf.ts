import type { Delivery, OneAtATime, Receipts } from '@/lib/deliver/deliver-once';
import type { Draft } from '@/lib/model/draft';
import type { Receipt } from '@/lib/model/receipt';

export const DRAFT: Draft = {
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

export const DELIVERY: Delivery = {
  draft: DRAFT,
  edition: 'boss',
  way: 'gmail',
  to: 'sacha@example.org',
  at: '2026-12-03T07:00:00Z',
};

/** Receipts in memory; `kept` outlives whoever writes there. */
export function shelf(kept = new Map<string, Receipt>()): Receipts {
  return {
    read: async (key) => kept.get(key) ?? null,
    writeNew: async (receipt) => {
      if (kept.has(receipt.key)) return false;
      kept.set(receipt.key, receipt);
      return true;
    },
    write: async (receipt) => void kept.set(receipt.key, receipt),
    remove: async (key) => void kept.delete(key),
  };
}

/** One queue a key, as a browser's locks keep it. */
export function queues(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    last.set(
      key,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
