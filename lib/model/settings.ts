import * as z from 'zod/mini';
import { Contact } from './contact';
import { Day } from './day';
import { OwnEvent } from './own-event';
import { ReportSchedule } from './schedule';
import { Language } from './language';
import { Target } from './target';
import { Tool } from './tool';

/** `not-read-yet`: the language stands in until the property's time zone is known; `language`: its zone is of no country. */
export const CountryBy = z.enum(['person', 'time-zone', 'language', 'not-read-yet']);
export type CountryBy = z.infer<typeof CountryBy>;

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
  /** Whom a draft in one's own mailbox is addressed to, where the person says so. */
  bossAddress: z.optional(z.string()),
  /** ISO 3166 country whose retail days apply. */
  country: z.string(),
  /** How the country was found; older settings do not say. */
  countryBy: z.optional(CountryBy),
  /** Those who take part, and the last day of whoever leaves. */
  people: z.optional(z.array(z.object({ name: z.string(), leavesOn: z.optional(Day) }))),
  /** Who answers for the departments that advice concerns. */
  contacts: z.optional(z.array(Contact)),
  /** The paid tools that the person has. */
  tools: z.optional(z.array(Tool)),
  /** The person's own calendar: what explains a break on its days. */
  events: z.optional(z.array(OwnEvent)),
  /** Names of campaigns that send themselves; told from others by these words when they stand in the name. */
  automationWords: z.optional(z.array(z.string())),
  /** What would be set aside and belongs to the property all the same, by its id (`SetAside`). */
  belonging: z.optional(z.array(z.string())),
  /** Google's industry category, where the person names another than Google does. */
  industry: z.optional(z.string()),
  /** The last day of its files of which the person has read that the figures end there. */
  endTold: z.optional(Day),
  /** The reports that come by themselves, where they are not to come as usual. */
  schedule: z.optional(ReportSchedule),
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
