import * as z from 'zod/mini';
import { BlockedReason, MetricType } from './enum-name';

const names = z._default(z.array(z.string()), []);

/** What a property can be asked for: the answer of `properties.getMetadata`, as far as Plateau reads it. */
export const Metadata = z.object({
  dimensions: z._default(
    z.array(
      z.object({
        apiName: z.string(),
        uiName: z._default(z.string(), ''),
        deprecatedApiNames: names,
        /** The metrics that it can be asked with, where they are not all; Google does not tell. */
        metrics: z.optional(z.array(z.string())),
      }),
    ),
    [],
  ),
  metrics: z._default(
    z.array(
      z.object({
        apiName: z.string(),
        uiName: z._default(z.string(), ''),
        type: MetricType,
        deprecatedApiNames: names,
        /** Why this person may not read the metric; empty when they may. */
        blockedReasons: z._default(z.array(BlockedReason), []),
      }),
    ),
    [],
  ),
});
export type Metadata = z.infer<typeof Metadata>;
