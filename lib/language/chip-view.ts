import * as z from 'zod/mini';

/** What the chip on Google Analytics shows, in words: nothing more leaves the extension for it. */
export const ChipView = z.object({
  headline: z.string(),
  lines: z.array(z.string()),
  /** `2 actions ici`; '' where there is none. */
  actions: z.string(),
  until: z.string(),
  words: z.object({
    label: z.string(),
    more: z.string(),
    draft: z.string(),
    checklist: z.string(),
    hideHere: z.string(),
    hideToday: z.string(),
  }),
});
export type ChipView = z.infer<typeof ChipView>;
