/** A sending that is cut off anywhere, again and again: never two messages, and none lost once the person has answered. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { deliverOnce, type OneAtATime, type Receipts } from '@/lib/deliver/deliver-once';
import { receiptKey } from '@/lib/deliver/receipt-key';
import { settleUnclear } from '@/lib/deliver/settle-unclear';
import { PlateauError } from '@/lib/model/failure';
import type { Receipt } from '@/lib/model/receipt';
import { DELIVERY, queues, shelf } from './shelf';

const KEY = receiptKey(DELIVERY.draft, DELIVERY.edition);
const immediately: OneAtATime = (_key, work) => work();

/** What outlives the process: the receipts, and what lies in the mailbox. */
interface World {
  readonly kept: Map<string, Receipt>;
  readonly mailbox: string[];
}

type Sending = 'works' | 'refused' | 'lost-before' | 'lost-after';
const sending = fc.constantFrom<Sending>('works', 'refused', 'lost-before', 'lost-after');

function mail(world: World, how: Sending) {
  return async () => {
    if (how === 'refused') throw new PlateauError('mail-refused', 'no');
    if (how === 'lost-before') throw new PlateauError('mail-unclear', 'no answer');
    world.mailbox.push(DELIVERY.to);
    if (how === 'lost-after') throw new PlateauError('mail-unclear', 'no answer');
  };
}

class Death extends Error {}
/** The end of the process: whatever it would still do, it does not. */
const never = new Promise<never>(() => undefined);

/** Runs a process that dies at its nth step, just before or just after the step took effect. */
async function runUntil(world: World, how: Sending, death: { step: number; after: boolean } | null): Promise<void> {
  let step = 0;
  let die: (death: Death) => void = () => undefined;
  const died = new Promise<never>((_, reject) => (die = reject));
  const mortal =
    <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      step += 1;
      const dies = death?.step === step;
      if (dies && !death.after) return (die(new Death()), never);
      const result = await work(...given).catch((error: unknown) => {
        if (dies) die(new Death());
        throw error;
      });
      return dies ? (die(new Death()), never) : result;
    };
  const { read, writeNew, write, remove } = shelf(world.kept);
  const receipts: Receipts = {
    read: mortal(read),
    writeNew: mortal(writeNew),
    write: mortal(write),
    remove: mortal(remove),
  };
  const run = deliverOnce(DELIVERY, receipts, mortal(mail(world, how)), immediately);
  await Promise.race([run, died]).catch(() => undefined);
}

/** The person looks into the mailbox, and says what lies there. */
const answerTruly = ({ kept, mailbox }: World) => settleUnclear(KEY, mailbox.length > 0, shelf(kept), immediately);

const death = fc.option(fc.record({ step: fc.integer({ min: 1, max: 4 }), after: fc.boolean() }));
const run = fc.record({ kind: fc.constant('run' as const), how: sending, death });
const answer = fc.constant({ kind: 'answer' as const });

it('never two messages, wherever it is cut off, and exactly one in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(run, answer), { maxLength: 12 }), async (events) => {
      const world: World = { kept: new Map(), mailbox: [] };
      for (const event of events) {
        if (event.kind === 'answer') await answerTruly(world);
        else await runUntil(world, event.how, event.death);
        expect(world.mailbox.length).toBeLessThanOrEqual(1);
        // A message that is there has a receipt, so that no later run takes the draft for unsent.
        expect(world.mailbox.length === 0 || world.kept.has(KEY)).toBe(true);
      }
      await answerTruly(world);
      await runUntil(world, 'works', null);
      expect(world.mailbox).toEqual([DELIVERY.to]);
      expect(world.kept.get(KEY)).not.toHaveProperty('state');
    }),
    { numRuns: 500 },
  );
});

it('without an answer, a sending that may have gone out is left alone for ever', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(sending, { maxLength: 6 }), async (after, later) => {
      const world: World = { kept: new Map(), mailbox: [] };
      await runUntil(world, 'works', { step: 2, after });
      for (const how of later) await runUntil(world, how, null);
      expect(world.mailbox).toHaveLength(after ? 1 : 0);
      expect(world.kept.get(KEY)).toMatchObject({ state: 'sending' });
    }),
  );
});

it.each([
  ['with a lock', queues],
  ['where the lock holds nobody back', () => immediately],
])('two processes at once leave one message, in any order of their steps, %s', async (_, lock) => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.tuple(sending, sending), async (scheduler, hows) => {
      const world: World = { kept: new Map(), mailbox: [] };
      const { read, writeNew, write, remove } = shelf(world.kept);
      const receipts: Receipts = {
        read: scheduler.scheduleFunction(read),
        writeNew: scheduler.scheduleFunction(writeNew),
        write: scheduler.scheduleFunction(write),
        remove: scheduler.scheduleFunction(remove),
      };
      const oneAtATime = lock();
      const runs = hows.map((how) =>
        deliverOnce(DELIVERY, receipts, scheduler.scheduleFunction(mail(world, how)), oneAtATime).catch(() => null),
      );
      await scheduler.waitFor(Promise.all(runs));
      const least = hows.every((how) => how === 'works') ? 1 : 0;
      expect([least, 1]).toContain(world.mailbox.length);
    }),
    { numRuns: 300 },
  );
});
