/** The one narrow thing that the chip on Google Analytics may ask of the background, which answers no other web page. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { ChipView } from '@/lib/language/chip-view';
import { PlateauError } from '@/lib/model/failure';
import { type ReplyWith, replyOf, valueOf } from './reply';

const address = z.string().check(z.maxLength(10_000));
const InView = z.discriminatedUnion('name', [
  /** What is known of the report at an address. */
  z.object({ name: z.literal('look'), address }),
  /** Out of sight: on this report for good, or everywhere in the property until tomorrow. */
  z.object({ name: z.literal('hide'), address, where: z.enum(['here', 'today']) }),
  z.object({ name: z.literal('open'), address, what: z.enum(['draft', 'checklist']) }),
]);
export type InView = z.infer<typeof InView>;

interface Sender {
  readonly id?: string;
  readonly url?: string;
}

interface ProtocolMap {
  inView(request: InView): unknown;
}

const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/** Asks, from the chip. Null where there is nothing to show. */
export async function askInView(request: InView): Promise<ChipView | null> {
  const told = valueOf<unknown>(await sendMessage('inView', request), 'The background did not answer the chip.');
  return z.nullable(ChipView).parse(told);
}

/** Starts answering the chip. */
export function answerChip(
  answer: (request: InView) => Promise<ChipView | null>,
  isChip: (sender: Sender) => boolean,
): void {
  onMessage('inView', ({ data, sender }) => answerInView(answer, data, isChip(sender)));
}

/** One request, parsed before anything is done with it, and what the chip shows: no field more. */
export function answerInView(
  answer: (request: InView) => Promise<ChipView | null>,
  data: unknown,
  fromChip: boolean,
): Promise<ReplyWith<ChipView | null>> {
  const request = fromChip ? InView.safeParse(data) : null;
  return replyOf(async () => {
    if (request?.success) return z.nullable(ChipView).parse(await answer(request.data));
    throw new PlateauError('bad-input', 'The request is not one that the chip may make.');
  });
}
