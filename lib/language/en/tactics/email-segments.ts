export const emailSegments: TacticText = {
  title: 'Write to three groups instead of the whole list',
  askedAs: ['segment the list', 'segment the base', 'segment customers', 'email segmentation', 'segment emails'],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: 'For {segment}, {metric} in {days}: {partAfter}, against {partBefore} a year earlier. One letter for everybody wears out.',
    },
    { say: 'What email brings no longer grows: one letter for everybody wears out.' },
  ],
  steps: [
    'Split the list in three: buyers of the last 90 days, carts left behind, silent for a year.',
    'To the first, a tip and the product that goes with theirs; to the second, their cart; to the last, one question: “do you still want to hear from us?”',
    'Take out of the general mailing those who have not answered two messages.',
    'Each month, one A/B test: subject, day or offer, never two at once.',
  ],
  doneWhen: 'Two months of mailings have left by group, and the revenue per visit of each group has been read.',
  tool: 'Klaviyo: segments “Placed order in last 90 days”, “Started checkout, zero orders” and “Not opened or clicked in 365 days”.',
  caution:
    'To “we are too small to segment”: the sample that a test needs stands with the measurement. Taking out the silent makes the list smaller, not the sales: watch revenue per visit and unsubscriptions.',
};
import type { TacticText } from '@/lib/model/tactic-text';
