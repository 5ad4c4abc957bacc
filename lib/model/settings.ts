import * as z from 'zod/mini';
import { Day } from './day';

export const Language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof Language>;

/** "From 3 M€ to 10 M€ in 24 months": a yearly figure to be reached. */
export const Target = z.object({
  metric: z.string(),
  /** Value of the twelve months before `startsOn`. */
  from: z.number(),
  to: z.number(),
  months: z.number(),
  startsOn: Day,
});
export type Target = z.infer<typeof Target>;

/** What a person sets for one property. */
export const PropertySettings = z.object({
  language: Language,
  /** Growth a month that still counts as none, when no target says otherwise. */
  margin: z.number(),
  target: z.nullable(Target),
  /** Hours a week that the person has for new work. */
  weeklyHours: z.number(),
  author: z.string(),
  boss: z.string(),
  /** ISO 3166 country whose retail days apply. */
  country: z.string(),
});
export type PropertySettings = z.infer<typeof PropertySettings>;

export const DEFAULT_SETTINGS: PropertySettings = {
  language: 'fr',
  margin: 0.01,
  target: null,
  weeklyHours: 8,
  author: '',
  boss: '',
  country: 'FR',
};
