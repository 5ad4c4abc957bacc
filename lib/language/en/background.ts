import { serviceProblems } from './service-problems';
import { plural } from './locale';

/** What the background says by itself: on its badge, and below the address bar. */
export const background = {
  problems: serviceProblems,
  /** What the badge says of any failure on the way to the team's channel: a page has the rest. */
  channel: 'A post to the team’s channel did not get through.',
  /** What the badge says, for whoever hovers over the button or hears it read. */
  badge: {
    news: (drafts: number) =>
      `Plateau: ${plural(drafts, { one: 'a draft is waiting for you', other: `${drafts} drafts are waiting for you` })}`,
    trouble: (what: string) => `Plateau: ${what}`,
    /** With how many other properties something went wrong. */
    elsewhere: (properties: number) =>
      ` And trouble with ${plural(properties, { one: 'another property', other: `${properties} other properties` })}.`,
  },
  /** Below the address bar, before anything is typed. */
  questionHint: 'Ask Plateau a question: mobile conversion rate by month…',
};

export type BackgroundWords = typeof background;
