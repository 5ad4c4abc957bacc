import * as z from 'zod/mini';
import { addDays, Day } from './day';

/** What must stand before a campaign leaves. */
export const PreFlightPoint = z.enum([
  'customer-service',
  'stock',
  'price',
  'landing-page',
  'tag',
  'consent',
  'recipients',
]);
export type PreFlightPoint = z.infer<typeof PreFlightPoint>;

/** The list before a campaign, each point with the name of who vouches for it, and the look back after it. */
export const PreFlight = z.object({
  id: z.string(),
  propertyId: z.string(),
  campaign: z.string(),
  sendOn: Day,
  /** Google's name of the channel by which it leaves; email where left out. */
  channel: z.optional(z.string()),
  points: z.array(
    z.object({ point: PreFlightPoint, name: z.string(), state: z.enum(['open', 'ready', 'not-needed']) }),
  ),
  /** Day on which the effect of the send was looked at; null before. */
  lookedBackOn: z.nullable(Day),
});
export type PreFlight = z.infer<typeof PreFlight>;

/** A send is looked back on after its week: by then it has been opened, and every weekday stands in it once. */
export const LOOK_BACK_DAYS = 7;
/** By which most sends leave. */
export const USUAL_CHANNEL = 'Email';

/** The day from which a send can be looked back on. */
export function lookBackDay({ sendOn }: Pick<PreFlight, 'sendOn'>): Day {
  return addDays(sendOn, LOOK_BACK_DAYS);
}
