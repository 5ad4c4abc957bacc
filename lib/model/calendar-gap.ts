import * as z from 'zod/mini';

/** What the calendar gives one of two stretches and not the other. */
export const CalendarGap = z.object({
  name: z.enum(['black-friday', 'christmas', 'easter', 'winter-sales', 'summer-sales', 'weekend']),
  /** So many days more in the later stretch; below nothing, so many fewer. */
  more: z.number(),
});
export type CalendarGap = z.infer<typeof CalendarGap>;
