/** What the background asks of the workshop, the page that thinks: one kind of envelope there and back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import type { Analyst } from '@/lib/app/analyst';
import type { Scribe } from '@/lib/app/scribe';
import { Day } from '@/lib/model/day';
import { DraftKind, Edition } from '@/lib/model/draft';
import { type FailureRecord, PlateauError, recordOf } from '@/lib/model/failure';
import { FailureRecordSchema } from '@/lib/model/failure-record';

const Task = z.discriminatedUnion('name', [
  z.object({ name: z.enum(['tell', 'outcomes', 'lookBacks']), propertyId: z.string() }),
  z.object({ name: z.literal('weigh'), propertyId: z.string(), tacticId: z.string() }),
  z.object({ name: z.literal('compose'), propertyId: z.string(), kind: DraftKind, asOf: z.optional(Day) }),
  z.object({ name: z.literal('reportOn'), propertyId: z.string(), asOf: Day }),
  z.object({ name: z.literal('message'), draftId: z.string(), edition: Edition, to: z.string() }),
]);
type Task = z.infer<typeof Task>;

/** Who works in the workshop. */
export interface Workers extends Analyst, Scribe {}

interface ProtocolMap {
  work(task: Task): unknown;
}

const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/** The value is our own page's and is trusted; that it is a reply at all is checked. */
function replySchema<Name extends keyof Workers>() {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.custom<Awaited<ReturnType<Workers[Name]>>>() }),
    z.object({ ok: z.literal(false), failure: FailureRecordSchema }),
  ]);
}

/** Analyst and scribe, at work in the workshop. `open` makes sure that it is there; `done` is told after each answer. */
export function remoteWorkers({
  open,
  done,
}: {
  readonly open: () => Promise<void>;
  readonly done: () => void;
}): Workers {
  async function ask<Name extends keyof Workers>(
    task: Task & { readonly name: Name },
  ): Promise<Awaited<ReturnType<Workers[Name]>>> {
    await open();
    try {
      const reply = replySchema<Name>().safeParse(await sendMessage('work', task));
      if (!reply.success) throw new PlateauError('unexpected', `The workshop did not answer "${task.name}".`);
      if (reply.data.ok) return reply.data.value;
      const { code, message, retry, details } = reply.data.failure;
      throw new PlateauError(code, message, { retry, details });
    } finally {
      done();
    }
  }
  return {
    tell: (propertyId) => ask({ name: 'tell', propertyId }),
    outcomes: (propertyId) => ask({ name: 'outcomes', propertyId }),
    lookBacks: (propertyId) => ask({ name: 'lookBacks', propertyId }),
    weigh: (propertyId, tacticId) => ask({ name: 'weigh', propertyId, tacticId }),
    compose: (propertyId, kind, asOf) => ask({ name: 'compose', propertyId, kind, ...(asOf && { asOf }) }),
    reportOn: (propertyId, asOf) => ask({ name: 'reportOn', propertyId, asOf }),
    message: (draftId, edition, to) => ask({ name: 'message', draftId, edition, to }),
  };
}

type WorkReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: FailureRecord };

/** Starts answering the background, in the workshop. Nobody else is answered. */
export function answerBackground(
  workers: Workers,
  isOwn: (sender: { readonly id?: string; readonly url?: string }) => boolean,
): void {
  onMessage('work', ({ data, sender }) => workOn(workers, data, isOwn(sender)));
}

/** One task, parsed before anything is done with it. Never throws: errors do not cross a message. */
export async function workOn(workers: Workers, data: unknown, fromOwn: boolean): Promise<WorkReply> {
  const task = fromOwn ? Task.safeParse(data) : null;
  if (!task?.success)
    return { ok: false, failure: recordOf(new PlateauError('bad-input', 'The task is not one that Plateau knows.')) };
  try {
    return { ok: true, value: await answerTo(workers, task.data) };
  } catch (error) {
    return { ok: false, failure: recordOf(error) };
  }
}

function answerTo(workers: Workers, task: Task): Promise<unknown> {
  switch (task.name) {
    case 'weigh':
      return workers.weigh(task.propertyId, task.tacticId);
    case 'compose':
      return workers.compose(task.propertyId, task.kind, task.asOf);
    case 'reportOn':
      return workers.reportOn(task.propertyId, task.asOf);
    case 'message':
      return workers.message(task.draftId, task.edition, task.to);
    case 'tell':
    case 'outcomes':
    case 'lookBacks':
      return workers[task.name](task.propertyId);
  }
}
