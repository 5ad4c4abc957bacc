import type { BackgroundWords } from '../catalogue/background';
import { serviceFailures } from './service-failures';
import { plural } from './locale';

export const background: BackgroundWords = {
  failures: serviceFailures,
  badge: {
    news: (drafts) =>
      `Plateau: ${plural(drafts, { one: 'a draft is waiting for you', other: `${drafts} drafts are waiting for you` })}`,
    trouble: (what) => `Plateau: ${what}`,
    elsewhere: (properties) =>
      ` And trouble with ${plural(properties, { one: 'another property', other: `${properties} other properties` })}.`,
  },
  questionHint: 'Ask Plateau a question: mobile conversion rate by month…',
};
