export const mobileCheckout: TacticText = {
  title: 'Clear the obstacles of paying on a small screen',
  askedAs: ['mobile checkout', 'mobile payment', 'mobile site', 'apple pay', 'google pay'],
  why: 'For {segment}, {segmentRate} of visits convert, against {othersRate} elsewhere, over {segmentSessions} visits in {days}.',
  steps: [
    'Place an order yourself on three different phones, on mobile data, and write down every stop: field, keyboard, error, wait.',
    'In Google Analytics, compare “begin_checkout”, “add_shipping_info”, “add_payment_info” and “purchase” on mobile and on desktop: the step where the gap opens comes first.',
    'Mend in this order: checkout without an account, fields filled in, the right keyboard for each field, cost and delivery date shown before payment, one wallet (Apple Pay, Google Pay).',
    'Release one change at a time and note its date in Plateau.',
  ],
  doneWhen: 'The costliest step is mended, live, and its date is noted.',
  tool: 'Stripe: switch on Apple Pay and Google Pay under payment methods, then look at the success rate by device.',
  caution:
    'Part of the gap is habit: people look on the phone and buy on the computer. The expected effect counts only part of it.',
};
import type { TacticText } from '@/lib/model/tactic-text';
