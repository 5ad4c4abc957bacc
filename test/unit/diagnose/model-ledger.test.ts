import { expect, it } from 'vitest';
import { type ModelEntry, ModelLedger, NO_CHANGE } from '@/lib/diagnose/model-ledger';

const entry = (logWeight: number): ModelEntry => ({
  logWeight,
  growth: logWeight / 10,
  scale: 1,
  fall: 0,
  fallScale: 0,
  beforeScale: 0,
  turn: NO_CHANGE,
  other: 3,
  round: 0,
  correlation: 0.25,
});

it('keeps what was closed when the next ledger takes its room', () => {
  const first = new ModelLedger();
  for (let row = 0; row < 2000; row++) first.add(entry(-row));
  const closed = first.close();
  const second = new ModelLedger();
  second.add(entry(7));
  expect(closed.logWeight).toHaveLength(2000);
  expect(closed.logWeight[0]).toBe(-0);
  expect(closed.growth[1999]).toBe(-199.9);
  expect([...second.column('logWeight')]).toEqual([7]);
});

it('gives two ledgers that are open at once a room each', () => {
  const [first, second] = [new ModelLedger(), new ModelLedger()];
  first.add(entry(1));
  second.add(entry(2));
  expect([...first.column('logWeight'), ...second.column('logWeight')]).toEqual([1, 2]);
});

it('forgets the unlikely in every column, and keeps the order of the rest', () => {
  const ledger = new ModelLedger();
  for (const logWeight of [-20, -1, -30, 0, -5]) ledger.add(entry(logWeight));
  ledger.forget(9);
  expect([...ledger.column('logWeight')]).toEqual([-1, 0, -5]);
  expect([...ledger.column('growth')]).toEqual([-0.1, 0, -0.5]);
  expect(ledger.best).toBe(0);
});
