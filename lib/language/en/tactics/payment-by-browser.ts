export const paymentByBrowser: TacticText = {
  title: 'Test payment from end to end in every browser',
  askedAs: ['payment failures', 'declined payments', 'stripe'],
  why: [
    {
      given: ['segmentRate'],
      say: 'In {segment}, {segmentRate} of visits convert, against {othersRate} elsewhere: a payment error of this browser alone is enough.',
    },
    {
      given: ['browser'],
      say: 'In {browser}, between {metric} and {next}, {after} get through, against {before} in the other browsers: a payment error of this one alone is enough.',
    },
    {
      say: 'Between {metric} and {next}, {after} get through, against {before} a year earlier: an error in a single browser is enough.',
    },
  ],
  steps: [
    'In Google Analytics, read “begin_checkout” and “purchase” by browser and by device, and find the one that drops out.',
    'Pay a real order in that one, with each means of payment, then refund it.',
    'Ask IT for the declines of the last four weeks, by reason: bank, authentication, time-out.',
    'Mend the commonest reason, then try again.',
  ],
  doneWhen: 'An order goes through with every means of payment in the four most used browsers.',
  tool: 'Stripe: Payments, filter “Failed”, by reason; Radar for wrong refusals.',
};
import type { TacticText } from '@/lib/model/tactic-text';
