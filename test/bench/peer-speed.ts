import * as z from 'zod/mini';

const Growth = z.object({ estimate: z.number(), low: z.number(), high: z.number() });
export type Growth = z.infer<typeof Growth>;

export const Timing = z.object({
  milliseconds: z.number(),
  /** Peak of the whole process, its interpreter included. */
  megabytes: z.nullable(z.number()),
  version: z.string(),
  /** Present growth a month of each judged series, with its 90% interval. */
  growth: z.array(Growth),
});
export type Timing = z.infer<typeof Timing>;

export type PeerSpeed =
  | ({ readonly name: string; readonly milliseconds: number; readonly version: string } & Partial<Timing>)
  | { readonly name: string; readonly absent: string };
