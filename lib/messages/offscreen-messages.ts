/** What the background asks of the offscreen page, which thinks: one kind of envelope there and back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { NoteWish } from '@/lib/model/action-note';
import { ChannelKind } from '@/lib/model/channel';
import { Day } from '@/lib/model/day';
import { DraftKind, Edition } from '@/lib/model/draft';
import { Language } from '@/lib/model/language';
import { PlateauError } from '@/lib/model/failure';
import { Snapshot } from '@/lib/model/snapshot';
import { type Carried, type ReplyWith, replyOf, valueOf } from './reply';
import type { AnalysisService, DraftWriter, NoteKeeper } from './workers';

const Occasion = z.object({ to: z.nullable(z.string()), byItself: z.boolean() });

const Task = z.discriminatedUnion('name', [
  z.object({ name: z.enum(['makeReport', 'outcomes', 'lookBacks']), propertyId: z.string() }),
  z.object({ name: z.literal('glance'), snapshot: Snapshot }),
  z.object({ name: z.literal('weigh'), propertyId: z.string(), tacticId: z.string() }),
  z.object({ name: z.literal('lookAt'), propertyId: z.string(), report: z.string(), language: Language }),
  z.object({ name: z.literal('ask'), propertyId: z.string(), text: z.string(), language: Language }),
  z.object({ name: z.literal('compose'), propertyId: z.string(), kind: DraftKind, asOf: z.optional(Day) }),
  z.object({ name: z.literal('reportOn'), propertyId: z.string(), asOf: Day }),
  z.object({ name: z.literal('channelMessage'), draftId: z.string(), kind: ChannelKind }),
  z.object({ name: z.literal('post'), url: z.string(), body: z.string() }),
  z.object({
    name: z.literal('tendNote'),
    propertyId: z.string(),
    actionId: z.string(),
    wish: NoteWish,
    token: z.nullable(z.string()),
  }),
  z.object({ name: z.literal('message'), draftId: z.string(), edition: Edition, occasion: Occasion }),
]);
type Task = z.infer<typeof Task>;

/** Who works in the offscreen page. */
export interface Workers extends AnalysisService, DraftWriter, NoteKeeper {}

interface ProtocolMap {
  work(task: Task): unknown;
}

const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/** Analyst and draftWriter, at work in the offscreen page. `open` makes sure that it is there; `done` is told after each answer. */
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
      return valueOf<Awaited<ReturnType<Workers[Name]>>>(
        await sendMessage('work', task),
        `The offscreen page did not answer "${task.name}".`,
      );
    } finally {
      done();
    }
  }
  return {
    makeReport: (propertyId) => ask({ name: 'makeReport', propertyId }),
    glance: (snapshot) => ask({ name: 'glance', snapshot }),
    outcomes: (propertyId) => ask({ name: 'outcomes', propertyId }),
    lookBacks: (propertyId) => ask({ name: 'lookBacks', propertyId }),
    weigh: (propertyId, tacticId) => ask({ name: 'weigh', propertyId, tacticId }),
    lookAt: (propertyId, report, language) => ask({ name: 'lookAt', propertyId, report, language }),
    ask: (propertyId, text, language) => ask({ name: 'ask', propertyId, text, language }),
    compose: (propertyId, kind, asOf) => ask({ name: 'compose', propertyId, kind, ...(asOf && { asOf }) }),
    reportOn: (propertyId, asOf) => ask({ name: 'reportOn', propertyId, asOf }),
    channelMessage: (draftId, kind) => ask({ name: 'channelMessage', draftId, kind }),
    post: (url, body) => ask({ name: 'post', url, body }),
    tendNote: (propertyId, actionId, wish, token) => ask({ name: 'tendNote', propertyId, actionId, wish, token }),
    message: (draftId, edition, occasion) => ask({ name: 'message', draftId, edition, occasion }),
  };
}

/** Starts answering the background, in the offscreen page. Nobody else is answered. */
export function answerBackground(
  workers: Workers,
  isOwn: (sender: { readonly id?: string; readonly url?: string }) => boolean,
): void {
  onMessage('work', ({ data, sender }) => workOn(workers, data, isOwn(sender)));
}

/** One task, parsed before anything is done with it. */
export function workOn(workers: Workers, data: unknown, fromOwn: boolean): Promise<ReplyWith<Carried>> {
  const task = fromOwn ? Task.safeParse(data) : null;
  return replyOf(async () => {
    if (task?.success) return answerTo(workers, task.data);
    throw new PlateauError('bad-input', 'The task is not one that Plateau knows.');
  });
}

function answerTo(workers: Workers, task: Task): Promise<Carried> {
  switch (task.name) {
    case 'glance':
      return workers.glance(task.snapshot);
    case 'weigh':
      return workers.weigh(task.propertyId, task.tacticId);
    case 'lookAt':
      return workers.lookAt(task.propertyId, task.report, task.language);
    case 'ask':
      return workers.ask(task.propertyId, task.text, task.language);
    case 'compose':
      return workers.compose(task.propertyId, task.kind, task.asOf);
    case 'reportOn':
      return workers.reportOn(task.propertyId, task.asOf);
    case 'message':
      return workers.message(task.draftId, task.edition, task.occasion);
    case 'channelMessage':
      return workers.channelMessage(task.draftId, task.kind);
    case 'post':
      return workers.post(task.url, task.body);
    case 'tendNote':
      return workers.tendNote(task.propertyId, task.actionId, task.wish, task.token);
    case 'makeReport':
    case 'outcomes':
    case 'lookBacks':
      return workers[task.name](task.propertyId);
  }
}
