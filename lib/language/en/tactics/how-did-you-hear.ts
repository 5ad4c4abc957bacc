export const howDidYouHear: TacticText = {
  title: 'Ask after the order: “How did you hear of us?”',
  askedAs: ['how did you hear', 'word of mouth', 'referral programme', 'referral program'],
  why: [
    {
      given: ['before', 'after'],
      say: 'The share of new visitors who arrive without an origin on a page that nobody types in goes from {before} to {after}: that is compatible with links passed from one person to another, and only customers can tell.',
    },
    {
      say: 'Buyers say that they heard of you from somebody: Google Analytics does not see that path, and only customers can tell.',
    },
  ],
  steps: [
    'Add an optional question with five choices, in random order, to the confirmation page: somebody I know, a search, a social network, the press, a shop.',
    'Have customer service ask the same on the phone, and write the answer down.',
    'Every month, give Plateau two numbers: the answers received, and those that name a person.',
    'When a hundred answers are in, and not before, compare their share with that of direct visits.',
    'If word of mouth counts, offer a tagged referral link, without a discount to begin with.',
  ],
  doneWhen: 'A hundred answers have been read, and the share that names a person is noted.',
  tool: 'A form field is enough; Google Tag Manager can send the ticked choice as an event.',
  caution: 'Customers’ memory is a hint, not a measurement. Send no free text to Google Analytics: it may hold a name.',
};
import type { TacticText } from '@/lib/model/tactic-text';
