import * as z from 'zod/mini';
import { DimensionId } from './dimension';

/** Values of dimensions under which something stands in Google Analytics, the most telling first. */
export const SetAsidePlaces = z.array(z.object({ dimension: DimensionId, values: z.array(z.string()) }));
export type SetAsidePlaces = z.infer<typeof SetAsidePlaces>;
